#include "app/polls/seal/sealedlog.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/polls/seal/sealedfields.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String sealedFormat("everyport-sealed-log/1");
constexpr qsizetype mostRounds = 1'000;

/// In ASCII, so that no terminal, locale or mail on its way writes it in another way: the sum would not fit.
QByteArray lineOf(const QJsonObject& object)
{
    const auto json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const auto isPlain = [](char c) { return c > 0 && c < 0x7f; };
    if (std::all_of(json.begin(), json.end(), isPlain))
        return json + '\n';
    QByteArray line;
    for (const auto c : QString::fromUtf8(json)) {
        if (const auto code = c.unicode(); code < 0x7f)
            line += char(code);
        else
            line += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
    }
    return line + '\n';
}

QJsonObject objectOf(QByteArrayView line, qsizetype longest = longestSealedLine)
{
    if (line.size() > longest)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size())).object();
}

/// Whether a first line can have so many arrays and objects: each takes much more memory than its two brackets.
bool hasPartsOfStart(QByteArrayView line)
{
    constexpr qsizetype most = 8 + mostChains + 2 * mostRounds;
    qsizetype parts = 0;
    bool isText = false;
    for (auto at = line.begin(); at != line.end() && parts <= most; ++at) {
        if (*at == '"')
            isText = !isText;
        else if (isText && *at == '\\' && at + 1 != line.end())
            ++at;
        else
            parts += !isText && (*at == '[' || *at == '{');
    }
    return parts <= most;
}

QJsonObject written(const Tally& tally)
{
    QJsonObject counts;
    for (auto count = tally.counts.begin(); count != tally.counts.end(); ++count)
        counts.insert(count.key(), count.value());
    return {{u"round"_s, tally.round}, {u"votes"_s, tally.votes}, {u"voters"_s, tally.voters}, {u"counts"_s, counts}};
}

Tally readTally(const QJsonObject& object)
{
    Tally tally{.round = object[u"round"_s].toInt(),
        .votes = object[u"votes"_s].toInt(),
        .voters = object[u"voters"_s].toInt()};
    const auto counts = object[u"counts"_s].toObject();
    for (auto count = counts.begin(); count != counts.end(); ++count)
        tally.counts.insert(count.key(), count.value().toInt());
    return tally;
}

void insertText(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

/// A record is known where its card is named and was not erased.
bool hasCardRecord(const LogEntry& entry, const EntrySeal& seal)
{
    return seal.mark.isEmpty() && !entry.card.isEmpty();
}

/// Without what holds nothing in such an entry: another station's log may have brought it, and nobody has sealed it.
EntrySeal withoutLooseEnds(EntrySeal seal, const LogEntry& entry)
{
    if (entry.kind == LogEntry::Kind::Withheld)
        return {.link = seal.link, .seal = seal.seal, .mark = seal.mark};
    const bool hasRecord = hasCardRecord(entry, seal);
    if (!hasRecord)
        seal.nonce = seal.numberMark = {};
    if (!hasRecord || entry.tag.isEmpty())
        seal.numberNonce = {};
    return seal;
}

/// Of what is withheld no seal says at which station it was, so it stands there as the one whose chain it is in.
QString stationOf(const LogEntry& entry, const EntrySeal& seal)
{
    return entry.kind == LogEntry::Kind::Withheld ? stationOfChain(writerOf(entry, seal)) : entry.station;
}

QByteArray entryLine(
    const LogEntry& entry, const QString& answer, const QString& number, const EntrySeal& seal, const QString& station)
{
    QJsonObject line{{u"kind"_s, entryKindName(entry.kind)}, {u"station"_s, station}};
    if (entry.kind != LogEntry::Kind::Withheld) {
        line.insert(u"sequence"_s, entry.sequence);
        line.insert(u"at"_s, entry.at);
        line.insert(u"order"_s, sealedOrder(entry, seal));
        insertText(line, u"uuid"_s, entry.uuid);
        insertText(line, u"reader"_s, entry.reader);
        insertText(line, u"card"_s, entry.card);
        insertText(line, u"number"_s, number);
        insertText(line, u"answer"_s, answer);
        insertText(line, u"text"_s, entry.text);
        if (entry.randomId)
            line.insert(u"random"_s, true);
        if (entry.byPhone)
            line.insert(u"phone"_s, true);
        if (entry.admitted)
            line.insert(u"admitted"_s, true);
    } else {
        insertText(line, u"returned"_s, entry.text);
    }
    auto kept = withoutLooseEnds(seal, entry);
    const auto& writer = writerOf(entry, seal);
    kept.writer = writer == station ? QString() : writer; // which is said once
    writeSeal(line, kept);
    return lineOf(line);
}

/// Whether nothing else stands in the line than what was read of it: a second field of the same name, one of another
/// type or of another kind of entry would change no count, and whoever opens the file would take it for what was
/// sealed.
bool isAsWritten(const SealedLogEntry& read, QByteArrayView line)
{
    const auto& [entry, seal] = read;
    // Earlier versions wrote the number beside a mark; SealedLogCheck says what that is worth.
    const bool hasNumber = !seal.isSealed() || !entry.card.isEmpty();
    return entryLine(entry, entry.answer, hasNumber ? entry.tag : QString(), seal, stationOf(entry, seal)) == line;
}

/// What stands in the line, and perhaps more.
std::optional<SealedLogEntry> entryFrom(QByteArrayView line)
{
    const auto object = objectOf(line);
    const auto kind = entryKindFromName(object[u"kind"_s].toString());
    auto seal = readSeal(object);
    if (!kind || !seal)
        return {};
    SealedLogEntry read{.entry = {.kind = *kind}, .seal = std::move(*seal)};
    auto& entry = read.entry;
    entry.at = object[u"at"_s].toInteger();
    entry.order = object[u"order"_s].toInteger();
    entry.station = object[u"station"_s].toString();
    entry.sequence = object[u"sequence"_s].toInteger();
    entry.uuid = object[u"uuid"_s].toString();
    entry.reader = object[u"reader"_s].toString();
    entry.card = object[u"card"_s].toString();
    entry.tag = object[u"number"_s].toString();
    entry.randomId = object[u"random"_s].toBool();
    entry.byPhone = object[u"phone"_s].toBool();
    entry.admitted = object[u"admitted"_s].toBool();
    entry.answer = object[u"answer"_s].toString();
    entry.text = object[*kind == LogEntry::Kind::Withheld ? u"returned"_s : u"text"_s].toString();
    return read;
}

} // namespace

