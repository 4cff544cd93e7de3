#include "app/stations/items/stationstatus.h"

#include <QJsonArray>

#include "app/polls/definition/poll.h"
#include "app/stations/items/jsonfields.h"
#include "app/stations/items/signeditem.h"
#include "app/stations/items/stationname.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShortText = 64; // a version, a power's state; as long as a writer's name in a log
constexpr qint64 mostLinks = 1'000'000'000'000;
constexpr qint64 mostWaiting = 1'000'000'000;

/// Room in a JSON text that is still to be filled.
class Budget {
public:
    explicit Budget(qsizetype bytes) : m_bytes(bytes) {}

    /// Whether `value` fits, as `key` or in a list; then it takes its budget.
    bool take(const QJsonValue& value, const QString& key = {})
    {
        const auto size = compactJson({{key, value}}).size(); // with braces, in place of a comma
        if (size > m_bytes)
            return false;
        m_bytes -= size;
        return true;
    }
    /// Adds those of `all` that fit to `object`, as `name`; says whether all did.
    bool addWhatFits(QJsonObject& object, const QString& name, const QJsonObject& all)
    {
        QJsonObject fitting;
        for (auto one = all.begin(); one != all.end(); ++one) {
            if (take(*one, one.key()))
                fitting.insert(one.key(), *one);
        }
        if (!fitting.isEmpty())
            object.insert(name, fitting);
        return fitting.size() == all.size();
    }

private:
    qsizetype m_bytes;
};

QJsonObject readerToJson(const StationReader& reader)
{
    QJsonObject object{{u"id"_s, reader.id}, {u"name"_s, reader.name}};
    if (!reader.isReady)
        object.insert(u"ready"_s, false);
    return object;
}

QJsonObject chainsToJson(const ChainLengths& has)
{
    QJsonObject object;
    for (const auto& [poll, writers] : has.asKeyValueRange()) {
        QJsonObject links;
        for (const auto& [writer, count] : writers.asKeyValueRange())
            links.insert(writer, count);
        object.insert(poll, links);
    }
    return object;
}

/// What is said of chains, while there is room for it.
class ChainFields {
public:
    explicit ChainFields(Budget& budget) : m_budget(budget) {}

    bool add(const ChainName& chain, const QJsonValue& value)
    {
        const auto& [poll, writer] = chain;
        if (!m_polls.contains(poll) && !m_budget.take(QJsonObject(), poll))
            return false;
        auto& writers = m_polls[poll];
        if (!m_budget.take(value, writer))
            return false;
        writers.insert(writer, value);
        return true;
    }
    void insertInto(QJsonObject& object, const QString& name) const
    {
        QJsonObject polls;
        for (const auto& [poll, writers] : m_polls.asKeyValueRange()) {
            if (!writers.isEmpty())
                polls.insert(poll, writers);
        }
        if (!polls.isEmpty())
            object.insert(name, polls);
    }

private:
    Budget& m_budget;
    QMap<QString, QJsonObject> m_polls;
};

QList<ChainName> chainsByName(const ChainLengths& has)
{
    QList<ChainName> chains;
    for (const auto& [poll, writers] : has.asKeyValueRange()) {
        for (const auto& writer : writers.keys())
            chains.append({poll, writer});
    }
    return chains;
}

/// Adds marks of one chain after the other to `object`; says whether all have room.
bool addMarks(QJsonObject& object, const StationStatus& status, Budget& budget)
{
    ChainFields seals(budget), withheld(budget);
    const auto chains = status.marksInTurn.isEmpty() ? chainsByName(status.has) : status.marksInTurn;
    bool isWhole = true;
    for (const auto& chain : chains) {
        if (const auto seal = status.seal(chain); !seal.isEmpty())
            isWhole = seals.add(chain, QString::fromLatin1(seal.toHex()));
        const auto one = status.withheld.value(chain.first).value(chain.second);
        if (isWhole && !one.mark.isEmpty())
            isWhole = withheld.add(chain, QJsonArray{one.links, QString::fromLatin1(one.mark.toHex())});
        if (!isWhole)
            break;
    }
    seals.insertInto(object, u"seals"_s);
    withheld.insertInto(object, u"withheld"_s);
    return isWhole;
}

