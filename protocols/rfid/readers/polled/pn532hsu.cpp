#include "protocols/rfid/readers/polled/pn532hsu.h"

#include <algorithm>

#include "protocols/rfid/driver/checksum.h"
#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/polled/pn532targets.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint8 toHost = 0xD5;
constexpr quint8 errorCode = 0x7F;
constexpr quint8 listCards = 0x4A;
constexpr quint8 firmwareVersion = 0x02;

// It wakes at 55 55 and needs the zeros' time to get ready (UM0701-02, 7.2.11).
constexpr QByteArrayView wakeUp("\x55\x55\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 16);
constexpr QByteArrayView samConfiguration("\xD4\x14\x01", 3); // normal mode: no secure module
constexpr QByteArrayView getVersion("\xD4\x02", 2);
constexpr QByteArrayView fewRetries("\xD4\x32\x05\xFF\x01\x02", 6); // so that "no card" is said within a poll
constexpr QByteArrayView listTwoCards("\xD4\x4A\x02\x00", 4);

constexpr auto pollInterval = 250ms;
constexpr auto ackWithin = 300ms;
constexpr auto answerTimeout = 950ms;
constexpr auto afterFailure = 500ms;
constexpr auto afterManyFailures = 2000ms;
constexpr int manyFailures = 3;
constexpr int mostRepeats = 3;

constexpr QByteArrayView frameStart("\x00\x00\xFF", 3);

} // namespace

DriverInfo Pn532HsuDriver::describe()
{
    DriverInfo info;
    info.name = u"pn532-hsu"_s;
    info.title = u"PN532 on a serial line"_s;
    info.baud = 115200;
    info.otherBauds = {9600, 19200, 38400, 57600, 230400, 460800, 921600};
    info.polled = true;
    info.presence.removalMs = 900;
    info.probe = wakeUp.toByteArray() + pn532Frame(getVersion);
    return info;
}

void Pn532HsuDriver::work()
{
    for (;;) {
        const auto at = buffer().indexOf(frameStart);
        if (at < 0) {
            // A preamble may have begun.
            const auto zeros = buffer().endsWith(QByteArrayView("\0\0", 2)) ? 2 : buffer().endsWith('\0') ? 1 : 0;
            skipNoise(buffer().size() - zeros);
            return;
        }
        skipNoise(at);
        if (!takeFrame())
            return;
    }
}

bool Pn532HsuDriver::takeFrame()
{
    const auto layout = pn532Layout(buffer());
    if (!layout)
        return false;
    if (!layout->lengthFits) {
        reject(frameStart.size(), Fault::Framing);
        return true;
    }
    if (buffer().size() < layout->total)
        return false;
    if (layout->kind == Pn532Layout::Kind::Data)
        takeData(*layout);
    else
        takeShort(*layout);
    return true;
}

void Pn532HsuDriver::takeShort(const Pn532Layout& layout)
{
    const bool ack = layout.kind == Pn532Layout::Kind::Ack;
    take(layout.total, Part::Header, ack ? u"heard you"_s : u"say it again"_s);
    endFrame();
    if (m_waiting != Waiting::Ack)
        return;
    if (ack) {
        m_waiting = Waiting::Answer;
        m_next = now() + answerTimeout;
    } else {
        ask();
    }
}

void Pn532HsuDriver::takeData(const Pn532Layout& layout)
{
    const auto data = buffer().sliced(layout.header, layout.data).toByteArray();
    const bool fits = quint8(buffer()[layout.header + layout.data]) == twos8(data);
    const bool list = data.startsWith("\xD5\x4B");
    take(layout.header, Part::Start, u"start of the frame, length %1"_s.arg(layout.data));
    take(std::min<qsizetype>(2, layout.data), Part::Header, list ? u"cards"_s : u"answer"_s);
    if (layout.data > 2)
        take(layout.data - 2, list && layout.data > 3 ? Part::Card : Part::Text, hexOf(QByteArrayView(data).sliced(2)));
    take(1, fits ? Part::Check : Part::WrongCheck, fits ? u"check, correct"_s : u"check, wrong"_s);
    take(1, Part::End, u"end of the frame"_s);
    endFrame();
    if (fits) {
        answered(data);
        return;
    }
    tell(Fault::Checksum);
    if (m_waiting != Waiting::Nothing && m_repeats++ < mostRepeats)
        send(pn532Nack.toByteArray());
}

void Pn532HsuDriver::answered(QByteArrayView data)
{
    const bool refused = quint8(data.front()) == errorCode;
    if (refused)
        tell(Fault::CommandRejected);
    else if (data.size() < 2 || quint8(data.front()) != toHost)
        return;
    else if (quint8(data[1]) == listCards + 1)
        cardsAnswered(data);
    else if (quint8(data[1]) == firmwareVersion + 1 && data.size() >= 5)
        notifyFirmware(u"%1.%2"_s.arg(quint8(data[3])).arg(quint8(data[4])));

    const bool ours = refused || quint8(data[1]) == m_command + 1;
    if (m_waiting == Waiting::Nothing || !ours)
        return;
    m_waiting = Waiting::Nothing;
    m_failures = m_repeats = 0;
    // A refused polite question is no reason to stop; the next one is the same cards again.
    if (m_step != Step::Poll)
        m_step = Step(int(m_step) + 1);
    m_next = now() + (m_step == Step::Poll && m_command == listCards ? Moment(pollInterval) : Moment(0));
}

void Pn532HsuDriver::cardsAnswered(QByteArrayView data)
{
    const auto cards = pn532Targets(data);
    for (const auto& tag : cards.tags)
        tell(tag);
    if (!cards.whole)
        tell(Fault::Framing);
}

void Pn532HsuDriver::ask()
{
    QByteArrayView question = listTwoCards;
    QByteArray bytes;
    switch (m_step) {
    case Step::Wake:
        bytes = wakeUp.toByteArray();
        question = samConfiguration;
        break;
    case Step::Version: question = getVersion; break;
    case Step::Retries: question = fewRetries; break;
    case Step::Poll: break;
    }
    m_command = quint8(question[1]);
    m_waiting = Waiting::Ack;
    m_next = now() + ackWithin;
    send(bytes + pn532Frame(question));
}

void Pn532HsuDriver::started()
{
    m_step = Step::Wake;
    m_failures = 0;
    ask();
}

void Pn532HsuDriver::timePassed()
{
    if (!m_next || now() < *m_next)
        return;
    if (m_waiting == Waiting::Nothing)
        ask();
    else
        failed();
}

// An ACK from the host breaks off what the chip is still doing (UM0701-02, 6.2.1.3); then it is woken again.
void Pn532HsuDriver::failed()
{
    if (m_waiting == Waiting::Answer)
        send(pn532Ack.toByteArray());
    m_waiting = Waiting::Nothing;
    m_step = Step::Wake;
    m_repeats = 0;
    m_next = now() + (++m_failures >= manyFailures ? Moment(afterManyFailures) : Moment(afterFailure));
    tell(Fault::Timeout);
}

// Zeros at the end are a preamble that never became a frame.
void Pn532HsuDriver::silence()
{
    const auto bytes = buffer();
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == 0; }))
        skipNoise(bytes.size());
    else
        reject(bytes.size(), Fault::Truncated);
}

} // namespace everyport::rfid
