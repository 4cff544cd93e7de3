#include "app/machine/happenings.h"

#include <algorithm>

namespace everyport::machine {

using namespace Qt::StringLiterals;
using Kind = Happening::Kind;

namespace {

/// Both were told by somebody who knows.
template <typename Facts>
bool areKnown(const Facts& before, const Facts& now)
{
    return before.source == Source::There && now.source == Source::There;
}

bool isOut(NetworkFacts::Reach reach)
{
    return reach == NetworkFacts::Reach::Full || reach == NetworkFacts::Reach::Limited;
}

template <typename Thing>
const Thing* withId(const QList<Thing>& things, const QString& id)
{
    const auto at = std::find_if(things.begin(), things.end(), [&id](const Thing& one) { return one.id == id; });
    return at == things.end() ? nullptr : &*at;
}

} // namespace

QString happeningName(Kind kind)
{
    switch (kind) {
    case Kind::NetworkLost: return u"network-lost"_s;
    case Kind::NetworkBack: return u"network-back"_s;
    case Kind::NetworkPortal: return u"network-portal"_s;
    case Kind::OnBattery: return u"on-battery"_s;
    case Kind::OnMains: return u"on-mains"_s;
    case Kind::BatteryLow: return u"battery-low"_s;
    case Kind::BatteryCritical: return u"battery-critical"_s;
    case Kind::GoingToSleep: return u"going-to-sleep"_s;
    case Kind::Resumed: return u"resumed"_s;
    case Kind::ShuttingDown: return u"shutting-down"_s;
    case Kind::Locked: return u"locked"_s;
    case Kind::Unlocked: return u"unlocked"_s;
    case Kind::DriveAdded: return u"drive-added"_s;
    case Kind::DriveRemoved: return u"drive-removed"_s;
    case Kind::BluetoothConnected: return u"bluetooth-connected"_s;
    case Kind::BluetoothLost: return u"bluetooth-lost"_s;
    }
    return {};
}

QList<Happening> happeningsBetween(const NetworkFacts& before, const NetworkFacts& now)
{
    if (!areKnown(before, now) || before.reach == now.reach || now.reach == NetworkFacts::Reach::Unknown)
        return {};
    if (now.reach == NetworkFacts::Reach::Portal)
        return {{Kind::NetworkPortal, now.connection}};
    if (isOut(before.reach) == isOut(now.reach) || before.reach == NetworkFacts::Reach::Unknown)
        return {};
    if (isOut(now.reach))
        return {{Kind::NetworkBack, now.connection}};
    return {{Kind::NetworkLost, before.connection}};
}

QList<Happening> happeningsBetween(const PowerFacts& before, const PowerFacts& now)
{
    if (!areKnown(before, now))
        return {};
    const int percent = now.hasBattery ? now.percent : -1;
    QList<Happening> all;
    if (before.isOnBattery != now.isOnBattery)
        all.append({now.isOnBattery ? Kind::OnBattery : Kind::OnMains, {}, percent});
    if (now.level > before.level)
        all.append({now.level == PowerFacts::Level::Critical ? Kind::BatteryCritical : Kind::BatteryLow, {}, percent});
    return all;
}

QList<Happening> happeningsBetween(const SessionFacts& before, const SessionFacts& now)
{
    if (!areKnown(before, now))
        return {};
    QList<Happening> all;
    if (before.isGoingToSleep != now.isGoingToSleep)
        all.append({now.isGoingToSleep ? Kind::GoingToSleep : Kind::Resumed});
    if (!before.isShuttingDown && now.isShuttingDown)
        all.append({Kind::ShuttingDown});
    if (before.isLocked != now.isLocked)
        all.append({now.isLocked ? Kind::Locked : Kind::Unlocked});
    return all;
}

QList<Happening> happeningsBetween(const DriveFacts& before, const DriveFacts& now)
{
    if (!areKnown(before, now))
        return {};
    QList<Happening> all;
    for (const auto& drive : before.drives) {
        if (!withId(now.drives, drive.id))
            all.append({Kind::DriveRemoved, drive.shownName()});
    }
    for (const auto& drive : now.drives) {
        if (!withId(before.drives, drive.id))
            all.append({Kind::DriveAdded, drive.shownName()});
    }
    return all;
}

QList<Happening> happeningsBetween(const BluetoothFacts& before, const BluetoothFacts& now)
{
    if (!areKnown(before, now))
        return {};
    QList<Happening> all;
    for (const auto& device : before.devices) {
        const auto* later = withId(now.devices, device.id);
        if (device.isConnected && (!later || !later->isConnected))
            all.append({Kind::BluetoothLost, device.shownName()});
    }
    for (const auto& device : now.devices) {
        const auto* earlier = withId(before.devices, device.id);
        if (device.isConnected && (!earlier || !earlier->isConnected))
            all.append({Kind::BluetoothConnected, device.shownName()});
    }
    return all;
}

} // namespace everyport::machine
