#include "app/devices/absence.h"

#include "app/devices/ports/mqttport.h"
#include "app/devices/ports/networkport.h"
#include "app/devices/serialline.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

namespace {

QString whoOf(Absence absence, const Device& device)
{
    switch (absence) {
    case Absence::NotPluggedIn:
    case Absence::NotConnected:
    case Absence::NotHeard: return device.name;
    case Absence::Awaited:
    case Absence::AwaitedHere: {
        const auto place = serialEndpoint(device.endpoint);
        return place ? QString::number(place->port()) : QString();
    }
    default: return device.device();
    }
}

} // namespace

Absence absenceOf(const Device& device)
{
    if (isMqttPort(device.device()))
        return Absence::NotHeard;
    return isNetworkPort(device.device()) ? Absence::NotConnected : Absence::NotPluggedIn;
}

QString absenceText(const Device& device)
{
    return absenceText(absenceOf(device), device.name);
}

QString absenceText(Absence absence, const QString& who, const QString& why)
{
    switch (absence) {
    // A service that runs says itself what it waits for.
    case Absence::NotHeard:
        return u"No service of the kind mqtt hears %1. Add one, or start it; then it goes on by itself."_s.arg(who);
    case Absence::NotConnected:
        return u"%1 is not connected yet. It goes on by itself when its line answers."_s.arg(who);
    case Absence::Refused:
        return u"The reader at %1 refuses the connection: look whether the port is right, and whether it is set up to be connected to. That is tried again by itself."_s
            .arg(who);
    case Absence::NoAnswer:
        return u"The reader at %1 does not answer: look whether it has power and network. That is tried again by itself."_s
            .arg(who);
    case Absence::CannotConnect:
        return u"The reader at %1 cannot be connected; that is tried again by itself. %2"_s.arg(who, why);
    case Absence::EndedAtOnce:
        return u"The line to the reader at %1 has ended at once: another client may have it. It is connected again by itself."_s
            .arg(who);
    case Absence::Ended: return u"The line to the reader at %1 has ended; it is connected again by itself."_s.arg(who);
    case Absence::Awaited: return u"Port %1 waits for its reader to connect."_s.arg(who);
    case Absence::AwaitedHere:
        return u"Port %1 waits for its reader to connect. Only this computer can do so, as no address stands beside the port."_s
            .arg(who);
    case Absence::NotPluggedIn: break;
    }
    return u"%1 is not plugged in. It goes on by itself when it comes back."_s.arg(who);
}

std::optional<SaidAbsence> saidAbsence(const Device& device)
{
    for (int each = 0; each <= int(Absence::AwaitedHere); ++each) {
        const auto absence = Absence(each);
        const auto who = whoOf(absence, device);
        const auto text = absenceText(absence, who);
        if (device.stateText == text)
            return SaidAbsence{absence, who};
        if (absence == Absence::CannotConnect && device.stateText.startsWith(text))
            return SaidAbsence{absence, who, device.stateText.sliced(text.size())};
    }
    return {};
}

} // namespace everyport::devices
