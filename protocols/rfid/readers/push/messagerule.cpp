#include "protocols/rfid/readers/push/messagerule.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAntenna = 32;

std::optional<LineTag> plainMessage(const QString& text)
{
    const bool isNamed = text.contains(u'=') || text.startsWith(u'{'); // a sketch's line, or an object in an object
    auto found = isNamed ? std::nullopt : lineRule(text);
    return found && found->bare ? found : std::nullopt;
}

std::optional<LineTag> objectMessage(const QString& message)
{
    const auto object = QJsonDocument::fromJson(objectBytes(message)).object();
    const auto decimal = object.value(u"decimal"_s);
    std::optional<LineTag> found;
    if (decimal.isString() || decimal.isDouble()) {
        found.emplace();
        found->tag.id = hexOfDecimal(decimal.isString() ? decimal.toString() : QString::number(decimal.toInteger()));
    } else {
        const auto number = object.contains(u"tag"_s) ? object.value(u"tag"_s) : object.value(u"uid"_s);
        found = plainMessage(number.toString().trimmed());
    }
    if (!found || found->tag.id.isEmpty())
        return {};
    found->tag.sub = object.value(u"antenna"_s).toVariant().toString().left(longestAntenna);
    found->gone = object.value(u"event"_s).toString() == u"left"_s;
    found->bare = false;
    found->from = 0;
    found->length = message.size();
    return found;
}

} // namespace

std::optional<LineTag> messageRule(const QString& message)
{
    return message.startsWith(u'{') ? objectMessage(message) : plainMessage(message);
}

QString hexOfDecimal(const QString& digits)
{
    const bool isNumber = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const auto number = digits.toULongLong(&fits);
    if (!isNumber || !fits || number == 0)
        return {};
    const int bytes = number >> 32 == 0 ? 4 : number >> 56 == 0 ? 7 : 8;
    return QString::number(number, 16).toUpper().rightJustified(2 * bytes, u'0');
}

} // namespace everyport::rfid
