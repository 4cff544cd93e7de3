#include "app/devices/deviceregistry.h"

#include "app/devices/devicelist.h"
#include "app/devices/devicenames.h"
#include "app/devices/devicestore.h"
#include "app/devices/serialline.h"
#include "app/storage/database.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

namespace {

Error noSuchDevice(const QString& id)
{
    return Error::refused(Reason::NotFound, u"There is no reader %1."_s.arg(id));
}

QString namesOf(const QList<rfid::DriverInfo>& infos)
{
    QStringList names;
    for (const auto& info : infos)
        names.append(info.name);
    return names.join(u", "_s);
}

Error noSuchDriver(const rfid::LentDrivers& drivers, const QString& driver)
{
    return Error::refused(Reason::BadValue,
        u"There is no kind of reader called “%1”; there are %2. What a plugin brings is there while that plugin runs."_s
            .arg(driver, namesOf(drivers.all())));
}

/// A simulated reader needs the reader's own side, too, and that is the program's.
Error cannotSimulate(const QString& driver)
{
    return Error::refused(Reason::BadValue,
        u"A reader of the kind “%1” cannot be simulated; there are %2."_s.arg(driver, namesOf(rfid::driverInfos())));
}

Error taken(const QString& name)
{
    return Error::refused(Reason::AlreadyExists, u"There is a reader called %1 already."_s.arg(name));
}

Error inUse(const QString& port, const Device& by)
{
    return Error::refused(Reason::AlreadyExists, u"%1 uses %2 already."_s.arg(by.name, port));
}

} // namespace

class DeviceRegistry::Private {
public:
    Private(Reactor& reactor, Database& storage, DeviceRegistryOptions options)
        : database(storage), list(reactor, std::move(options))
    {
    }

    DeviceNames names() const { return DeviceNames(list.devices()); }

    Task<Result<Done>> save(const Device& device)
    {
        return database.write([device](QSqlDatabase& connection) { return store::save(connection, device); });
    }

    /// Changes one device in place, opens it anew where its line changed, and stores it.
    Task<Result<Done>> change(const QString& idOrName, bool reopen, const std::function<void(Device&)>& edit)
    {
        const auto* found = list.find(idOrName);
        if (!found)
            return Result<Done>(noSuchDevice(idOrName));
        const auto id = found->id; // it may be the name that changes
        list.change(id, reopen, edit);
        const auto* changed = list.find(id); // whoever heard of it may have removed it
        return changed ? save(*changed) : Task<Result<Done>>(Result<Done>(noSuchDevice(id)));
    }

    /// Where another program that shares the database has one of that id, it is not here, either.
    Task<Result<QString>> addAndSave(Device device)
    {
        list.add(device);
        const auto* put = list.find(device.id);
        if (!put) // whoever heard of it has removed it
            co_return noSuchDevice(device.id);
        // Not inside the co_await: g++ 12 destroys a lambda's captures twice there.
        auto adding = database.write(
            [added = *put](QSqlDatabase& connection) { return store::add(connection, added); });
        auto stored = co_await std::move(adding);
        if (!stored && stored.error().reason == Reason::AlreadyExists && list.find(device.id))
            list.remove(device.id);
        if (!stored)
            co_return stored.error();
        co_return device.id;
    }

    Database& database;
    DeviceList list;
};

DeviceRegistry::DeviceRegistry(Reactor& reactor, Database& database, DeviceRegistryOptions options)
    : d(std::make_unique<Private>(reactor, database, std::move(options)))
{
    // A reader that was recognised is stored with what it will be recognised by next time, or what it does to numbers.
    d->list.setIdentified([this](const Device& device) {
        d->list.work().start(d->save(device), u"storing reader %1"_s.arg(device.name));
    });
}

DeviceRegistry::~DeviceRegistry() = default;

Task<Result<Done>> DeviceRegistry::start()
{
    auto* own = d.get();
    auto migrated = co_await own->database.migrate(u"devices"_s, store::migration());
    if (!migrated)
        co_return migrated.error();
    auto stored = co_await own->database.read([](QSqlDatabase& connection) { return store::list(connection); });
    if (!stored)
        co_return stored.error();
    own->list.start(*stored);
    co_return Done{};
}