QJsonObject lacksToJson(const QSet<ChainName>& lacks)
{
    QMap<QString, QStringList> writers; // in one order, so that the same status is the same text
    for (const auto& [poll, writer] : lacks)
        writers[poll].append(writer);
    QJsonObject object;
    for (auto poll = writers.begin(); poll != writers.end(); ++poll) {
        poll->sort();
        object.insert(poll.key(), QJsonArray::fromStringList(*poll));
    }
    return object;
}

bool isWriter(const QString& text)
{
    return isPlainText(text, longestShortText);
}

void readReaders(const QJsonArray& list, StationStatus& status)
{
    for (const auto& value : list) {
        StationReader reader{.id = textOf(value[u"id"_s], polls::maximumTitleLength),
            .name = textOf(value[u"name"_s], polls::maximumTitleLength),
            .isReady = value[u"ready"_s].toBool(true)};
        if (!reader.id.isEmpty() && status.readers.size() < StationStatus::mostReaders)
            status.readers.append(std::move(reader));
    }
}

/// False where some cannot be, or are too many.
bool readChains(const QJsonObject& object, StationStatus& status)
{
    bool isWhole = true;
    for (auto poll = object.begin(); poll != object.end(); ++poll) {
        const bool fits = polls::isSlug(poll.key()) && status.has.size() < StationStatus::mostPolls;
        isWhole &= fits && poll->isObject();
        if (!fits)
            continue;
        auto& writers = status.has[poll.key()];
        const auto chains = poll->toObject();
        for (auto chain = chains.begin(); chain != chains.end(); ++chain) {
            const auto links = numberOf(*chain, 0, mostLinks);
            const bool isChain = links && isWriter(chain.key()) && writers.size() < StationStatus::mostWriters;
            isWhole &= isChain;
            if (isChain)
                writers.insert(chain.key(), *links);
        }
    }
    return isWhole;
}

/// Empty where it is none.
QByteArray markOf(const QJsonValue& value)
{
    const auto text = value.toString().toLatin1();
    const auto mark = QByteArray::fromHex(text);
    return mark.size() == StationStatus::markSize && mark.toHex() == text ? mark : QByteArray();
}

/// Of chains that are named in `has`, which bounds them.
ChainMarks readMarks(const QJsonObject& object, const ChainLengths& has)
{
    ChainMarks marks;
    for (const auto& [poll, writers] : has.asKeyValueRange()) {
        const auto texts = object.value(poll).toObject();
        for (const auto& [writer, links] : writers.asKeyValueRange()) {
            if (const auto mark = markOf(texts.value(writer)); links > 0 && !mark.isEmpty())
                marks[poll].insert(writer, mark);
        }
    }
    return marks;
}

WithheldMarks readWithheld(const QJsonObject& object, const ChainLengths& has)
{
    WithheldMarks withheld;
    for (const auto& [poll, writers] : has.asKeyValueRange()) {
        const auto marks = object.value(poll).toObject();
        for (const auto& writer : writers.keys()) {
            const auto one = marks.value(writer).toArray();
            const auto links = numberOf(one.at(0), 1, mostLinks);
            const auto mark = markOf(one.at(1));
            if (links && !mark.isEmpty())
                withheld[poll].insert(writer, {*links, mark});
        }
    }
    return withheld;
}

void readLacks(const QJsonObject& object, StationStatus& status)
{
    qsizetype pollCount = 0;
    for (auto poll = object.begin(); poll != object.end() && pollCount < StationStatus::mostPolls; ++poll) {
        if (!polls::isSlug(poll.key()))
            continue;
        ++pollCount;
        qsizetype writers = 0;
        for (const auto& value : poll->toArray()) {
            const auto writer = value.toString();
            if (isWriter(writer) && writers++ < StationStatus::mostWriters)
                status.lacks.insert({poll.key(), writer});
        }
    }
}

