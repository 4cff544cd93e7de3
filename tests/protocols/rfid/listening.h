#pragma once

#include "protocols/rfid/drivers.h"

namespace everyport::rfid {

/// A driver on a clock moved by hand, and all that it said.
class Listening final : public DriverEvents {
public:
    explicit Listening(const QString& driver) : m_driver(makeDriver(driver, {}, *this)) {}

    void start(Driver::Opened opened = Driver::Opened::Anywhere) { m_driver->start(m_now, opened); }
    void feed(QByteArrayView bytes) { m_driver->feed(bytes, m_now); }
    void finish() { m_driver->finish(m_now); }
    bool signal(const Feedback& feedback) { return m_driver->signal(feedback, m_now); }
    void pass(int msecs)
    {
        const Moment target = m_now + Moment(msecs);
        for (auto next = m_driver->nextTick(); next && *next <= target; next = m_driver->nextTick()) {
            m_now = std::max(m_now, *next);
            m_driver->tick(m_now);
        }
        m_now = target;
    }
    Moment now() const { return m_now; }
    QByteArray takeCommands() { return std::exchange(commands, {}); }

    void tagRead(const Tag& tag, Moment) override { tags.append(tag); }
    void tagGone(const Tag& tag, Moment) override { gone.append(tag); }
    void faultFound(Fault fault, Moment) override { faults.append(fault); }
    void frameHeard(const Frame& frame, Moment) override
    {
        for (const auto& span : frame)
            explained += span.bytes;
    }
    void commandReady(const QByteArray& bytes) override { commands += bytes; }
    void firmwareTold(const QString& version) override { firmware = version; }
    void inputsRead(quint8 bits, Moment) override { inputs.append(bits); }

    QList<Tag> tags;
    QList<Tag> gone;
    QList<Fault> faults;
    QByteArray explained;
    QByteArray commands;
    QString firmware;
    QList<quint8> inputs;

private:
    std::unique_ptr<Driver> m_driver;
    Moment m_now{1000};
};

} // namespace everyport::rfid
