#include "ui/polls/page/pollfit.h"

#include <QVBoxLayout>

#include "ui/charts/barchart.h"
#include "ui/charts/barlayout.h"
#include "ui/polls/page/figures.h"
#include "ui/polls/page/timelineview.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

PollFit::Below PollFit::whatFits(const Below& wanted) const
{
    if (m_parts.bars->data().form != ChartForm::Bars)
        return roomForBars(wanted) >= m_parts.bars->minimumSizeHint().height() * 3 / 2
            ? wanted
            : Below{.result = wanted.result, .figures = wanted.figures};
    const auto isWhole = [this](const Below& shown) {
        const BarLayout bars = barsWith(shown);
        return !bars.cutsLabels && bars.height <= roomForBars(shown) + 0.5;
    };
    const Below without{.result = wanted.result, .figures = wanted.figures};
    for (const Below& shown : {wanted, without, Below{.figures = wanted.figures}, Below()}) {
        if (isWhole(shown))
            return shown;
    }
    // Nothing makes them whole; above their bars they have more room than beside them.
    return barsWith(without).tall ? without : wanted;
}

int PollFit::width() const
{
    const auto margins = m_parts.column->contentsMargins();
    return m_size.width() - margins.left() - margins.right();
}

BarLayout PollFit::barsWith(const Below& shown) const
{
    const int high = qMin(roomForBars(shown), m_parts.bars->maximumHeight());
    return BarLayout(m_parts.bars->data(), QRectF(0, 0, width(), high), ChartLook::page(m_parts.bars->palette()));
}

int PollFit::roomForBars(const Below& shown) const
{
    const auto margins = m_parts.column->contentsMargins();
    int rest = m_size.height() - margins.top() - margins.bottom();
    const QList<const QWidget*> apart{m_parts.bars, m_parts.figures, m_parts.timelineTitle, m_parts.timeline};
    for (int i = 0; i < m_parts.column->count(); ++i) {
        QLayoutItem* item = m_parts.column->itemAt(i);
        const QWidget* widget = item->widget();
        if (item == m_parts.resultRow || apart.contains(widget) || (widget && widget->isHidden()))
            continue;
        rest -= widget && widget->hasHeightForWidth() ? widget->heightForWidth(width()) : item->sizeHint().height();
    }
    if (shown.result)
        rest -= m_parts.result->sizeHint().height() + m_parts.resultRow->contentsMargins().bottom();
    if (shown.figures)
        rest -= m_parts.figures->sizeHint().height();
    if (!shown.timeline)
        return rest;
    rest -= m_parts.timelineTitle->sizeHint().height();
    const auto stretchOf = [this](QWidget* part) { return m_parts.column->stretch(m_parts.column->indexOf(part)); };
    const int bars = stretchOf(m_parts.bars), minutes = stretchOf(m_parts.timeline);
    return qMin(rest * bars / (bars + minutes), rest - m_parts.timeline->minimumSizeHint().height());
}

} // namespace everyport::ui
