#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/driver/driver.h"

namespace everyport::rfid {

/// ACG and ASSA ABLOY HF Multi ISO, Dual ISO, Elatec TWN3 Multi ISO. They come reading continuously, a line a card,
/// and any byte sent stops that: so they are asked only after a second of silence, and from then on again and
/// again. Answers are lines or, where someone has set it so, binary frames.
class AcgMultiIsoDriver final : public Driver {
public:
    AcgMultiIsoDriver(bool extendedId, DriverEvents& events) : Driver(describe(), events), m_extendedId(extendedId) {}
    static DriverInfo describe();
    static Result<QByteArray> encode(const QString& id);

protected:
    void work() override;
    void silence() override;
    void started() override;
    void timePassed() override;
    std::optional<Moment> wakeUpAt() const override;

private:
    bool takeBinary();
    bool takeLine();
    bool dropStrangers(qsizetype from);
    void takeCardLine(const QString& line, qsizetype length);
    void takeWord(const QString& line, qsizetype length);
    void checkCount(int count);
    QString withoutExtension(const QString& id) const;
    void answered();

    bool m_extendedId;
    int m_listed = 0;             ///< Cards since the last count or question.
    bool m_asked = false;         ///< A question is out.
    std::optional<Moment> m_next; ///< Then we ask, or the question has gone unanswered.
};

} // namespace everyport::rfid
