#include "protocols/rfid/readers/push/codescanner.h"

#include <algorithm>

#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/push/texttag.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestCode = 3; // what is shorter is a key, or noise
constexpr qsizetype kindLength = 3;
constexpr char startOfText = '\x02';

// How many characters at the front tell the kind of code.
qsizetype kindIn(const QString& line)
{
    const bool isKind = line.size() > kindLength && line[0] == u']' && line[1].unicode() < 128 && line[1].isLetter()
        && line[2].unicode() < 128 && line[2].isLetterOrNumber();
    return isKind ? kindLength : 0;
}

// Empty where the bytes are no text that a code could say.
QString textOf(QByteArrayView line)
{
    const auto text = QString::fromUtf8(line);
    const bool isText = std::all_of(text.begin(), text.end(),
        [](QChar c) { return c != QChar::ReplacementCharacter && (c.isPrint() || c.isSurrogate()); });
    return isText ? text : QString();
}

} // namespace

DriverInfo CodeScannerDriver::describe()
{
    DriverInfo info;
    info.name = u"code-scanner"_s;
    info.title = u"Barcode or QR scanner"_s;
    info.otherBauds = {115200, 19200, 38400, 57600};
    info.presence.momentary = true;
    return info;
}

Result<QByteArray> CodeScannerDriver::encode(const QString& id)
{
    if (!isHex(id) || id.size() < 8 || id.size() > 20)
        return Error::refused(Reason::BadValue, u"A code that stands for a card has 8 to 20 hex digits."_s);
    return "]Q1" + id.toUpper().toLatin1() + '\r';
}

void CodeScannerDriver::takeLine(qsizetype length)
{
    const qsizetype start = buffer().front() == startOfText ? 1 : 0;
    const auto line = textOf(buffer().first(length - 1).sliced(start));
    const auto kind = kindIn(line);
    const bool midway = isMidway() && start + kind == 0; // both are a line's beginning
    setMidway(false);
    const auto code = line.sliced(kind).trimmed();
    if (length == 1 || midway || code.size() < shortestCode) {
        takeText(length, length == 1 ? u"end of the line"_s : midway ? u"the rest of a line"_s : u"no code"_s);
        if (length > 1)
            tell(midway ? Fault::Truncated : Fault::Framing);
        return;
    }
    const auto tag = textTag(code);
    if (start > 0)
        take(start, Part::Start, u"start of the frame"_s);
    if (kind > 0)
        take(kind, Part::Header, u"kind of code"_s);
    take(length - 1 - start - kind, Part::Card, u"code %1"_s.arg(code));
    take(1, Part::End, u"end of the line"_s);
    endFrame();
    tell(tag);
}

} // namespace everyport::rfid
