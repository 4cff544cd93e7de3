#include "protocols/irc/client/session/sts.h"

namespace everyport::irc::client {

StsOffer StsOffer::parse(const QByteArray& value)
{
    StsOffer offer;
    for (const auto& one : value.split(',')) {
        const auto equals = one.indexOf('=');
        if (equals < 0)
            continue;
        bool isNumber = false;
        const auto number = one.sliced(equals + 1).toLongLong(&isNumber);
        const auto key = one.first(equals);
        if (!isNumber || number < 0)
            continue;
        if (key == "port" && number > 0 && number < 65'536)
            offer.port = quint16(number);
        else if (key == "duration")
            offer.seconds = qMin<qint64>(number, 10LL * 366 * 24 * 3600);
    }
    return offer;
}

} // namespace everyport::irc::client
