#include "app/stations/chains/publishederasures.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include "app/polls/cards/card.h"
#include "app/polls/definition/poll.h"
#include "app/stations/items/jsonfields.h"
#include "app/stations/items/signeditem.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWriterName = 64;
constexpr qsizetype longestSaltMark = 64;
constexpr qsizetype longestLinks = 4'000; // of one record, as text
constexpr qsizetype marksTogether = 100;
constexpr qsizetype namesTogether = 20; // of nobody, whose links may be some thousand characters each
constexpr qsizetype mostLinks = 50'000; // of one item: whoever writes "1-99999999" is not believed
constexpr qint64 highestLink = 1'000'000'000'000;
constexpr qint64 mostErasedRounds = 1'000'000'000;

/// "3,7-9", some thousand characters a text.
QStringList textsOf(const QList<qint64>& links)
{
    QStringList texts;
    QString text;
    for (qsizetype i = 0; i < links.size();) {
        auto end = i;
        while (end + 1 < links.size() && links[end + 1] == links[end] + 1)
            ++end;
        if (text.size() >= longestLinks - 50) {
            texts.append(text);
            text.clear();
        }
        if (!text.isEmpty())
            text += u',';
        text += QString::number(links[i]);
        if (end > i)
            text += u'-' + QString::number(links[end]);
        i = end + 1;
    }
    if (!text.isEmpty())
        texts.append(text);
    return texts;
}

std::optional<qint64> linkFrom(QStringView text)
{
    bool isNumber = false;
    const auto link = text.toLongLong(&isNumber);
    return isNumber && link > 0 && link <= highestLink ? std::optional(link) : std::nullopt;
}

/// Nothing where they are no links in their order, or more than `most`.
std::optional<QList<qint64>> linksFrom(const QString& text, qsizetype most)
{
    QList<qint64> links;
    if (text.isEmpty() || text.size() > longestLinks)
        return {};
    for (const auto range : QStringView(text).split(u',')) {
        const auto dash = range.indexOf(u'-');
        const auto first = linkFrom(dash < 0 ? range : range.first(dash));
        const auto last = dash < 0 ? first : linkFrom(range.sliced(dash + 1));
        const bool isBehind = first && (links.isEmpty() || *first > links.last());
        if (!isBehind || !last || *last < *first || *last - *first >= most - links.size())
            return {};
        for (auto link = *first; link <= *last; ++link)
            links.append(link);
    }
    return links;
}

using Records = QList<QJsonObject>;

Records recordsOf(const QJsonObject& begun, const polls::LogErasures::Links& chain)
{
    Records records;
    QJsonObject nobodies;
    const auto add = [&](const QString& key, const QJsonValue& value) {
        auto record = begun;
        record.insert(key, value);
        records.append(record);
    };
    for (auto links = chain.begin(); links != chain.end(); ++links) {
        const auto texts = textsOf(*links);
        for (const auto& text : texts) {
            if (links.key().isEmpty()) {
                add(u"links"_s, text);
                continue;
            }
            nobodies.insert(links.key(), text);
            if (nobodies.size() == namesTogether || texts.size() > 1)
                add(u"nobodies"_s, std::exchange(nobodies, {}));
        }
    }
    if (!nobodies.isEmpty())
        add(u"nobodies"_s, nobodies);
    return records;
}

Records recordsOf(const QJsonObject& begun, const QStringList& marks)
{
    Records records;
    for (qsizetype from = 0; from < marks.size(); from += marksTogether) {
        auto record = begun;
        record.insert(u"spent"_s, QJsonArray::fromStringList(marks.mid(from, marksTogether)));
        records.append(record);
    }
    return records;
}

/// Of each chain, and of whom each says that they vote no more.
QList<Records> recordsOf(const PublishedErasures& one)
{
    QList<Records> all;
    const QJsonObject begun{{u"poll"_s, one.poll}, {u"salt"_s, one.salt}};
    for (auto chain = one.erasures.chains.begin(); chain != one.erasures.chains.end(); ++chain) {
        auto record = begun;
        record.insert(u"writer"_s, chain.key());
        all.append(recordsOf(record, *chain));
    }
    for (auto told = one.erasures.spent.begin(); told != one.erasures.spent.end(); ++told) {
        auto record = begun;
        record.insert(u"round"_s, one.erasures.round);
        if (!told.key().isEmpty())
            record.insert(u"of"_s, told.key());
        all.append(recordsOf(record, *told));
    }
    return all;
}

