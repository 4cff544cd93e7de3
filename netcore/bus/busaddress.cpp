#include "netcore/bus/busaddress.h"

#include <QFile>

namespace everyport {

using namespace Qt::StringLiterals;

QString sessionBusAddress()
{
    const auto named = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!named.isEmpty())
        return named;
    const auto path = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s; // systemd's, where nobody named it
    return QFile::exists(path) ? u"unix:path="_s + path : QString();
}

QString systemBusAddress()
{
    return qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS", u"unix:path=/run/dbus/system_bus_socket"_s);
}

} // namespace everyport
