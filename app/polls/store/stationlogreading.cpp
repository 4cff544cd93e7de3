#include "app/polls/store/stationlog.h"

#include <map>
#include <utility>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "app/polls/cards/card.h"
#include "app/polls/counting/voiding.h"
#include "app/polls/definition/polljson.h"
#include "app/polls/seal/chainwalk.h"
#include "app/polls/seal/heldorder.h"
#include "app/polls/seal/sealedfields.h"
#include "app/polls/store/logcards.h"
#include "app/polls/store/stationlogformat.h"
#include "netcore/base/directionalformatting.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;
using EntryKind = LogEntry::Kind;

namespace {

constexpr QLatin1String formatWithoutSeals("everyport-poll-log/1");
constexpr qint64 latestTime = Q_INT64_C(253'402'300'800'000); // the year 10000

Error malformed(qsizetype line, const QString& text)
{
    return {Error::Kind::Malformed, Reason::BadSyntax, u"Line %1 of the log: %2."_s.arg(line).arg(text), {}, int(line)};
}

bool canTravel(EntryKind kind)
{
    return isLeading(kind) || kind == EntryKind::Tapped || kind == EntryKind::Registered || kind == EntryKind::Retracted
        || kind == EntryKind::Moderated || kind == EntryKind::Linked || kind == EntryKind::Withheld;
}

/// A name, as lists and reports show it.
bool isShort(const QString& text, qsizetype limit)
{
    return !text.isEmpty() && text.size() <= limit && isPlainLine(text);
}

bool isTime(qint64 time)
{
    return time >= 0 && time < latestTime;
}

/// What another station wrote is checked like any peer's words, and against the seals that it gave before.
class StationLogReader {
public:
    StationLogReader(const PollPlace& place, Policy::Compare compare) : m_place(place), m_cards(place.salt, compare) {}

