#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>

#include "protocols/rfid/driver/driverinfo.h"
#include "protocols/rfid/driver/fault.h"
#include "protocols/rfid/driver/feedback.h"
#include "protocols/rfid/driver/span.h"
#include "protocols/rfid/driver/tag.h"

namespace everyport::rfid {

/// When something happened, on whatever clock the caller has; only differences mean something.
using Moment = std::chrono::milliseconds;

/// What a driver tells whoever made it, in the order of the bytes.
struct DriverEvents {
    virtual ~DriverEvents() = default;
    virtual void tagRead(const Tag& tag, Moment when) = 0; ///< One for each good frame with a card in it.
    virtual void tagGone(const Tag& tag, Moment when) = 0; ///< The reader says itself that the card was taken away.
    virtual void faultFound(Fault fault, Moment when) = 0;
    virtual void frameHeard(const Frame& frame, Moment when) = 0; ///< Every byte once, in order, with its meaning.
    virtual void commandReady(const QByteArray& bytes) = 0;       ///< To be written to the line, as it is.
    virtual void firmwareTold(const QString& version) = 0;
    /// The reader's own inputs (buttons, contacts): a bit each, when they were first read and when they have changed.
    virtual void inputsRead(quint8 /*inputs*/, Moment /*when*/) {}
    /// The driver itself does not work: a sentence. It goes on with what comes next.
    virtual void driverFailed(const QString& sentence) { Q_UNUSED(sentence) }
    /// What was told since came late, neither out of feed() nor of tick(), which may be due at another moment now.
    virtual void caughtUp() {}
};

/// One kind of reader without its line: bytes and time go in, cards, faults and commands come out. It keeps at
/// most one unfinished frame. `events` must outlive it.
class Driver {
public:
    Driver(DriverInfo info, DriverEvents& events) : m_info(std::move(info)), m_events(events) {}
    virtual ~Driver() = default;
    Driver(const Driver&) = delete;
    Driver& operator=(const Driver&) = delete;

    const DriverInfo& info() const { return m_info; }

    /// Where in its reader's talk a line was opened: a serial port in the middle of a line, maybe; a connection that
    /// the reader has made itself begins with what it says first.
    enum class Opened { Anywhere, AtBeginning };
    /// The line is open: a polled reader is woken.
    void start(Moment now, Opened opened = Opened::Anywhere);
    void feed(QByteArrayView bytes, Moment now); ///< Any size, down to one byte.
    void tick(Moment now);                       ///< Time has passed; call when nextTick() is due.
    std::optional<Moment> nextTick() const;      ///< Empty: nothing to wait for.
    void finish(Moment now);                     ///< Nothing more will come: what is unfinished is broken off.
    /// Shows whoever tapped how that went, by the reader's lamp or beeper, and ends it by itself. False where it has
    /// none for that, or does not answer. nextTick() may be another then.
    bool signal(const Feedback& feedback, Moment now);
    /// Its reader is closed: a driver whose answers come late drops them. It may live on to the end of the turn.
    virtual void abandon() {}

protected:
    /// Takes from the front of buffer() all that is whole.
    virtual void work() = 0;
    /// Silence longer than a frame may pause: what is in the buffer will never be whole.
    virtual void silence();
    virtual void started() {}
    virtual void timePassed() {}
    virtual std::optional<Moment> wakeUpAt() const { return {}; }
    virtual bool showFeedback(const Feedback& feedback)
    {
        Q_UNUSED(feedback)
        return false;
    }
    /// Somebody else looks at the buffer, whose answer comes later: until then no silence breaks it off.
    virtual bool isAsking() const { return false; }

    QByteArrayView buffer() const { return m_buffer; }
    Moment now() const { return m_now; }

    // How the bytes at the buffer's front are taken out of it. Spans gather into a frame until it is ended.
    void take(qsizetype count, Part part, QString says = {});
    void endFrame();
    void skipNoise(qsizetype count);
    void reject(qsizetype count, Fault fault); ///< A broken frame of `count` bytes.
    /// Drops noise up to the next `byte`; false when there is none.
    bool seek(char byte);

    // The bytes to come may be the second half of a line whose first half nobody heard: after the line was opened
    // in the middle of talk, or after a frame broke off. A driver whose lines carry no sum lets that line pass by.
    bool isMidway() const { return m_midway; }
    void setMidway(bool midway) { m_midway = midway; }

    void tell(const Tag& tag) { m_events.tagRead(tag, m_now); }
    void notifyGone(const Tag& tag) { m_events.tagGone(tag, m_now); }
    void tell(Fault fault) { m_events.faultFound(fault, m_now); }
    void notifyAsOf(Moment heard) { m_now = heard; } ///< What is told from now on was heard then.
    void reportFailed(const QString& sentence) { m_events.driverFailed(sentence); }
    void notifyCaughtUp() { m_events.caughtUp(); }
    void send(const QByteArray& bytes) { m_events.commandReady(bytes); }
    void notifyFirmware(const QString& version) { m_events.firmwareTold(version); }
    void notifyInputs(quint8 inputs) { m_events.inputsRead(inputs, m_now); }

private:
    void flushNoise();

    DriverInfo m_info;
    DriverEvents& m_events;
    QByteArray m_buffer;
    QByteArray m_noise;
    Frame m_frame;
    Moment m_now{0};
    Moment m_lastByte{0};
    bool m_midway = false;
    bool m_unheard = false; ///< Open, and no byte yet.
};

} // namespace everyport::rfid
