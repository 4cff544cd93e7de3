#include "protocols/rfid/readers/push/mqtt.h"

#include <utility>

#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/push/messagerule.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

DriverInfo MqttDriver::describe()
{
    DriverInfo info;
    info.name = u"mqtt"_s;
    info.title = u"Reader that publishes by MQTT"_s;
    info.publishes = true;
    info.gapMs = 1000;
    info.presence.removalMs = 1000;
    return info;
}

Result<QByteArray> MqttDriver::encode(const QString& id)
{
    if (!isHex(id) || !messageRule(id))
        return Error::refused(Reason::BadValue, u"A card's number in a message has 8, 10, 14, 16 or 20 hex digits."_s);
    return "{\"tag\":\"" + id.toUpper().toLatin1() + "\"}\n";
}

void MqttDriver::takeLine(qsizetype length)
{
    // Bytes above 127 are looked at as Latin-1: no number has any, and each is one place of the line.
    const auto line = QString::fromLatin1(buffer().first(length));
    const auto message = line.trimmed();
    const auto indent = line.indexOf(message);
    const bool isRest = std::exchange(m_isRest, false);
    const auto found = messageRule(message);
    // The rest of a number would pass for a shorter one.
    if (!found || (found->bare && isRest)) {
        takeText(length, message.isEmpty() ? u"end of the line"_s : u"message, no card in it"_s);
        if (!message.isEmpty())
            tell(Fault::Framing); // its row counts it: else all would look well at a reader that is never understood
        return;
    }
    if (indent > 0)
        take(indent, Part::Header);
    take(message.size(), Part::Card, u"card %1, as text"_s.arg(found->tag.id));
    take(length - indent - message.size(), Part::End, u"end of the line"_s);
    endFrame();
    if (found->gone)
        notifyGone(found->tag);
    else
        tell(found->tag);
}

// Other than on a cable, nobody comes in the middle of a line: the first message may be what makes the line.
void MqttDriver::silence()
{
    LineDriver::silence();
    m_isRest = true;
}

bool MqttDriver::showFeedback(const Feedback& feedback)
{
    const auto* const kind = feedback.kind == Feedback::Kind::Good ? "good" : "bad";
    send(QByteArray("{\"feedback\":\"") + kind + "\",\"ms\":" + QByteArray::number(qint64(feedback.lasts.count()))
        + "}\n");
    return true;
}

} // namespace everyport::rfid
