#include "app/devices/reader.h"

#include <algorithm>

#include "app/devices/access/portaccess.h"
#include "app/devices/ports/networkport.h"
#include "app/devices/serialline.h"
#include "netcore/transport/connectionregistry.h"
#include "protocols/rfid/driver/cardnumber.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int readsWithoutChecksum = 2;

rfid::Fault faultOf(const Error& refusal)
{
    if (refusal.code == u"incomplete-uid"_s)
        return rfid::Fault::IncompleteId;
    if (refusal.code == u"blank-id"_s)
        return rfid::Fault::BlankId;
    return rfid::Fault::Framing;
}

// A device that types may be somebody's keyboard: of what was no card, nobody sees the keys.
rfid::Frame withoutKeys(rfid::Frame frame)
{
    for (auto& span : frame) {
        if (span.part != rfid::Part::Card)
            span.bytes.clear();
    }
    return frame;
}

} // namespace

Reader::Reader(Device device, const rfid::LentDrivers& drivers, Reactor& reactor, ReaderEvents& events)
    : m_device(std::move(device)), m_drivers(drivers), m_reactor(reactor), m_events(events)
{
}

Reader::~Reader() = default;

bool Reader::open(const QString& port)
{
    if (!makeDriver()) {
        closeForItsDriver();
        return false;
    }
    // The Connections page knows the program's own drivers by their names.
    const auto speaks = rfid::driverInfo(m_device.driver) ? m_device.driver : u"serial"_s;
    const auto endpoint = serialEndpoint(m_device.endpoint);
    const bool isTyped = endpoint && isInput(*endpoint);
    auto line = isTyped ? ReaderLine::openInput(m_reactor, port, m_device.name, speaks, *this)
                        : ReaderLine::open(m_reactor, serialOptions(m_device, port), m_device.name, speaks, *this);
    if (line) {
        m_line = std::move(*line);
        // A cable's port forgets what came while it was closed. A terminal keeps that, and an old tap would vote now;
        // but one of a line that has just come may have waited for the end of the line before.
        const bool isNewLine = isListeningPort(m_device.endpoint) && port != m_openedAt;
        if (isPseudoTerminal(port) && !isNewLine)
            m_line.discardArrived();
        m_openedAt = port;
        m_mayPause = !endpoint || endpoint->value(u"flow"_s) != u"none"_s;
        m_late.start(now());
        if (m_isHeld)
            setHeld(true);
        setState(DeviceState::Ready);
        m_driver->start(now(), isNewLine ? rfid::Driver::Opened::AtBeginning : rfid::Driver::Opened::Anywhere);
        armTimer();
        return true;
    }
    const auto trouble = portTrouble(port);
    if (trouble && trouble->kind == PortTrouble::Kind::Gone)
        close(DeviceState::Unplugged, trouble->text);
    else if (trouble)
        close(trouble->kind == PortTrouble::Kind::NoPort ? DeviceState::Failed : DeviceState::NoPermission,
            trouble->text, trouble->remedy);
    else if (isTyped && line.error().reason == Reason::InUse)
        close(DeviceState::Busy, line.error().text);
    else if (line.error().reason == Reason::InUse || line.error().reason == Reason::PermissionDenied)
        // Who has it is looked for among all programs, so once a time and not at every try.
        close(DeviceState::Busy, m_device.state == DeviceState::Busy ? m_device.stateText : busyPort(port).text);
    else
        close(DeviceState::Failed, line.error().text);
    return false;
}

void Reader::learnKind()
{
    if (const auto known = m_drivers.find(m_device.driver); known && !known->owner.isEmpty()) {
        m_device.lent = known->info;
        m_device.lentBy = known->owner;
    }
}

bool Reader::hasDriver() const
{
    return m_drivers.find(m_device.driver).has_value();
}

void Reader::closeForItsDriver()
{
    close(DeviceState::DriverTrouble, missingText());
}

QString Reader::missingText() const
{
    const auto next = u"Switch that on, and the reader goes on by itself; or choose another kind of reader."_s;
    if (m_device.lent.name == m_device.driver)
        return u"Its driver %1 is missing: it belongs to %2, which is off. %3"_s.arg(
            m_device.driver, m_device.lentBy, next);
    return u"Its driver %1 is missing. Where a plugin brings it, that plugin is off. %2"_s.arg(m_device.driver, next);
}