polls::LogErasures& erasuresOf(QList<PublishedErasures>& all, const QString& poll, const QString& salt)
{
    for (auto& one : all) {
        if (one.poll == poll && one.salt == salt)
            return one.erasures;
    }
    all.append({.poll = poll, .salt = salt});
    return all.last().erasures;
}

void readMarks(const QJsonObject& record, polls::LogErasures& erasures)
{
    const auto round = numberOf(record["round"_L1], 1, mostErasedRounds);
    const auto marks = record["spent"_L1].toArray();
    if (!round || marks.size() > marksTogether)
        return;
    erasures.round = int(*round);
    const auto teller = textOf(record["of"_L1], longestWriterName);
    auto spent = erasures.spent.value(teller);
    QSet<QString> known(spent.begin(), spent.end());
    for (const auto& value : marks) {
        const auto mark = value.toString();
        if (!polls::isCard(mark) || known.contains(mark))
            continue;
        known.insert(mark);
        spent.append(mark);
    }
    if (!spent.isEmpty())
        erasures.spent.insert(teller, spent);
}

/// False where one is no list of links, or they are too many.
bool readLinks(const QJsonObject& record, polls::LogErasures::Links& chain, qsizetype& left)
{
    const auto take = [&](const QString& nobody, const QString& text) {
        const auto links = linksFrom(text, left);
        if (links) {
            left -= links->size();
            chain[nobody] += *links;
        }
        return links.has_value();
    };
    if (!record.contains("nobodies"_L1))
        return take({}, record["links"_L1].toString());
    const auto nobodies = record["nobodies"_L1].toObject();
    for (auto nobody = nobodies.begin(); nobody != nobodies.end(); ++nobody) {
        if (polls::isCard(nobody.key()) && !take(nobody.key(), nobody.value().toString()))
            return false;
    }
    return true;
}

qsizetype bytesOf(const Records& records)
{
    return std::accumulate(records.begin(), records.end(), qsizetype(0),
        [](qsizetype bytes, const QJsonObject& record) { return bytes + compactJson(record).size() + 1; });
}

} // namespace

QByteArrayList writeErasures(const QList<PublishedErasures>& all)
{
    QByteArrayList contents;
    QJsonArray together;
    qsizetype size = 0;
    const auto finish = [&] {
        if (!together.isEmpty())
            contents.append(compactJson({{u"erased"_s, together}}));
        together = {};
        size = 0;
    };
    QList<Records> groups;
    for (const auto& one : all)
        groups += recordsOf(one);
    std::stable_sort(
        groups.begin(), groups.end(), [](const Records& a, const Records& b) { return a.size() < b.size(); });
    for (const auto& records : std::as_const(groups)) {
        // A large one begins anew, so that what little ones say more moves none of its borders.
        if (size > 0 && bytesOf(records) > mostContentBytes / 2)
            finish();
        for (const auto& record : records) {
            const auto more = compactJson(record).size() + 1;
            if (size + more > mostContentBytes - 20)
                finish();
            together.append(record);
            size += more;
        }
    }
    finish();
    return contents;
}

std::optional<QList<PublishedErasures>> readErasures(QByteArrayView content)
{
    const auto object = objectFromJson(content, mostItemBytes);
    if (!object || !(*object)["erased"_L1].isArray())
        return {};
    QList<PublishedErasures> all;
    auto left = mostLinks;
    for (const auto& value : (*object)["erased"_L1].toArray()) {
        const auto record = value.toObject();
        const auto poll = record["poll"_L1].toString();
        const auto salt = textOf(record["salt"_L1], longestSaltMark);
        if (!polls::isSlug(poll) || poll.size() > polls::maximumIdLength || salt.isEmpty())
            continue;
        auto& erasures = erasuresOf(all, poll, salt);
        if (record.contains("spent"_L1)) {
            readMarks(record, erasures);
            continue;
        }
        const auto writer = textOf(record["writer"_L1], longestWriterName);
        if (writer.isEmpty())
            continue;
        if (!readLinks(record, erasures.chains[writer], left))
            return {};
        if (erasures.chains.value(writer).isEmpty())
            erasures.chains.remove(writer);
    }
    return all;
}

} // namespace everyport::stations
