#include <QList>

#include "app/rules/kinds/eventkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

/// What happens to the computer itself: network, power, sleep, drives, Bluetooth. Named as app/machine names them.
QList<EventKind> machineEvents()
{
    const FieldInfo network{u"subject"_s, u"Museum"_s, u"The network's name, where it has one."_s, u"Network"_s};
    const FieldInfo percent{
        u"percent"_s, u"38"_s, u"What the battery has left; empty where there is none."_s, u"Percent"_s};
    const FieldInfo drive{u"subject"_s, u"EVENT"_s, u"What the drive is called."_s, u"Drive"_s};
    const FieldInfo device{u"subject"_s, u"Till 2"_s, u"What the device is called."_s, u"Device"_s};
    return {
        {.name = u"network-lost"_s,
            .title = u"The network has gone"_s,
            .help = u"This computer is connected to nothing any more, neither by cable nor by Wi-Fi."_s,
            .fields = {network}},
        {.name = u"network-back"_s,
            .title = u"The network is back"_s,
            .help = u"This computer is connected again, by cable or by Wi-Fi."_s,
            .fields = {network}},
        {.name = u"network-portal"_s,
            .title = u"The network asks for a login"_s,
            .help = u"Nothing gets through until somebody has logged in on the network's own web page, as in hotels."_s,
            .fields = {network}},
        {.name = u"on-battery"_s,
            .title = u"The computer runs on its battery"_s,
            .help = u"The plug was pulled, or the power has failed."_s,
            .fields = {percent}},
        {.name = u"on-mains"_s,
            .title = u"The computer has mains power again"_s,
            .help = u"The plug is in again, or the power is back."_s,
            .fields = {percent}},
        {.name = u"battery-low"_s,
            .title = u"The battery is low"_s,
            .help = u"The system warns that it will not last much longer."_s,
            .fields = {percent}},
        {.name = u"battery-critical"_s,
            .title = u"The battery is nearly empty"_s,
            .help = u"The computer will soon turn itself off unless it is plugged in."_s,
            .fields = {percent}},
        {.name = u"going-to-sleep"_s,
            .title = u"The computer goes to sleep"_s,
            .help = u"Just before it sleeps: this program does nothing until it is awake again."_s},
        {.name = u"resumed"_s,
            .title = u"The computer is awake again"_s,
            .help = u"It was asleep and goes on; what happened meanwhile was not heard."_s},
        {.name = u"shutting-down"_s,
            .title = u"The computer shuts down"_s,
            .help = u"Just before it turns itself off or starts anew, while this program still runs."_s},
        {.name = u"locked"_s,
            .title = u"The screen is locked"_s,
            .help = u"Whoever comes has to give the password to go on at this computer."_s},
        {.name = u"unlocked"_s,
            .title = u"The screen is unlocked"_s,
            .help = u"Somebody has given the password and is at this computer again."_s},
        {.name = u"drive-added"_s,
            .title = u"A drive is plugged in"_s,
            .help = u"A USB stick, a memory card or a disk is there now."_s,
            .fields = {drive}},
        {.name = u"drive-removed"_s,
            .title = u"A drive is pulled out"_s,
            .help = u"A USB stick, a memory card or a disk is no longer there."_s,
            .fields = {drive}},
        {.name = u"bluetooth-connected"_s,
            .title = u"A Bluetooth device is connected"_s,
            .help = u"A phone, a speaker or whatever else is paired with this computer is near, and connected now."_s,
            .fields = {device}},
        {.name = u"bluetooth-lost"_s,
            .title = u"A Bluetooth device is out of reach"_s,
            .help = u"It was connected, and is too far away now or turned off."_s,
            .fields = {device}},
    };
}

} // namespace everyport::rules
