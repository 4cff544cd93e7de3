#pragma once

#include <memory>
#include <optional>

#include "app/devices/cardallowance.h"
#include "app/devices/device.h"
#include "app/devices/latereading.h"
#include "app/devices/linehealth.h"
#include "app/devices/readerline.h"
#include "netcore/interfaces/reactor.h"
#include "protocols/rfid/driver/presence.h"
#include "protocols/rfid/lentdrivers.h"

namespace everyport::devices {

class Reader;

/// What a Reader tells its registry. Times are of the wall clock, ms.
struct ReaderEvents {
    virtual ~ReaderEvents() = default;
    virtual void readerChanged(Reader& reader) = 0;
    virtual void tagArrived(Reader& reader, const rfid::Tag& tag, qint64 when) = 0;
    virtual void tagLeft(Reader& reader, const rfid::Tag& tag, qint64 when) = 0;
    /// A button or contact at the reader itself, counted from 1, was closed or opened.
    virtual void inputChanged(Reader& /*reader*/, int /*input*/, bool /*isOn*/, qint64 /*when*/) {}
    virtual void lineLost(Reader& reader) = 0; ///< Its port has gone, or was taken away; it is closed.
};

/// One device at work: its line, its driver, what lies on it, its counters. It opens what it is told to open and
/// looks for nothing; that is the registry's. `drivers`, `reactor` and `events` must outlive it.
class Reader final : private LineListener, private rfid::DriverEvents, private rfid::PresenceEvents {
public:
    Reader(Device device, const rfid::LentDrivers& drivers, Reactor& reactor, ReaderEvents& events);
    ~Reader() override;

    const Device& device() const { return m_device; }
    Device& edit() { return m_device; } ///< For its name and whereabouts; then tell with changed().
    void changed() { m_events.readerChanged(*this); }

    bool isOpen() const { return m_line.isOpen(); }
    /// The port as the system calls it. On failure the device's state says why.
    bool open(const QString& port);
    /// Closes the port; whatever lay on the reader has left. `text` and `remedy` are for a person.
    void close(DeviceState state, const QString& text = {}, const QString& remedy = {});
    void setState(DeviceState state, const QString& text = {}, const QString& remedy = {});
    /// As Driver::signal; false also while it is closed.
    bool signal(const rfid::Feedback& feedback);
    void clearCounters();
    /// True: as little as possible should be read, until false. Lines that would lose bytes are read all the same.
    void setHeld(bool isHeld);
    void learnKind();         ///< Its driver has come, gone or changed: what that says of itself.
    bool hasDriver() const;   ///< There is one of that name now.
    void closeForItsDriver(); ///< Which has gone.

private:
    void bytesHeard(QByteArrayView bytes) override;
    void lineLost(const Error& reason) override;
    void tagRead(const rfid::Tag& tag, rfid::Moment when) override;
    void tagGone(const rfid::Tag& tag, rfid::Moment when) override;
    void faultFound(rfid::Fault fault, rfid::Moment when) override;
    void frameHeard(const rfid::Frame& frame, rfid::Moment when) override;
    void commandReady(const QByteArray& bytes) override;
    void firmwareTold(const QString& version) override;
    void inputsRead(quint8 inputs, rfid::Moment when) override;
    void driverFailed(const QString& sentence) override;
    void caughtUp() override;
    void tagArrived(const rfid::Tag& tag, rfid::Moment when) override;
    void tagLeft(const rfid::Tag& tag, rfid::Moment when) override;

    bool makeDriver();
    QString missingText() const;
    rfid::Moment now() const;
    qint64 wallOf(rfid::Moment when) const;
    void slowDown();
    void armTimer();
    void timerFired();
    void judgeLine();
    void endPresences();
    template <typename Part>
    void retire(std::unique_ptr<Part> part);

    Device m_device;
    const rfid::LentDrivers& m_drivers;
    Reactor& m_reactor;
    ReaderEvents& m_events;
    QString m_openedAt; ///< The port that it was opened at last.
    ReaderLine m_line;
    std::unique_ptr<rfid::Driver> m_driver;
    std::unique_ptr<rfid::PresenceModel> m_presence;
    Clock::Timer m_timer;
    rfid::Moment m_timerDue{0};
    LineHealth m_health;
    std::optional<quint8> m_inputs; ///< A bit each, as they were last.
    LateReading m_late;
    CardAllowance m_allowance;
    Clock::Timer m_slowed;   ///< More cards came than are allowed: until then nothing is read.
    bool m_types = false;    ///< Its driver does, and may have gone while a frame of its own is told.
    bool m_mayPause = false; ///< Its endpoint does not say flow=none.
    bool m_isHeld = false;   ///< Also while it is closed.
    bool m_dirty = false;    ///< Something changed that was not told yet.
};

} // namespace everyport::devices