    std::optional<Error> readHeader(const QByteArray& line)
    {
        if (line.size() > maximumStationLogHeader)
            return malformed(1, u"this is no log of a poll"_s);
        const auto header = QJsonDocument::fromJson(line).object();
        const auto said = header.value(u"format"_s).toString();
        if (said != stationLogFormat && said != formatWithoutSeals)
            return malformed(1, u"this is no log of a poll"_s);
        const auto poll = header.value(u"poll"_s).toString();
        if (poll != m_place.id)
            return Error{Error::Kind::Refused, Reason::BadValue,
                u"This is the log of the poll “%1”, not of “%2”."_s.arg(poll, m_place.id), {}, 0};
        m_cards.setSameSalt(header.value(u"salt"_s).toString() == saltMark(m_place.salt));
        const auto chains = header.value(u"chains"_s).toArray();
        if (chains.size() > mostChains)
            return tooManyStations();
        for (const auto& one : chains) {
            const auto chain = one.toObject();
            const auto writer = chain.value(u"writer"_s).toString();
            const auto unsealed = chain.value(u"unsealed"_s).toInteger(-1);
            if (!isShort(writer, 64) || unsealed < 0)
                return malformed(1, u"it names a station that cannot be one"_s);
            const auto behind = headOf(chain, unsealed);
            if (!behind)
                return malformed(1, u"what it says of the chain of %1 makes no sense"_s.arg(writer));
            if (m_walks.try_emplace(writer, m_sealer, m_place.id, writer, *behind).second && behind->links > 0)
                m_behind.insert(writer, *behind);
        }
        return {};
    }
    std::optional<Error> readEntry(const QByteArray& line, qsizetype number, StationLog& log)
    {
        if (line.size() > maximumLeadingLine)
            return malformed(number, u"this is no entry"_s);
        const auto object = QJsonDocument::fromJson(line).object();
        const auto kind = entryKindFromName(object.value(u"kind"_s).toString());
        auto seal = readSeal(object);
        if (!kind || !canTravel(*kind) || !seal || (!isLeading(*kind) && line.size() > maximumStationLine))
            return malformed(number, u"this is no entry"_s);
        auto entry = entryFrom(object, *kind);
        if (!isSound(entry, *seal))
            return malformed(number, u"a field is missing or makes no sense"_s);
        if (seal->isSealed()) {
            if (const auto fault = walk(entry, *seal); !fault.isEmpty())
                return malformed(number, fault);
        }
        if (const auto fault = m_cards.learn(entry); !fault.isEmpty())
            return malformed(number, fault);
        entry.admitted = entry.kind == EntryKind::Tapped || isLeading(entry.kind);
        if (isLeading(entry.kind) && !isLed(entry, *seal))
            withhold(m_sealer, m_place, entry, *seal);
        log.entries.append(std::move(entry));
        log.seals.append(std::move(*seal));
        m_lines.append(number);
        return {};
    }
    /// When all are read: which number a card has may be said last.
    std::optional<Error> recogniseCards(StationLog& log)
    {
        for (qsizetype i = 0; i < log.entries.size(); ++i) {
            auto& entry = log.entries[i];
            if (!m_cards.recognise(entry, log.seals[i]))
                return anotherSalt(m_lines[i]);
            // What no poll keeps is not kept because another station did.
            if (keptTag(entry.tag) != entry.tag)
                forgetNumber(entry, log.seals[i]);
        }
        return {};
    }
    bool isOfOurSalt() const { return m_cards.isSameSalt(); }
    const Chains& behind() const { return m_behind; }
    Chains chains() const
    {
        Chains chains;
        for (const auto& [writer, walk] : m_walks)
            chains.insert(writer, walk.head());
        return chains;
    }

private:
    static std::optional<ChainHead> headOf(const QJsonObject& chain, qint64 unsealed)
    {
        if (!chain.contains(u"after"_s))
            return ChainHead{unsealed};
        const auto after = chain.value(u"after"_s).toInteger(0);
        const auto seal = bytesFromSealText(chain.value(u"seal"_s).toString(), sizeof(Sum));
        if (after < 1 || !seal)
            return {};
        return ChainHead{unsealed, after, *seal};
    }
    static LogEntry entryFrom(const QJsonObject& object, EntryKind kind)
    {
        LogEntry entry{.kind = kind};
        entry.station = object.value(u"station"_s).toString();
        if (kind == EntryKind::Withheld)
            return entry;
        entry.at = object.value(u"at"_s).toInteger(-1);
        entry.order = object.value(u"order"_s).toInteger(-1);
        entry.sequence = object.value(u"sequence"_s).toInteger(-1);
        entry.uuid = object.value(u"uuid"_s).toString();
        entry.card = object.value(u"card"_s).toString();
        entry.tag = object.value(u"tag"_s).toString();
        if (kind == EntryKind::Tapped) {
            entry.reader = object.value(u"reader"_s).toString();
            entry.randomId = object.value(u"random"_s).toBool();
            entry.answer = object.value(u"answer"_s).toString();
            entry.byPhone = object.value(u"phone"_s).toBool();
            entry.text = object.value(u"text"_s).toString();
        }
        if (kind == EntryKind::Moderated) {
            entry.answer = object.value(u"answer"_s).toString();
            entry.text = object.value(u"text"_s).toString();
        }
        if (kind == EntryKind::Retracted) // no more of another station's words than Voiding has
            entry.text = Voiding{object.value(u"why"_s).toString(), object.value(u"by"_s).toString()}.toText();
        if (kind == EntryKind::Linked)
            entry.text = object.value(u"person"_s).toString();
        if (kind == EntryKind::Defined)
            entry.text = object.value(u"text"_s).toString();
        return entry;
    }
    /// Whether it is what the poll's leader says itself; of all others it is their own affair.
    bool isLed(const LogEntry& entry, const EntrySeal& seal) const
    {
        return entry.station == m_place.leader && isOwnWriter(writerOf(entry, seal), m_place.leader);
    }
    /// Without a seal nobody follows it, so that nothing of it has to be looked at.
    bool isLeadingSound(const LogEntry& entry, const EntrySeal& seal) const
    {
        if (!seal.isSealed() || !entry.uuid.isEmpty() || !entry.card.isEmpty() || !entry.tag.isEmpty())
            return false;
        const auto poll = entry.kind == EntryKind::Defined ? pollFromJson(entry.text.toUtf8()) : Result<Poll>(Poll());
        return poll && (entry.kind != EntryKind::Defined || poll->id == m_place.id);
    }
    /// What a voter wrote is shown as what its key says: a host has let that be seen.
    static bool isText(const LogEntry& entry) { return isWrittenText(entry.text, entry.answer); }
    static bool isModeration(const LogEntry& entry)
    {
        return entry.card.isEmpty() && isWrittenKey(entry.answer)
            && (entry.text.isEmpty() || WrittenFate::fromText(entry.text));
    }
    bool isSound(const LogEntry& entry, const EntrySeal& seal) const
    {
        if (entry.kind == EntryKind::Withheld)
            return isShort(entry.station, 64) && seal.isSealed() && !seal.mark.isEmpty();
        if (isLeading(entry.kind))
            return isTime(entry.at) && isTime(entry.order) && entry.sequence >= 0 && isShort(entry.station, 64)
                && isLeadingSound(entry, seal);
        const bool tap = entry.kind == EntryKind::Tapped;
        return isTime(entry.at) && isTime(entry.order) && entry.sequence >= 0 && isShort(entry.station, 64)
            && isShort(entry.uuid, 64) && entry.tag.size() <= 128 && isPlainLine(entry.tag)
            && (entry.kind == EntryKind::Moderated ? isModeration(entry) : isCard(entry.card))
            && (entry.kind != EntryKind::Linked || isCard(entry.text))
            && (!tap || (isShort(entry.reader, maximumTitleLength) && isWrittenKey(entry.answer) && isText(entry)));
    }
    /// What is wrong with it; empty: it is what its writer sealed, in its place.
    QString walk(const LogEntry& entry, const EntrySeal& seal)
    {
        const auto& writer = writerOf(entry, seal);
        const auto chain = m_walks.find(writer);
        if (chain == m_walks.end())
            return u"%1 sealed it, and is not among the stations that the first line names"_s.arg(writer);
        const auto commitment = m_sealer.commitment(m_place.id, entry, entry.answer, seal);
        if (!commitment)
            return u"it was changed after %1 had sealed it"_s.arg(writer);
        switch (chain->second.next(seal.link, *commitment, seal.seal)) {
        case ChainWalk::Step::Fits: return {};
        case ChainWalk::Step::Changed: return u"it was changed after %1 had sealed it"_s.arg(writer);
        case ChainWalk::Step::Missing: return u"entries of %1 are missing before it"_s.arg(writer);
        case ChainWalk::Step::Repeated:
        case ChainWalk::Step::Early: break;
        }
        return u"it stands there twice, or not in its order"_s;
    }

