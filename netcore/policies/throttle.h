#pragma once

#include <memory>
#include <optional>

#include "netcore/policies/latebytes.h"
#include "netcore/policies/tokenbucket.h"
#include "netcore/transport/layer.h"
#include "netcore/transport/producergate.h"

namespace everyport {

/// Bytes a second; 0 is no limit.
struct Rates {
    qint64 in = 0;  ///< What we read.
    qint64 out = 0; ///< What we write.

    bool isLimit() const { return in > 0 || out > 0; }
    bool operator==(const Rates&) const = default;
};

/// How fast a service's connections may be, each and all together, and how far away the other ends seem to be. Shared
/// by its throttle layers, which ask at each event: a change counts at once. `clock` must outlive it. Loop's thread.
class Throttle {
public:
    explicit Throttle(const Clock& clock) : m_in(clock), m_out(clock) {}

    void setRates(Rates each, Rates together);
    const Rates& each() const { return m_each; }
    /// What passes is so long on its way, each way; zero is none.
    void setDelay(Clock::Duration delay) { m_delay = delay; }
    Clock::Duration delay() const { return m_delay; }
    TokenBucket& in() { return m_in; } ///< Together.
    TokenBucket& out() { return m_out; }

private:
    Rates m_each;
    Clock::Duration m_delay{};
    TokenBucket m_in;
    TokenBucket m_out;
};

/// Holds one connection to its share. Inwards it stops reading until there are tokens, so that the peer's own system
/// feels it; outwards it queues, tells the producer to pause above the high-water mark, and ends a connection that
/// lets too much pile up, as sockets do. With a delay every piece waits for its moment, both ways and in order; no more
/// is on the way than the high-water mark.
class ThrottleLayer final : public Layer, private Producer {
public:
    static constexpr qsizetype highWater = ProducerGate::usualMark; ///< Of what waits here and below together.
    static constexpr qsizetype queueLimit = 32 * 1024 * 1024;
    static constexpr std::chrono::seconds grace{15}; ///< After loseConnection the rest may take this long.

    ThrottleLayer(Clock& clock, std::shared_ptr<Throttle> throttle, std::unique_ptr<Protocol> inner = {});

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    void readConnectionLost() override;
    /// While anything is on the way it wants to know them itself: otherwise the transport ends at the peer's half, and
    /// who spoke and then said no more would get no answer.
    bool wantsHalves() const override;

    void write(QByteArray bytes) override;
    void pauseReading() override;
    void resumeReading() override;
    void loseConnection() override;
    void abortConnection() override;
    void loseWriteConnection() override;
    void setProducer(Producer* producer) override;
    qsizetype queuedBytes() const override;

protected:
    void interposed() override;

private:
    // Told by the transport below.
    void pauseProducing() override;
    void resumeProducing() override;
    void stopProducing() override { m_gate.stop(); }

    void takeRates();
    void holdReading();
    void updateReading();
    Clock::Moment due() const;
    void waitForArrivals();
    void handOut();
    bool handOutAll();
    void endReading();
    bool mayWrite();
    void drain();
    void queueLeft();
    qsizetype waiting() const;
    void notifyProducer();
    void breakOff(Error reason);

    Clock& m_clock;
    std::shared_ptr<Throttle> m_throttle;
    TokenBucket m_in;
    TokenBucket m_out;
    LateBytes m_queue;
    LateBytes m_arriving; // read, and not there yet by the delay
    ProducerGate m_gate;
    Clock::Timer m_readTimer;
    Clock::Timer m_arrivalTimer;
    Clock::Timer m_writeTimer;
    Clock::Timer m_graceTimer;
    std::optional<Error> m_failure;
    bool m_wantsPause = false; // the protocol does
    bool m_held = false;       // by us
    bool m_belowPaused = false;
    bool m_stalled = false;
    bool m_writeEnding = false; // loseWriteConnection was asked for
    bool m_readEnding = false;  // the peer has said all, and some of it is still on the way
    bool m_closing = false;
    bool m_over = false;
};

} // namespace everyport
