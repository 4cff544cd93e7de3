#include "protocols/rfid/readers/polled/acgmultiiso.h"

#include <algorithm>

#include "protocols/rfid/driver/checksum.h"
#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char stx = 0x02;
constexpr char etx = 0x03;
constexpr qsizetype binaryOverhead = 5; // STX, station, length, sum, ETX
constexpr int maximumData = 64;
constexpr qsizetype maximumLine = 128;

constexpr auto listenFirst = 1000ms; // a reader that reads by itself must not be stopped
constexpr auto pollEvery = 250ms;
constexpr auto answerWithin = 600ms;

bool isLineByte(char c)
{
    return (c >= 0x20 && c < 0x7F) || c == '\r' || c == '\n';
}

bool isCardLength(qsizetype bytes)
{
    return bytes == 4 || bytes == 7 || bytes == 8 || bytes == 10;
}

QString technologyOf(QChar prefix)
{
    switch (prefix.unicode()) {
    case u'M': return u"iso14443a"_s;
    case u'Z': return u"iso14443b"_s;
    case u'V': return u"iso15693"_s;
    default: return {};
    }
}

bool isTechnologyPrefix(QChar c)
{
    return u"MZSVTI"_s.contains(c);
}

} // namespace

DriverInfo AcgMultiIsoDriver::describe()
{
    DriverInfo info;
    info.name = u"acg-multiiso"_s;
    info.title = u"ACG, ASSA ABLOY or TWN3 Multi ISO"_s;
    info.otherBauds = {19200, 38400, 57600, 115200, 230400, 460800};
    info.polled = true;
    info.presence.removalMs = 700;
    info.probe = "v"; // which version
    return info;
}

Result<QByteArray> AcgMultiIsoDriver::encode(const QString& id)
{
    if (!isHex(id) || !isCardLength(id.size() / 2))
        return Error::refused(Reason::BadValue, u"A Multi ISO reader reads cards with 8, 14, 16 or 20 hex digits."_s);
    return id.toUpper().toLatin1() + "\r\n";
}

void AcgMultiIsoDriver::work()
{
    while (!buffer().isEmpty() && (buffer().front() == stx ? takeBinary() : takeLine())) {}
}

// False when more bytes are needed.
bool AcgMultiIsoDriver::takeBinary()
{
    const auto bytes = buffer();
    if (bytes.size() < 3)
        return false;
    const int length = quint8(bytes[2]);
    if (length > maximumData) {
        reject(1, Fault::Framing);
        return true;
    }
    if (bytes.size() < length + binaryOverhead)
        return false;
    if (bytes[length + binaryOverhead - 1] != etx) {
        reject(1, Fault::Framing);
        return true;
    }
    const auto data = bytes.sliced(3, length).toByteArray();
    const bool fits = xor8(bytes.sliced(1, 2 + length)) == quint8(bytes[3 + length]);
    const auto id = withoutExtension(hexOf(data));
    const bool card = isCardLength(id.size() / 2);
    take(1, Part::Start, u"start of the frame"_s);
    take(2, Part::Header, u"station, length %1"_s.arg(length));
    take(length, card ? Part::Card : Part::Text, card ? u"card %1"_s.arg(id) : u"answer"_s);
    take(1, fits ? Part::Check : Part::WrongCheck, fits ? u"check, correct"_s : u"check, wrong"_s);
    take(1, Part::End, u"end of the frame"_s);
    endFrame();
    if (!fits) {
        tell(Fault::Checksum);
        return true;
    }
    setMidway(false);
    answered();
    if (card)
        tell(Tag{id});
    else if (data.contains("ISO"))
        notifyFirmware(QString::fromLatin1(data));
    return true;
}

bool AcgMultiIsoDriver::takeLine()
{
    const auto bytes = buffer();
    const auto stranger = std::find_if_not(bytes.begin(), bytes.end(), isLineByte) - bytes.begin();
    const auto end = bytes.first(stranger).indexOf('\n');
    if (end < 0) {
        if (stranger < bytes.size())
            return dropStrangers(stranger);
        if (bytes.size() <= maximumLine)
            return false;
        reject(bytes.size(), Fault::Overlong);
        setMidway(true);
        return true;
    }
    if (isMidway()) {
        setMidway(false);
        skipNoise(end + 1);
        return true;
    }
    const auto line = QString::fromLatin1(bytes.first(end)).trimmed();
    const auto digits = leadingHexDigits(line.toLatin1(), line.size());
    const bool prefixed = line.size() >= 9 && isTechnologyPrefix(line.front())
        && leadingHexDigits(line.toLatin1().sliced(1), line.size()) == line.size() - 1;
    if (!line.isEmpty() && (digits == line.size() || prefixed) && line == line.toUpper())
        takeCardLine(line, end + 1);
    else
        takeWord(line, end + 1);
    return true;
}

