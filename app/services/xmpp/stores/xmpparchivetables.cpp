#include "app/services/xmpp/stores/xmpparchivetables.h"

#include <algorithm>

#include <QSet>

#include "app/storage/migration.h"
#include "app/storage/repeatedstatement.h"
#include "app/storage/sharing.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpparchive {

namespace {

constexpr int rowsAtOnce = 200; // of the table of before
/// So many messages are put in their places together at the latest; some 40 ms of the thread that writes.
constexpr qint64 mostUnindexed = 20'000;

/// Behind `index`, so that nothing of the account is left.
Result<Done> removeCut(QSqlDatabase& connection, const Cut& cut)
{
    const auto which = u"account = ? AND number <= ? AND (number <= ? OR COALESCE(at, number >> 12) < ?)"_s;
    const QVariantList values{cut.id, std::max(cut.number, cut.old), cut.number, cut.before};
    auto removed = runStatement(connection,
        u"DELETE FROM xmpp_archive_messages WHERE place IN (SELECT place FROM xmpp_archive_index WHERE %1)"_s.arg(
            which),
        values);
    if (removed)
        removed = runStatement(connection, u"DELETE FROM xmpp_archive_index WHERE "_s + which, values);
    // The places of the last ones are given again.
    if (removed)
        removed = runStatement(connection,
            u"UPDATE xmpp_archive_state SET indexed = (SELECT COALESCE(MAX(place), 0) FROM xmpp_archive_messages) WHERE only = 1"
            " AND indexed > (SELECT COALESCE(MAX(place), 0) FROM xmpp_archive_messages)"_s);
    return removed;
}

Result<Done> removeId(QSqlDatabase& connection, qint64 id)
{
    const auto removed = removeCut(connection, {id, std::numeric_limits<qint64>::max()});
    return removed ? runStatement(connection, u"DELETE FROM xmpp_archive_accounts WHERE id = ?"_s, {id}) : removed;
}

} // namespace

QStringList steps()
{
    return {
        u"CREATE TABLE xmpp_archive (domain TEXT NOT NULL, account TEXT NOT NULL, number INTEGER NOT NULL, peer TEXT NOT NULL,"
        " resource TEXT NOT NULL, stanza BLOB NOT NULL, PRIMARY KEY (domain, account, number)) WITHOUT ROWID"_s,
        u"CREATE INDEX xmpp_archive_by_peer ON xmpp_archive (domain, account, peer, number)"_s,
        u"CREATE INDEX xmpp_archive_by_number ON xmpp_archive (domain, number)"_s,
        // An id is never given again: what is known of it may be older than its account.
        u"CREATE TABLE xmpp_archive_accounts (id INTEGER PRIMARY KEY AUTOINCREMENT, domain TEXT NOT NULL, account TEXT NOT NULL, UNIQUE (domain, account))"_s,
        u"CREATE TABLE xmpp_archive_messages (place INTEGER PRIMARY KEY, account INTEGER NOT NULL, number INTEGER NOT NULL, peer TEXT NOT NULL,"
        " resource TEXT NOT NULL, stanza BLOB NOT NULL)"_s,
        u"CREATE TABLE xmpp_archive_index (account INTEGER NOT NULL, number INTEGER NOT NULL, peer TEXT NOT NULL, bytes INTEGER NOT NULL,"
        " place INTEGER NOT NULL, PRIMARY KEY (account, number)) WITHOUT ROWID"_s,
        // up to which place
        u"CREATE TABLE xmpp_archive_state (only INTEGER PRIMARY KEY CHECK (only = 1), indexed INTEGER NOT NULL)"_s,
        u"INSERT INTO xmpp_archive_accounts (domain, account) SELECT DISTINCT domain, account FROM xmpp_archive ORDER BY domain, account"_s,
        // In the order in which both lie, so that nothing has to be sorted and each row goes to the end.
        u"INSERT INTO xmpp_archive_messages (account, number, peer, resource, stanza)"
        " SELECT a.id, m.number, m.peer, m.resource, m.stanza FROM xmpp_archive_accounts AS a CROSS JOIN xmpp_archive AS m"
        " ON m.domain = a.domain AND m.account = a.account ORDER BY a.id, m.number"_s,
        u"INSERT INTO xmpp_archive_index (account, number, peer, bytes, place) SELECT account, number, peer, LENGTH(stanza), place FROM xmpp_archive_messages ORDER BY place"_s,
        u"INSERT INTO xmpp_archive_state (only, indexed) VALUES (1, (SELECT COALESCE(MAX(place), 0) FROM xmpp_archive_messages))"_s,
        // NULL: of before, when the number told it, number >> 12
        u"ALTER TABLE xmpp_archive_messages ADD COLUMN at INTEGER"_s,
        u"ALTER TABLE xmpp_archive_index ADD COLUMN at INTEGER"_s};
}