void DeviceRegistry::stop()
{
    d->list.stop();
}

QList<Device> DeviceRegistry::devices() const
{
    return d->list.devices();
}

const Device* DeviceRegistry::find(const QString& idOrName) const
{
    return d->list.find(idOrName);
}

Task<Result<QString>> DeviceRegistry::add(NewDevice wish)
{
    const auto endpoint = serialEndpoint(wish.endpoint);
    wish.name = wish.name.trimmed();
    if (!endpoint)
        return Result<QString>(endpoint.error());
    if (const auto checked = DeviceNames::check(wish.name); !checked)
        return Result<QString>(checked.error());
    const auto kind = d->list.drivers().find(wish.driver);
    if (!kind)
        return Result<QString>(noSuchDriver(d->list.drivers(), wish.driver));
    if (const auto fits = fitsLine(kind->info, *endpoint); !fits)
        return Result<QString>(fits.error());
    if (d->names().isTaken(wish.name))
        return Result<QString>(taken(wish.name));
    if (const auto* other = d->list.findByPort(portOf(*endpoint)))
        return Result<QString>(inUse(portOf(*endpoint), *other));
    Device device;
    device.id = d->names().freeId(wish.name);
    device.name = wish.name;
    device.place = wish.place;
    device.endpoint = endpoint->toString();
    device.driver = wish.driver;
    device.settings = wish.settings;
    return d->addAndSave(std::move(device));
}

Task<Result<QString>> DeviceRegistry::addSimulated(QString name, QString driver)
{
    name = name.trimmed();
    if (const auto checked = DeviceNames::check(name); !checked)
        return Result<QString>(checked.error());
    if (!rfid::driverInfo(driver))
        return Result<QString>(cannotSimulate(driver));
    if (d->names().isTaken(name))
        return Result<QString>(taken(name));
    Device device;
    device.id = d->names().freeId(name);
    device.name = name;
    device.endpoint = u"simulated:"_s;
    device.driver = driver;
    device.simulated = true;
    return d->addAndSave(std::move(device));
}

Task<Result<Done>> DeviceRegistry::remove(QString id)
{
    const auto* device = d->list.find(id);
    if (!device)
        return Result<Done>(noSuchDevice(id));
    id = device->id;
    d->list.remove(id);
    return d->database.write([id](QSqlDatabase& connection) { return store::remove(connection, id); });
}

Task<Result<Done>> DeviceRegistry::restore(Device device)
{
    if (d->list.find(device.id) || d->names().isTaken(device.name))
        co_return taken(device.name);
    // Somebody may have given its port to another one meanwhile.
    if (const auto* other = device.simulated ? nullptr : d->list.findByPort(device.device()))
        co_return inUse(device.device(), *other);
    auto adding = d->addAndSave(std::move(device));
    const auto added = co_await std::move(adding);
    if (!added)
        co_return added.error();
    co_return Done{};
}

Task<Result<Done>> DeviceRegistry::rename(QString id, QString name)
{
    name = name.trimmed();
    if (const auto checked = DeviceNames::check(name); !checked)
        return Result<Done>(checked.error());
    if (const auto* device = d->list.find(id); device && d->names().isTaken(name, device->id))
        return Result<Done>(taken(name));
    return d->change(id, false, [&](Device& device) { device.name = name; });
}

Task<Result<Done>> DeviceRegistry::setPlace(QString id, QString place)
{
    return d->change(id, false, [&](Device& device) { device.place = place.trimmed(); });
}

