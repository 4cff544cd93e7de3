#include "protocols/irc/formatcode.h"

namespace everyport::irc {

using namespace Qt::StringLiterals;

namespace {

using Kind = FormatCode::Kind;

bool isDigit(QStringView text, qsizetype at)
{
    return at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

// One or two digits.
qint32 readNumber(QStringView text, qsizetype& at)
{
    qint32 number = -1;
    for (int i = 0; i < 2 && isDigit(text, at); ++i)
        number = qMax(number, 0) * 10 + text[at++].unicode() - u'0';
    return number;
}

qint32 readHex(QStringView text, qsizetype& at)
{
    if (text.size() - at < 6)
        return -1;
    for (qsizetype i = at; i < at + 6; ++i) {
        const auto c = text[i].toLower().unicode();
        if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')))
            return -1;
    }
    const auto value = qint32(text.sliced(at, 6).toUInt(nullptr, 16));
    at += 6;
    return value;
}

template <typename Read>
FormatCode readColours(QStringView text, Kind kind, Read read)
{
    FormatCode code{kind, 1};
    code.foreground = read(text, code.length);
    if (code.foreground < 0 || code.length >= text.size() || text[code.length] != u',')
        return code;
    auto at = code.length + 1;
    code.background = read(text, at);
    if (code.background >= 0) // otherwise the comma is a comma
        code.length = at;
    return code;
}

void setNumbered(std::optional<Rgb>& colour, int& number, qint32 wanted)
{
    if (wanted < 0)
        return;
    number = wanted == FormatCode::defaultColour ? -1 : wanted;
    colour = number < 0 ? std::nullopt : std::optional(colourOf(number));
}

void setHex(std::optional<Rgb>& colour, int& number, qint32 wanted)
{
    if (wanted < 0)
        return;
    number = -1;
    colour = Rgb(wanted);
}

void clearColours(Style& style)
{
    style.foreground.reset();
    style.background.reset();
    style.foregroundNumber = style.backgroundNumber = -1;
}

bool isHex(const std::optional<Rgb>& colour, int number)
{
    return colour && number < 0;
}

QString numbered(int number)
{
    return u"%1"_s.arg(number < 0 ? FormatCode::defaultColour : number, 2, 10, QChar(u'0'));
}

QString hex(Rgb colour)
{
    return u"%1"_s.arg(colour & 0xffffff, 6, 16, QChar(u'0')).toUpper();
}

QString numberedColours(const Style& from, const Style& to)
{
    auto code = QChar(0x03) + numbered(to.foregroundNumber);
    if (to.background || from.background)
        code += u',' + numbered(to.backgroundNumber);
    return code;
}

// A code that names the foreground alone leaves the background as it was, so that either may be of either kind.
QString hexColours(const Style& from, const Style& to)
{
    if (isHex(to.background, to.backgroundNumber)) {
        const auto both = QChar(0x04) + hex(to.foreground.value_or(0)) + u',' + hex(*to.background);
        return isHex(to.foreground, to.foregroundNumber) ? both : both + QChar(0x03) + numbered(to.foregroundNumber);
    }
    const auto foreground = QChar(0x04) + hex(*to.foreground);
    if (!to.background && !from.background)
        return foreground;
    return QChar(0x03) + numbered(-1) + u',' + numbered(to.backgroundNumber) + foreground;
}

QString colourCodes(const Style& from, const Style& to, QStringView next)
{
    const bool isSame = from.foreground == to.foreground && from.background == to.background
        && from.foregroundNumber == to.foregroundNumber && from.backgroundNumber == to.backgroundNumber;
    if (isSame)
        return {};
    const bool needsHex = isHex(to.foreground, to.foregroundNumber) || isHex(to.background, to.backgroundNumber);
    auto code = needsHex ? hexColours(from, to) : numberedColours(from, to);
    if (next.startsWith(u','))
        code += u"\u0002\u0002"_s; // or a comma and digits of the text would be read as a background
    return code;
}

} // namespace

FormatCode FormatCode::at(QStringView text)
{
    switch (const auto c = text.front().unicode()) {
    case 0x02: return {Kind::Bold, 1};
    case 0x1d: return {Kind::Italic, 1};
    case 0x1f: return {Kind::Underline, 1};
    case 0x1e: return {Kind::Strike, 1};
    case 0x11: return {Kind::Monospace, 1};
    case 0x16: return {Kind::Reverse, 1};
    case 0x0f: return {Kind::Reset, 1};
    case 0x03: return readColours(text, Kind::Colour, readNumber);
    case 0x04: return readColours(text, Kind::HexColour, readHex);
    case u'\t':
    case u'\n': return {};
    default: return c < 0x20 || (c >= 0x7f && c < 0xa0) ? FormatCode{Kind::Meaningless, 1} : FormatCode{};
    }
}

void FormatCode::apply(Style& style) const
{
    const auto toggle = [](bool& flag) { flag = !flag; };
    switch (kind) {
    case Kind::Bold: return toggle(style.bold);
    case Kind::Italic: return toggle(style.italic);
    case Kind::Underline: return toggle(style.underlined);
    case Kind::Strike: return toggle(style.struck);
    case Kind::Monospace: return toggle(style.monospace);
    case Kind::Reverse: return toggle(style.reversed);
    case Kind::Reset: style = {}; return;
    case Kind::Colour:
    case Kind::HexColour: break;
    case Kind::None:
    case Kind::Meaningless: return;
    }
    if (foreground < 0)
        return clearColours(style);
    const auto set = kind == Kind::Colour ? setNumbered : setHex;
    set(style.foreground, style.foregroundNumber, foreground);
    set(style.background, style.backgroundNumber, background);
}

QString codesBetween(const Style& from, const Style& to, QStringView next)
{
    if (from == to)
        return {};
    if (to.isPlain())
        return QString(QChar(0x0f));
    QString codes;
    const auto toggle = [&codes](bool before, bool after, ushort code) {
        if (before != after)
            codes += QChar(code);
    };
    toggle(from.bold, to.bold, 0x02);
    toggle(from.italic, to.italic, 0x1d);
    toggle(from.underlined, to.underlined, 0x1f);
    toggle(from.struck, to.struck, 0x1e);
    toggle(from.monospace, to.monospace, 0x11);
    toggle(from.reversed, to.reversed, 0x16);
    return codes + colourCodes(from, to, next);
}

} // namespace everyport::irc
