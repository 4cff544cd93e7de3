#include "protocols/rfid/readers/textlines.h"

#include <algorithm>

#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/linerule.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumText = 256;

bool isPrintable(char c)
{
    return c >= 0x20 && c < 0x7F;
}

bool isPartOfNumber(char c)
{
    return isHexDigit(c) || c == ' ' || c == ':' || c == '-';
}

// A line heard at the wrong speed has line ends too, by chance; a word with an accent in it is text all the same.
bool isMostlyText(QByteArrayView line)
{
    const auto text = std::count_if(
        line.begin(), line.end(), [](char c) { return isPrintable(c) || c == '\t' || c == '\r' || c == '\n'; });
    return 4 * text > 3 * line.size();
}

} // namespace

DriverInfo TextLinesDriver::describe()
{
    DriverInfo info;
    info.name = u"text-lines"_s;
    info.title = u"Arduino or ESP printing a card a line"_s;
    info.otherBauds = {115200, 57600, 19200};
    info.gapMs = 1000;
    info.presence.removalMs = 1000;
    return info;
}

Result<QByteArray> TextLinesDriver::encode(const QString& id)
{
    if (!isHex(id) || id.size() < 8 || id.size() > 20)
        return Error::refused(Reason::BadValue, u"A card's number in a text line has 8 to 20 hex digits."_s);
    return "Card UID: " + bytesOf(id).toHex(' ').toUpper() + "\r\n";
}

void TextLinesDriver::work()
{
    while (!buffer().isEmpty()) {
        const auto end = buffer().indexOf('\n');
        if (m_swallowing) {
            skipNoise(end < 0 ? buffer().size() : end + 1);
            m_swallowing = end < 0;
            continue;
        }
        if (end >= 0 && end <= maximumText) {
            takeLine(end + 1);
            continue;
        }
        if (buffer().size() <= maximumText)
            return;
        reject(maximumText, Fault::Overlong);
        m_swallowing = true;
    }
}

void TextLinesDriver::takeLine(qsizetype length)
{
    // Bytes above 127 are looked at as Latin-1: what a sketch prints there is anybody's guess, and no rule wants them.
    const auto line = QString::fromLatin1(buffer().first(length));
    const auto content = line.trimmed();
    const auto indent = line.indexOf(content);
    const bool midway = isMidway();
    setMidway(false);
    // The rest of a number would pass for a shorter one.
    if (auto found = lineRule(content); found && !(found->bare && midway)) {
        found->from += indent;
        takeTag(*found, length);
        return;
    }
    if (isMostlyText(buffer().first(length)))
        take(length, Part::Text, content.isEmpty() ? u"end of the line"_s : u"text, no card in it"_s);
    else
        take(length, Part::Broken, u"no text"_s);
    endFrame();
    if (lineReportsDefect(content))
        tell(Fault::ReaderFault);
}

void TextLinesDriver::takeTag(const LineTag& found, qsizetype length)
{
    if (found.from > 0)
        take(found.from, Part::Header, u"what the sketch calls it"_s);
    take(found.length, Part::Card, u"card %1, as text"_s.arg(found.tag.id));
    take(length - found.from - found.length, Part::End, u"end of the line"_s);
    endFrame();
    if (found.gone)
        notifyGone(found.tag);
    else
        tell(found.tag);
}

// An Arduino's boot loader chatters before its sketch does: bytes that are no text broke off nothing.
void TextLinesDriver::silence()
{
    m_swallowing = false;
    setMidway(std::all_of(buffer().begin(), buffer().end(), isPartOfNumber));
    if (std::any_of(buffer().begin(), buffer().end(), isPrintable))
        reject(buffer().size(), Fault::Truncated);
    else
        skipNoise(buffer().size());
}

} // namespace everyport::rfid
