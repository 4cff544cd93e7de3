#include "app/backup/database/ownconnection.h"

#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

#include "app/backup/database/ownschema.h"
#include "app/storage/query.h"
#include "app/storage/sqlite/sqlitehandle.h"
#include "app/storage/sqlite/storagefile.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

OwnConnection::OwnConnection(const QString& file)
    : m_name(u"backup-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_connection.setDatabaseName(file);
    m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
}

OwnConnection::~OwnConnection()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<OwnConnection>> OwnConnection::open(const QString& file)
{
    if (!QFileInfo::exists(file))
        return Error::local(Reason::NotFound, u"There is no database %1."_s.arg(file));
    if (const auto checked = checkStorageFiles(file); !checked)
        return checked.error();
    std::unique_ptr<OwnConnection> own(new OwnConnection(file));
    if (!own->m_connection.open())
        return storageError(own->m_connection.lastError(), file);
    return own;
}

Result<Done> OwnConnection::run(const QString& sql, const QVariantList& values)
{
    auto done = runStatement(m_connection, sql, values);
    return !done && m_progress && m_progress->isStopped() ? Error::cancelled() : done;
}

Result<QStringList> OwnConnection::texts(const QString& sql, const QVariantList& values)
{
    auto rows = runQuery(m_connection, sql, values);
    const auto isStopped = [this] { return m_progress && m_progress->isStopped(); };
    if (!rows)
        return isStopped() ? Error::cancelled() : rows.error();
    QStringList texts;
    while (rows->next())
        texts << rows->value(0).toString();
    if (rows->lastError().isValid())
        return isStopped() ? Error::cancelled() : storageError(rows->lastError(), m_connection.databaseName());
    return texts;
}

Result<qint64> OwnConnection::number(const QString& sql, const QVariantList& values)
{
    const auto found = texts(sql, values);
    if (!found)
        return found.error();
    return found->value(0).toLongLong();
}

Result<Done> OwnConnection::attach(const QString& file, const QString& name)
{
    const auto checked = checkStorageFiles(file);
    return checked ? run(u"ATTACH DATABASE ? AS %1"_s.arg(name), {file}) : checked;
}

Result<bool> OwnConnection::hasTable(const QString& schema, const QString& table)
{
    const auto count = number(
        u"SELECT count(*) FROM %1.sqlite_master WHERE type = 'table' AND name = ?"_s.arg(schema), {table});
    if (!count)
        return count.error();
    return *count > 0;
}

// Behind 2^63-1 SQLite gives no number: a table with AUTOINCREMENT, the audit for one, takes no row any more. 2^53 is
// far beyond what any station counts to, and leaves room for adding two of them. A time that has a running number
// behind it is above that from 2039 on, and is only counted on: half of what there is, which the year 37,000 has.
Result<Done> OwnConnection::checkNumbers(const QString& schema, const QStringList& counters, const QStringList& moments)
{
    const auto wrongIn = [&](const QString& table, const QString& column) {
        const auto most = qint64(1) << (moments.contains(table + u'.' + column) ? 62 : 53);
        return number(
            u"SELECT EXISTS (SELECT 1 FROM %1.\"%2\" WHERE CAST(\"%3\" AS INTEGER) NOT BETWEEN -%4 AND %4)"_s.arg(
                schema, QString(table).replace(u'"', u"\"\""_s), QString(column).replace(u'"', u"\"\""_s),
                QString::number(most)));
    };
    const auto tables = texts(u"SELECT name FROM %1.sqlite_master WHERE type = 'table' AND rootpage > 0"_s.arg(schema));
    if (!tables)
        return tables.error();
    for (const auto& table : *tables) {
        const auto columns = table == "sqlite_sequence"_L1
            ? Result<QStringList>(QStringList{u"seq"_s})
            : texts(u"SELECT name FROM pragma_table_info(?, ?) WHERE upper(type) = 'INTEGER' AND (pk = 1 OR ?)"_s,
                {table, schema, int(counters.contains(table))});
        if (!columns)
            return columns.error();
        for (const auto& column : *columns) {
            const auto wrong = wrongIn(table, column);
            if (!wrong)
                return wrong.error();
            if (*wrong != 0)
                return Error::malformed(Reason::BadValue,
                    u"The backup is damaged: a number in its database (%1) is beyond all that is counted to. Nothing was changed."_s
                        .arg(table.left(200)));
        }
    }
    return Done();
}

