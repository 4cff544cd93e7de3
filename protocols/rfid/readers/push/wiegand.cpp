#include "protocols/rfid/readers/push/wiegand.h"

#include <optional>

#include <QRegularExpression>

#include "protocols/rfid/readers/push/wiegandframe.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

// What the line shows of a burst; empty where it is about none.
std::optional<QByteArray> bitsIn(const QString& line)
{
    static const QRegularExpression rule(u"^(?:[^:=]{0,40}[:=])?\\s*([01][01 ]{2,99}[01])$"_s);
    const auto match = rule.match(line);
    if (!match.hasMatch())
        return {};
    return match.captured(1).remove(u' ').toLatin1();
}

// Escape and Enter of a keypad, as that library calls them.
constexpr int escapeKey = 0x1B;
constexpr int lineEnterKey = 0x0D;

// The library has looked at the parity, and leaves out zeros at the front.
std::optional<WiegandFrame> libraryFrame(const QString& line)
{
    static const QRegularExpression rule(
        u"^Wiegand HEX = ([0-9A-Fa-f]{1,16}), DECIMAL = \\d{1,20}, Type W(\\d{1,2})$"_s);
    const auto match = rule.match(line);
    if (!match.hasMatch())
        return {};
    const auto bits = match.captured(2).toInt();
    if (bits == 4 || bits == 8) {
        const auto code = match.captured(1).toULongLong(nullptr, 16);
        const auto key = code == escapeKey ? 10 : code == lineEnterKey ? 11 : code;
        return wiegandFrame(QByteArray::number(key, 2).rightJustified(4, '0'));
    }
    const auto written = wiegandBits(match.captured(1).toUpper().rightJustified((bits - 2) / 4, u'0'));
    return written && written->size() == bits ? wiegandFrame(*written) : WiegandFrame();
}

QString saysOf(const WiegandFrame& frame)
{
    QString says = u"no frame has so many bits"_s;
    if (frame.kind == WiegandFrame::Kind::Card && frame.value.size() == 6)
        says = u"card %1, site %2, number %3"_s.arg(frame.value).arg(frame.site).arg(frame.number);
    else if (frame.kind == WiegandFrame::Kind::Card)
        says = u"card %1"_s.arg(frame.value);
    else if (frame.kind == WiegandFrame::Kind::Key)
        says = u"key %1"_s.arg(frame.key);
    else if (frame.isSwapped)
        says = u"every bit turned round"_s;
    else if (frame.kind == WiegandFrame::Kind::Parity)
        says = u"wrong parity"_s;
    return says;
}

} // namespace

DriverInfo WiegandDriver::describe()
{
    DriverInfo info;
    info.name = u"wiegand"_s;
    info.title = u"Wiegand reader behind a converter"_s;
    info.otherBauds = {115200, 19200, 57600};
    info.presence.momentary = true;
    return info;
}

Result<QByteArray> WiegandDriver::encode(const QString& id)
{
    auto bits = wiegandBits(id);
    if (!bits)
        return bits.error();
    return "Bits: " + *bits + "\r\n";
}

void WiegandDriver::takeLine(qsizetype length)
{
    const auto line = QString::fromLatin1(buffer().first(length)).trimmed();
    const bool midway = isMidway();
    setMidway(false);
    if (midway && !line.isEmpty() && !line.front().isLetter()) {
        // The rest of a burst would pass for one with pulses lost, or for a key. Words before it are its beginning.
        takeText(length, u"the rest of a line"_s);
        return;
    }
    if (const auto library = libraryFrame(line))
        takeFrame(*library, length);
    else if (const auto bits = bitsIn(line))
        takeFrame(wiegandFrame(*bits), length);
    else
        takeText(length, line.isEmpty() ? u"end of the line"_s : u"text, no card in it"_s);
}

void WiegandDriver::takeFrame(const WiegandFrame& frame, qsizetype length)
{
    using Kind = WiegandFrame::Kind;
    const auto part = frame.kind == Kind::Card ? Part::Card
        : frame.kind == Kind::Key              ? Part::Text
        : frame.kind == Kind::Parity           ? Part::WrongCheck
                                               : Part::Broken;
    take(length - 1, part, saysOf(frame));
    take(1, Part::End, u"end of the line"_s);
    endFrame();
    tellFrame(frame);
}

void WiegandDriver::tellFrame(const WiegandFrame& frame)
{
    switch (frame.kind) {
    case WiegandFrame::Kind::Card: {
        Tag tag;
        tag.id = frame.value;
        tag.partial = frame.value.size() == 6;
        tell(tag);
        return;
    }
    case WiegandFrame::Kind::Key: return;
    case WiegandFrame::Kind::NoFrame: tell(Fault::Framing); return;
    case WiegandFrame::Kind::Parity: break;
    }
    tell(Fault::Checksum);
    if (frame.isSwapped)
        reportFailed(u"Every bit comes turned round: the wires D0 and D1 are exchanged. Swap them at the reader."_s);
}

} // namespace everyport::rfid
