#include "app/services/mqtt/mqttwords.h"

#include <cerrno>
#include <cstring>

#include <mosquitto.h>

using namespace Qt::StringLiterals;

namespace everyport {

QString mqttFailure(int code)
{
    if (code == MOSQ_ERR_ERRNO)
        return QString::fromLocal8Bit(std::strerror(errno)) + u'.';
    if (code == MOSQ_ERR_EAI)
        return u"Its name is not known."_s;
    if (code == MOSQ_ERR_TLS) // what is wrong with a certificate says mqttMistrust
        return u"It speaks no TLS at this port, or none that is spoken here."_s;
    if (code == MOSQ_ERR_KEEPALIVE) // of which the library has no words
        return u"The server has gone silent."_s;
    return QString::fromUtf8(mosquitto_strerror(code));
}

QString mqttRefusal(int code, bool isOld)
{
    if (isOld)
        return QString::fromUtf8(mosquitto_connack_string(code));
    return u"Connection Refused: %1."_s.arg(QString::fromUtf8(mosquitto_reason_string(code)));
}

QString mqttFarewell(int code)
{
    return u"It hung up: %1."_s.arg(QString::fromUtf8(mosquitto_reason_string(code)));
}

bool isHeldBackMessage(const char* line)
{
    constexpr char received[] = "received PUBLISH (";
    const char* const at = std::strstr(line, received);
    const char* const quality = at ? std::strstr(at, ", q") : nullptr; // the first: nothing of theirs stands before it
    return quality && quality[3] == '2';
}

bool isWholePacket(const char* line)
{
    return std::strstr(line, " received ");
}

} // namespace everyport
