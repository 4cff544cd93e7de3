#include "protocols/rfid/readers/push/objectrule.h"

#include <algorithm>
#include <utility>

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAntenna = 32;
constexpr double largestCount = 0xFFFF; // of messages; the number of a card has 24 bits at least

/// With its keys in small letters, for "UID" is written, too; one that is written so itself comes last, and stays.
QJsonObject inSmallLetters(const QJsonObject& object)
{
    QJsonObject small;
    for (auto one = object.begin(); one != object.end(); ++one)
        small.insert(one.key().toLower(), one.value());
    return small;
}

/// A reader's object in a message of several things, as its members stood beside the others. Where two readers are told
/// of, nobody knows which one is meant, and a gateway's "id" beside them is no card either.
QJsonObject withReader(QJsonObject object, const QStringList& antennas)
{
    for (const auto& name : {u"tag"_s, u"uid"_s, u"decimal"_s, u"card"_s, u"rfid"_s, u"number"_s}) {
        if (object.contains(name))
            return object;
    }
    QList<QJsonObject> readers;
    for (const auto& value : std::as_const(object)) {
        const auto reader = inSmallLetters(value.toObject());
        if (reader.contains(u"uid"_s))
            readers.append(reader);
    }
    if (readers.size() > 1)
        object.insert(u"uid"_s, QJsonValue::Null);
    for (const auto& name : QStringList{u"uid"_s, u"event"_s} + antennas) {
        if (readers.size() == 1 && readers.first().contains(name))
            object.insert(name, readers.first().value(name));
    }
    return object;
}

/// Whether the card has gone; empty where neither that nor that it came is said, as by a sign of life. An event is a
/// word: whatever else stands there says something that is not known.
std::optional<bool> isGone(const QJsonValue& value)
{
    if (!value.isUndefined() && !value.isString())
        return {};

    static const QStringList gone{u"left"_s, u"removed"_s, u"gone"_s, u"departed"_s};
    static const QStringList there{u""_s, u"entered"_s, u"arrived"_s, u"detected"_s, u"present"_s, u"presented"_s,
        u"read"_s, u"scanned"_s, u"seen"_s, u"tapped"_s};
    const auto event = value.toString();
    if (gone.contains(event, Qt::CaseInsensitive))
        return true;
    return there.contains(event, Qt::CaseInsensitive) ? std::optional(false) : std::nullopt;
}

/// Whether "id" beside it may be the card's: it is a kind of card, or counts messages.
bool isBesideACard(const QString& name, const QJsonValue& value)
{
    if (value.isUndefined() || value.isBool())
        return true;
    if (name == u"number"_s) {
        bool isCount = value.isDouble();
        const auto count = isCount ? value.toDouble(-1) : value.toString().toULongLong(&isCount);
        return isCount && count >= 0 && count <= largestCount;
    }
    static const QRegularExpression kinds(
        u"^(mifare|ntag|desfire|iso|em4|em-|hitag|icode|felica|nfc|rfid)"_s, QRegularExpression::CaseInsensitiveOption);
    return kinds.match(value.toString()).hasMatch();
}

/// As printed on cards: of a longer number these may be the last four bytes.
std::optional<LineTag> decimalNumber(const QJsonValue& decimal)
{
    LineTag found;
    found.tag.id = hexOfDecimal(decimal.isString() ? decimal.toString() : QString::number(decimal.toInteger()));
    found.tag.partial = found.tag.id.size() == 2 * printedBytes;
    return found.tag.id.isEmpty() ? std::nullopt : std::optional(found);
}

/// "id" comes last: beside another name it is the gateway's or the message's, and all cards would be one voter. So it
/// is where the place of a card is empty, or has what cannot be read: a number of JSON, or a digit too few.
std::optional<LineTag> numberIn(const QJsonObject& object)
{
    const auto whole = object.value(object.contains(u"tag"_s) ? u"tag"_s : u"uid"_s);
    const auto decimal = object.value(u"decimal"_s);
    const bool hasDecimal = decimal.isString() || decimal.isDouble();
    if (const auto found = bareNumber(whole.toString()); found || (!whole.isUndefined() && !hasDecimal))
        return found;
    if (hasDecimal)
        return decimalNumber(decimal);
    for (const auto& name : {u"card"_s, u"rfid"_s, u"number"_s}) { // a kind of card or a count, too
        const auto value = object.value(name);
        const auto found = bareNumber(value.toString());
        if (found || !isBesideACard(name, value))
            return found;
    }
    return bareNumber(object.value(u"id"_s).toString());
}

} // namespace

std::optional<LineTag> objectRule(const QString& text, const QStringList& antennas)
{
    const auto object = withReader(inSmallLetters(QJsonDocument::fromJson(objectBytes(text)).object()), antennas);
    const auto gone = isGone(object.value(u"event"_s));
    auto found = numberIn(object);
    if (!gone || !found)
        return {};
    const auto antenna = std::find_if(
        antennas.begin(), antennas.end(), [&](const auto& name) { return object.contains(name); });
    if (antenna != antennas.end())
        found->tag.sub = object.value(*antenna).toVariant().toString().left(longestAntenna);
    found->gone = *gone;
    found->bare = false;
    found->from = 0;
    found->length = text.size();
    return found;
}

std::optional<LineTag> bareNumber(const QString& text)
{
    const auto number = text.trimmed();
    const auto found = number.startsWith(u'{') ? std::nullopt : lineRule(number);
    return found && found->bare ? found : std::nullopt;
}

QString hexOfDecimal(const QString& digits)
{
    const bool isNumber = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const auto number = digits.toULongLong(&fits);
    if (!isNumber || !fits || number == 0)
        return {};
    const int bytes = number >> 32 == 0 ? printedBytes : number >> 40 == 0 ? 5 : number >> 56 == 0 ? 7 : 8;
    return QString::number(number, 16).toUpper().rightJustified(2 * bytes, u'0');
}

} // namespace everyport::rfid
