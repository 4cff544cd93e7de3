#pragma once

#include <sqlite3.h>

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QStringList>

namespace everyport {

/// For a job of the database: of all statements that its connection has prepared so far, that name `table`, and that
/// look for something, those that read a whole table or sort what they have read, each with SQLite's plan.
inline QStringList statementsThatScan(QSqlDatabase& connection, const QString& table)
{
    const auto held = connection.driver()->handle();
    if (qstrcmp(held.typeName(), "sqlite3*") != 0)
        return {}; // on a server, which plans by what is in its tables
    auto* handle = *static_cast<sqlite3* const*>(held.constData());
    QList<QByteArray> texts;
    for (auto* one = sqlite3_next_stmt(handle, nullptr); one; one = sqlite3_next_stmt(handle, one)) {
        const QByteArray text = sqlite3_sql(one);
        const bool looksForNothing = text.startsWith("EXPLAIN") || text.startsWith("INSERT")
            || text.startsWith("CREATE") || text.startsWith("DROP") || text.startsWith("ALTER");
        if (text.contains(table.toUtf8()) && !looksForNothing)
            texts.append(text);
    }
    if (texts.isEmpty())
        return {QStringLiteral("nothing asks for %1").arg(table)};
    QStringList scans;
    for (const auto& text : std::as_const(texts)) {
        sqlite3_stmt* plan = nullptr;
        if (sqlite3_prepare_v2(handle, ("EXPLAIN QUERY PLAN " + text).constData(), -1, &plan, nullptr) != SQLITE_OK)
            scans.append(QString::fromUtf8(text + ": " + sqlite3_errmsg(handle)));
        while (plan && sqlite3_step(plan) == SQLITE_ROW) {
            const QByteArray step = reinterpret_cast<const char*>(sqlite3_column_text(plan, 3));
            if (step.startsWith("SCAN ") || step.contains("TEMP B-TREE"))
                scans.append(QString::fromUtf8(text + ": " + step));
        }
        sqlite3_finalize(plan);
    }
    return scans;
}

} // namespace everyport
