#include "ui/style/words/cutname.h"

#include <utility>

#include <QFontMetrics>

namespace everyport::ui {
namespace {

struct Quoted {
    qsizetype from = 0;
    qsizetype length = 0;
};

/// In the marks of the languages that the window speaks.
Quoted longestQuoted(const QString& sentence)
{
    static constexpr std::pair<char16_t, char16_t> marks[] = {{u'“', u'”'}, {u'„', u'“'}, {u'«', u'»'}};
    Quoted longest;
    for (const auto& [open, close] : marks) {
        for (qsizetype at = sentence.indexOf(open); at >= 0; at = sentence.indexOf(open, at + 1)) {
            const qsizetype end = sentence.indexOf(close, at + 1);
            if (end - at - 1 > longest.length)
                longest = {at + 1, end - at - 1};
        }
    }
    return longest;
}

} // namespace

QString cutInName(const QString& sentence, const QFontMetrics& metrics, int width)
{
    if (metrics.horizontalAdvance(sentence) <= width)
        return sentence;
    const Quoted name = longestQuoted(sentence);
    const QString before = sentence.left(name.from), after = sentence.mid(name.from + name.length);
    const int room = width - metrics.horizontalAdvance(before) - metrics.horizontalAdvance(after);
    const bool isEnough = room >= metrics.horizontalAdvance(QStringLiteral("mm…"));
    if (name.length > 0 && isEnough) {
        QString cut = before + metrics.elidedText(sentence.mid(name.from, name.length), Qt::ElideMiddle, room) + after;
        if (metrics.horizontalAdvance(cut) <= width)
            return cut;
    }
    return metrics.elidedText(sentence, Qt::ElideRight, width);
}

} // namespace everyport::ui
