#include "netcore/policies/throttle.h"

#include <algorithm>

namespace everyport {

namespace {
// What leaves at once while tokens are short: small enough that others get their turn, large enough for one record.
constexpr qsizetype slice = 16 * 1024;
constexpr Clock::Duration turnsEnd = std::chrono::milliseconds(1);
} // namespace

void Throttle::setRates(Rates each, Rates together)
{
    m_each = each;
    m_in.setRate(together.in);
    m_out.setRate(together.out);
}

ThrottleLayer::ThrottleLayer(Clock& clock, std::shared_ptr<Throttle> throttle, std::unique_ptr<Protocol> inner)
    : Layer(std::move(inner)),
      m_clock(clock),
      m_throttle(std::move(throttle)),
      m_in(clock, m_throttle->each().in),
      m_out(clock, m_throttle->each().out)
{
}

void ThrottleLayer::connectionMade(Transport& transport)
{
    transport.setProducer(this);
    Layer::connectionMade(transport);
}

void ThrottleLayer::interposed()
{
    below().setProducer(this);
    if (auto thrown = m_gate.restart(waiting(), highWater))
        breakOff(*thrown);
}

void ThrottleLayer::takeRates()
{
    m_in.setRate(m_throttle->each().in);
    m_out.setRate(m_throttle->each().out);
}

void ThrottleLayer::dataReceived(QByteArrayView bytes)
{
    if (m_over)
        return;
    takeRates();
    m_in.take(bytes.size());
    m_throttle->in().take(bytes.size());
    holdReading();
    if (m_closing)
        return; // nothing more comes to who has ended; it is read on, so that the peer's end is seen
    if (m_arriving.isEmpty() && m_throttle->delay().count() == 0) {
        notifyData(bytes);
        return;
    }
    m_arriving.add(bytes.toByteArray(), due());
    updateReading();
    waitForArrivals();
}

Clock::Moment ThrottleLayer::due() const
{
    const auto delay = m_throttle->delay();
    return delay.count() > 0 ? m_clock.now() + delay : Clock::Moment();
}

void ThrottleLayer::waitForArrivals()
{
    if (m_arriving.isEmpty() || m_wantsPause || m_over || m_arrivalTimer.isActive())
        return;
    const auto wait = std::max(m_arriving.due() - m_clock.now(), Clock::Duration());
    m_arrivalTimer = m_clock.callLater(wait, [this] { handOut(); });
}

/// What has been on its way for long enough. Whoever ends meanwhile has emptied it.
void ThrottleLayer::handOut()
{
    while (!m_arriving.isEmpty() && !m_wantsPause && m_arriving.due() <= m_clock.now()) {
        const auto piece = m_arriving.take(queueLimit);
        if (!notifyData(piece))
            return;
    }
    updateReading();
    waitForArrivals();
    if (m_arriving.isEmpty())
        endReading();
}

/// The connection ended behind it. False when the protocol ended everything.
bool ThrottleLayer::handOutAll()
{
    if (isTelling()) { // a port that goes ends what came in by it inside any event: there nothing else is told
        m_arriving.clear();
        return true;
    }
    while (!m_arriving.isEmpty()) {
        const auto piece = m_arriving.take(queueLimit);
        if (!notifyData(piece))
            return false;
    }
    return !std::exchange(m_readEnding, false) || m_closing || notifyReadLost();
}

bool ThrottleLayer::wantsHalves() const
{
    return !m_arriving.isEmpty() || !m_queue.isEmpty() || Layer::wantsHalves();
}

void ThrottleLayer::readConnectionLost()
{
    m_readEnding = true;
    if (m_arriving.isEmpty())
        endReading();
}

/// All that the peer has said is handed over. Who does not know halves ends then, as at the end of a transport; what it
/// has answered is sent before that.
void ThrottleLayer::endReading()
{
    if (!std::exchange(m_readEnding, false) || m_closing || m_over)
        return;
    if (halfCloseable(above()))
        notifyReadLost();
    else
        loseConnection();
}

void ThrottleLayer::holdReading()
{
    const auto wait = std::max(m_in.wait(), m_throttle->in().wait());
    m_held = wait.count() > 0;
    if (m_held)
        m_readTimer = m_clock.callLater(wait, [this] {
            takeRates();
            holdReading(); // the others may have been faster
        });
    updateReading();
}

void ThrottleLayer::updateReading()
{
    const bool paused = m_wantsPause || m_held || m_arriving.size() >= highWater;
    if (m_over || std::exchange(m_belowPaused, paused) == paused)
        return;
    if (paused)
        below().pauseReading();
    else
        below().resumeReading();
}

void ThrottleLayer::pauseReading()
{
    m_wantsPause = true;
    updateReading();
}

void ThrottleLayer::resumeReading()
{
    m_wantsPause = false;
    updateReading();
    waitForArrivals();
}

bool ThrottleLayer::mayWrite()
{
    const auto due = m_queue.due();
    return !m_stalled && (due == Clock::Moment() || due <= m_clock.now()) && m_out.isOpen()
        && m_throttle->out().isOpen();
}

void ThrottleLayer::write(QByteArray bytes)
{
    if (m_over || m_closing || m_writeEnding || bytes.isEmpty())
        return;
    m_queue.add(std::move(bytes), due());
    if (m_queue.size() > queueLimit) {
        breakOff(Error::busy(Reason::TooLarge,
            QStringLiteral("More was written than may pass: %1 MB were waiting.").arg(m_queue.size() >> 20)));
        return;
    }
    takeRates();
    drain();
}

void ThrottleLayer::drain()
{
    bool wrote = false;
    while (!m_queue.isEmpty() && mayWrite()) {
        const bool limited = m_out.rate() > 0 || m_throttle->out().rate() > 0;
        auto piece = m_queue.take(limited ? slice : queueLimit);
        m_out.take(piece.size());
        m_throttle->out().take(piece.size());
        below().write(std::move(piece));
        wrote = true;
    }
    if (!m_queue.isEmpty() && !m_stalled) {
        // Who has just had its turn comes after those who wait for the same tokens.
        const auto wait = std::max({m_out.wait(), m_throttle->out().wait(), m_queue.due() - m_clock.now()})
            + (wrote ? turnsEnd : Clock::Duration());
        m_writeTimer = m_clock.callLater(wait, [this] {
            takeRates();
            drain();
        });
    }
    notifyProducer();
    if (m_queue.isEmpty() && !m_over)
        queueLeft();
}

void ThrottleLayer::queueLeft()
{
    if (m_closing) {
        m_over = true;
        m_graceTimer.cancel();
        below().loseConnection();
    } else if (m_writeEnding) {
        below().loseWriteConnection();
    }
}

/// What waits below counts, too: a peer that does not read costs one mark, not one for each layer.
qsizetype ThrottleLayer::waiting() const
{
    return m_stalled ? ProducerGate::stalled : queuedBytes();
}

void ThrottleLayer::notifyProducer()
{
    if (m_over)
        return;
    if (auto thrown = m_gate.tell(waiting(), highWater))
        breakOff(*thrown);
}

void ThrottleLayer::breakOff(Error reason)
{
    m_failure = std::move(reason);
    abortConnection();
}

void ThrottleLayer::pauseProducing()
{
    m_stalled = true;
    notifyProducer();
}

void ThrottleLayer::resumeProducing()
{
    m_stalled = false;
    if (!m_over)
        drain();
}

void ThrottleLayer::setProducer(Producer* producer)
{
    if (auto thrown = m_gate.set(producer, waiting(), highWater))
        breakOff(*thrown);
}

qsizetype ThrottleLayer::queuedBytes() const
{
    return m_queue.size() + below().queuedBytes();
}

void ThrottleLayer::loseConnection()
{
    if (std::exchange(m_closing, true))
        return;
    m_arriving.clear();
    if (m_over)
        return;
    updateReading();
    if (!m_queue.isEmpty()) {
        m_graceTimer = m_clock.callLater(grace, [this] {
            breakOff(Error::disconnected(Reason::TimedOut, QStringLiteral("What was still to be sent took too long.")));
        });
        return; // drain() ends it
    }
    m_over = true;
    below().loseConnection();
}

void ThrottleLayer::loseWriteConnection()
{
    if (m_over || m_closing || std::exchange(m_writeEnding, true))
        return;
    if (m_queue.isEmpty())
        below().loseWriteConnection(); // otherwise drain() does
}

void ThrottleLayer::abortConnection()
{
    m_over = true;
    m_closing = true;
    m_queue.clear();
    m_arriving.clear();
    below().abortConnection();
}

void ThrottleLayer::connectionLost(const Error& reason)
{
    m_over = true;
    m_readTimer.cancel();
    m_writeTimer.cancel();
    m_graceTimer.cancel();
    m_arrivalTimer.cancel();
    m_gate.stop();
    if (handOutAll())
        notifyLost(m_failure.value_or(reason));
}

} // namespace everyport
