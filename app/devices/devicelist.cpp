#include "app/devices/devicelist.h"

#include <algorithm>

#include "app/devices/ports/mqttport.h"
#include "app/devices/ports/smartcardport.h"
#include "app/devices/serialline.h"
#include "app/devices/simulator.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A port that another program holds is asked for again after this; nothing tells when it is let go of.
constexpr auto busyRetry = 2s;

// Opening one waits for a disk where lock files of ports are on one. With two hundred of them everything else waited
// for as many seconds as that takes.
constexpr auto openingMayTake = 250ms; // of a look; most have no more readers than that
constexpr auto goingOnMayTake = 10ms;  // of each turn after it, between which others have theirs

} // namespace

DeviceList::DeviceList(Reactor& reactor, DeviceRegistryOptions options)
    : m_reactor(reactor),
      m_options(std::move(options)),
      m_table(m_options.folder, m_options.carried),
      m_trials(reactor, [this] { look(); }),
      m_opener(reactor, m_table, m_trials,
          [this](const Device& device) {
              if (m_identified)
                  m_identified(device);
          }),
      m_watch(reactor, [this] { rescan(); })
{
    m_drivers.setChanged([this](const QString& name) { driverChanged(name); });
}

DeviceList::~DeviceList()
{
    m_listeners.clear();
    m_drivers.setChanged({});
}

void DeviceList::start(const QList<Device>& devices)
{
    for (const auto& device : devices)
        put(device);
    m_running = m_options.opensPorts;
    look();
}

void DeviceList::stop()
{
    m_running = false;
    m_again.cancel();
    m_soon.cancel();
    m_onward.cancel();
    m_waiting.clear();
    m_watch.setFolders({});
    for (auto& entry : m_readers)
        entry.reader->close(DeviceState::Disabled);
}

const Device* DeviceList::find(const QString& idOrName) const
{
    const auto* entry = m_readers.find(idOrName);
    return entry ? &entry->reader->device() : nullptr;
}

const Device* DeviceList::findByPort(const QString& device) const
{
    const auto wanted = isCarriedPort(device) ? m_table.real(device) : RealPaths().of(device);
    const auto found = std::find_if(m_readers.begin(), m_readers.end(), [&](const ReaderSet::Entry& one) {
        return !one.reader->device().simulated && m_table.real(one.reader->device().device()) == wanted;
    });
    return found == m_readers.end() ? nullptr : &found->reader->device();
}

bool DeviceList::isRead(const QString& port) const
{
    const auto* device = findByPort(port);
    return m_trials.has(m_table.real(port)) || (device && m_readers.find(device->id)->reader->isOpen());
}

void DeviceList::put(const Device& device)
{
    auto fresh = device;
    fresh.state = device.enabled ? DeviceState::Unplugged : DeviceState::Disabled;
    fresh.stateText = fresh.remedy = QString();
    fresh.expectedBytes = 0; // whoever brings its line says so anew
    fresh.stateSince = m_reactor.clock().wallMsecs();
    auto& reader = m_readers.add(
        std::make_unique<Reader>(fresh, m_drivers, m_reactor, static_cast<ReaderEvents&>(*this)));
    reader.learnKind();
    reader.setHeld(m_isHeld);
}

void DeviceList::add(const Device& device)
{
    put(device);
    notify([&](DeviceEvents& who) { who.deviceAdded(device.id); });
    lookAt(device.id);
}

void DeviceList::remove(const QString& id)
{
    auto* entry = m_readers.find(id);
    entry->reader->close(DeviceState::Disabled);
    entry = m_readers.find(id); // whoever heard of the cards leaving may have changed the list
    if (!entry)
        return;
    entry->simulator.reset();
    // Its own event may be running below us.
    m_reactor.callSoon([gone = std::make_shared<ReaderSet::Entry>(m_readers.take(*entry))] {});
    notify([&](DeviceEvents& who) { who.deviceRemoved(id); });
    look();
}

void DeviceList::change(const QString& idOrName, bool reopen, const std::function<void(Device&)>& edit)
{
    auto& reader = *m_readers.find(idOrName)->reader;
    edit(reader.edit());
    reader.learnKind();
    if (!reopen) {
        reader.changed();
        return;
    }
    reader.close(reader.device().enabled ? DeviceState::Unplugged : DeviceState::Disabled);
    if (auto* entry = m_readers.find(reader.device().id))
        entry->simulator.reset(); // its far end may be of another kind now
    reader.changed();
    look();
}

