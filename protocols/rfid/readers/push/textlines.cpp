#include "protocols/rfid/readers/push/textlines.h"

#include <algorithm>

#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/push/linerule.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

bool isPartOfNumber(char c)
{
    return isHexDigit(c) || c == ' ' || c == ':' || c == '-' || c == 'x' || c == 'X'; // 0x before each byte
}

/// As some libraries begin what they print.
QString withoutByteOrderMark(const QString& line)
{
    static const auto mark = QString::fromLatin1("\xEF\xBB\xBF");
    return line.startsWith(mark) ? line.mid(mark.size()).trimmed() : line;
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

void TextLinesDriver::takeLine(qsizetype length)
{
    // Bytes above 127 are looked at as Latin-1: what a sketch prints there is anybody's guess, and no rule wants them.
    const auto line = QString::fromLatin1(buffer().first(length));
    const auto content = withoutByteOrderMark(line.trimmed());
    const auto indent = line.indexOf(content);
    const bool midway = isMidway();
    setMidway(false);
    // The rest of a number would pass for a shorter one.
    if (auto found = lineRule(content); found && !(found->bare && midway)) {
        found->from += indent;
        takeTag(*found, length);
        return;
    }
    takeText(length, content.isEmpty() ? u"end of the line"_s : u"text, no card in it"_s);
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

bool TextLinesDriver::mayGoOn(QByteArrayView broken) const
{
    return std::all_of(broken.begin(), broken.end(), isPartOfNumber);
}

} // namespace everyport::rfid
