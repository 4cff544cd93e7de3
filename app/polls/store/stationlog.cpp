#include "app/polls/store/stationlog.h"

#include <array>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "app/polls/cards/card.h"
#include "app/polls/counting/voiding.h"
#include "app/polls/store/polltables.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;
using Kind = LogEntry::Kind;

namespace {

constexpr QLatin1String format("everyport-poll-log/1");
constexpr qint64 latestTime = Q_INT64_C(253'402'300'800'000); // the year 10000

struct KindName {
    Kind kind;
    const char* name;
};
constexpr std::array kinds{
    KindName{Kind::Tapped, "tap"}, KindName{Kind::Registered, "register"}, KindName{Kind::Retracted, "retract"}};

Error malformed(qsizetype line, const QString& text)
{
    return {Error::Kind::Malformed, Reason::BadSyntax, u"Line %1 of the log: %2."_s.arg(line).arg(text), {}, int(line)};
}

std::optional<Kind> kindOf(const QString& name)
{
    for (const auto& row : kinds) {
        if (name == QLatin1String(row.name))
            return row.kind;
    }
    return {};
}

bool isShort(const QString& text, qsizetype limit)
{
    return !text.isEmpty() && text.size() <= limit;
}

bool isTime(qint64 time)
{
    return time >= 0 && time < latestTime;
}

/// What another station wrote is checked like any peer's words.
class StationLogReader {
public:
    StationLogReader(const PollPlace& place, Policy::Compare compare) : m_place(place), m_compare(compare) {}

    std::optional<Error> readHeader(const QByteArray& line)
    {
        const auto header = QJsonDocument::fromJson(line).object();
        if (header.value(u"format"_s).toString() != format)
            return malformed(1, u"this is no log of a poll"_s);
        const auto poll = header.value(u"poll"_s).toString();
        if (poll != m_place.id)
            return Error{Error::Kind::Refused, Reason::BadValue,
                u"This is the log of the poll “%1”, not of “%2”."_s.arg(poll, m_place.id), {}, 0};
        m_sameSalt = header.value(u"salt"_s).toString() == saltMark(m_place.salt);
        return {};
    }
    Result<LogEntry> readEntry(const QByteArray& line, qsizetype number) const
    {
        const auto object = QJsonDocument::fromJson(line).object();
        const auto kind = kindOf(object.value(u"kind"_s).toString());
        if (line.size() > maximumStationLine || !kind)
            return malformed(number, u"this is no entry"_s);
        LogEntry entry{.kind = *kind};
        entry.at = object.value(u"at"_s).toInteger(-1);
        entry.order = object.value(u"order"_s).toInteger(-1);
        entry.station = object.value(u"station"_s).toString();
        entry.sequence = object.value(u"sequence"_s).toInteger(-1);
        entry.uuid = object.value(u"uuid"_s).toString();
        entry.reader = object.value(u"reader"_s).toString();
        entry.card = object.value(u"card"_s).toString();
        entry.tag = object.value(u"tag"_s).toString();
        entry.randomId = object.value(u"random"_s).toBool();
        entry.answer = object.value(u"answer"_s).toString();
        if (entry.kind == Kind::Retracted) // no more of another station's words than Voiding has
            entry.text = Voiding{object.value(u"why"_s).toString(), object.value(u"by"_s).toString()}.toText();
        entry.admitted = entry.kind == Kind::Tapped;
        if (!isSound(entry))
            return malformed(number, u"a field is missing or makes no sense"_s);
        return recognised(std::move(entry));
    }

private:
    static bool isSound(const LogEntry& entry)
    {
        const bool tap = entry.kind == Kind::Tapped;
        return isTime(entry.at) && isTime(entry.order) && entry.sequence >= 0 && isShort(entry.station, 64)
            && isShort(entry.uuid, 64) && isCard(entry.card) && entry.tag.size() <= 128
            && (!tap || (isShort(entry.reader, maximumTitleLength) && isSlug(entry.answer)));
    }
    Result<LogEntry> recognised(LogEntry entry) const
    {
        if (m_sameSalt)
            return entry;
        if (entry.tag.isEmpty()) {
            return Error{Error::Kind::Refused, Reason::BadValue,
                u"The other station hashed its cards with another salt, so nobody can tell which are the same."
                " Export this poll here and import it there before voting begins."_s,
                {}, 0};
        }
        entry.card = cardOf(m_place.salt, entry.tag, m_compare);
        return entry;
    }

