#include "ui/widgets/display/statesentence.h"

#include <QPainter>
#include <QStyle>

#include "ui/style/colours/metrics.h"

namespace everyport::ui {
namespace {

int markRoom(Mark mark)
{
    return mark == Mark::None ? 0 : Metrics::px(20);
}

} // namespace

StateSentence::StateSentence(QWidget* parent) : StateText(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateSentence::setState(Mark mark, const QString& words)
{
    if (toolTip() == accessibleName())
        setToolTip({});
    m_mark = mark;
    StateText::setState(mark, words);
    applyTip();
}

/// Where its lines are, beside the mark and from the top.
QRect StateSentence::wordsWithin(int width) const
{
    const QRect room(0, 0, qMax(1, width - markRoom(m_mark)), QWIDGETSIZE_MAX);
    return QFontMetrics(Fonts::button()).boundingRect(room, Qt::TextWordWrap, accessibleName());
}

int StateSentence::heightForWidth(int width) const
{
    const int furtherLines = wordsWithin(width).height() - QFontMetrics(Fonts::button()).height();
    return Metrics::px(20) + qMax(0, furtherLines);
}

/// A host without end has no place to be broken at.
void StateSentence::applyTip()
{
    const bool isCut = wordsWithin(width()).width() > width() - markRoom(m_mark);
    if (isCut && toolTip().isEmpty())
        setToolTip(accessibleName());
    else if (!isCut && toolTip() == accessibleName())
        setToolTip({});
}

void StateSentence::resizeEvent(QResizeEvent* event)
{
    StateText::resizeEvent(event);
    applyTip();
}

void StateSentence::paintEvent(QPaintEvent* event)
{
    if (wordsWithin(width()).width() > width() - markRoom(m_mark)) {
        StateText::paintEvent(event); // which ends it in dots
        return;
    }
    QPainter painter(this);
    const QRect firstLine(0, 0, Metrics::px(12), qMin(height(), Metrics::px(20)));
    if (m_mark != Mark::None)
        paintMark(&painter, QStyle::visualRect(layoutDirection(), rect(), firstLine), m_mark, palette());
    painter.setFont(Fonts::button());
    painter.setPen(markColour(m_mark, palette()));
    const QRect room = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(markRoom(m_mark), 0, 0, 0));
    const Qt::Alignment side = layoutDirection() == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(room, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextWordWrap, accessibleName());
}

} // namespace everyport::ui
