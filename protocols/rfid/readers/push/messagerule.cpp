#include "protocols/rfid/readers/push/messagerule.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAntenna = 32;
constexpr double largestCount = 0xFFFF; // of messages; the number of a card has 24 bits at least

/// Sketches print it before a number, or before each of its bytes.
QString withoutPrefix(QString text)
{
    static const QRegularExpression prefix(u"\\b0[xX]"_s);
    return text.remove(prefix);
}

/// With its keys in small letters, for "UID" is written, too; one that is written so itself comes last, and stays.
QJsonObject inSmallLetters(const QJsonObject& object)
{
    QJsonObject small;
    for (auto one = object.begin(); one != object.end(); ++one)
        small.insert(one.key().toLower(), one.value());
    return small;
}

std::optional<LineTag> plainMessage(const QString& message)
{
    const auto text = withoutPrefix(message.trimmed());
    const bool isNamed = text.contains(u'=') || text.startsWith(u'{'); // a sketch's line, or an object in an object
    auto found = isNamed ? std::nullopt : lineRule(text);
    return found && found->bare ? found : std::nullopt;
}

/// The whole message is about the card.
LineTag wholeMessage(LineTag found, const QString& message)
{
    found.bare = false;
    found.from = 0;
    found.length = message.size();
    return found;
}

/// A document of JSON is an object or an array to Qt.
std::optional<LineTag> stringMessage(const QString& message)
{
    const auto array = QJsonDocument::fromJson('[' + objectBytes(message) + ']').array();
    const auto found = array.size() == 1 ? plainMessage(array.first().toString()) : std::nullopt;
    return found ? std::optional(wholeMessage(*found, message)) : std::nullopt;
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

/// "id" comes last: beside another name it is the gateway's or the message's, and all cards would be one voter. So it
/// is where the place of a card is empty, or has what cannot be read: a number of JSON, or a digit too few.
std::optional<LineTag> numberIn(const QJsonObject& object)
{
    for (const auto& name : {u"tag"_s, u"uid"_s}) {
        if (object.contains(name))
            return plainMessage(object.value(name).toString());
    }
    for (const auto& name : {u"card"_s, u"rfid"_s, u"number"_s}) { // a kind of card or a count, too
        const auto value = object.value(name);
        const auto found = plainMessage(value.toString());
        if (found || !isBesideACard(name, value))
            return found;
    }
    return plainMessage(object.value(u"id"_s).toString());
}

std::optional<LineTag> objectMessage(const QString& message)
{
    const auto object = inSmallLetters(QJsonDocument::fromJson(objectBytes(message)).object());
    const auto gone = isGone(object.value(u"event"_s));
    const auto decimal = object.value(u"decimal"_s);
    std::optional<LineTag> found;
    if (decimal.isString() || decimal.isDouble()) {
        found.emplace();
        found->tag.id = hexOfDecimal(decimal.isString() ? decimal.toString() : QString::number(decimal.toInteger()));
        // As printed on cards: of a longer number these may be the last four bytes.
        found->tag.partial = found->tag.id.size() == 2 * printedBytes;
    } else {
        found = numberIn(object);
    }
    if (!gone || !found || found->tag.id.isEmpty())
        return {};
    found->tag.sub = object.value(u"antenna"_s).toVariant().toString().left(longestAntenna);
    found->gone = *gone;
    return wholeMessage(*found, message);
}

} // namespace

std::optional<LineTag> messageRule(const QString& message)
{
    if (message.startsWith(u'"'))
        return stringMessage(message);
    return message.startsWith(u'{') ? objectMessage(message) : plainMessage(message);
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
