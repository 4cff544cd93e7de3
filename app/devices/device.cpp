#include "app/devices/device.h"

#include <algorithm>
#include <numeric>

#include "app/devices/serialline.h"
#include "netcore/endpoints/endpoint.h"
#include "protocols/rfid/driver/driverinfo.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype noiseKept = 64;

bool isNoise(const rfid::Frame& frame)
{
    return frame.size() == 1 && frame.first().part == rfid::Part::Noise;
}

} // namespace

QString stateName(DeviceState state)
{
    switch (state) {
    case DeviceState::Ready: return u"ready"_s;
    case DeviceState::Unplugged: return u"unplugged"_s;
    case DeviceState::Busy: return u"busy"_s;
    case DeviceState::NoPermission: return u"no permission"_s;
    case DeviceState::WrongBaud: return u"not understood"_s;
    case DeviceState::Silent: return u"silent"_s;
    case DeviceState::DriverTrouble: return u"driver trouble"_s;
    case DeviceState::Failed: return u"failed"_s;
    case DeviceState::BeingTried: return u"finding out"_s;
    case DeviceState::Disabled: break;
    }
    return u"off"_s;
}

bool isTrouble(DeviceState state)
{
    switch (state) {
    case DeviceState::Busy:
    case DeviceState::NoPermission:
    case DeviceState::WrongBaud:
    case DeviceState::Silent:
    case DeviceState::DriverTrouble:
    case DeviceState::Failed: return true;
    case DeviceState::Ready:
    case DeviceState::Unplugged:
    case DeviceState::BeingTried:
    case DeviceState::Disabled: break;
    }
    return false;
}

QString Device::device() const
{
    const auto where = Endpoint::parse(endpoint);
    const bool isLine = where && (where->kind() == u"serial"_s || where->kind() == u"evdev"_s || isCarried(*where));
    return isLine ? portOf(*where) : QString();
}

int Device::baud() const
{
    const auto where = Endpoint::parse(endpoint);
    const auto written = where ? where->value(u"baud"_s).toInt() : 0;
    return written > 0 ? written : kind().baud;
}

rfid::DriverInfo Device::kind() const
{
    if (const auto* own = rfid::driverInfo(driver))
        return *own;
    if (lent.name == driver)
        return lent;
    rfid::DriverInfo unknown;
    unknown.name = unknown.title = driver;
    return unknown;
}

quint64 Device::faultTotal() const
{
    return std::accumulate(faults.begin(), faults.end(), quint64(0));
}

void Device::countRead(qint64 wallMs)
{
    ++reads;
    readsByMinute = readsInLastHour(wallMs);
    readsMinute = wallMs / 60'000;
    ++readsByMinute.back();
}

void Device::clearCounters()
{
    reads = bytes = noiseBytes = unplugged = 0;
    faults = {};
    readsByMinute = {};
}

// A polled reader says "no card" four times a second and would leave nothing else to see.
void Device::remember(const rfid::Frame& frame, qint64 wallMs)
{
    if (isNoise(frame) && !recent.isEmpty() && isNoise(recent.last().spans)) {
        auto& noise = recent.last().spans.first().bytes;
        noise = (noise + frame.first().bytes).right(noiseKept);
        recent.last().at = wallMs;
        return;
    }
    for (qsizetype back = 1; back <= std::min<qsizetype>(2, recent.size()); ++back) {
        if (recent[recent.size() - back].spans == frame) {
            recent.removeAt(recent.size() - back);
            break;
        }
    }
    if (recent.size() >= recentLimit)
        recent.removeFirst();
    recent.append({wallMs, frame});
}

std::array<quint32, 60> Device::readsInLastHour(qint64 wallMs) const
{
    auto counts = readsByMinute;
    const auto passed = std::clamp<qint64>(wallMs / 60'000 - readsMinute, 0, qint64(counts.size()));
    std::rotate(counts.begin(), counts.begin() + passed, counts.end());
    std::fill(counts.end() - passed, counts.end(), 0U);
    return counts;
}

QString Device::readerOf(const rfid::Tag& tag) const
{
    return tag.sub.isEmpty() ? id : id + u'/' + tag.sub;
}

} // namespace everyport::devices
