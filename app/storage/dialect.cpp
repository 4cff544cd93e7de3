#include "app/storage/dialect.h"

#include <QRegularExpression>

#include "app/storage/postgres/postgresdriver.h"
#include "app/storage/postgres/postgrestext.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar between(0x1e); // in no statement

} // namespace

Dialect dialectOf(const QSqlDatabase& connection)
{
    return PostgresDriver::connectionOf(connection) ? Dialect::Postgres : Dialect::Sqlite;
}

QString byDialect(const QString& sqlite, const QStringList& postgres)
{
    return between + (QStringList(sqlite) + postgres).join(between);
}

QStringList statementsOf(const QString& step, Dialect dialect)
{
    if (!step.startsWith(between))
        return {step};
    auto texts = step.sliced(1).split(between);
    const auto sqlite = texts.takeFirst();
    return dialect == Dialect::Sqlite ? QStringList(sqlite) : texts;
}

QString afterDelete(const QString& trigger, const QString& table, const QString& action)
{
    static const QRegularExpression asBlob(u"CAST\\(([^()]*) AS BLOB\\)"_s); // PostgreSQL would read escapes in it
    const auto there = postgresText(QString(action).replace(asBlob, u"convert_to(\\1, 'UTF8')"_s));
    return byDialect(u"CREATE TRIGGER %1 AFTER DELETE ON %2 BEGIN %3; END"_s.arg(trigger, table, action),
        {u"CREATE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN %2; RETURN NULL; END $$"_s.arg(
             trigger, there),
            u"CREATE TRIGGER %1 AFTER DELETE ON %2 FOR EACH ROW EXECUTE FUNCTION %1()"_s.arg(trigger, table)});
}

} // namespace everyport