Task<Result<Done>> DeviceRegistry::setEndpoint(QString id, QString text)
{
    const auto endpoint = serialEndpoint(text);
    if (!endpoint)
        return Result<Done>(endpoint.error());
    const auto* other = d->list.findByPort(portOf(*endpoint));
    const auto* self = d->list.find(id);
    if (self && self->simulated)
        return Result<Done>(Error::refused(Reason::BadValue, u"A simulated reader has no port."_s));
    if (const auto fits = self ? fitsLine(self->kind(), *endpoint) : Result<Done>(Done{}); !fits)
        return Result<Done>(fits.error());
    if (other && other != self)
        return Result<Done>(inUse(portOf(*endpoint), *other));
    return d->change(id, true, [&](Device& device) {
        // Another port: it is whatever is plugged in there from now on. Another rate alone: the same reader.
        if (device.device() != portOf(*endpoint)) {
            device.usbSerial = device.usbPath = QString();
            device.partialBytes = device.expectedBytes = 0;
            device.wholeNumbers = false;
        }
        device.endpoint = endpoint->toString();
    });
}

Task<Result<Done>> DeviceRegistry::setDriver(QString id, QString driver)
{
    const auto kind = d->list.drivers().find(driver);
    if (!kind)
        return Result<Done>(noSuchDriver(d->list.drivers(), driver));
    const auto* found = d->list.find(id);
    if (found && found->simulated && !rfid::driverInfo(driver))
        return Result<Done>(cannotSimulate(driver));
    const auto endpoint = serialEndpoint(found ? found->endpoint : QString()); // a simulated one has none
    if (const auto fits = endpoint ? fitsLine(kind->info, *endpoint) : Result<Done>(Done{}); !fits)
        return Result<Done>(fits.error());
    return d->change(id, true, [&](Device& device) {
        device.partialBytes = device.driver == driver ? device.partialBytes : 0;
        device.wholeNumbers = device.driver == driver && device.wholeNumbers;
        device.driver = driver;
        if (!device.simulated)
            device.endpoint = endpointWithBaud(device.endpoint, 0);
    });
}

Task<Result<Done>> DeviceRegistry::setSettings(QString id, rfid::ReaderSettings settings)
{
    return d->change(id, true, [&](Device& device) { device.settings = settings; });
}

Task<Result<Done>> DeviceRegistry::setEnabled(QString id, bool enabled)
{
    return d->change(id, true, [&](Device& device) { device.enabled = enabled; });
}

void DeviceRegistry::expectBytes(const QString& id, int bytes)
{
    const auto* device = d->list.find(id);
    if (device && device->expectedBytes != bytes)
        d->list.change(device->id, false, [bytes](Device& one) { one.expectedBytes = bytes; });
}

void DeviceRegistry::retry(const QString&)
{
    d->list.rescan();
}

void DeviceRegistry::clearCounters(const QString& id)
{
    d->list.clearCounters(id);
}

Result<Done> DeviceRegistry::signal(const QString& reader, const rfid::Feedback& feedback)
{
    return d->list.signal(reader, feedback);
}

Result<Done> DeviceRegistry::tap(const QString& id, const QString& tag)
{
    if (!d->list.find(id))
        return noSuchDevice(id);
    return d->list.tap(id, tag);
}

rfid::LentDrivers& DeviceRegistry::drivers()
{
    return d->list.drivers();
}

bool DeviceRegistry::hasKind(const QString& driver) const
{
    return d->list.drivers().find(driver).has_value();
}

QList<SerialPort> DeviceRegistry::ports() const
{
    return d->list.ports();
}

bool DeviceRegistry::isRead(const QString& port) const
{
    return d->list.isRead(port);
}

void DeviceRegistry::setHeld(bool isHeld)
{
    d->list.setHeld(isHeld);
}

void DeviceRegistry::setLine(const QString& port, const QString& terminal, const QString& why, const void* carrier)
{
    d->list.setLine(port, terminal, why, carrier);
}

void DeviceRegistry::forgetLine(const QString& port, const void* carrier)
{
    d->list.forgetLine(port, carrier);
}

void DeviceRegistry::rescan()
{
    d->list.rescan();
}

Task<Result<rfid::Detection>> DeviceRegistry::tryOut(TryOutOptions options)
{
    return d->list.tryOut(std::move(options));
}

void DeviceRegistry::addListener(DeviceEvents* listener)
{
    d->list.addListener(listener);
}

void DeviceRegistry::removeListener(DeviceEvents* listener)
{
    d->list.removeListener(listener);
}

} // namespace everyport::devices
