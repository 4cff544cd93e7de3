#pragma once

#include <list>
#include <memory>

#include <QHash>

#include "netcore/task/deferred.h"
#include "protocols/xmpp/server/roster/rosterstore.h"

namespace everyport::xmpp {

/// The rosters in use: each is loaded once and shared while anyone holds it, and a few more stay at hand.
/// A change counts at once; `put` and `remove` are ready when it is stored. A store that fails has the roster
/// forgotten, so that the next reader sees what is really there. `store` must outlive it.
class Rosters {
public:
    explicit Rosters(RosterStore& store) : m_store(store) {}

    using Held = std::shared_ptr<Roster>;
    Task<Result<Held>> hold(QString account);
    /// Null unless somebody holds it.
    Held held(const QString& account) const { return m_known.value(account).lock(); }

    Task<Result<Done>> put(QString account, RosterItem item);
    Task<Result<Done>> remove(QString account, Jid contact);
    Task<Result<Done>> removeAll(QString account);

private:
    struct Loading {
        Task<Result<QList<RosterItem>>> task;
        std::list<Deferred<Result<Held>>> waiting;
    };
    void loaded(const QString& account, Result<QList<RosterItem>> items);
    void keep(const Held& roster);
    Task<Result<Done>> settle(QString account, Task<Result<Done>> stored);

    static constexpr size_t keptAtHand = 256;
    RosterStore& m_store;
    QHash<QString, std::weak_ptr<Roster>> m_known;
    std::list<Held> m_recent;
    QHash<QString, std::shared_ptr<Loading>> m_loading;
};

} // namespace everyport::xmpp
