#include "app/services/xmpp/stores/xmpparchivestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport {

Task<Result<Done>> XmppArchiveStore::migrate(Database& database)
{
    return database.migrate(u"xmpp-archive"_s, xmpparchive::steps());
}

Task<Result<Done>> XmppArchiveStore::keepOnly(QStringList accounts)
{
    m_batch.flush(); // what was put before goes as well
    m_work.start(removeBefore(), u"Clearing the archive of an earlier version"_s);
    return m_database.write(
        [domain = m_domain, known = m_accounts, accounts = std::move(accounts)](
            QSqlDatabase& connection) { return xmpparchive::keepOnly(connection, *known, domain, accounts); });
}

/// Job by job, so that others have their turns between.
Task<Result<Done>> XmppArchiveStore::removeBefore()
{
    for (;;) {
        auto removing = m_database.write(
            [](QSqlDatabase& connection) { return xmpparchive::removeSomeOfBefore(connection); },
            DatabasePriority::Bulk);
        const auto more = co_await std::move(removing);
        if (!more)
            co_return more.error();
        if (!*more)
            co_return Done{};
    }
}

XmppArchiveStore::XmppArchiveStore(Reactor& reactor, Database& database, QString domain, TaskSet::Failed failed)
    : m_database(database),
      m_domain(std::move(domain)),
      m_accounts(std::make_shared<xmpparchive::Accounts>(m_domain)),
      m_forgetting(database, reactor.clock(), failed,
          u"SELECT COALESCE(at, number >> 12) FROM xmpp_archive_messages WHERE COALESCE(at, number >> 12) NOT BETWEEN :run ORDER BY place DESC LIMIT 1"_s),
      m_work(failed),
      m_batch(
          reactor, u"Archiving messages"_s,
          [this](std::vector<xmpparchive::Entry> entries) { return write(std::move(entries)); }, std::move(failed))
{
}

void XmppArchiveStore::put(const QString& account, xmpp::ArchivedMessage message)
{
    const auto bytes = message.stanza.size();
    ++m_put;
    if (!m_batch.add({account, std::move(message)}, bytes))
        lose(Error::busy(
            Reason::NoSpace, u"The storage cannot keep up with the archive: too much waits to be written."_s));
}

Task<Result<Done>> XmppArchiveStore::write(std::vector<xmpparchive::Entry> entries)
{
    auto writing = m_database.write([accounts = m_accounts, entries = std::move(entries)](QSqlDatabase& connection) {
        const auto put = xmpparchive::put(connection, *accounts, entries);
        if (!put)
            accounts->clear(); // what it has learnt is undone
        return put;
    });
    const auto written = co_await std::move(writing);
    if (!written)
        lose(written.error());
    co_return written;
}

/// Ready when all that was put before is found by who reads; at once where it is.
Task<Result<Done>> XmppArchiveStore::indexed()
{
    return m_indexed == m_put ? Task<Result<Done>>(Result<Done>(Done{})) : index(m_put);
}

Task<Result<Done>> XmppArchiveStore::index(qint64 put)
{
    m_batch.flush();
    auto indexing = m_database.write([accounts = m_accounts](QSqlDatabase& connection) {
        accounts->unindexed() = 0;
        return xmpparchive::index(connection);
    });
    const auto done = co_await std::move(indexing);
    if (done)
        m_indexed = std::max(m_indexed, put);
    co_return done;
}

Task<Result<xmpp::ArchivePage>> XmppArchiveStore::query(QString account, xmpp::ArchiveQuery query)
{
    const auto ready = co_await indexed();
    if (!ready)
        co_return ready.error();
    auto reading = m_database.read(
        [domain = m_domain, account = std::move(account), query = std::move(query)](
            QSqlDatabase& connection) { return xmpparchive::page(connection, domain, account, query); });
    auto page = co_await std::move(reading);
    co_return page;
}

Task<Result<Done>> XmppArchiveStore::flush()
{
    m_batch.flush();
    auto writing = m_database.write([](QSqlDatabase&) -> Result<Done> { return Done{}; }); // writes are done in order
    const auto written = co_await std::move(writing);
    if (auto lost = std::exchange(m_lost, std::nullopt))
        co_return *std::move(lost);
    co_return written;
}

Task<Result<xmpp::ArchiveEnds>> XmppArchiveStore::ends(QString account)
{
    const auto ready = co_await indexed();
    if (!ready)
        co_return ready.error();
    auto reading = m_database.read([domain = m_domain, account = std::move(account)](QSqlDatabase& connection) {
        return xmpparchive::ends(connection, domain, account);
    });
    const auto ends = co_await std::move(reading);
    co_return ends;
}

Task<Result<qint64>> XmppArchiveStore::highest()
{
    const auto ready = co_await indexed();
    if (!ready)
        co_return ready.error();
    auto reading = m_database.read(
        [domain = m_domain](QSqlDatabase& connection) { return xmpparchive::highest(connection, domain); });
    const auto highest = co_await std::move(reading);
    co_return highest;
}

/// What has to go is looked for where nobody waits to write: that reads as much as the index of all archives.
Task<Result<Done>> XmppArchiveStore::prune(qint64 at, int mostOfOne, qint64 mostBytes)
{
    auto done = co_await indexed(); // what was put before goes as well
    if (!done)
        co_return done;
    const auto believed = co_await m_forgetting.isBelieved();
    if (!believed)
        co_return believed.error();
    if (!*believed)
        at = 0; // the limits hold
    auto reading = m_database.read([domain = m_domain, at, mostOfOne, mostBytes](QSqlDatabase& connection) {
        return xmpparchive::cuts(connection, domain, at, mostOfOne, mostBytes);
    });
    auto cuts = co_await std::move(reading);
    if (!cuts)
        co_return cuts.error();
    if (cuts->isEmpty())
        co_return Done{};
    auto removing = m_database.write(
        [cuts = *std::move(cuts)](QSqlDatabase& connection) { return xmpparchive::remove(connection, cuts); });
    done = co_await std::move(removing);
    co_return done;
}

Task<Result<Done>> XmppArchiveStore::removeAll(QString account)
{
    m_batch.flush(); // what was put before goes as well
    return m_database.write(
        [domain = m_domain, known = m_accounts, account = std::move(account)](
            QSqlDatabase& connection) { return xmpparchive::removeAccount(connection, *known, domain, account); });
}

} // namespace everyport
