#include "app/devices/absence.h"

#include "app/devices/ports/mqttport.h"
#include "app/devices/ports/networkport.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

Absence absenceOf(const Device& device)
{
    if (isMqttPort(device.device()))
        return Absence::NotHeard;
    return isNetworkPort(device.device()) ? Absence::NotConnected : Absence::NotPluggedIn;
}

QString absenceText(const Device& device)
{
    switch (absenceOf(device)) {
    // A service that runs says itself what it waits for.
    case Absence::NotHeard:
        return u"No service of the kind mqtt hears %1. Add one, or start it; then it goes on by itself."_s.arg(
            device.name);
    case Absence::NotConnected:
        return u"%1 is not connected yet. It goes on by itself when its line answers."_s.arg(device.name);
    case Absence::NotPluggedIn: break;
    }
    return u"%1 is not plugged in. It goes on by itself when it comes back."_s.arg(device.name);
}

} // namespace everyport::devices