namespace {

Error strange(const QString& name)
{
    return Error::malformed(Reason::BadValue,
        u"The backup is damaged: %1 in its database is no table of this program. Nothing was changed."_s.arg(
            name.left(200)));
}

} // namespace

Result<Done> OwnConnection::checkCode(const QString& schema)
{
    // What has no text of its own is an index that SQLite makes for a key.
    const auto where = u" FROM %1.sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"_s.arg(schema);
    const auto types = texts(u"SELECT type"_s + where);
    const auto names = texts(u"SELECT name"_s + where);
    const auto bodies = texts(u"SELECT sql"_s + where);
    if (!types || !names || !bodies)
        return (!types ? types : !names ? names : bodies).error();
    for (qsizetype i = 0; i < names->size(); ++i) {
        if (!isOwnCode(types->value(i), names->at(i), bodies->value(i)))
            return strange(names->at(i));
    }
    return Done();
}

Result<Done> OwnConnection::checkKinds(const QString& schema)
{
    // Of the program's own, those that are not kept by SQLite itself find words (chat_words).
    const auto odd = texts(
        u"SELECT name FROM %1.sqlite_master WHERE type NOT IN ('table', 'index', 'trigger') OR (type = 'table' AND"
        " coalesce(rootpage, 0) = 0 AND sql NOT LIKE '% USING fts5%') LIMIT 1"_s.arg(schema));
    if (!odd)
        return odd.error();
    if (!odd->isEmpty())
        return strange(odd->first());
    const auto code = checkCode(schema);
    return code ? checkSteps(schema) : code;
}

// By it the steps are counted that bring the room up to date.
Result<Done> OwnConnection::checkSteps(const QString& schema)
{
    const auto has = hasTable(schema, u"storage_rooms"_s);
    if (!has || !*has)
        return has ? Result<Done>(Done()) : has.error();
    const auto wrong = number(
        u"SELECT EXISTS (SELECT 1 FROM %1.storage_rooms WHERE typeof(steps) <> 'integer' OR steps NOT BETWEEN 0 AND 2147483647)"_s
            .arg(schema));
    if (!wrong)
        return wrong.error();
    if (*wrong == 0)
        return Done();
    return Error::malformed(Reason::BadValue,
        u"The backup is damaged: how far a part of its database is cannot be. Nothing was changed."_s);
}

Result<Done> checkDatabase(const QString& file)
{
    auto own = OwnConnection::open(file);
    if (!own && own.error().reason == Reason::NotFound)
        return Done();
    auto sound = own ? (*own)->checkKinds(u"main"_s) : Result<Done>(own.error());
    if (sound || sound.error().kind == Error::Kind::Malformed)
        return sound;
    return Error::malformed(
        Reason::BadValue, u"The backup is damaged: its database cannot be read. Nothing was changed."_s);
}

void OwnConnection::setTriggers(bool on)
{
    if (auto* handle = sqliteHandle(m_connection))
        sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, int(on), nullptr);
}

void OwnConnection::setProgress(std::shared_ptr<BackupProgress> progress)
{
    constexpr int steps = 10'000; // of SQLite's machine: well below a millisecond
    m_progress = std::move(progress);
    if (auto* handle = sqliteHandle(m_connection))
        sqlite3_progress_handler(
            handle, m_progress ? steps : 0,
            [](void* asked) { return int(static_cast<BackupProgress*>(asked)->isStopped()); }, m_progress.get());
}

} // namespace everyport::backup