    const PollPlace& m_place;
    LogCards m_cards;
    QList<qsizetype> m_lines; // of each entry
    Sealer m_sealer;
    std::map<QString, ChainWalk> m_walks; // by writer
    Chains m_behind;
};

/// An entry stands where what was sealed behind it allows.
void holdBack(StationLog& log)
{
    HeldOrder held;
    for (auto i = log.entries.size() - 1; i >= 0; --i) {
        auto& entry = log.entries[i];
        if (entry.kind == EntryKind::Withheld)
            continue;
        const auto order = held.next(entry, log.seals[i]);
        if (order < entry.order)
            log.seals[i].order = std::exchange(entry.order, order);
    }
}

/// Our own entries come behind all that were taken: with one of a far year nobody else would take them. A chain ends
/// before it, as if it had been written earlier, and goes on with the next log.
StationLog withoutWhatIsYetToCome(StationLog all)
{
    const auto latest = QDateTime::currentMSecsSinceEpoch() + mostAheadMs;
    StationLog log{.chains = std::move(all.chains), .behind = std::move(all.behind)};
    QSet<QString> ended; // by writer
    Chains taken = log.behind;
    for (qsizetype i = 0; i < all.entries.size(); ++i) {
        auto& entry = all.entries[i];
        auto& seal = all.seals[i];
        const auto writer = writerOf(entry, seal);
        if (entry.order > latest || (seal.isSealed() && ended.contains(writer))) {
            if (seal.isSealed())
                ended.insert(writer);
            if (entry.kind != EntryKind::Withheld)
                ++(entry.kind == EntryKind::Tapped ? log.leftOut : log.othersLeftOut)[entry.station];
            continue;
        }
        if (seal.isSealed())
            taken.insert(writer, {0, seal.link, seal.seal});
        log.entries.append(std::move(entry));
        log.seals.append(std::move(seal));
    }
    for (const auto& writer : std::as_const(ended)) {
        auto& chain = log.chains[writer];
        const auto end = taken.value(writer);
        chain = {chain.unsealed, end.links, end.seal};
    }
    return log;
}

} // namespace

Error anotherSalt()
{
    return {Error::Kind::Refused, Reason::BadValue,
        u"The other station hashed its cards with another salt, so nobody can tell which are the same."
        " Export this poll here and import it there before voting begins."_s,
        {}, 0};
}

Error anotherSalt(qsizetype line)
{
    return {Error::Kind::Refused, Reason::BadValue,
        u"Line %1 of the log has a vote by a card without its number, which the other station hashed with another salt, so nobody can tell whether it is one of here. Nothing was merged."
        " Export this poll here and import it there before voting begins."_s.arg(line),
        {}, int(line)};
}

Error tooManyStations()
{
    return malformed(1, u"it names too many stations"_s);
}

Result<StationLog> readStationLog(const QByteArray& log, const PollPlace& place, Policy::Compare compare)
{
    if (log.size() > maximumStationLog)
        return Error{Error::Kind::Refused, Reason::TooLarge,
            u"The log is larger than %1 MiB."_s.arg(maximumStationLog / 1024 / 1024), {}, 0};
    StationLogReader reader(place, compare);
    StationLog read;
    qsizetype number = 0;
    for (qsizetype begin = 0; begin < log.size();) {
        auto end = log.indexOf('\n', begin);
        end = end < 0 ? log.size() : end;
        const auto line = log.sliced(begin, end - begin).trimmed();
        begin = end + 1;
        ++number;
        std::optional<Error> error;
        if (number == 1)
            error = reader.readHeader(line);
        else if (!line.isEmpty())
            error = reader.readEntry(line, number, read);
        if (error)
            return *error;
    }
    if (number == 0)
        return malformed(1, u"it is empty"_s);
    if (auto error = reader.recogniseCards(read))
        return *error;
    read.chains = reader.chains();
    read.behind = reader.behind();
    holdBack(read);
    auto taken = withoutWhatIsYetToCome(std::move(read));
    taken.isOfOurSalt = reader.isOfOurSalt();
    return taken;
}

} // namespace everyport::polls
