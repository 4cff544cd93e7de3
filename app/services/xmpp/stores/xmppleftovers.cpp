#include "app/services/xmpp/stores/xmppleftovers.h"

#include <QSet>

#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

Task<Result<Done>> removeLeftovers(Database& database, QString table, QString domain, QStringList accounts)
{
    return database.write([table, domain, known = QSet<QString>(accounts.begin(), accounts.end())](
                              QSqlDatabase& connection) -> Result<Done> {
        QStringList gone;
        {
            auto query = runQuery(
                connection, u"SELECT DISTINCT account FROM %1 WHERE domain = ?"_s.arg(table), {domain});
            if (!query)
                return query.error();
            while (query->next()) {
                if (const auto account = query->value(0).toString(); !known.contains(account))
                    gone.append(account);
            }
        }
        for (const auto& account : gone) {
            const auto removed = runQuery(
                connection, u"DELETE FROM %1 WHERE domain = ? AND account = ?"_s.arg(table), {domain, account});
            if (!removed)
                return removed.error();
        }
        return Done{};
    });
}

} // namespace everyport