bool Reader::makeDriver()
{
    m_driver = m_drivers.make(m_device.driver, m_device.settings, *this);
    if (!m_driver)
        return false;
    learnKind();
    m_types = m_driver->info().types;
    auto times = m_driver->info().presence;
    const auto& settings = m_device.settings;
    if (settings.removalMs > 0)
        times.removalMs = settings.removalMs;
    if (settings.confirm > 0)
        times.confirm = settings.confirm;
    m_presence = std::make_unique<rfid::PresenceModel>(times, static_cast<rfid::PresenceEvents&>(*this));
    m_presence->setConfirmUnchecked(settings.confirm > 0 ? settings.confirm : readsWithoutChecksum);
    m_health.clear();
    m_inputs.reset();
    return true;
}

void Reader::close(DeviceState state, const QString& text, const QString& remedy)
{
    m_line.close();
    m_timer.cancel();
    m_slowed.cancel();
    endPresences();
    if (m_driver)
        m_driver->abandon();
    retire(std::move(m_driver));
    setState(state, text, remedy);
}

// Whoever hears of a card may close its reader at once; driver and model are then still at work below us.
template <typename Part>
void Reader::retire(std::unique_ptr<Part> part)
{
    if (part)
        m_reactor.callSoon([kept = std::shared_ptr<Part>(std::move(part))] {});
}

void Reader::setState(DeviceState state, const QString& text, const QString& remedy)
{
    if (m_device.state == state && m_device.stateText == text && m_device.remedy == remedy)
        return;
    if (m_device.state != state)
        m_device.stateSince = m_reactor.clock().wallMsecs();
    m_device.state = state;
    m_device.stateText = text;
    m_device.remedy = remedy;
    changed();
}

bool Reader::signal(const rfid::Feedback& feedback)
{
    if (!isOpen() || !m_driver || !m_driver->signal(feedback, m_late.told(now())))
        return false;
    armTimer();
    return true;
}

void Reader::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (!isHeld && !m_slowed.isActive())
        m_line.resumeReading();
    else if (isHeld && m_mayPause && m_line.pauseReading())
        m_late.pause(now());
}

// Whoever sends more waits, and nothing is lost. A line that cannot be held up goes on (see CardAllowance).
void Reader::slowDown()
{
    const auto wait = m_allowance.wait(now());
    if (wait == rfid::Moment(0) || !m_mayPause || !m_line.pauseReading())
        return;
    m_late.pause(now());
    m_slowed = m_reactor.clock().callLater(wait, [this] {
        if (!m_isHeld)
            m_line.resumeReading();
    });
}

void Reader::clearCounters()
{
    m_device.clearCounters();
    changed();
}

void Reader::endPresences()
{
    auto presence = std::exchange(m_presence, nullptr);
    if (presence)
        presence->lost(m_late.told(now()));
    retire(std::move(presence));
}

rfid::Moment Reader::now() const
{
    return std::chrono::duration_cast<rfid::Moment>(m_reactor.clock().now().time_since_epoch());
}

qint64 Reader::wallOf(rfid::Moment when) const
{
    return m_reactor.clock().wallMsecs() - (now() - when).count();
}

// One timer for the driver and the presences. It is left alone when it would fire early enough anyway: a busy reader
// would move it with every byte.
void Reader::armTimer()
{
    constexpr auto never = rfid::Moment::max();
    const auto tick = m_driver ? m_driver->nextTick().value_or(never) : never;
    const auto expiry = m_presence ? m_presence->nextExpiry().value_or(never) : never;
    const auto next = std::min(tick, expiry);
    if (next == never && !(m_driver && m_late.isBehind()))
        return;
    const auto due = m_late.isBehind() ? now() + LateReading::nextLook : m_late.whenTold(next);
    if (m_timer.isActive() && m_timerDue <= due)
        return;
    m_timerDue = std::max(due, now());
    m_timer = m_reactor.clock().callLater(m_timerDue - now(), [this] { timerFired(); });
}

