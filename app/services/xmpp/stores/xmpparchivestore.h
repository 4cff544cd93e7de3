#pragma once

#include <memory>
#include <optional>

#include "app/services/xmpp/stores/xmpparchivetables.h"
#include "app/storage/database.h"
#include "app/storage/forgetting/forgettingclock.h"
#include "app/storage/turnbatch.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/server/messages/archivestore.h"

namespace everyport {

/// The archives of the accounts of one XMPP domain, in the program's storage. `reactor` and `database` must outlive it;
/// what still waits when it goes is written by the database.
class XmppArchiveStore final : public xmpp::ArchiveStore {
public:
    /// What comes beyond is not kept.
    static constexpr qsizetype mostWaiting = TurnBatch<xmpparchive::Entry>::mostWaiting;

    XmppArchiveStore(Reactor& reactor, Database& database, QString domain, TaskSet::Failed failed = TaskSet::unhandled);
    XmppArchiveStore(const XmppArchiveStore&) = delete;
    XmppArchiveStore& operator=(const XmppArchiveStore&) = delete;

    static Task<Result<Done>> migrate(Database& database);
    /// As XmppRosterStore's. Also begins to take away what an earlier version kept.
    Task<Result<Done>> keepOnly(QStringList accounts);

    void put(const QString& account, xmpp::ArchivedMessage message) override;
    bool isSettled() const override { return m_batch.waiting() == 0 && !m_lost; }
    Task<Result<xmpp::ArchivePage>> query(QString account, xmpp::ArchiveQuery query) override;
    Task<Result<Done>> flush() override;
    Task<Result<xmpp::ArchiveEnds>> ends(QString account) override;
    Task<Result<qint64>> highest() override;
    Task<Result<Done>> prune(qint64 at, int mostOfOne, qint64 mostBytes) override;
    Task<Result<Done>> removeAll(QString account) override;

private:
    Task<Result<Done>> write(std::vector<xmpparchive::Entry> entries);
    Task<Result<Done>> indexed();
    Task<Result<Done>> index(qint64 put);
    Task<Result<Done>> removeBefore();
    void lose(const Error& error) { m_lost = error; }

    Database& m_database;
    QString m_domain;
    std::shared_ptr<xmpparchive::Accounts> m_accounts; // the writing thread's
    std::optional<Error> m_lost;                       // since somebody was told
    qint64 m_put = 0;                                  // messages, ever
    qint64 m_indexed = -1;                             // of those, so many can be found
    ForgettingClock m_forgetting;
    TaskSet m_work;
    TurnBatch<xmpparchive::Entry> m_batch; // last: it hands over what waits when it goes
};

} // namespace everyport
