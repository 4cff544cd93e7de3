#include "ui/connections/units/hexlines.h"

#include <algorithm>

namespace everyport::ui {
namespace {

constexpr qsizetype hexAt = 6;
constexpr qsizetype asciiAt = hexAt + hexLineBytes * 3 - 1 + 2;
constexpr qsizetype hexLineLength = asciiAt + hexLineBytes + 1; // with its end

} // namespace

QString hexLines(QByteArrayView bytes)
{
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += hexLineBytes) {
        const auto part = bytes.sliced(at, std::min(hexLineBytes, bytes.size() - at));
        QString printed;
        for (const char c : part)
            printed += uchar(c) >= 0x20 && uchar(c) < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(QString::number(at, 16).rightJustified(4, QLatin1Char('0')),
                        QString::fromLatin1(part.toByteArray().toHex(' ')).leftJustified(hexLineBytes * 3 - 1),
                        printed);
    }
    text.chop(text.isEmpty() ? 0 : 1);
    return text;
}

qsizetype byteAtPlace(qsizetype place, qsizetype size)
{
    const qsizetype column = place % hexLineLength;
    qsizetype inLine = -1;
    if (column >= asciiAt && column < asciiAt + hexLineBytes)
        inLine = column - asciiAt;
    else if (column >= hexAt && column < asciiAt - 2)
        inLine = (column - hexAt) / 3;
    const qsizetype byte = place / hexLineLength * hexLineBytes + inLine;
    return place >= 0 && inLine >= 0 && byte < size ? byte : -1;
}

QList<HexStretch> hexStretches(qsizetype begin, qsizetype size)
{
    QList<HexStretch> stretches;
    const qsizetype end = begin + size;
    while (begin >= 0 && begin < end) {
        const qsizetype inLine = begin % hexLineBytes;
        const qsizetype count = std::min(hexLineBytes - inLine, end - begin);
        const qsizetype line = begin / hexLineBytes * hexLineLength;
        stretches.append({line + hexAt + inLine * 3, count * 3 - 1});
        stretches.append({line + asciiAt + inLine, count});
        begin += count;
    }
    return stretches;
}

} // namespace everyport::ui
