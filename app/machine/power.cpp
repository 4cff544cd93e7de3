#include "app/machine/power.h"

#include <algorithm>
#include <cmath>

namespace everyport::machine {

using namespace Qt::StringLiterals;

namespace {

const auto upower = u"org.freedesktop.UPower"_s;

// UpDeviceLevel: 3 low, 4 critical, 5 action
PowerFacts::Level levelOf(uint warning)
{
    if (warning >= 4)
        return PowerFacts::Level::Critical;
    return warning == 3 ? PowerFacts::Level::Low : PowerFacts::Level::Fine;
}

} // namespace

Power::Power(BusClient& client, std::function<void()> changed)
    : m_changed(std::move(changed)),
      m_daemon(client, upower, u"/org/freedesktop/UPower"_s, upower, [this] { look(); }),
      m_display(
          client, upower, u"/org/freedesktop/UPower/devices/DisplayDevice"_s, upower + u".Device"_s, [this] { look(); })
{
}

void Power::busLost()
{
    look();
}

void Power::look()
{
    PowerFacts now;
    // The batteries answer after the daemon: what they say then is found out, and has not happened.
    now.source = !m_daemon.isThere() ? Source::Absent : m_display.isSettled() ? Source::There : Source::Unknown;
    now.isOnBattery = m_daemon.value(u"OnBattery"_s).toBool();
    // A display device is a battery or a UPS (UpDeviceKind 2, 3). A computer without either has one that is none.
    const auto kind = m_display.value(u"Type"_s).toUInt();
    now.hasBattery = m_display.value(u"IsPresent"_s).toBool() && (kind == 2 || kind == 3);
    if (now.hasBattery) {
        const double percent = m_display.value(u"Percentage"_s).toDouble();
        now.percent = std::isfinite(percent) ? int(std::lround(std::clamp(percent, 0.0, 100.0))) : 0;
        now.isCharging = m_display.value(u"State"_s).toUInt() == 1; // UpDeviceState
        const auto left = m_display.value(now.isCharging ? u"TimeToFull"_s : u"TimeToEmpty"_s).toLongLong();
        now.secondsLeft = std::clamp<qint64>(left, 0, 30 * 24 * 3600);
        now.level = levelOf(m_display.value(u"WarningLevel"_s).toUInt());
    }
    if (now == m_facts)
        return;
    m_facts = now;
    m_changed();
}

} // namespace everyport::machine
