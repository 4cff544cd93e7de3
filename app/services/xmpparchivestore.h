#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "app/storage/database.h"
#include "netcore/taskset.h"
#include "protocols/xmpp/server/archivestore.h"

namespace everyport {

/// The archives of the accounts of one XMPP domain, in the program's storage. What is put within one turn of the loop is
/// written by one job: each job has a savepoint and an answer of its own, which cost more than the message. `reactor` and
/// `database` must outlive it; what still waits when it goes is written by the database.
class XmppArchiveStore final : public xmpp::ArchiveStore {
public:
    static constexpr qsizetype mostWaiting = 65'536; ///< Messages that are not written yet; what comes then is not kept.

    XmppArchiveStore(Reactor& reactor, Database& database, QString domain, TaskSet::Failed failed = {});
    ~XmppArchiveStore() override;
    XmppArchiveStore(const XmppArchiveStore&) = delete;
    XmppArchiveStore& operator=(const XmppArchiveStore&) = delete;

    static Task<Result<Done>> migrate(Database& database);
    Task<Result<Done>> keepOnly(QStringList accounts); ///< As XmppRosterStore's.

    void put(const QString& account, xmpp::ArchivedMessage message) override;
    bool isSettled() const override { return m_waiting == 0 && !m_lost; }
    Task<Result<xmpp::ArchivePage>> query(QString account, xmpp::ArchiveQuery query) override;
    Task<Result<Done>> settle() override;
    Task<Result<xmpp::ArchiveEnds>> ends(QString account) override;
    Task<Result<Done>> prune(qint64 number, int mostOfOne, qint64 mostBytes) override;
    Task<Result<Done>> removeAll(QString account) override;

private:
    using Batch = std::vector<std::pair<QString, xmpp::ArchivedMessage>>;
    void flush();
    Task<Result<Done>> write(Batch batch);
    void lose(const Error& error) { m_lost = error; }

    Reactor& m_reactor;
    Database& m_database;
    QString m_domain;
    Batch m_batch;
    qsizetype m_batchBytes = 0;
    qsizetype m_waiting = 0;    // in the batch, and with the database
    std::optional<Error> m_lost; // since somebody was told
    std::shared_ptr<int> m_alive = std::make_shared<int>();
    TaskSet m_work;
};

} // namespace everyport