// Whose driver has gone is closed at once, for nobody is left who could decode. One that has come is used when whoever
// brings it has finished with that.
void DeviceList::driverChanged(const QString& name)
{
    notify([](DeviceEvents& who) { who.kindsChanged(); });
    if (!m_running)
        return;
    for (const auto& device : devices()) {
        auto* entry = device.driver == name ? m_readers.find(device.id) : nullptr;
        if (!entry)
            continue;
        entry->reader->learnKind();
        if (entry->reader->isOpen() && !entry->reader->hasDriver())
            entry->reader->closeForItsDriver();
    }
    m_soon = m_reactor.clock().callLater(0ms, [this] { look(); });
}

void DeviceList::clearCounters(const QString& id)
{
    if (auto* entry = m_readers.find(id))
        entry->reader->clearCounters();
}

Result<Done> DeviceList::tap(const QString& id, const QString& tag)
{
    auto* entry = m_readers.find(id);
    const auto& device = entry->reader->device();
    if (!device.simulated)
        return Error::refused(Reason::BadValue, u"%1 is a real reader: put a card on it."_s.arg(device.name));
    if (!entry->simulator || !entry->reader->isOpen())
        return Error::refused(Reason::NotFound, u"%1 is %2."_s.arg(device.name, stateName(device.state)));
    return entry->simulator->tap(tag);
}

Result<Done> DeviceList::signal(const QString& reader, const rfid::Feedback& feedback)
{
    auto* entry = m_readers.find(reader);
    if (!entry) // an antenna of one
        entry = m_readers.find(reader.section(u'/', 0, 0));
    if (!entry)
        return Error::refused(Reason::NotFound, u"There is no reader %1."_s.arg(reader));
    if (!entry->reader->signal(feedback))
        return Error::refused(
            Reason::None, u"%1 has no lamp for that, or does not answer now."_s.arg(entry->reader->device().name));
    return Done{};
}

void DeviceList::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    for (const auto& entry : m_readers)
        entry.reader->setHeld(isHeld);
}

void DeviceList::setLine(const QString& port, const QString& terminal, const QString& why, const void* carrier)
{
    if (const bool wasThere = m_table.at(port); m_table.setLine(port, terminal, why, carrier))
        lineChanged(port, wasThere);
}

void DeviceList::forgetLine(const QString& port, const void* carrier)
{
    if (const bool wasThere = m_table.at(port); m_table.forgetLine(port, carrier))
        lineChanged(port, wasThere);
}

// Only who is to be read there is looked at: lines come and go as their other ends like, a hundred of them a second,
// and to ask the system for all of its ports takes long.
void DeviceList::lineChanged(const QString& port, bool wasThere)
{
    auto there = devices();
    there.removeIf([&](const Device& one) { return one.device() != port; });
    m_running ? settleEach(there) : m_table.markUsers(devices());
    if (wasThere != (m_table.at(port) != nullptr))
        notify([](DeviceEvents& who) { who.portsChanged(); });
}

void DeviceList::rescan()
{
    const auto before = m_table.ports();
    look();
    if (m_table.ports() != before)
        notify([](DeviceEvents& who) { who.portsChanged(); });
}

// Holds every device against what is plugged in now. Readers tell of their changes, and whoever hears that may change
// the list: therefore by id, not by place.
void DeviceList::look()
{
    const auto all = devices();
    m_table.look(all);
    if (!m_running)
        return;
    watchFolders();
    for (const auto& device : all)
        m_waiting.insert(device.id);
    settleWaiting(openingMayTake);
}

/// As many as a turn has time for, at least one; the others in the next.
void DeviceList::settleWaiting(Clock::Duration mayTake)
{
    m_onward.cancel();
    const auto all = devices();
    const auto seats = m_table.find(all);
    const auto until = m_reactor.clock().now() + mayTake;
    for (qsizetype i = 0; i < all.size() && !m_waiting.isEmpty(); ++i) {
        if (!m_waiting.contains(all[i].id))
            continue;
        if (m_reactor.clock().now() >= until) {
            m_onward = m_reactor.clock().callLater(0ms, [this] { settleWaiting(goingOnMayTake); });
            break;
        }
        m_waiting.remove(all[i].id);
        if (auto* entry = m_readers.find(all[i].id))
            m_opener.settle(*entry, seats[i]);
    }
    if (!m_onward.isActive())
        m_waiting.clear(); // of some that have been removed
    m_table.markUsers(devices());
    lookLater();
}

