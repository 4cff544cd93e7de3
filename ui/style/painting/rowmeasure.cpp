#include "ui/style/painting/rowmeasure.h"

#include <QFontMetrics>
#include <QModelIndex>
#include <QtMath>

#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/painting/tabular.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {
namespace {

constexpr int betweenParts = 8;

/// With the gap beside it; nothing where there is none.
int widthOfPart(const QModelIndex& index, int role, const QFont& font, int around)
{
    const QString text = shownInLine(index.data(role).toString());
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + around + betweenParts;
}

int leadingWidth(const QModelIndex& index)
{
    int width = 0;
    if (index.data(Role::MarkIs).isValid())
        width += Metrics::px(10) + Metrics::px(8);
    if (!index.data(Role::IconName).toString().isEmpty())
        width += Metrics::icon() + Metrics::px(8);
    if (index.data(Role::Swatch).isValid())
        width += Metrics::px(10) + Metrics::px(8);
    if (index.data(Role::Avatar).isValid())
        width += Metrics::px(20) + Metrics::px(8);
    return width;
}

int trailingWidth(const QModelIndex& index)
{
    int width = widthOfPart(index, Role::Tag, Fonts::caption(), 14);
    if (const int badge = widthOfPart(index, Role::Badge, Fonts::caption(600), 10); badge > 0)
        width += qMax(badge, Metrics::px(18) + betweenParts); // a circle at least
    const QString right = shownInLine(index.data(Role::RightText).toString());
    if (!right.isEmpty())
        width += qCeil(tabularWidth(Fonts::text(), right)) + betweenParts;
    if (index.data(Role::Sparkline).isValid())
        width += Metrics::px(52) + betweenParts;
    return width;
}

} // namespace

QFont cellFont(const QModelIndex& index)
{
    QFont font = index.data(Role::Mono).toBool() ? Fonts::mono() : Fonts::text();
    const QVariant weight = index.data(Role::Weight);
    if (weight.isValid())
        font.setWeight(QFont::Weight(weight.toInt()));
    return font;
}

int cellTextWidth(const QModelIndex& index)
{
    const QFont font = cellFont(index);
    const QString text = shownInLine(index.data(Qt::DisplayRole).toString());
    // What cuts goes by the font's own digits, what is painted by those of equal width.
    return qMax(QFontMetrics(font).horizontalAdvance(text), qCeil(tabularWidth(font, text)));
}

Mark markOfSecond(const QModelIndex& index)
{
    const QVariant tone = index.data(Role::SecondTone);
    if (!tone.isValid() || index.data(Role::SecondText).toString().isEmpty())
        return Mark::None;
    return Tone(tone.toInt()) == Tone::Failed ? Mark::Failed
        : Tone(tone.toInt()) == Tone::Trouble ? Mark::Trouble
                                              : Mark::None;
}

CellNeed cellNeed(const QModelIndex& index)
{
    CellNeed need;
    const int second = widthOfPart(index, Role::SecondText, Fonts::caption(), 0)
        + (markOfSecond(index) == Mark::None ? 0 : Metrics::px(14));
    need.text = leadingWidth(index) + cellTextWidth(index) + trailingWidth(index);
    need.whole = need.text + second;
    if (index.data(Role::SecondStays).toBool())
        need.text = need.whole;
    return need;
}

} // namespace everyport::ui
