#pragma once

#include <sqlite3.h>

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QStringList>

#include "app/storage/query.h"

namespace everyport {

/// For a job of the database: of all statements that its connection has prepared so far and that name `table`, but for those that insert, those that
/// read a whole table or sort what they have read, each with SQLite's plan.
inline QStringList statementsThatScan(QSqlDatabase& connection, const QString& table)
{
    auto* handle = *static_cast<sqlite3* const*>(connection.driver()->handle().constData());
    QStringList texts;
    for (auto* one = sqlite3_next_stmt(handle, nullptr); one; one = sqlite3_next_stmt(handle, one)) {
        if (const auto text = QString::fromUtf8(sqlite3_sql(one)); text.contains(table) && !text.startsWith(QStringLiteral("EXPLAIN")) && !text.startsWith(QStringLiteral("INSERT")))
            texts.append(text);
    }
    if (texts.isEmpty())
        return {QStringLiteral("nothing asks for %1").arg(table)};
    QStringList scans;
    for (const auto& text : texts) {
        auto plan = runQuery(connection, QStringLiteral("EXPLAIN QUERY PLAN ") + text);
        while (plan && plan->next()) {
            const auto step = plan->value(3).toString();
            if (step.startsWith(QStringLiteral("SCAN ")) || step.contains(QStringLiteral("TEMP B-TREE")))
                scans.append(text + QStringLiteral(": ") + step);
        }
    }
    return scans;
}

} // namespace everyport
