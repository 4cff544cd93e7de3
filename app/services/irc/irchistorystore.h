#pragma once

#include <functional>
#include <memory>

#include "app/services/irc/irchistorysizes.h"
#include "app/storage/changesfirst.h"
#include "protocols/irc/server/ports/ports.h"

namespace everyport {

/// An IRC server's history in SQL: lines by target and time, and how far accounts have read. `database` must outlive
/// it.
class IrcHistoryStore final : public ircd::HistoryStore {
public:
    /// `service` keeps several servers' histories apart.
    IrcHistoryStore(Database& database, QString service) : m_database(database), m_service(std::move(service)) {}
    static Task<Result<Done>> migrate(Database& database);
    static QString newestAt(); ///< SQL: when the last line was stored; see ForgettingClock.
    /// What is older goes; asked now and then.
    Task<Result<Done>> forgetBefore(qint64 msecs);
    void setLimits(const IrcHistoryLimits& limits) { m_limits = limits; } ///< None at first.
    /// What is beyond the limits goes, oldest lines first, some at a time. One at once: while it is under way another
    /// has nothing to do.
    Task<Result<Done>> trim();
    std::function<void()> limitsExceeded; ///< By what was appended: time for `trim`.

    Task<Result<Done>> append(QList<ircd::HistoryItem> items) override;
    Task<Result<QList<ircd::HistoryItem>>> find(ircd::HistoryQuery query) override;
    Task<Result<QList<ircd::HistoryTarget>>> targets(
        QByteArray owner, QByteArrayList targets, qint64 from, qint64 to, int limit) override;
    Task<Result<ircd::HistoryItem>> item(QByteArray target, QByteArray id) override;
    Task<Result<Done>> remove(QByteArray target, QByteArray id) override;
    Task<Result<Done>> removeConversations(QByteArray id) override;
    Task<Result<qint64>> readMarker(QByteArray account, QByteArray target) override;
    Task<Result<qint64>> setReadMarker(QByteArray account, QByteArray target, qint64 time) override;

private:
    Database& m_database;
    ChangesFirst m_jobs{m_database, DatabasePriority::Bulk};
    QString m_service;
    IrcHistoryLimits m_limits;
    bool m_isTrimming = false;
};

} // namespace everyport