void Reader::timerFired()
{
    m_timer.cancel();
    const auto moment = now();
    const bool waits = m_line.hasMore();
    if (waits)
        m_late.noteTimer(m_timerDue, moment); // it may have come before this silence
    m_late.look(waits, moment);
    if (!m_late.isBehind()) {
        if (m_driver)
            m_driver->tick(m_late.told(moment));
        if (m_presence)
            m_presence->expire(m_late.told(moment));
    }
    judgeLine();
    armTimer();
    if (std::exchange(m_dirty, false))
        changed();
}

void Reader::bytesHeard(QByteArrayView bytes)
{
    m_device.bytes += quint64(bytes.size());
    m_dirty = false;
    if (m_timer.isActive())
        m_late.noteTimer(m_timerDue, now());
    m_driver->feed(bytes, m_late.heard(bytes.size(), m_driver->nextTick().has_value(), now()));
    slowDown();
    judgeLine();
    armTimer();
    changed();
}

void Reader::lineLost(const Error& reason)
{
    ++m_device.unplugged;
    close(DeviceState::Unplugged, reason.text);
    m_events.lineLost(*this);
}

void Reader::tagRead(const rfid::Tag& tag, rfid::Moment when)
{
    const auto canonical = rfid::normalise(tag, m_device.settings);
    if (!canonical) {
        faultFound(faultOf(canonical.error()), when);
        return;
    }
    m_device.countRead(m_reactor.clock().wallMsecs());
    m_device.lastTag = *canonical;
    m_device.lastTagAt = wallOf(when);
    if (m_presence)
        m_presence->read(*canonical, when);
}

void Reader::tagGone(const rfid::Tag& tag, rfid::Moment when)
{
    if (const auto canonical = rfid::normalise(tag, m_device.settings); canonical && m_presence)
        m_presence->gone(*canonical, when);
}

void Reader::faultFound(rfid::Fault fault, rfid::Moment)
{
    ++m_device.faults[size_t(fault)];
    if (fault == rfid::Fault::Timeout)
        m_health.noteUnanswered();
    m_dirty = true;
}

void Reader::frameHeard(const rfid::Frame& frame, rfid::Moment when)
{
    m_device.noiseBytes += m_health.frameHeard(frame, when);
    const auto shown = m_types ? withoutKeys(frame) : frame;
    m_device.remember(shown, m_reactor.clock().wallMsecs());
    m_dirty = true;
    if (const auto* record = m_line.record(); record && record->isWatched()) {
        QByteArray unit;
        for (const auto& span : shown)
            unit += span.bytes;
        if (!unit.isEmpty())
            record->notifyIn(unit);
    }
}

// What the line looks like after what was just heard, or was not.
void Reader::judgeLine()
{
    if (!isOpen())
        return;
    if (const auto found = m_health.find(m_driver->info(), m_device, m_drivers))
        setState(found->state, found->text);
}

void Reader::commandReady(const QByteArray& bytes)
{
    m_line.write(bytes);
    if (const auto* record = m_line.record(); record && record->isWatched())
        record->notifyOut(bytes);
}

void Reader::firmwareTold(const QString& version)
{
    m_device.firmware = version;
    m_dirty = true;
}

// How they stand when it is opened is nobody's doing.
void Reader::inputsRead(quint8 inputs, rfid::Moment when)
{
    const auto before = std::exchange(m_inputs, inputs);
    for (int bit = 0; before && bit < 8; ++bit) {
        if ((*before ^ inputs) >> bit & 1)
            m_events.inputChanged(*this, bit + 1, inputs >> bit & 1, wallOf(when));
    }
}

void Reader::driverFailed(const QString& sentence)
{
    m_health.noteTrouble(sentence);
    m_dirty = true;
}

void Reader::caughtUp()
{
    judgeLine();
    armTimer();
    if (std::exchange(m_dirty, false))
        changed();
}

void Reader::tagArrived(const rfid::Tag& tag, rfid::Moment when)
{
    m_allowance.take(now());
    m_events.tagArrived(*this, tag, wallOf(when));
}

void Reader::tagLeft(const rfid::Tag& tag, rfid::Moment when)
{
    m_events.tagLeft(*this, tag, wallOf(when));
}

} // namespace everyport::devices