// A byte that no line has: what was before it is torn, and so is what follows, up to the line's end.
bool AcgMultiIsoDriver::dropStrangers(qsizetype from)
{
    const auto bytes = buffer().sliced(from);
    const auto again = std::find_if(bytes.begin(), bytes.end(), [](char c) { return isLineByte(c) || c == stx; });
    reject(from + (again - bytes.begin()), Fault::Framing);
    setMidway(true);
    return true;
}

void AcgMultiIsoDriver::takeCardLine(const QString& line, qsizetype length)
{
    answered();
    const qsizetype prefix = isTechnologyPrefix(line.front()) ? 1 : 0;
    const auto digits = line.sliced(prefix);
    if (digits.size() == 2) {
        take(length, Part::Text, u"%1 cards"_s.arg(digits.toInt(nullptr, 16)));
        endFrame();
        checkCount(digits.toInt(nullptr, 16));
        return;
    }
    const auto id = withoutExtension(digits);
    if (digits.size() % 2 || id.size() < 8 || id.size() > 20) {
        reject(length, Fault::Framing);
        return;
    }
    const auto indent = buffer().indexOf(line.toLatin1());
    if (indent + prefix > 0)
        take(indent + prefix, Part::Header, u"kind of card"_s);
    take(digits.size(), Part::Card, u"card %1, as text"_s.arg(id));
    take(length - indent - prefix - digits.size(), Part::End, u"end of the line"_s);
    endFrame();
    ++m_listed;
    Tag tag;
    tag.id = id;
    tag.technology = prefix ? technologyOf(line.front()) : QString();
    tell(tag);
}

void AcgMultiIsoDriver::takeWord(const QString& line, qsizetype length)
{
    QString says = u"text"_s;
    if (line.isEmpty())
        says = u"end of the line"_s;
    else if (line == u"N"_s)
        says = u"no card"_s;
    else if (line == u"S"_s)
        says = u"stopped reading by itself"_s;
    else if (line == u"?"_s)
        says = u"does not know the command"_s;
    take(length, Part::Text, says);
    endFrame();
    if (line.isEmpty())
        return;
    answered();
    if (line == u"?"_s)
        tell(Fault::CommandRejected);
    else if (line.contains(u"ISO"_s))
        notifyFirmware(line);
}

// The list of several cards ends with their number.
void AcgMultiIsoDriver::checkCount(int count)
{
    if (count != m_listed)
        tell(Fault::Framing);
    m_listed = 0;
}

// With extended ids on, 00, 01 or 02 before the number tells how long it is.
QString AcgMultiIsoDriver::withoutExtension(const QString& id) const
{
    const bool extended = m_extendedId && (id.startsWith(u"00"_s) || id.startsWith(u"01"_s) || id.startsWith(u"02"_s));
    return extended ? id.sliced(2) : id;
}

void AcgMultiIsoDriver::silence()
{
    reject(buffer().size(), Fault::Truncated);
    setMidway(true);
}

void AcgMultiIsoDriver::started()
{
    m_asked = false;
    m_next = now() + listenFirst;
}

// Unasked, the reader reads by itself: leave it alone as long as it does.
void AcgMultiIsoDriver::answered()
{
    if (!m_next)
        return;
    m_next = now() + (m_asked ? Moment(pollEvery) : Moment(listenFirst));
    m_asked = false;
}

void AcgMultiIsoDriver::timePassed()
{
    if (!m_next || now() < *m_next)
        return;
    if (m_asked)
        tell(Fault::Timeout);
    m_listed = 0;
    m_asked = true;
    m_next = now() + answerWithin;
    send("s");
}

std::optional<Moment> AcgMultiIsoDriver::wakeUpAt() const
{
    return m_next;
}

} // namespace everyport::rfid
