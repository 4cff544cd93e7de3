#pragma once

#include <vector>

#include <QVarLengthArray>

#include "app/polls/cards/cardtable.h"

namespace everyport::polls {

/// What one card has chosen in the running round, the first choice first.
struct Ballot {
    struct Choice {
        int answer = 0; ///< Place in the count's list of answers.
        int count = 0;
        bool operator==(const Choice&) const = default;
    };
    QVarLengthArray<Choice, 4> choices;

    Ballot() = default;
    Ballot(QVarLengthArray<Choice, 4> chosen) : choices(std::move(chosen)) {}
    Ballot(const Ballot&) = default;
    Ballot(Ballot&&) = default;
    /// What is moved here is copied: Qt 6.4's QVarLengthArray forgets its own block when it takes over another's.
    Ballot& operator=(const Ballot&) = default;

    bool isEmpty() const { return choices.isEmpty(); }
    bool has(int answer) const;
    void add(int answer);
    bool operator==(const Ballot&) const = default;
};

/// The ballots of all cards. One choice, or up to three that were made once each, are four bytes; few cards have more
/// to say.
///
/// May lie on top of another, which must not change meanwhile.
class Ballots {
public:
    void setBelow(const Ballots* below) { m_below = below; }

    Ballot find(const CardKey& card) const; ///< Empty where there is none.
    void set(const CardKey& card, const Ballot& ballot);
    void setPacked(const CardKey& card, quint32 bits);                  ///< See `packed`.
    void willSet(const CardKey& card) const { m_packed.willSet(card); } ///< As CardTable's.
    std::size_t size() const { return m_packed.size(); }
    void clear();
    void reserve(std::size_t count) { m_packed.reserve(count); }

    /// As four bytes, or nothing where it does not fit into them.
    static std::optional<quint32> packed(const Ballot& ballot);
    static std::optional<Ballot> unpacked(quint32 bits);
    static bool isSound(quint32 bits, int answers); ///< Packed, and of answers below that.
    template <typename Function>
    void forEach(Function function) const
    {
        m_packed.forEach([&](const CardKey& card, quint32 bits) { function(card, ballotOf(bits)); });
    }

private:
    Ballot ballotOf(quint32 bits) const;

    CardTable<quint32> m_packed;
    std::vector<Ballot> m_long;  // those that do not fit; their place is packed instead
    std::vector<quint32> m_free; // places in it
    const Ballots* m_below = nullptr;
};

} // namespace everyport::polls