QByteArray sealedLogLine(const SealedLogStart& start)
{
    QJsonArray chains;
    for (auto chain = start.chains.begin(); chain != start.chains.end(); ++chain) {
        QJsonObject object{{u"writer"_s, chain.key()}, {u"unsealed"_s, chain->unsealed}, {u"links"_s, chain->links}};
        insertText(object, u"seal"_s, sealText(chain->seal));
        chains.append(object);
    }
    QJsonArray rounds;
    for (const auto& round : start.rounds)
        rounds.append(written(round));
    return lineOf({{u"format"_s, QString(sealedFormat)}, {u"poll"_s, start.poll}, {u"station"_s, start.station},
        {u"merged"_s, start.merged}, {u"made_at"_s, start.madeAt},
        {u"head"_s, headText(start.poll, start.station, start.chains)}, {u"chains"_s, chains}, {u"rounds"_s, rounds}});
}

QByteArray sealedLogLine(const StoredEntry& stored, const EntrySeal& seal)
{
    const auto& entry = stored.entry;
    const bool vouchesForNumber = !seal.isSealed() || hasCardRecord(entry, seal);
    return entryLine(entry, stored.isTap() ? stored.decision.answer : entry.answer,
        vouchesForNumber ? entry.tag : QString(), seal, stationOf(entry, seal));
}

QByteArray sealedLogLine(const SealedLogEnd& end)
{
    return lineOf({{u"lines"_s, end.lines}, {u"sum"_s, QString::fromLatin1(toBytes(end.sum).toHex())}});
}

std::optional<SealedLogStart> sealedLogStart(QByteArrayView line)
{
    const auto object = hasPartsOfStart(line) ? objectOf(line, longestSealedStart) : QJsonObject();
    if (object[u"format"_s].toString() != sealedFormat)
        return {};
    SealedLogStart start{.poll = object[u"poll"_s].toString(),
        .station = object[u"station"_s].toString(),
        .merged = object[u"merged"_s].toBool(),
        .madeAt = object[u"made_at"_s].toInteger()};
    const auto chains = object[u"chains"_s].toArray();
    const auto rounds = object[u"rounds"_s].toArray();
    if (start.poll.isEmpty() || chains.size() > mostChains || rounds.size() > mostRounds)
        return {};
    for (const auto& one : chains) {
        const auto chain = one.toObject();
        const auto links = chain[u"links"_s].toInteger(-1);
        const auto seal = bytesFromSealText(chain[u"seal"_s].toString(), links > 0 ? 32 : 0);
        if (links < 0 || !seal)
            return {};
        start.chains.insert(chain[u"writer"_s].toString(), {chain[u"unsealed"_s].toInteger(), links, *seal});
    }
    for (const auto& round : rounds)
        start.rounds.append(readTally(round.toObject()));
    // The head follows from the rest, and nothing stands beside what was read.
    if (sealedLogLine(start) != line)
        return {};
    return start;
}

std::optional<SealedLogEntry> sealedLogEntry(QByteArrayView line)
{
    auto read = entryFrom(line);
    return read && isAsWritten(*read, line) ? std::move(read) : std::nullopt;
}

std::optional<SealedLogEntry> earlierSealedLogEntry(QByteArrayView line)
{
    auto read = entryFrom(line);
    if (!read || read->entry.kind != LogEntry::Kind::Withheld || !read->entry.text.isEmpty())
        return {};
    auto& station = read->entry.station;
    if (station.isEmpty() || isOwnWriter(writerOf(read->entry, read->seal), station)
        || entryLine(read->entry, {}, {}, read->seal, station) != line)
        return {};
    station = stationOf(read->entry, read->seal);
    return read;
}

std::optional<SealedLogEnd> sealedLogEnd(QByteArrayView line)
{
    const auto object = objectOf(line);
    SealedLogEnd end{.lines = object[u"lines"_s].toInteger(-1)};
    const auto text = object[u"sum"_s].toString().toLatin1();
    const auto sum = QByteArray::fromHex(text);
    if (end.lines < 0 || sum.size() != qsizetype(sizeof(Sum)))
        return {};
    std::copy(sum.begin(), sum.end(), end.sum.begin());
    // Nothing stands behind it that could hold it to account, so it has to be what is written here, byte by byte.
    if (sealedLogLine(end) != line)
        return {};
    return end;
}

Sum addLine(Sha256& digest, const Sum& sum, QByteArrayView line)
{
    QByteArray both;
    both.reserve(qsizetype(sizeof(Sum)) + line.size());
    both.append(bytesOf(sum).data(), sizeof(Sum));
    both.append(line.data(), line.size());
    return digest.of(both);
}

} // namespace everyport::polls
