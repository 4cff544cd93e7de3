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
        {.name = u"network-lost"_s, .title = u"The network has gone"_s, .fields = {network}},
        {.name = u"network-back"_s, .title = u"The network is back"_s, .fields = {network}},
        {.name = u"network-portal"_s, .title = u"The network asks for a login"_s, .fields = {network}},
        {.name = u"on-battery"_s, .title = u"The computer runs on its battery"_s, .fields = {percent}},
        {.name = u"on-mains"_s, .title = u"The computer has mains power again"_s, .fields = {percent}},
        {.name = u"battery-low"_s, .title = u"The battery is low"_s, .fields = {percent}},
        {.name = u"battery-critical"_s, .title = u"The battery is nearly empty"_s, .fields = {percent}},
        {.name = u"going-to-sleep"_s, .title = u"The computer goes to sleep"_s},
        {.name = u"resumed"_s, .title = u"The computer is awake again"_s},
        {.name = u"shutting-down"_s, .title = u"The computer shuts down"_s},
        {.name = u"locked"_s, .title = u"The screen is locked"_s},
        {.name = u"unlocked"_s, .title = u"The screen is unlocked"_s},
        {.name = u"drive-added"_s, .title = u"A drive is plugged in"_s, .fields = {drive}},
        {.name = u"drive-removed"_s, .title = u"A drive is pulled out"_s, .fields = {drive}},
        {.name = u"bluetooth-connected"_s, .title = u"A Bluetooth device is connected"_s, .fields = {device}},
        {.name = u"bluetooth-lost"_s, .title = u"A Bluetooth device is out of reach"_s, .fields = {device}},
    };
}

} // namespace everyport::rules
