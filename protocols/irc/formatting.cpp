#include "protocols/irc/formatting.h"

#include <array>

#include "protocols/irc/formatcode.h"

namespace everyport::irc {

namespace {

constexpr std::array<Rgb, 99> palette = {
    0xffffff,
    0x000000,
    0x00007f,
    0x009300,
    0xff0000,
    0x7f0000,
    0x9c009c,
    0xfc7f00,
    0xffff00,
    0x00fc00,
    0x009393,
    0x00ffff,
    0x0000fc,
    0xff00ff,
    0x7f7f7f,
    0xd2d2d2,
    0x470000,
    0x472100,
    0x474700,
    0x324700,
    0x004700,
    0x00472c,
    0x004747,
    0x002747,
    0x000047,
    0x2e0047,
    0x470047,
    0x47002a,
    0x740000,
    0x743a00,
    0x747400,
    0x517400,
    0x007400,
    0x007449,
    0x007474,
    0x004074,
    0x000074,
    0x4b0074,
    0x740074,
    0x740045,
    0xb50000,
    0xb56300,
    0xb5b500,
    0x7db500,
    0x00b500,
    0x00b571,
    0x00b5b5,
    0x0063b5,
    0x0000b5,
    0x7500b5,
    0xb500b5,
    0xb5006b,
    0xff0000,
    0xff8c00,
    0xffff00,
    0xb2ff00,
    0x00ff00,
    0x00ffa0,
    0x00ffff,
    0x008cff,
    0x0000ff,
    0xa500ff,
    0xff00ff,
    0xff0098,
    0xff5959,
    0xffb459,
    0xffff71,
    0xcfff60,
    0x6fff6f,
    0x65ffc9,
    0x6dffff,
    0x59b4ff,
    0x5959ff,
    0xc459ff,
    0xff66ff,
    0xff59bc,
    0xff9c9c,
    0xffd39c,
    0xffff9c,
    0xe2ff9c,
    0x9cff9c,
    0x9cffdb,
    0x9cffff,
    0x9cd3ff,
    0x9c9cff,
    0xdc9cff,
    0xff9cff,
    0xff94d3,
    0x000000,
    0x131313,
    0x282828,
    0x363636,
    0x4d4d4d,
    0x656565,
    0x818181,
    0x9f9f9f,
    0xbcbcbc,
    0xe2e2e2,
    0xffffff,
};

// Calls with each stretch of ordinary characters and the style that it has.
template <typename See>
void forEachStretch(QStringView text, See see)
{
    Style style;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto code = FormatCode::at(text.sliced(at));
        if (code.kind == FormatCode::Kind::None) {
            ++at;
            continue;
        }
        if (at > start)
            see(text.sliced(start, at - start), style);
        code.apply(style);
        start = at += code.length;
    }
    if (start < text.size())
        see(text.sliced(start), style);
}

} // namespace

QList<Run> parseFormatting(const QString& text, int most)
{
    QList<Run> runs;
    forEachStretch(text, [&](QStringView stretch, const Style& style) {
        const bool goesOn = !runs.isEmpty() && (runs.size() >= most || runs.last().style == style);
        if (goesOn)
            runs.last().text += stretch;
        else
            runs.append({stretch.toString(), style});
    });
    return runs;
}

QString writeFormatting(const QList<Run>& runs)
{
    QString written;
    Style style;
    for (const auto& run : runs) {
        if (run.text.isEmpty())
            continue;
        written += codesBetween(style, run.style, run.text) + run.text;
        style = run.style;
    }
    return written;
}

QString withoutFormatting(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    forEachStretch(text, [&](QStringView stretch, const Style&) { plain += stretch; });
    return plain;
}

Rgb colourOf(int number)
{
    return number >= 0 && number < int(palette.size()) ? palette[size_t(number)] : 0;
}

} // namespace everyport::irc
