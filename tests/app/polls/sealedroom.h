#pragma once

#include "app/polls/seal/chainwalk.h"
#include "app/polls/seal/sealedlogcheck.h"
#include "app/polls/store/logrow.h"
#include "app/polls/store/sealtables.h"
#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"

namespace everyport::polls {

struct SealedRow {
    StoredEntry stored = {};
    EntrySeal seal = {};
};

/// A poll registry whose seals can be looked at.
class SealedRoom : public BookRoom {
public:
    QList<SealedRow> rows(const QString& poll = QStringLiteral("fruit"))
    {
        return waited(database->read([poll](QSqlDatabase& connection) -> Result<QList<SealedRow>> {
            auto query = runQuery(connection,
                QStringLiteral(
                    "SELECT %1, %2 FROM polls_log WHERE poll = (SELECT key FROM polls_poll WHERE id = ?) ORDER BY number")
                    .arg(entryColumns(), sealColumns()),
                {poll});
            if (!query)
                return query.error();
            QList<SealedRow> rows;
            while (query->next())
                rows.append({storedFromRow(*query), sealFromRow(*query)});
            return rows;
        })).valueOr({});
    }
    Chains chains(const QString& poll = QStringLiteral("fruit"))
    {
        return waited(database->read([poll](QSqlDatabase& connection) -> Result<Chains> {
            auto key = runQuery(connection, QStringLiteral("SELECT key FROM polls_poll WHERE id = ?"), {poll});
            return key && key->next() ? readChains(connection, key->value(0).toLongLong()) : Result<Chains>(Chains());
        })).valueOr({});
    }
    /// As after a backup was brought back.
    bool beginChainsAnew() { return done(database->write(OwnChains::beginAnew)); }
    /// All pages of the poll's sealed log.
    QByteArray sealedLog(const QString& poll = QStringLiteral("fruit"))
    {
        QByteArray all;
        SealedPage page{.isLast = false};
        while (!page.isLast) {
            auto next = waited(registry->sealedPage(poll, page.end));
            if (!next)
                qFatal("%s", qPrintable(next.error().text));
            page = std::move(*next);
            all += page.text;
        }
        return all;
    }
    /// Whether each entry is what its seal says; the chain that comes out.
    std::optional<ChainHead> walked(const QString& poll = QStringLiteral("fruit"), qint64 unsealed = 0)
    {
        Sealer sealer;
        ChainWalk walk(sealer, poll, registry->station(), {unsealed});
        for (const auto& [stored, seal] : rows(poll)) {
            if (!seal.isSealed())
                continue;
            const auto commitment = sealer.commitment(poll, stored.entry, stored.decision.answer, seal);
            if (!commitment || walk.next(seal.link, *commitment, seal.seal) != ChainWalk::Step::Fits)
                return {};
        }
        return walk.head();
    }
};

/// With their ends.
inline QByteArrayList linesOf(const QByteArray& log)
{
    QByteArrayList lines;
    for (qsizetype begin = 0; begin < log.size();) {
        const auto end = log.indexOf('\n', begin) < 0 ? log.size() : log.indexOf('\n', begin) + 1;
        lines << log.sliced(begin, end - begin);
        begin = end;
    }
    return lines;
}

inline SealedLogResult checked(const QByteArrayList& lines, const QString& head = {})
{
    SealedLogCheck check(head);
    for (const auto& line : lines)
        check.read(line);
    return check.finish();
}

} // namespace everyport::polls
