#include "protocols/rfid/readers/polled/polleddriver.h"

#include <algorithm>

#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int toleratedFailures = 3;
constexpr int mostLampFailures = 3; // then it has no lamp, and no card waits for it any more
constexpr Moment longestLamp = 5s;

} // namespace

void PolledDriver::work()
{
    while (!buffer().isEmpty() && takeNext()) {}
}

// False when more bytes are needed.
bool PolledDriver::takeNext()
{
    const auto look = m_rule.look(buffer());
    switch (look.front) {
    case FrameRule::Front::Nothing: return takeStranger();
    case FrameRule::Front::Unfinished: return false;
    case FrameRule::Front::Implausible: reject(m_rule.start.size(), Fault::Framing); return true;
    case FrameRule::Front::Frame: break;
    }
    const auto frame = buffer().first(look.size);
    if (const auto fault = m_rule.faultOf(frame)) {
        // Where a byte was lost, the next frame has begun inside of what the length counts.
        const auto next = m_rule.nextStart(frame);
        reject(frame.size() - next < m_rule.leastToTell() && m_rule.start.isEmpty() ? frame.size() : next, *fault);
        closeQuestion();
        return true;
    }
    takeFrame(frame.toByteArray());
    return true;
}

bool PolledDriver::takeStranger()
{
    skipNoise(m_rule.nextStart(buffer()));
    return true;
}

// What a disturbance looked like may count an answer in that came behind it: one that is whole and right is looked for.
void PolledDriver::takeFollowing()
{
    for (auto at = rightFrameBehind(); at > 0; at = rightFrameBehind()) {
        dropFront(at);
        work();
    }
}

// Zero where there is none.
qsizetype PolledDriver::rightFrameBehind() const
{
    for (qsizetype at = 1; at < buffer().size(); ++at) {
        const auto bytes = buffer().sliced(at);
        const auto look = m_rule.look(bytes);
        if (look.front == FrameRule::Front::Frame && !m_rule.faultOf(bytes.first(look.size)))
            return at;
    }
    return 0;
}

// The beginning of a mark is no frame that broke off.
void PolledDriver::dropFront(qsizetype size)
{
    if (size < m_rule.leastToTell())
        skipNoise(size);
    else
        reject(size, Fault::Truncated);
}

void PolledDriver::silence()
{
    takeFollowing();
    if (!buffer().isEmpty())
        dropFront(buffer().size());
}

bool PolledDriver::isAsked(quint8 command) const
{
    return m_asked.size() > m_rule.commandAt && quint8(m_asked[m_rule.commandAt]) == command;
}

bool PolledDriver::closeQuestion()
{
    if (m_asked.isEmpty())
        return false;
    m_asked.clear();
    m_failures = 0;
    if (std::exchange(m_isLampAsked, false)) {
        m_lampFailures = 0;
        m_next = now();
        return false;
    }
    m_next = now() + (m_isLampStale ? Moment(0) : m_pace.pollEvery);
    return true;
}

void PolledDriver::takeEcho(qsizetype size)
{
    take(size, Part::Text, u"our own question, sent back"_s);
    endFrame();
}

void PolledDriver::tellCard(QByteArrayView number, const QString& technology, const QString& sub)
{
    Tag tag;
    tag.id = hexOf(number);
    tag.technology = technology;
    tag.sub = sub;
    tell(tag);
}

void PolledDriver::askAtOnce()
{
    if (m_asked.isEmpty())
        m_next = now();
}

void PolledDriver::stopAsking()
{
    m_asked.clear();
    m_next.reset();
}

void PolledDriver::started()
{
    m_failures = m_lampFailures = 0;
    m_lamp.reset();
    m_isLampStale = false;
    setUpAnew();
    ask();
}

// Bytes that still stand there belong to an answer whose rest was lost: nothing of it may be taken for the next one's.
void PolledDriver::ask()
{
    if (!buffer().isEmpty())
        silence();
    QByteArray bytes;
    m_isLampAsked = std::exchange(m_isLampStale, false);
    if (m_isLampAsked)
        bytes = lampQuestion(m_lamp);
    if (bytes.isEmpty()) {
        m_isLampAsked = false;
        bytes = question();
    }
    m_asked = bytes;
    m_next = now() + m_pace.answerWithin;
    send(bytes);
}

void PolledDriver::questionFailed()
{
    m_asked.clear();
    tell(Fault::Timeout);
    if (std::exchange(m_isLampAsked, false))
        m_isLampStale = ++m_lampFailures < mostLampFailures;
    else
        setUpAnew();
    m_next = now() + (++m_failures >= toleratedFailures ? manyFailuresPause : fewFailuresPause);
}

void PolledDriver::timePassed()
{
    if (m_lamp && now() >= m_lampUntil) {
        m_lamp.reset();
        m_isLampStale = !lampQuestion({}).isEmpty();
        if (m_isLampStale)
            askAtOnce();
    }
    if (!m_next || now() < *m_next)
        return;
    if (m_asked.isEmpty()) {
        ask();
        return;
    }
    takeFollowing();
    if (!m_asked.isEmpty())
        questionFailed();
}

std::optional<Moment> PolledDriver::wakeUpAt() const
{
    if (!m_lamp)
        return m_next;
    return m_next ? std::min(*m_next, m_lampUntil) : m_lampUntil;
}

bool PolledDriver::showFeedback(const Feedback& feedback)
{
    if (!m_next || m_failures > 0 || m_lampFailures >= mostLampFailures || lampQuestion(feedback.kind).isEmpty())
        return false;
    m_lamp = feedback.kind;
    m_lampUntil = now() + std::clamp(feedback.lasts, Moment(0), longestLamp);
    m_isLampStale = true;
    askAtOnce();
    return true;
}

} // namespace everyport::rfid
