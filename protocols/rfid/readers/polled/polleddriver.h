#pragma once

#include <optional>

#include "protocols/rfid/driver/driver.h"
#include "protocols/rfid/readers/polled/framerule.h"

namespace everyport::rfid {

/// What readers share that answer one binary frame with another: frames are found by a FrameRule, and one question is
/// out at a time. Its answer, or that none came, brings the next. A lamp is a question as well, asked before others.
class PolledDriver : public Driver {
public:
    static constexpr Moment fewFailuresPause{200}; ///< Between the first questions that nobody answers.
    static constexpr Moment manyFailuresPause{2000};

protected:
    struct Pace {
        Moment pollEvery{200};
        Moment answerWithin{300};
    };
    PolledDriver(DriverInfo info, const FrameRule& rule, Pace pace, DriverEvents& events)
        : Driver(std::move(info), events), m_rule(rule), m_pace(pace)
    {
    }

    /// The frame to ask with now.
    virtual QByteArray question() = 0;
    /// A frame of the right length and sum, at the front of buffer(): takes it out, says what is in it.
    virtual void takeFrame(const QByteArray& frame) = 0;
    /// No frame begins at the front of buffer(): takes out at least a byte, or false when more are needed.
    virtual bool takeStranger();
    /// The question was not answered, or the line has just been opened: what was set up may be gone.
    virtual void setUpAnew() {}
    /// The frame that makes the lamp show that, or go out where it is empty; empty where the reader has none for it,
    /// or where it goes out by itself.
    virtual QByteArray lampQuestion(std::optional<Feedback::Kind> shown) const
    {
        Q_UNUSED(shown)
        return {};
    }

    /// The question that is out; empty where none is.
    const QByteArray& asked() const { return m_asked; }
    bool isAsked(quint8 command) const; ///< The question that is out has that command.
    /// The question has its answer. False: none was out, or it was the lamp's. The next one is asked at the reader's
    /// usual pace.
    bool closeQuestion();
    void takeEcho(qsizetype size); ///< Our own question: a line that sends back what it is sent.
    void tellCard(QByteArrayView number, const QString& technology, const QString& sub = {});
    void askAtOnce();  ///< The next question belongs to the last one.
    void stopAsking(); ///< It speaks by itself.

    bool showFeedback(const Feedback& feedback) final;
    void work() final;
    void silence() final;
    void started() final;
    void timePassed() final;
    std::optional<Moment> wakeUpAt() const final;

private:
    bool takeNext();
    void takeFollowing();
    qsizetype rightFrameBehind() const;
    void dropFront(qsizetype size);
    void ask();
    void questionFailed();

    const FrameRule m_rule;
    const Pace m_pace;
    QByteArray m_asked;
    std::optional<Moment> m_next; ///< Then we ask, or the question has gone unanswered.
    int m_failures = 0;           ///< Questions in a row that nobody answered.
    bool m_isLampAsked = false;
    bool m_isLampStale = false; ///< The lamp does not show yet what it should.
    int m_lampFailures = 0;
    std::optional<Feedback::Kind> m_lamp; ///< What it should show.
    Moment m_lampUntil{0};
};

} // namespace everyport::rfid
