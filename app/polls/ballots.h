#pragma once

#include <QHash>
#include <QVarLengthArray>

#include "app/polls/fingerprint.h"

namespace everyport::polls {

/// What one card has chosen in the running round.
struct Ballot {
    struct Choice {
        int answer = 0; ///< Place in the count's list of answers.
        int count = 0;
    };
    QVarLengthArray<Choice, 2> choices;

    const Choice* find(int answer) const
    {
        for (const auto& choice : choices) {
            if (choice.answer == answer)
                return &choice;
        }
        return nullptr;
    }
    void add(int answer)
    {
        for (auto& choice : choices) {
            if (choice.answer == answer) {
                ++choice.count;
                return;
            }
        }
        choices.append({answer, 1});
    }
};

/// When a card last voted on a reader.
struct Presentation {
    Fingerprint card;
    int reader = 0; ///< Place in the count's list of readers.
    bool operator==(const Presentation&) const = default;
};

inline std::size_t qHash(const Presentation& key, std::size_t seed = 0)
{
    return qHashMulti(seed, key.card, key.reader);
}

/// A map that may lie on top of another, which it reads and never changes.
template <typename Key, typename Value>
class LayeredHash {
public:
    void setBelow(const LayeredHash* below) { m_below = below; }

    const Value* find(const Key& key) const
    {
        const auto own = m_own.constFind(key);
        if (own != m_own.cend())
            return &own.value();
        return m_below ? m_below->find(key) : nullptr;
    }
    /// For changing: copied up where it lies below, made where it is not there.
    Value& edit(const Key& key)
    {
        const auto own = m_own.find(key);
        if (own != m_own.end())
            return own.value();
        const auto* below = m_below ? m_below->find(key) : nullptr;
        return *m_own.insert(key, below ? *below : Value());
    }
    bool contains(const Key& key) const { return find(key) != nullptr; }
    void clear() { m_own.clear(); }
    template <typename Predicate>
    void removeIf(Predicate predicate) { m_own.removeIf(predicate); }

private:
    QHash<Key, Value> m_own;
    const LayeredHash* m_below = nullptr;
};

} // namespace everyport::polls
