#include "app/station/running/routes/bluetoothroute.h"

#include <algorithm>

#include <QDir>
#include <QFile>

#include "app/station/running/routes/linetries.h"

namespace everyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BluetoothRoute::Line::Line(QString address) : address(std::move(address)), backoff(lineTries) {}

BluetoothRoute::BluetoothRoute(Reactor& reactor, machine::Machine& machine, devices::DeviceRegistry& devices,
    QString folder, Log& log, std::chrono::milliseconds timeToAdd)
    : m_reactor(reactor),
      m_machine(machine),
      m_devices(devices),
      m_folder(std::move(folder)),
      m_log(log),
      m_timeToAdd(timeToAdd)
{
    // Links of a program that was killed lead to whatever has that terminal now.
    const auto left = QDir(m_folder).entryInfoList(QDir::Files | QDir::System);
    for (const auto& link : left) {
        if (link.isSymLink())
            QFile::remove(link.filePath());
    }
    m_machine.addListener(this);
    m_devices.addListener(this);
}

BluetoothRoute::~BluetoothRoute()
{
    m_machine.removeListener(this);
    m_devices.removeListener(this);
    for (const auto& [address, line] : m_lines)
        QFile::remove(linkOf(address));
}

QString BluetoothRoute::portName(const QString& address)
{
    return QString(address).replace(u':', u'-');
}

Task<Result<QString>> BluetoothRoute::connect(const QString& device)
{
    const auto& known = m_machine.facts().bluetooth.devices;
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.id == device; });
    if (found == known.end() || !found->hasSerialPort)
        return Result<QString>(Error::refused(Reason::NotFound,
            u"It is not paired with this computer any more, or has no serial line. Pair it in the system's settings."_s));
    auto& line = lineOf(found->address);
    line.asked = m_reactor.clock().callLater(m_timeToAdd, [this] { lookSoon(); });
    if (line.carried)
        return Result<QString>(linkOf(line.address));
    auto task = line.waiting.emplace_back().task();
    line.again.cancel();
    if (!line.connecting.isValid())
        begin(line, device);
    return task;
}

// Also after each read of each card: what is asked of a reader here is not much.
void BluetoothRoute::deviceChanged(const QString& id)
{
    const auto* device = m_devices.find(id);
    const auto before = m_wanted.find(id);
    const auto address = device ? wantedBy(*device) : QString();
    if (address != (before == m_wanted.end() ? QString() : before->second))
        look();
}

QString BluetoothRoute::wantedBy(const devices::Device& device) const
{
    const auto port = device.device();
    return device.enabled && port.startsWith(m_folder + u'/') ? port.mid(m_folder.size() + 1).replace(u'-', u':')
                                                              : QString();
}

bool BluetoothRoute::isWanted(const Line& line) const
{
    return line.asked.isActive()
        || std::any_of(m_wanted.begin(), m_wanted.end(), [&](const auto& one) { return one.second == line.address; });
}

const machine::BluetoothDevice* BluetoothRoute::deviceAt(const QString& address) const
{
    const auto& bluetooth = m_machine.facts().bluetooth;
    const auto found = std::find_if(bluetooth.devices.begin(), bluetooth.devices.end(),
        [&](const auto& one) { return one.address == address && one.hasSerialPort; });
    return bluetooth.isPowered && found != bluetooth.devices.end() ? &*found : nullptr;
}

BluetoothRoute::Line& BluetoothRoute::lineOf(const QString& address)
{
    auto& line = m_lines[address];
    if (!line)
        line = std::make_unique<Line>(address);
    return *line;
}

void BluetoothRoute::lookSoon()
{
    m_soon = m_reactor.clock().callLater(0ms, [this] { look(); });
}

void BluetoothRoute::look()
{
    m_wanted.clear();
    for (const auto& device : m_devices.devices()) {
        const auto address = wantedBy(device);
        if (address.isEmpty())
            continue;
        m_wanted.emplace(device.id, address);
        lineOf(address);
    }
    for (auto at = m_lines.begin(); at != m_lines.end();) {
        const auto one = at++;
        auto& line = *one->second;
        if (!isWanted(line)) {
            drop(line);
            // Its own call may be running below us.
            m_reactor.callSoon([gone = std::shared_ptr<Line>(std::move(one->second))] {});
            m_lines.erase(one);
            continue;
        }
        const auto* device = deviceAt(line.address);
        if (device && !line.carried && !line.connecting.isValid() && !line.again.isActive())
            begin(line, device->id);
    }
}

void BluetoothRoute::begin(Line& line, const QString& device)
{
    line.connecting = m_machine.connectSerial(device);
    line.connecting.whenDone(
        [this, address = line.address](Result<FileDescriptor> result) { connected(address, std::move(result)); });
}

void BluetoothRoute::connected(const QString& address, Result<FileDescriptor> result)
{
    auto& line = *m_lines.at(address);
    line.connecting.cancel(); // it has ended
    if (!result)
        return failed(line, result.error());
    auto carried = devices::CarriedLine::make(
        m_reactor, std::move(*result), [this, address] { lost(address); },
        [this, address] { return m_devices.isRead(linkOf(address)); });
    if (!carried)
        return failed(line, carried.error());
    QFile::remove(linkOf(address));
    if (!QDir().mkpath(m_folder) || !QFile::link((*carried)->port(), linkOf(address)))
        return failed(line,
            Error::local(Reason::None,
                u"%1 cannot be written, so the reader has no port: look at the folder's rights and the disk's room."_s
                    .arg(m_folder)));
    line.carried = std::move(*carried);
    line.connectedAt = m_reactor.clock().now();
    // One that is ended again and again is told of once.
    line.good = m_reactor.clock().callLater(line.isTold ? goodWhile() : 0ms, [this, address] {
        m_lines.at(address)->isTold = false;
        m_log.info(u"computer"_s, u"The reader at %1 is connected by Bluetooth."_s.arg(address));
    });
    auto waiting = std::exchange(line.waiting, {});
    const auto port = linkOf(address);
    m_devices.rescan();
    for (auto& one : waiting)
        one.fire(port); // the last thing that is done: one of them may let go of us
}

void BluetoothRoute::lost(const QString& address)
{
    auto& line = *m_lines.at(address);
    drop(line);
    if (m_reactor.clock().now() - line.connectedAt >= goodWhile())
        line.backoff.reset();
    if (!std::exchange(line.isTold, true))
        m_log.warning(
            u"computer"_s, u"The line to the reader at %1 has ended; it is connected again by itself."_s.arg(address));
    line.again = m_reactor.clock().callLater(line.backoff.next(), [this] { look(); });
    m_devices.rescan();
}

void BluetoothRoute::failed(Line& line, const Error& why)
{
    if (!std::exchange(line.isTold, true))
        m_log.warning(u"computer"_s,
            u"The reader at %1 cannot be connected by Bluetooth: %2 It is tried again by itself."_s.arg(
                line.address, why.text));
    line.again = m_reactor.clock().callLater(line.backoff.next(), [this] { look(); });
    auto waiting = std::exchange(line.waiting, {});
    for (auto& one : waiting)
        one.fire(why);
}

void BluetoothRoute::drop(Line& line)
{
    line.connecting.cancel();
    line.good.cancel();
    if (!line.carried)
        return;
    QFile::remove(linkOf(line.address));
    line.carried.reset();
}

} // namespace everyport
