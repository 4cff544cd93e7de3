#include "protocols/rfid/readers/polled/elatectwn4.h"

#include <algorithm>
#include <utility>

#include "protocols/rfid/driver/checksum.h"
#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/polled/twn4answer.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char twn4LineEnd = '\r';
constexpr char sumStart = ':';
constexpr qsizetype longestLine = 600; // the longest answer is a text of 255 bytes

constexpr QByteArrayView twn4GetVersion = "0004FF\r";
constexpr QByteArrayView searchTag = "050010\r"; // sixteen bytes of a number at most
constexpr QByteArrayView fieldOff = "0501\r";
constexpr auto twn4PollInterval = 250ms;
constexpr auto withoutField = 100ms;     // a card has forgotten everything by then
constexpr auto twn4AnswerWithin = 600ms; // it looks for every kind of card that it knows

bool isTwn4Byte(char c)
{
    return isHexDigit(c) || c == sumStart || c == twn4LineEnd || c == '\n';
}

} // namespace

DriverInfo ElatecTwn4Driver::describe()
{
    DriverInfo info;
    info.name = u"elatec-twn4"_s;
    info.title = u"Elatec TWN4"_s;
    info.otherBauds = {115200, 19200, 38400, 57600};
    info.polled = true;
    info.presence.removalMs = 900;
    info.probe = "0005\r"; // which kind of USB it has
    return info;
}

bool ElatecTwn4Driver::isAnswer(QByteArrayView line)
{
    if (!line.endsWith(twn4LineEnd) || leadingHexDigits(line, line.size()) != line.size() - 1 || line.size() % 2 == 0)
        return false;
    const auto bytes = bytesOfDigits(line.chopped(1));
    const auto answer = twn4Answer(bytes);
    return answer.kind == Twn4Answer::Kind::Plain && bytes.size() == 2 + answer.crcBytes;
}

void ElatecTwn4Driver::work()
{
    while (!buffer().isEmpty()) {
        const auto bytes = buffer();
        const auto stranger = std::find_if_not(bytes.begin(), bytes.end(), isTwn4Byte) - bytes.begin();
        const auto end = bytes.first(stranger).indexOf(twn4LineEnd);
        if (bytes.front() == '\n') {
            take(1, Part::End, u"end of the line before"_s);
            endFrame();
        } else if (end >= 0) {
            takeLine(end + 1);
        } else if (stranger < bytes.size()) {
            if (stranger == 0)
                skipNoise(1);
            else
                reject(stranger, Fault::Framing);
            m_isTorn = true;
        } else if (bytes.size() <= longestLine) {
            return;
        } else {
            reject(bytes.size(), Fault::Overlong);
            m_isTorn = true;
        }
    }
}

void ElatecTwn4Driver::takeLine(qsizetype length)
{
    const auto line = buffer().first(length - 1).toByteArray();
    const bool isTorn = std::exchange(m_isTorn, false);
    const bool hasSum = line.startsWith(sumStart);
    const auto digits = hasSum ? line.sliced(1) : line;
    const bool isHex = leadingHexDigits(digits, digits.size()) == digits.size() && digits.size() % 2 == 0;
    if (line.isEmpty()) {
        take(length, Part::Text, u"end of the line"_s);
        endFrame();
    } else if (!isHex || digits.size() < (hasSum ? 4 : 2)) {
        reject(length, Fault::Framing);
    } else if (isTorn && !hasSum) {
        reject(length, Fault::Truncated);
    } else if (hasSum) {
        takeSumLine(bytesOfDigits(digits), length);
    } else {
        takeAnswer(twn4Answer(bytesOfDigits(digits)), length);
    }
}

void ElatecTwn4Driver::takeSumLine(const QByteArray& bytes, qsizetype length)
{
    const bool fits = sum8(bytes) == 0;
    const auto id = hexOf(bytes.chopped(1));
    take(1, Part::Start, u"start of the line"_s);
    take(id.size(), Part::Card, u"card %1, as text"_s.arg(id));
    take(2, fits ? Part::Check : Part::WrongCheck, fits ? u"check, correct"_s : u"check, wrong"_s);
    take(length - 3 - id.size(), Part::End, u"end of the line"_s);
    endFrame();
    if (!fits)
        tell(Fault::Checksum);
    else if (id.size() < 8 || id.size() > 20)
        tell(Fault::Framing);
    else
        tell(Tag{id});
    if (fits)
        spokeByItself();
}

void ElatecTwn4Driver::takeAnswer(const Twn4Answer& answer, qsizetype length)
{
    using Kind = Twn4Answer::Kind;
    if (answer.kind == Kind::Wrong) {
        reject(length, Fault::Framing);
        return;
    }
    const bool isCard = answer.kind == Kind::Card || answer.kind == Kind::WrongCrc;
    const auto before = isCard ? 2 * answer.cardAt : 0;
    const auto crc = 2 * answer.crcBytes;
    const bool fits = answer.kind != Kind::WrongCrc;
    if (before > 0)
        take(before, Part::Header, u"status, kind and length"_s);
    take(length - 1 - before - crc, isCard ? Part::Card : Part::Text,
        isCard ? u"card %1, as text"_s.arg(answer.tag.id) : u"answer"_s);
    if (crc > 0)
        take(crc, fits ? Part::Check : Part::WrongCheck, fits ? u"check, correct"_s : u"check, wrong"_s);
    take(1, Part::End, u"end of the line"_s);
    endFrame();
    if (answer.kind == Kind::Card)
        tell(answer.tag);
    else if (!fits)
        tell(Fault::Checksum);
    else if (answer.kind == Kind::Refused && m_question != Question::FieldOff)
        tell(Fault::CommandRejected);
    if (answer.kind == Kind::Text && m_question == Question::Version)
        notifyFirmware(QString::fromLatin1(answer.text));
    if (answer.isUnasked)
        spokeByItself();
    answered(answer);
}

// Where it has answered before, such a line is another's torn answer, and it is asked again.
void ElatecTwn4Driver::spokeByItself()
{
    if (m_hasAnswered)
        return;
    m_asked = false;
    m_next.reset();
}

void ElatecTwn4Driver::answered(const Twn4Answer& answer)
{
    if (!m_asked)
        return;
    m_asked = false;
    m_hasAnswered = true;
    const bool again = answer.kind == Twn4Answer::Kind::Card && m_question == Question::Search;
    m_next = m_question == Question::Search && !again ? now() + twn4PollInterval : now();
    if (m_question == Question::FieldOff)
        m_next = now() + withoutField;
    m_question = again ? Question::FieldOff : Question::Search;
}

void ElatecTwn4Driver::silence()
{
    m_isTorn = true;
    Driver::silence();
}

void ElatecTwn4Driver::started()
{
    m_question = Question::Version;
    m_hasAnswered = false;
    ask();
}

void ElatecTwn4Driver::ask()
{
    const auto bytes = m_question == Question::Version ? twn4GetVersion
        : m_question == Question::Search               ? searchTag
                                                       : fieldOff;
    m_asked = true;
    m_next = now() + twn4AnswerWithin;
    send(bytes.toByteArray());
}

void ElatecTwn4Driver::timePassed()
{
    if (!m_next || now() < *m_next)
        return;
    if (m_asked) {
        tell(Fault::Timeout);
        m_question = Question::Search;
    }
    ask();
}

} // namespace everyport::rfid
