#include "app/services/mqtt/mqttmessage.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include "app/devices/ports/mqttport.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr auto root = "everyport";
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF", 3); // as some libraries begin a text
constexpr qsizetype longestNumber = 20;                    // digits that 64 bits have

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= longestNumber
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QString statusWord(const QByteArray& line)
{
    if (line.startsWith('"')) // a document of JSON is an object or an array to Qt
        return QJsonDocument::fromJson('[' + line + ']').array().first().toString();
    if (!line.startsWith('{'))
        return QString::fromUtf8(line);
    const auto object = QJsonDocument::fromJson(line).object();
    const auto keys = object.keys();
    const auto named = std::find_if(keys.begin(), keys.end(),
        [](const QString& key) { return key.compare("status"_L1, Qt::CaseInsensitive) == 0; });
    return named == keys.end() ? QString() : object.value(*named).toString();
}

} // namespace

std::optional<MqttMessage> mqttMessage(const QString& topic, QByteArrayView payload, bool isRetained)
{
    const auto levels = topic.split(u'/');
    if (levels.size() != 3 || levels[0] != QLatin1StringView(root) || !devices::isMqttReader(levels[1])
        || payload.size() > MqttMessage::longest)
        return {};
    if (levels[2] == "status"_L1)
        return MqttMessage{MqttMessage::About::Status, levels[1], payload.toByteArray()};
    if (levels[2] != "tag"_L1 || isRetained)
        return {};
    return MqttMessage{MqttMessage::About::Tag, levels[1], payload.toByteArray()};
}

MqttStatus mqttStatus(QByteArrayView payload)
{
    const auto line = mqttLine(payload, false);
    if (line.isEmpty())
        return MqttStatus::Nothing;
    const auto word = statusWord(line).trimmed().toLower();
    return word == "online"_L1 ? MqttStatus::Online : word == "offline"_L1 ? MqttStatus::Offline : MqttStatus::Unknown;
}

QByteArray mqttLine(QByteArrayView payload, bool isDecimal)
{
    auto line = payload.toByteArray();
    if (line.startsWith(byteOrderMark))
        line.remove(0, byteOrderMark.size());
    std::replace_if(
        line.begin(), line.end(), [](char c) { return quint8(c) < 0x20; }, ' ');
    line = line.trimmed();
    return isDecimal && isDigits(line) ? "{\"decimal\":\"" + line + "\"}" : line;
}

QByteArray mqttTagTopics()
{
    return QByteArray(root) + "/+/tag";
}

QByteArray mqttStatusTopics()
{
    return QByteArray(root) + "/+/status";
}

QByteArray mqttTagTopic(const QString& reader)
{
    return QByteArray(root) + '/' + reader.toUtf8() + "/tag";
}

QByteArray mqttFeedbackTopic(const QString& reader)
{
    return QByteArray(root) + '/' + reader.toUtf8() + "/feedback";
}

} // namespace everyport