Result<qint64> numberFrom(QSqlDatabase& connection, const QString& sql, const QVariantList& values)
{
    auto query = runQuery(connection, sql, values);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<qint64> knownId(QSqlDatabase& connection, const QString& domain, const QString& account)
{
    return numberFrom(
        connection, u"SELECT id FROM xmpp_archive_accounts WHERE domain = ? AND account = ?"_s, {domain, account});
}

Result<bool> isThere(QSqlDatabase& connection, qint64 id, qint64 number)
{
    const auto count = numberFrom(
        connection, u"SELECT COUNT(*) FROM xmpp_archive_index WHERE account = ? AND number = ?"_s, {id, number});
    return count ? Result<bool>(*count > 0) : Result<bool>(count.error());
}

Result<Done> index(QSqlDatabase& connection)
{
    const auto before = numberFrom(connection, u"SELECT indexed FROM xmpp_archive_state WHERE only = 1"_s);
    if (!before)
        return before.error();
    const auto last = numberFrom(connection, u"SELECT MAX(place) FROM xmpp_archive_messages"_s);
    if (!last || *last <= *before)
        return last ? Result<Done>(Done{}) : Result<Done>(last.error());
    const auto put = runStatement(connection,
        u"INSERT INTO xmpp_archive_index (account, number, peer, bytes, place, at)"
        " SELECT account, number, peer, LENGTH(stanza), place, at FROM xmpp_archive_messages WHERE place > ? ORDER BY account, number ON CONFLICT DO NOTHING"_s,
        {*before});
    return put ? runStatement(connection, u"UPDATE xmpp_archive_state SET indexed = ? WHERE only = 1"_s, {*last}) : put;
}

Result<Done> Accounts::check(QSqlDatabase& connection)
{
    if (m_all.size() > most)
        clear();
    if (m_highest != 0) {
        const auto id = knownId(connection, m_domain, m_highestOf);
        if (!id)
            return id.error();
        if (*id != m_highest)
            clear();
    }
    if (!m_isNew)
        return Done{};
    const auto indexed = index(connection); // or it would miss what has come last
    m_isNew = !indexed;
    return indexed;
}

void Accounts::clear()
{
    m_all.clear();
    m_highest = 0;
    m_highestOf.clear();
    m_isNew = true;
}

Result<qint64> Accounts::idOf(QSqlDatabase& connection, const QString& account)
{
    const auto known = knownId(connection, m_domain, account);
    if (!known || *known)
        return known;
    const auto made = runQuery(
        connection, u"INSERT INTO xmpp_archive_accounts (domain, account) VALUES (?, ?)"_s, {m_domain, account});
    if (!made)
        return made.error();
    return made->lastInsertId().toLongLong();
}

Result<Accounts::Known*> Accounts::known(QSqlDatabase& connection, const QString& account)
{
    if (const auto known = m_all.find(account); known != m_all.end())
        return &*known;
    const auto id = idOf(connection, account);
    if (!id)
        return id.error();
    const auto last = numberFrom(connection, u"SELECT MAX(number) FROM xmpp_archive_index WHERE account = ?"_s, {*id});
    if (!last)
        return last.error();
    if (*id > m_highest) {
        m_highest = *id;
        m_highestOf = account;
    }
    return &*m_all.insert(account, {*id, *last});
}

Result<Done> put(QSqlDatabase& connection, Accounts& accounts, const std::vector<Entry>& entries)
{
    const auto checked = accounts.check(connection);
    if (!checked)
        return checked;
    auto insert = RepeatedStatement::prepare(connection,
        u"INSERT INTO xmpp_archive_messages (account, number, peer, resource, stanza, at) VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    for (const auto& [account, message] : entries) {
        const auto known = accounts.known(connection, account);
        if (!known)
            return known.error();
        auto& [id, last] = **known;
        if (message.number <= last) {
            const auto indexed = index(connection);
            const auto there = indexed ? isThere(connection, id, message.number) : Result<bool>(indexed.error());
            if (!there)
                return there.error();
            if (*there)
                continue;
        }
        const auto& with = message.with.toString();
        const auto bare = message.with.bareView().size();
        const auto peer = QStringView(with).first(bare).toUtf8();
        const auto resource = bare < with.size() ? QStringView(with).sliced(bare + 1).toUtf8() : QByteArray();
        insert->bind(0, id);
        insert->bind(1, message.number);
        insert->bindText(2, peer);
        insert->bindText(3, resource);
        insert->bindBlob(4, message.stanza);
        insert->bind(5, message.at);
        if (const auto put = insert->run(); !put)
            return put;
        last = std::max(last, message.number);
    }
    accounts.unindexed() += qint64(entries.size());
    if (accounts.unindexed() < mostUnindexed)
        return Done{};
    accounts.unindexed() = 0;
    return index(connection);
}

Result<Done> remove(QSqlDatabase& connection, const QList<Cut>& cuts)
{
    const auto indexed = index(connection);
    if (!indexed)
        return indexed;
    for (const auto& cut : cuts) {
        const auto removed = removeCut(connection, cut);
        if (!removed)
            return removed;
    }
    return Done{};
}

Result<Done> removeAccount(QSqlDatabase& connection, Accounts& accounts, const QString& domain, const QString& account)
{
    accounts.clear();
    const auto indexed = index(connection);
    if (!indexed)
        return indexed;
    const auto id = knownId(connection, domain, account);
    if (!id)
        return id.error();
    return removeId(connection, *id);
}

Result<Done> keepOnly(QSqlDatabase& connection, Accounts& accounts, const QString& domain, const QStringList& known)
{
    accounts.clear();
    const auto indexed = index(connection);
    if (!indexed)
        return indexed;
    const QSet<QString> names(known.begin(), known.end());
    QList<qint64> gone;
    {
        auto query = runQuery(
            connection, u"SELECT account, id FROM xmpp_archive_accounts WHERE domain = ?"_s, {domain});
        if (!query)
            return query.error();
        while (query->next()) {
            if (!names.contains(query->value(0).toString()))
                gone.append(query->value(1).toLongLong());
        }
    }
    for (const auto id : std::as_const(gone)) {
        const auto removed = removeId(connection, id);
        if (!removed)
            return removed;
    }
    return Done{};
}

Result<bool> removeSomeOfBefore(QSqlDatabase& connection)
{
    if (const auto alone = oneAtATime(connection); !alone) // another program takes it away, too
        return alone.error();
    const auto there = hasTable(connection, u"xmpp_archive"_s);
    if (!there || !*there)
        return there;
    QVariantList account;
    {
        auto query = runQuery(
            connection, u"SELECT domain, account FROM xmpp_archive ORDER BY domain, account, number LIMIT 1"_s);
        if (!query)
            return query.error();
        if (query->next())
            account = {query->value(0), query->value(1)};
    }
    if (account.isEmpty()) {
        const auto dropped = runStatement(connection, u"DROP TABLE xmpp_archive"_s);
        return dropped ? Result<bool>(false) : Result<bool>(dropped.error());
    }
    // Of one account at a time: SQLite looks for less than three values together by the first of them alone.
    const auto end = numberFrom(connection,
        u"SELECT number FROM xmpp_archive WHERE domain = ? AND account = ? ORDER BY number LIMIT 1 OFFSET %1"_s.arg(
            rowsAtOnce),
        account);
    if (!end)
        return end.error();
    const auto removed = runStatement(connection,
        u"DELETE FROM xmpp_archive WHERE domain = ? AND account = ? AND number < ?"_s,
        account + QVariantList{*end > 0 ? *end : std::numeric_limits<qint64>::max()});
    return removed ? Result<bool>(true) : Result<bool>(removed.error());
}

} // namespace everyport::xmpparchive
