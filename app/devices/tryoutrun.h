#pragma once

#include <memory>

#include "app/devices/readerline.h"
#include "app/devices/tryout.h"
#include "netcore/interfaces/reactor.h"

namespace everyport::devices {

/// One port being found out: it listens at the likely rates one after the other, asks where it may, then waits at the
/// likeliest for a card. When bytes come that were sent at another rate, it goes on to the next.
class TryOutRun final : private LineListener {
public:
    /// `done` is called once, not from inside the constructor. Letting go of it stops listening.
    TryOutRun(Reactor& reactor, TryOutOptions options, std::function<void(Result<rfid::Detection>)> done);
    ~TryOutRun() override;
    void stop(); ///< Closes the port and tells nothing more. It may be called from inside `progressed`.

private:
    void bytesHeard(QByteArrayView bytes) override;
    void lineLost(const Error& reason) override;

    /// A line as it is listened to.
    struct Rate {
        int baud = 0;
        bool evenParity = false;
        bool operator==(const Rate&) const = default;
    };

    void collectRates();
    void listenAt(const Rate& rate, std::chrono::milliseconds howLong);
    void rateEnded();
    void nextRate();
    void awaitCard();
    bool ask();
    void judge();
    void heardEnough();
    void conclude(Result<rfid::Detection> result);
    void report();

    Reactor& m_reactor;
    TryOutOptions m_options;
    std::function<void(Result<rfid::Detection>)> m_done;
    ReaderLine m_line;
    QList<Rate> m_rates;
    QByteArray m_heard;     ///< At this rate, since the last question.
    QByteArray m_probe;     ///< Asked at this rate, last.
    qsizetype m_asked = 0;  ///< Kinds of readers whose question was thought of at this rate.
    qsizetype m_at = -1;    ///< Which of the rates.
    bool m_waiting = false; ///< All rates were heard once.
    rfid::Detection m_best; ///< A guess that something better may still beat.
    TryOutProgress m_progress;
    Clock::Timer m_rateTimer;
    Clock::Timer m_quietTimer;
    Clock::Timer m_endTimer;
    Clock::Timer m_reportTimer;
};

} // namespace everyport::devices
