#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/driver/driver.h"

namespace everyport::rfid {

struct Twn4Answer;

/// Elatec TWN4 with the Simple Protocol in ASCII: hex digits and CR, with a CRC or without as the reader is set. It is
/// asked four times a second which card there is; after each card its field is switched off, for some firmware tells of
/// a card once only. The lines of a TWN3 that speaks by itself are understood, too: with the sum of IndiTag, and those
/// that begin with the number of bits; one that never answered is left alone then.
class ElatecTwn4Driver final : public Driver {
public:
    explicit ElatecTwn4Driver(DriverEvents& events) : Driver(describe(), events) {}
    static DriverInfo describe();

    static bool isAnswer(QByteArrayView line); ///< `line` may answer DriverInfo::probe.

protected:
    void work() override;
    void silence() override;
    void started() override;
    void timePassed() override;
    std::optional<Moment> wakeUpAt() const override { return m_next; }

private:
    enum class Question { Version, Search, FieldOff };

    void takeLine(qsizetype length);
    void takeSumLine(const QByteArray& bytes, qsizetype length);
    void takeAnswer(const Twn4Answer& answer, qsizetype length);
    void answered(const Twn4Answer& answer);
    void spokeByItself();
    void ask();

    Question m_question = Question::Version;
    bool m_asked = false;
    bool m_hasAnswered = false; ///< Since it was opened.
    bool m_isTorn = false;      ///< What comes next may be the rest of a line.
    std::optional<Moment> m_next;
};

} // namespace everyport::rfid