    const PollPlace& m_place;
    const Policy::Compare m_compare;
    bool m_sameSalt = false;
};

} // namespace

QByteArray stationLogHeader(const PollPlace& place)
{
    const QJsonObject header{{u"format"_s, QString(format)}, {u"poll"_s, place.id}, {u"salt"_s, saltMark(place.salt)}};
    return QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray stationLogLine(const StoredEntry& stored)
{
    const auto& entry = stored.entry;
    QJsonObject line{{u"at"_s, entry.at}, {u"order"_s, entry.order}, {u"station"_s, entry.station},
        {u"sequence"_s, entry.sequence}, {u"uuid"_s, entry.uuid}, {u"card"_s, entry.card}};
    for (const auto& row : kinds) {
        if (row.kind == entry.kind)
            line.insert(u"kind"_s, QString::fromLatin1(row.name));
    }
    if (stored.isTap()) {
        line.insert(u"reader"_s, entry.reader);
        line.insert(u"answer"_s, stored.decision.answer);
        line.insert(u"random"_s, entry.randomId);
    }
    if (const auto reason = Voiding::fromText(entry.kind == Kind::Retracted ? entry.text : QString());
        reason != Voiding()) {
        line.insert(u"why"_s, reason.why);
        line.insert(u"by"_s, reason.by);
    }
    if (!entry.tag.isEmpty())
        line.insert(u"tag"_s, entry.tag);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Result<QList<LogEntry>> entriesFromStationLog(const QByteArray& log, const PollPlace& place, Policy::Compare compare)
{
    if (log.size() > maximumStationLog)
        return Error{Error::Kind::Refused, Reason::TooLarge,
            u"The log is larger than %1 MiB."_s.arg(maximumStationLog / 1024 / 1024), {}, 0};
    StationLogReader reader(place, compare);
    QList<LogEntry> entries;
    qsizetype number = 0;
    for (qsizetype begin = 0; begin < log.size();) {
        auto end = log.indexOf('\n', begin);
        end = end < 0 ? log.size() : end;
        const auto line = log.sliced(begin, end - begin).trimmed();
        begin = end + 1;
        ++number;
        if (number == 1) {
            if (auto error = reader.readHeader(line))
                return *error;
        } else if (!line.isEmpty()) {
            auto entry = reader.readEntry(line, number);
            if (!entry)
                return entry.error();
            entries.append(std::move(*entry));
        }
    }
    if (number == 0)
        return malformed(1, u"it is empty"_s);
    return entries;
}

QString travellingEntries()
{
    return u"kind IN (1, 5, 6) AND uuid IS NOT NULL AND outcome NOT IN (%1, %2)"_s.arg(int(Outcome::Closed))
        .arg(int(Outcome::Unassigned));
}

Result<QList<LogEntry>> unknownEntries(QSqlDatabase& connection, const PollPlace& place, QList<LogEntry> entries)
{
    auto known = prepareQuery(connection, u"SELECT 1 FROM polls_log WHERE poll = ? AND uuid = ?"_s);
    if (!known)
        return known.error();
    QSet<QString> uuids;
    QList<LogEntry> unknown;
    for (auto& entry : entries) {
        known->addBindValue(place.key);
        known->addBindValue(entry.uuid);
        if (!known->exec())
            return storageError(known->lastError(), connection.databaseName());
        if (known->next() || uuids.contains(entry.uuid))
            continue;
        uuids.insert(entry.uuid);
        unknown.append(std::move(entry));
    }
    return unknown;
}

Result<std::unique_ptr<Ledger>> mergeEntries(
    QSqlDatabase& connection, PollPlace place, const QList<LogEntry>& entries, qint64 lastNumber)
{
    const auto unknown = unknownEntries(connection, place, entries);
    if (!unknown)
        return unknown.error();
    QList<PollEntry> added;
    for (const auto& entry : *unknown)
        added.append({place.key, {.number = ++lastNumber, .entry = entry}});
    const auto inserted = insertEntries(connection, added);
    if (!inserted)
        return inserted.error();
    const auto marked = runQuery(connection, u"UPDATE polls_poll SET merged = 1 WHERE key = ?"_s, {place.key});
    if (!marked)
        return marked.error();
    place.merged = true;
    return recountLedger(connection, std::move(place));
}

} // namespace everyport::polls
