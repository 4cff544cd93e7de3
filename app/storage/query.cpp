#include "app/storage/query.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include "app/storage/postgres/postgresdriver.h"
#include "app/storage/postgres/postgreserror.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); the extended ones carry them in their low byte.
enum Code {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

// A write that found no room is told as an I/O error where the disk filled up between two pages.
bool diskIsFull(const QString& file)
{
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    return disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < 64 * 1024;
}

Error damaged(const QString& file)
{
    return Error::local(Reason::BadValue,
        u"%1 is damaged or is no database. Put a saved copy in its place, or move it away to begin with an empty one."_s
            .arg(file));
}

Error notWritable(const QString& file)
{
    return Error::local(Reason::PermissionDenied,
        u"%1 cannot be written. Give this account the right to write it and its folder, or choose another folder with --data."_s
            .arg(file));
}

/// Somebody deleted it: each room made its own. With a code, as the disk is none the worse for it (replacedDatabase).
Error lacksTable(const QString& file, const QString& words)
{
    return Error::local(Reason::None,
        u"A table is missing in %1: %2. Somebody has deleted it. Bring back a backup, or move the file away to begin with an empty one, then start the program again."_s
            .arg(file, words),
        u"no-such-table"_s);
}

Error sorted(int code, const QString& file, const QString& words)
{
    if (words.startsWith("no such table:"_L1)) // a general error to SQLite
        return lacksTable(file, words);
    switch (code & 0xff) {
    case Full: return diskFullError(file);
    case InputOutput:
        if (diskIsFull(file))
            return diskFullError(file);
        return Error::local(Reason::None, u"%1 cannot be read or written: %2. Look after the disk."_s.arg(file, words));
    case Corrupt:
    case NotADatabase: return damaged(file);
    case Permission:
    case ReadOnly:
    case CannotOpen: return notWritable(file);
    case Busy:
    case Locked: return Error::busy(Reason::InUse, u"Another program holds %1. Close it, then try again."_s.arg(file));
    case Constraint: return Error::refused(Reason::AlreadyExists, u"The storage refused an entry: %1."_s.arg(words));
    default: return Error::local(Reason::None, u"The storage %1 failed: %2."_s.arg(file, words));
    }
}

/// Of a connection that is not open Qt itself says nothing.
Error failureOf(const QSqlQuery& query, const QSqlDatabase& connection)
{
    const auto said = query.lastError();
    if (said.isValid() || connection.isOpen())
        return storageError(said, connection.databaseName());
    if (PostgresDriver::connectionOf(connection))
        return postgresError(saidByPostgres(connectionFailed, u"the connection ended"_s), connection.databaseName());
    return Error::local(Reason::None, u"The storage %1 failed: it is not open."_s.arg(connection.databaseName()));
}

} // namespace

Error diskFullError(const QString& file)
{
    return Error::local(Reason::NoSpace,
        u"The disk is full: %1 cannot grow. Free some space on it."_s.arg(QDir::toNativeSeparators(file)));
}

Error storageError(const QSqlError& said, const QString& file)
{
    if (isSaidByPostgres(said))
        return postgresError(said, file);
    const int code = said.nativeErrorCode().toInt();
    auto error = sorted(code, file, said.databaseText().isEmpty() ? u"it gave no reason"_s : said.databaseText());
    error.native = code;
    return error;
}

Error triedAgain(Error error)
{
    static const std::pair<QString, QString> endings[]{
        {u" Look after the server and the network, then try again."_s,
            u" Look after the server and the network. It is tried again."_s},
        {u" When it runs, try again."_s, u" It is tried again."_s}, {u" Try again."_s, u" It is tried again."_s}};
    for (const auto& [asks, tells] : endings) {
        if (!error.text.endsWith(asks))
            continue;
        error.text.chop(asks.size());
        error.text += tells;
        break;
    }
    return error;
}

Result<Statement> prepareQuery(QSqlDatabase& connection, const QString& sql)
{
    auto* cache = StatementCache::current();
    if (cache) {
        if (auto kept = cache->take(sql))
            return Statement(std::move(*kept), sql, cache);
    }
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failureOf(query, connection);
    return Statement(std::move(query), sql, cache);
}

Result<Statement> runQuery(QSqlDatabase& connection, const QString& sql, const QVariantList& values)
{
    auto query = prepareQuery(connection, sql);
    if (!query)
        return query;
    for (const auto& value : values)
        query->addBindValue(value);
    if (!query->exec())
        return failureOf(*query, connection);
    return query;
}

Result<Done> runStatement(QSqlDatabase& connection, const QString& sql, const QVariantList& values)
{
    const auto query = runQuery(connection, sql, values);
    return query ? Result<Done>(Done{}) : Result<Done>(query.error());
}

} // namespace everyport
