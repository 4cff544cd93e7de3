#include "netcore/policies/throttle.h"

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
    notifyData(bytes);
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
    const bool paused = m_wantsPause || m_held;
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
}

bool ThrottleLayer::mayWrite()
{
    return !m_stalled && m_out.isOpen() && m_throttle->out().isOpen();
}

void ThrottleLayer::write(QByteArray bytes)
{
    if (m_over || m_closing || m_writeEnding || bytes.isEmpty())
        return;
    m_queued += bytes.size();
    m_queue.push_back(std::move(bytes));
    if (m_queued > queueLimit) {
        breakOff(Error::busy(Reason::TooLarge,
            QStringLiteral("More was written than may pass: %1 MB were waiting.").arg(m_queued >> 20)));
        return;
    }
    takeRates();
    drain();
}

QByteArray ThrottleLayer::nextPiece(qsizetype most)
{
    auto& first = m_queue.front();
    if (m_head == 0 && first.size() <= most) {
        auto whole = std::move(first);
        m_queue.pop_front();
        return whole;
    }
    auto piece = first.mid(m_head, most);
    m_head += piece.size();
    if (m_head == first.size()) {
        m_queue.pop_front();
        m_head = 0;
    }
    return piece;
}

void ThrottleLayer::drain()
{
    bool wrote = false;
    while (!m_queue.empty() && mayWrite()) {
        const bool limited = m_out.rate() > 0 || m_throttle->out().rate() > 0;
        auto piece = nextPiece(limited ? slice : queueLimit);
        m_queued -= piece.size();
        m_out.take(piece.size());
        m_throttle->out().take(piece.size());
        below().write(std::move(piece));
        wrote = true;
    }
    if (!m_queue.empty() && !m_stalled) {
        // Who has just had its turn comes after those who wait for the same tokens.
        const auto wait = std::max(m_out.wait(), m_throttle->out().wait()) + (wrote ? turnsEnd : Clock::Duration());
        m_writeTimer = m_clock.callLater(wait, [this] {
            takeRates();
            drain();
        });
    }
    notifyProducer();
    if (m_queue.empty() && !m_over)
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
    return m_queued + below().queuedBytes();
}

void ThrottleLayer::loseConnection()
{
    if (m_over || std::exchange(m_closing, true))
        return;
    if (!m_queue.empty()) {
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
    if (m_queue.empty())
        below().loseWriteConnection(); // otherwise drain() does
}

void ThrottleLayer::abortConnection()
{
    m_over = true;
    m_closing = true;
    m_queue.clear();
    m_queued = 0;
    below().abortConnection();
}

void ThrottleLayer::connectionLost(const Error& reason)
{
    m_over = true;
    m_readTimer.cancel();
    m_writeTimer.cancel();
    m_graceTimer.cancel();
    m_gate.stop();
    notifyLost(m_failure.value_or(reason));
}

} // namespace everyport