void DeviceList::settleEach(const QList<Device>& all)
{
    const auto seats = m_table.find(all);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (auto* entry = m_readers.find(all[i].id))
            m_opener.settle(*entry, seats[i]);
    }
    m_table.markUsers(devices());
    lookLater();
}

// One that is new changes nothing for the others, and a thousand of them are not to be asked for each. Where paths lead
// is as at the last look: whatever changes there is watched, and looked at.
void DeviceList::lookAt(const QString& id)
{
    const auto* added = m_readers.find(id);
    if (!m_running || !added) {
        look();
        return;
    }
    m_table.add(added->reader->device());
    if (!m_folders.contains(foldersAround(added->reader->device().device())))
        watchFolders();
    const auto all = devices();
    const auto seats = m_table.find(all);
    const auto at = m_readers.placeOf(id);
    if (auto* entry = m_readers.find(id))
        m_opener.settle(*entry, seats[at]);
    m_table.markUsers(devices());
    lookLater();
}

// Where something may appear.
void DeviceList::watchFolders()
{
    m_folders = {m_options.folder};
    if (m_options.folder == u"/dev"_s)
        m_folders.unite({u"/dev/input/by-id"_s, u"/dev/input/by-path"_s});
    for (const auto& entry : m_readers)
        m_folders.unite(foldersAround(entry.reader->device().device()));
    m_watch.setFolders(m_folders);
}

void DeviceList::lookLater()
{
    const auto isBusy = [](const ReaderSet::Entry& entry) { return entry.reader->device().state == DeviceState::Busy; };
    if (std::any_of(m_readers.begin(), m_readers.end(), isBusy) && !m_again.isActive())
        m_again = m_reactor.clock().callLater(busyRetry, [this] { look(); });
}

Task<Result<rfid::Detection>> DeviceList::tryOut(TryOutOptions options)
{
    if (isMqttPort(options.device)) { // which carries nothing else, and may say nothing for hours
        const auto& kind = *rfid::driverInfo(u"mqtt");
        rfid::Detection known{.driver = kind.name, .title = kind.title, .baud = kind.baud};
        known.confidence = rfid::Confidence::High;
        return Result<rfid::Detection>(known);
    }
    options.lent = m_drivers.lent();
    if (const auto place = serialEndpoint(options.device); place && isCarried(*place))
        options.device = m_table.real(portOf(*place)); // however it is written
    return m_trials.start(std::move(options));
}

void DeviceList::readerChanged(Reader& reader)
{
    const auto id = reader.device().id;
    notify([&](DeviceEvents& who) { who.deviceChanged(id); });
}

// Which numbers it loses bits of, or that it loses none, is known before the card counts, and after the next start.
void DeviceList::tagArrived(Reader& reader, const rfid::Tag& tag, qint64 when)
{
    const int bytes = tag.isCutOff() ? int(tag.id.size() / 2) : 0;
    auto& device = reader.edit();
    const auto before = std::pair(device.partialBytes, device.wholeNumbers);
    if (bytes > 0 && (device.partialBytes == 0 || bytes < device.partialBytes))
        device.partialBytes = bytes;
    device.wholeNumbers = device.wholeNumbers || !tag.partial;
    if (m_identified && before != std::pair(device.partialBytes, device.wholeNumbers))
        m_identified(device);
    notify([&](DeviceEvents& who) { who.tagArrived(reader.device(), tag, when); });
}

void DeviceList::tagLeft(Reader& reader, const rfid::Tag& tag, qint64 when)
{
    notify([&](DeviceEvents& who) { who.tagLeft(reader.device(), tag, when); });
}

void DeviceList::inputChanged(Reader& reader, int input, bool isOn, qint64 when)
{
    notify([&](DeviceEvents& who) { who.inputChanged(reader.device(), input, isOn, when); });
}

// What became of it is looked at when the line's own event is over.
void DeviceList::lineLost(Reader&)
{
    m_again = m_reactor.clock().callLater(100ms, [this] { rescan(); });
}

template <typename Call>
void DeviceList::notify(const Call& call)
{
    m_listeners.forEach(call);
}

} // namespace everyport::devices
