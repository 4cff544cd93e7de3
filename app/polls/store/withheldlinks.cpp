#include "app/polls/store/withheldlinks.h"

#include <map>

#include <QCryptographicHash>

#include "app/polls/counting/logentry.h"
#include "app/polls/store/sealtables.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

/// "17 w": nothing of it is here; "17 c": nothing that tells whose card it was.
void add(QCryptographicHash& digest, qint64 link, bool isWithheld)
{
    digest.addData(QByteArray::number(link) + (isWithheld ? " w\n" : " c\n"));
}

} // namespace

Result<QMap<QString, WithheldLinks>> readWithheld(QSqlDatabase& connection, qint64 poll)
{
    const auto chains = readChains(connection, poll);
    if (!chains)
        return chains.error();
    auto query = runQuery(connection,
        u"SELECT coalesce(writer, station) AS sealer, link, kind FROM polls_log WHERE poll = ? AND mark IS NOT NULL"
        " AND link IS NOT NULL ORDER BY sealer, link"_s,
        {poll});
    if (!query)
        return query.error();
    std::map<QString, QCryptographicHash> digests;
    for (auto chain = chains->begin(); chain != chains->end(); ++chain) {
        if (chain->links > 0)
            digests.try_emplace(chain.key(), QCryptographicHash::Sha256);
    }
    while (query->next()) {
        const auto link = query->value(1).toLongLong();
        const auto digest = digests.find(query->value(0).toString());
        if (digest != digests.end() && link <= chains->value(digest->first).links)
            add(digest->second, link, query->value(2).toInt() == int(LogEntry::Kind::Withheld));
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    QMap<QString, WithheldLinks> withheld;
    for (const auto& [writer, digest] : digests)
        withheld.insert(writer, {chains->value(writer).links, digest.result()});
    return withheld;
}

QStringList withheldTables()
{
    // Few of what may be millions.
    return {u"CREATE INDEX polls_log_withheld ON polls_log (poll, number) WHERE mark IS NOT NULL"_s};
}

} // namespace everyport::polls
