#include "app/polls/store/stationlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/polls/cards/card.h"
#include "app/polls/counting/voiding.h"
#include "app/polls/seal/sealedfields.h"
#include "app/polls/store/stationlogformat.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;
using EntryKind = LogEntry::Kind;

namespace {

QJsonObject headerOf(const QByteArray& log)
{
    const auto start = log.left(maximumStationLogHeader + 1);
    const auto end = start.indexOf('\n');
    return QJsonDocument::fromJson(
        end < 0 && log.size() <= maximumStationLogHeader ? start : start.left(qMax<qsizetype>(0, end)))
        .object();
}

} // namespace

std::optional<QString> pollOfStationLog(const QByteArray& log)
{
    const auto header = headerOf(log);
    if (!header[u"format"_s].toString().startsWith("everyport-poll-log/"_L1))
        return {};
    return header[u"poll"_s].toString();
}

bool isOfSalt(const QByteArray& log, const QByteArray& salt)
{
    return headerOf(log)[u"salt"_s].toString() == saltMark(salt);
}

QByteArray stationLogHeader(const PollPlace& place, const Chains& behind)
{
    QJsonArray sealed;
    for (auto chain = behind.begin(); chain != behind.end(); ++chain) {
        QJsonObject one{{u"writer"_s, chain.key()}, {u"unsealed"_s, chain->unsealed}};
        if (chain->links > 0) {
            one.insert(u"after"_s, chain->links);
            one.insert(u"seal"_s, sealText(chain->seal));
        }
        sealed.append(one);
    }
    const QJsonObject header{{u"format"_s, QString(stationLogFormat)}, {u"poll"_s, place.id},
        {u"salt"_s, saltMark(place.salt)}, {u"chains"_s, sealed}};
    return QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray stationLogLine(const StoredEntry& stored, const EntrySeal& seal)
{
    const auto& entry = stored.entry;
    QJsonObject line{{u"kind"_s, entryKindName(entry.kind)}, {u"at"_s, entry.at},
        {u"order"_s, sealedOrder(entry, seal)}, {u"station"_s, entry.station}, {u"sequence"_s, entry.sequence},
        {u"uuid"_s, entry.uuid}, {u"card"_s, entry.card}};
    if (stored.isTap()) {
        line.insert(u"reader"_s, entry.reader);
        line.insert(u"answer"_s, stored.decision.answer);
        line.insert(u"random"_s, entry.randomId);
        if (entry.byPhone)
            line.insert(u"phone"_s, true);
        if (!entry.text.isEmpty())
            line.insert(u"text"_s, entry.text);
    }
    if (entry.kind == EntryKind::Moderated) {
        line.insert(u"answer"_s, entry.answer);
        line.insert(u"text"_s, entry.text);
    }
    if (const auto reason = Voiding::fromText(entry.kind == EntryKind::Retracted ? entry.text : QString());
        reason != Voiding()) {
        line.insert(u"why"_s, reason.why);
        line.insert(u"by"_s, reason.by);
    }
    if (entry.kind == EntryKind::Linked)
        line.insert(u"person"_s, entry.text);
    if (entry.kind == EntryKind::Defined)
        line.insert(u"text"_s, entry.text);
    if (!entry.tag.isEmpty())
        line.insert(u"tag"_s, entry.tag);
    writeSeal(line, seal);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray withheldLine(const QString& station, EntrySeal seal, const QByteArray& commitment)
{
    seal.nonce = seal.numberNonce = seal.numberMark = {};
    seal.admitted = false;
    seal.mark = commitment;
    QJsonObject line{{u"kind"_s, entryKindName(EntryKind::Withheld)}, {u"station"_s, station}};
    writeSeal(line, seal);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray stationLogLine(
    Sealer& sealer, const PollPlace& place, const StoredEntry& stored, const EntrySeal& seal, bool travels)
{
    if (travels)
        return stationLogLine(stored, seal);
    // One that does not fit its seal does not fit it there either, and whoever gets the log is told.
    const auto commitment = sealer.commitment(place.id, stored.entry, stored.decision.answer, seal).value_or(Sum());
    return withheldLine(stored.entry.station, seal, toBytes(commitment));
}

void withhold(Sealer& sealer, const PollPlace& place, LogEntry& entry, EntrySeal& seal)
{
    if (const auto commitment = sealer.commitment(place.id, entry, entry.answer, seal))
        seal = {.link = seal.link, .writer = seal.writer, .seal = seal.seal, .mark = toBytes(*commitment)};
    entry = {.kind = LogEntry::Kind::Withheld, .station = entry.station};
}

QString leadingEntries()
{
    return u"kind IN (%1, %2) AND link IS NOT NULL AND ordered >= 0"_s.arg(int(EntryKind::Defined))
        .arg(int(EntryKind::Reset));
}

QString travellingEntries()
{
    return u"kind IN (1, 5, 6, 9, 10) AND uuid IS NOT NULL AND outcome NOT IN (%1, %2)"_s.arg(int(Outcome::Closed))
        .arg(int(Outcome::Unassigned));
}

} // namespace everyport::polls
