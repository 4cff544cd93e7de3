#include "app/machine/drives.h"

#include <algorithm>

namespace everyport::machine {

using namespace Qt::StringLiterals;

namespace {

const auto udisks = u"org.freedesktop.UDisks2"_s;
const auto blockInterface = udisks + u".Block"_s;
const auto filesystemInterface = udisks + u".Filesystem"_s;
const auto driveInterface = udisks + u".Drive"_s;

/// A path as UDisks2 writes it: bytes with a zero at the end.
QString pathOf(const QVariant& value)
{
    auto bytes = value.toByteArray();
    while (bytes.endsWith('\0'))
        bytes.chop(1);
    return QString::fromLocal8Bit(bytes);
}

/// Of org.freedesktop.UDisks2.Filesystem.
QStringList mountPointsOf(const QVariantMap& filesystem)
{
    QStringList paths;
    for (const auto& point : filesystem.value(u"MountPoints"_s).toList())
        paths.append(pathOf(point));
    return paths;
}

/// What the running system stands on, also where that is a card or a stick: UDisks2's HintSystem tells only how it is
/// plugged in.
bool isOfSystem(const QString& mountPoint)
{
    static const QStringList places{u"/"_s, u"/boot"_s, u"/boot/efi"_s, u"/boot/firmware"_s, u"/cdrom"_s, u"/efi"_s,
        u"/home"_s, u"/run/live/medium"_s, u"/usr"_s, u"/var"_s};
    return places.contains(mountPoint);
}

} // namespace

Drives::Drives(BusClient& client, std::function<void()> changed)
    : m_client(client),
      m_changed(std::move(changed)),
      m_objects(client, udisks, u"/org/freedesktop/UDisks2"_s, [this](const QString&) { look(); })
{
}

void Drives::busLost()
{
    look();
}

/// What was unlocked is on no drive, and counts as the system's: what it lies on says what it is.
QVariantMap Drives::wholeOf(const QString& path) const
{
    auto block = m_objects.properties(path, blockInterface);
    auto locked = m_objects.properties(block.value(u"CryptoBackingDevice"_s).toString(), blockInterface);
    return locked.isEmpty() ? block : locked;
}

std::optional<Drive> Drives::driveOf(const QString& path) const
{
    const auto block = m_objects.properties(path, blockInterface);
    const auto whole = wholeOf(path);
    const auto stick = whole.value(u"Drive"_s).toString();
    const auto drive = m_objects.properties(stick, driveInterface);
    const bool isPlugged = drive.value(u"Removable"_s).toBool() || drive.value(u"Ejectable"_s).toBool()
        || drive.value(u"ConnectionBus"_s).toString() == u"usb";
    if (!isPlugged || block.value(u"HintIgnore"_s).toBool() || whole.value(u"HintSystem"_s).toBool())
        return {};
    Drive one;
    one.id = path;
    one.stick = stick;
    one.name = block.value(u"IdLabel"_s).toString().left(100);
    if (one.name.isEmpty())
        one.name = (drive.value(u"Vendor"_s).toString() + u' ' + drive.value(u"Model"_s).toString())
                       .trimmed()
                       .left(100);
    one.device = pathOf(block.value(u"PreferredDevice"_s));
    one.bytes = block.value(u"Size"_s).toULongLong();
    one.isReadOnly = block.value(u"ReadOnly"_s).toBool();
    one.mountPoint = mountPointsOf(m_objects.properties(path, filesystemInterface)).value(0);
    return one;
}

QSet<QString> Drives::systemDrives() const
{
    QSet<QString> drives;
    for (const auto& [path, interfaces] : m_objects.objects()) {
        const auto points = mountPointsOf(interfaces.value(filesystemInterface));
        if (std::any_of(points.begin(), points.end(), isOfSystem))
            drives.insert(wholeOf(path).value(u"Drive"_s).toString());
    }
    return drives;
}

void Drives::look()
{
    DriveFacts now;
    now.source = m_objects.isThere() ? Source::There : Source::Absent;
    const auto ofSystem = systemDrives();
    for (const auto& [path, interfaces] : m_objects.objects()) {
        if (!interfaces.contains(filesystemInterface))
            continue;
        if (auto one = driveOf(path); one && !ofSystem.contains(one->stick))
            now.drives.append(std::move(*one));
    }
    std::sort(now.drives.begin(), now.drives.end(),
        [](const Drive& one, const Drive& other) { return one.device < other.device; });
    if (now == m_facts)
        return;
    m_facts = std::move(now);
    m_changed();
}

Task<Result<QString>> Drives::mount(QString id)
{
    const auto drive = driveOf(id);
    if (!drive)
        co_return Error::refused(Reason::NotFound, u"It was pulled out."_s);
    if (!drive->mountPoint.isEmpty())
        co_return drive->mountPoint;
    BusCall call{udisks, id, filesystemInterface, u"Mount"_s, {QVariantMap()}};
    call.timeout = std::chrono::seconds(60); // a large one is looked through first; a person may be asked
    auto mounting = m_client.call(std::move(call));
    auto mounted = co_await std::move(mounting);
    if (!mounted)
        co_return mounted.error();
    co_return mounted->value(0).toString();
}

/// What hangs together, as the places of a card reader, is without power together.
bool Drives::mayPowerOff(const QString& stick) const
{
    const auto drive = m_objects.properties(stick, driveInterface);
    if (!drive.value(u"CanPowerOff"_s).toBool())
        return false;
    const auto sibling = drive.value(u"SiblingId"_s).toString();
    const auto& all = m_objects.objects(); // also what the system runs from, which is shown to nobody
    return sibling.isEmpty() || std::none_of(all.begin(), all.end(), [&](const auto& each) {
        const auto& [path, interfaces] = each;
        const auto other = wholeOf(path).value(u"Drive"_s).toString();
        return other != stick && !mountPointsOf(interfaces.value(filesystemInterface)).isEmpty()
            && m_objects.properties(other, driveInterface).value(u"SiblingId"_s).toString() == sibling;
    });
}

Task<Result<LetGo>> Drives::unmount(QString id)
{
    const auto drive = driveOf(id);
    if (!drive)
        co_return Error::refused(Reason::NotFound, u"It was pulled out already."_s);
    // It is pulled out with all that is on it.
    QStringList open;
    for (const auto& one : m_facts.drives) {
        if (!one.mountPoint.isEmpty() && one.stick == drive->stick)
            open.append(one.id);
    }
    for (const auto& each : open) {
        BusCall call{udisks, each, filesystemInterface, u"Unmount"_s, {QVariantMap()}};
        call.timeout = std::chrono::seconds(120); // a slow stick takes its time to have everything
        auto going = m_client.call(std::move(call));
        auto gone = co_await std::move(going);
        if (!gone && gone.error().code != udisks + u".Error.NotMounted"_s) // somebody else was faster
            co_return gone.error();
    }
    if (!mayPowerOff(drive->stick))
        co_return LetGo::Closed;
    BusCall call{udisks, drive->stick, driveInterface, u"PowerOff"_s, {QVariantMap()}};
    call.timeout = std::chrono::seconds(60); // it writes what its own memory holds
    auto going = m_client.call(std::move(call));
    const auto gone = co_await std::move(going);
    co_return gone ? LetGo::PoweredOff : LetGo::Closed;
}

} // namespace everyport::machine
