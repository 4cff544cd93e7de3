#include "ui/style/words/addresslines.h"

#include <QFontMetricsF>

namespace everyport::ui {
namespace {

constexpr qsizetype fewestLetters = 2; // of a line

bool isBreak(const QString& address, qsizetype at)
{
    return address[at - 1] == u'/' || address[at] == u'.';
}

/// How much of what is left the next line has; it is more than a line.
qsizetype nextLine(const QString& left, const QFontMetricsF& metrics, qreal width)
{
    qsizetype most = fewestLetters;
    while (most + 1 < left.size() && metrics.horizontalAdvance(left.first(most + 1)) <= width)
        ++most;
    most = qMin(most, left.size() - fewestLetters);
    for (qsizetype at = most; at >= fewestLetters; --at) {
        if (isBreak(left, at))
            return at;
    }
    return left[most].isLowSurrogate() ? most - 1 : most;
}

} // namespace

QStringList addressLines(const QString& address, const QFontMetricsF& metrics, qreal width)
{
    QStringList lines;
    QString left = address;
    while (left.size() > 2 * fewestLetters && metrics.horizontalAdvance(left) > width) {
        const qsizetype line = nextLine(left, metrics, width);
        lines.append(left.first(line));
        left.remove(0, line);
    }
    lines.append(left);
    return lines;
}

} // namespace everyport::ui
