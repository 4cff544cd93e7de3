#pragma once

#include <deque>

#include <QHash>
#include <QSet>
#include <QStringList>

namespace everyport::bridge {

class BridgeEnd;

/// What one message is called on each side: by one id, or by several where it is said in several parts. Remembers the
/// last `most` messages, and fewer where they have more than `mostIds` in all.
class MessageIds {
public:
    static constexpr size_t most = 2000;
    static constexpr qsizetype mostIds = 10'000;
    using Group = quint64; ///< 0: none.

    /// Of a message that was said there; empty ids are not remembered.
    Group begin(const BridgeEnd* side, const QString& id);
    void add(Group group, const BridgeEnd* side, const QString& id);
    /// Where it was said; null once that has gone.
    const BridgeEnd* home(Group group) const { return m_homes.value(group); }
    Group find(const BridgeEnd* side, const QString& id) const { return m_groups.value({side, id}); }
    /// Its first part there; empty where nobody knows.
    QString find(const BridgeEnd* from, const QString& id, const BridgeEnd* to) const;
    QStringList take(Group group, const BridgeEnd* side); ///< All parts there, which are forgotten.
    /// Whether it was one of those; as many are remembered as messages.
    bool wasTaken(const BridgeEnd* side, const QString& id) const { return m_taken.contains({side, id}); }
    /// A side gave a name of its own until it knew the real one.
    void rename(const BridgeEnd* side, const QString& before, const QString& id);
    void forget(const BridgeEnd* side);

private:
    struct Name {
        const BridgeEnd* side = nullptr;
        QString id = {};
        bool operator==(const Name&) const = default;
        friend size_t qHash(const Name& name, size_t seed = 0) { return qHashMulti(seed, name.side, name.id); }
    };
    void forgetOldest();
    void rememberTaken(const Name& name);

    QHash<Name, Group> m_groups;
    QHash<Group, QList<Name>> m_names;
    QHash<Group, const BridgeEnd*> m_homes;
    std::deque<Group> m_order;
    QSet<Name> m_taken;
    std::deque<Name> m_takenOrder;
    Group m_last = 0;
};

} // namespace everyport::bridge
