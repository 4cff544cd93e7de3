#include "protocols/rfid/readers/push/messagerule.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "protocols/rfid/readers/push/objectrule.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

/// A document of JSON is an object or an array to Qt.
std::optional<LineTag> stringMessage(const QString& message)
{
    const auto array = QJsonDocument::fromJson('[' + objectBytes(message) + ']').array();
    auto found = array.size() == 1 ? bareNumber(array.first().toString()) : std::nullopt;
    if (!found)
        return {};
    found->bare = false; // the whole message is about the card
    found->from = 0;
    found->length = message.size();
    return found;
}

} // namespace

std::optional<LineTag> messageRule(const QString& message)
{
    if (message.startsWith(u'"'))
        return stringMessage(message);
    return message.startsWith(u'{') ? objectRule(message, {u"antenna"_s}) : bareNumber(message);
}

} // namespace everyport::rfid
