#include "protocols/rfid/driver/driver.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

// Long input is worked off in pieces, so that the buffer never holds more than a piece and one unfinished frame.
constexpr qsizetype pieceSize = 256;

} // namespace

void Driver::start(Moment now, Opened opened)
{
    m_now = m_lastByte = now;
    m_unheard = opened == Opened::Anywhere;
    started();
}

void Driver::feed(QByteArrayView bytes, Moment now)
{
    tick(now);
    if (std::exchange(m_unheard, false))
        m_midway = now - m_lastByte <= Moment(m_info.gapMs);
    m_lastByte = now;
    while (!bytes.isEmpty()) {
        const auto piece = bytes.first(std::min(pieceSize, bytes.size()));
        bytes = bytes.sliced(piece.size());
        m_buffer.append(piece);
        work();
    }
    flushNoise();
}

void Driver::tick(Moment now)
{
    m_now = now;
    if (!m_buffer.isEmpty() && !isAsking() && now - m_lastByte > Moment(m_info.gapMs)) {
        silence();
        flushNoise();
    }
    timePassed();
}

std::optional<Moment> Driver::nextTick() const
{
    auto next = wakeUpAt();
    if (!m_buffer.isEmpty() && !isAsking()) {
        const Moment gapEnds = m_lastByte + Moment(m_info.gapMs + 1);
        next = next ? std::min(*next, gapEnds) : gapEnds;
    }
    return next;
}

void Driver::finish(Moment now)
{
    m_now = now;
    if (!m_buffer.isEmpty())
        silence();
    flushNoise();
}

bool Driver::signal(const Feedback& feedback, Moment now)
{
    m_now = now;
    return showFeedback(feedback);
}

void Driver::silence()
{
    reject(m_buffer.size(), Fault::Truncated);
}

void Driver::take(qsizetype count, Part part, QString says)
{
    m_frame.append({part, m_buffer.first(count), std::move(says)});
    m_buffer.remove(0, count);
}

void Driver::endFrame()
{
    flushNoise();
    m_events.frameHeard(std::exchange(m_frame, {}), m_now);
}

void Driver::skipNoise(qsizetype count)
{
    m_noise.append(QByteArrayView(m_buffer).first(count));
    m_buffer.remove(0, count);
}

void Driver::reject(qsizetype count, Fault fault)
{
    take(count, Part::Broken, faultTitle(fault));
    endFrame();
    tell(fault);
}

bool Driver::seek(char byte)
{
    const auto at = m_buffer.indexOf(byte);
    skipNoise(at < 0 ? m_buffer.size() : at);
    return at >= 0;
}

void Driver::flushNoise()
{
    if (m_noise.isEmpty())
        return;
    m_events.frameHeard({{Part::Noise, std::exchange(m_noise, {}), u"fits no frame"_s}}, m_now);
}

} // namespace everyport::rfid
