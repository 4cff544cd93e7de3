#include "ui/services/freeports.h"

#include <unistd.h>

#include "app/services/core/porttrouble.h"
#include "netcore/endpoints/endpoint.h"

namespace everyport::ui {

QStringList atFreePorts(const QStringList& endpoints)
{
    QStringList free;
    for (const QString& text : endpoints) {
        const auto endpoint = Endpoint::parse(text);
        const quint16 port = endpoint ? endpoint->port() : quint16(0);
        const bool low = port < 1024 && ::geteuid() != 0;
        const bool taken = port != 0 && (low || userOfPort(port));
        free.append(taken ? endpoint->withPort(freePortNear(port)).toString() : text);
    }
    return free;
}

} // namespace everyport::ui
