#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/driver/driver.h"
#include "protocols/rfid/readers/polled/pn532frame.h"

namespace everyport::rfid {

/// NXP PN532 over its high speed UART. It speaks only when asked: it is woken, told how to behave, and then asked
/// four times a second which cards there are. A command that is not acknowledged or not answered starts all over.
class Pn532HsuDriver final : public Driver {
public:
    explicit Pn532HsuDriver(DriverEvents& events) : Driver(describe(), events) {}
    static DriverInfo describe();

protected:
    void work() override;
    void silence() override;
    void started() override;
    void timePassed() override;
    std::optional<Moment> wakeUpAt() const override { return m_next; }

private:
    /// Where the conversation is: the next thing to ask.
    enum class Step { Wake, Version, Retries, Poll };
    enum class Waiting { Nothing, Ack, Answer };

    bool takeFrame();
    void takeShort(const Pn532Layout& layout);
    void takeData(const Pn532Layout& layout);
    void answered(QByteArrayView data);
    void cardsAnswered(QByteArrayView data);
    void ask();
    void failed();

    Step m_step = Step::Wake;
    Waiting m_waiting = Waiting::Nothing;
    quint8 m_command = 0;
    int m_failures = 0;
    int m_repeats = 0; ///< Times we asked for the same answer again.
    std::optional<Moment> m_next;
};

} // namespace everyport::rfid