QJsonObject plainFieldsOf(const StationStatus& status)
{
    QJsonObject object{{u"name"_s, status.name}, {u"at"_s, status.at}};
    const auto add = [&object](const QString& key, const QString& text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    add(u"station"_s, status.station);
    add(u"version"_s, status.version);
    add(u"address"_s, status.address);
    add(u"lastTapReader"_s, status.lastTapReader);
    add(u"power"_s, status.power);
    if (status.lastTap)
        object.insert(u"lastTap"_s, *status.lastTap);
    if (status.waiting > 0)
        object.insert(u"waiting"_s, status.waiting);
    if (status.isOnBattery)
        object.insert(u"onBattery"_s, true);
    if (status.hasEnded)
        object.insert(u"ended"_s, true);
    if (status.isApart)
        object.insert(u"apart"_s, true);
    return object;
}

} // namespace

qint64 StationStatus::links(const QString& poll, const QString& writer) const
{
    const auto found = has.constFind(poll);
    return found == has.cend() ? 0 : found->value(writer);
}

QByteArray StationStatus::seal(const ChainName& chain) const
{
    const auto found = seals.constFind(chain.first);
    return found == seals.cend() ? QByteArray() : found->value(chain.second);
}

QByteArray statusToJson(const StationStatus& status, qsizetype mostBytes)
{
    auto object = plainFieldsOf(status);
    constexpr qsizetype namesOfLists = 120; // and `partial` and `partialMarks`
    Budget budget(mostBytes - compactJson(object).size() - namesOfLists);
    const bool isWhole = budget.addWhatFits(object, u"has"_s, chainsToJson(status.has));
    if (!isWhole || status.isPartial)
        object.insert(u"partial"_s, true);
    budget.addWhatFits(object, u"lacks"_s, lacksToJson(status.lacks));
    QJsonArray readers;
    for (const auto& reader : status.readers) {
        if (const auto one = readerToJson(reader); budget.take(one))
            readers.append(one);
    }
    if (!readers.isEmpty())
        object.insert(u"readers"_s, readers);
    budget.addWhatFits(object, u"assigned"_s, assignmentsToJson(status.assigned));
    // Last: others do without.
    if (!addMarks(object, status, budget) || status.isPartlyMarked)
        object.insert(u"partialMarks"_s, true);
    return compactJson(object);
}

std::optional<StationStatus> statusFromJson(QByteArrayView json)
{
    const auto object = objectFromJson(json, mostItemBytes);
    if (!object || !isStationName((*object)["name"_L1].toString()))
        return {};
    const auto& fields = *object;
    StationStatus status{.name = fields["name"_L1].toString(),
        .station = textOf(fields["station"_L1], longestShortText),
        .version = textOf(fields["version"_L1], longestShortText),
        .at = timeOf(fields["at"_L1]).value_or(0),
        .hasEnded = fields["ended"_L1].toBool(),
        .lastTap = timeOf(fields["lastTap"_L1]),
        .lastTapReader = textOf(fields["lastTapReader"_L1], polls::maximumTitleLength),
        .waiting = numberOf(fields["waiting"_L1], 0, mostWaiting).value_or(0),
        .power = textOf(fields["power"_L1], longestShortText),
        .isOnBattery = fields["onBattery"_L1].toBool(),
        .isPartlyMarked = fields["partialMarks"_L1].toBool(),
        .isPartial = fields["partial"_L1].toBool(),
        .isApart = fields["apart"_L1].toBool(),
        .assigned = assignmentsFromJson(fields["assigned"_L1].toObject())};
    if (const auto address = fields["address"_L1].toString(); canBeAddress(address))
        status.address = address;
    readReaders(fields["readers"_L1].toArray(), status);
    if (!readChains(fields["has"_L1].toObject(), status))
        status.isPartial = true;
    status.seals = readMarks(fields["seals"_L1].toObject(), status.has);
    status.withheld = readWithheld(fields["withheld"_L1].toObject(), status.has);
    readLacks(fields["lacks"_L1].toObject(), status);
    return status;
}

} // namespace everyport::stations
