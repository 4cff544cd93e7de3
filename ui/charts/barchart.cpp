#include "ui/charts/barchart.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include "ui/charts/barpainter.h"
#include "ui/charts/chartaccess.h"
#include "ui/charts/planmap.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/shownwords.h"
#include "ui/style/words/tips.h"

namespace everyport::ui {

namespace {

QString nameOf(ChartForm form)
{
    switch (form) {
    case ChartForm::Bars: break;
    case ChartForm::Donut: return BarChart::tr("Donut");
    case ChartForm::Columns: return BarChart::tr("Numbers by size");
    case ChartForm::Cloud: return BarChart::tr("Words");
    case ChartForm::Quotes: return BarChart::tr("Answers");
    case ChartForm::Map: return BarChart::tr("Map");
    }
    return BarChart::tr("Bars");
}

} // namespace

BarChart::BarChart(QWidget* parent) : QWidget(parent), m_scroll(new QScrollBar(Qt::Vertical, this)), m_motion(*this)
{
    installChartAccess();
    setAccessibleName(nameOf(m_data.form));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::TabFocus);
    m_scroll->hide();
    connect(m_scroll, &QScrollBar::valueChanged, this, [this] { m_shape ? update() : layOut(); });
}

BarChart::~BarChart() = default;

void BarChart::setData(const ChartData& data)
{
    if (data == m_data)
        return;
    const int before = rowCount();
    if (data.question != m_data.question)
        m_chosen.clear(); // other questions have a "yes", too
    if (isVisible())
        m_motion.move(m_data, data);
    else
        m_motion.stop();
    const bool staysAsItIs = m_shape && ChartShape::standsAlike(m_data, data);
    m_data = data;
    setAccessibleName(nameOf(m_data.form));
    setAccessibleDescription(m_data.form == ChartForm::Map ? spokenPlaces(m_data) : QString());
    staysAsItIs ? update() : layOut();
    if (before != rowCount())
        updateGeometry();
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

QRectF BarChart::room() const
{
    QRectF all(rect());
    if (m_scroll->isVisibleTo(this))
        all.adjust(layoutDirection() == Qt::RightToLeft ? m_scroll->sizeHint().width() + 4 : 0, 0,
            layoutDirection() == Qt::LeftToRight ? -m_scroll->sizeHint().width() - 4 : 0, 0);
    return all;
}

void BarChart::layOut()
{
    m_shape.reset();
    if (m_data.form != ChartForm::Bars)
        return layShape();
    const ChartLook look = ChartLook::page(palette());
    m_layout = BarLayout(m_data, QRectF(rect()), look);
    const bool scrolls = m_layout.height > height() + 1;
    if (scrolls != m_scroll->isVisibleTo(this))
        m_scroll->setVisible(scrolls);
    if (scrolls) {
        m_layout = BarLayout(m_data, room(), look);
    }
    if (layoutDirection() == Qt::RightToLeft)
        m_layout.mirrorColumns(room());
    if (scrolls) {
        scrollOver(m_layout.height, int(m_layout.pitch));
        for (BarLayout::Row& row : m_layout.rows) {
            for (QRectF* rect : {&row.whole, &row.label, &row.track, &row.figures})
                rect->translate(0, -m_scroll->value());
        }
    }
    update();
}

void BarChart::scrollOver(qreal all, int step)
{
    const QSignalBlocker quiet(m_scroll);
    m_scroll->setRange(0, qMax(0, qCeil(all) - height()));
    m_scroll->setPageStep(height());
    m_scroll->setSingleStep(step);
}

void BarChart::layShape()
{
    m_layout = {};
    const ChartLook look = ChartLook::page(palette());
    m_shape = ChartShape::of(m_data, QRectF(rect()), look, layoutDirection());
    const bool scrolls = m_shape->height() > height() + 1;
    if (scrolls != m_scroll->isVisibleTo(this))
        m_scroll->setVisible(scrolls);
    if (scrolls)
        m_shape = ChartShape::of(m_data, room(), look, layoutDirection());
    scrollOver(m_shape->height(), int(look.smallestPitch));
    update();
}

QString BarChart::spoken(int row) const
{
    const ChartRow& data = m_data.rows[row];
    const QString readers = data.trouble.isEmpty() ? data.readers : data.trouble;
    const QString who = readers.isEmpty() ? QString() : QStringLiteral(", ") + readers;
    if (m_data.hidden)
        return tr("%1: hidden").arg(data.label) + who;
    const QString counted = m_data.isRunoff ? tr("%1: %n ballots, %2", nullptr, data.count)
        : m_data.points > 0                 ? tr("%1: %n points, %2", nullptr, data.count)
                                            : tr("%1: %n votes, %2", nullptr, data.count);
    QString text = counted.arg(
        data.label, keptTogether(BarPainter(m_data, ChartLook::page(palette()), layoutDirection()).percentText(data)));
    if (row == m_data.leader())
        text += tr(", leads");
    if (data.recent > 0)
        text += tr(", %n in the last ten seconds", nullptr, data.recent);
    return text + who;
}

QRect BarChart::rowRect(int row) const
{
    if (m_shape)
        return m_shape->rowRect(row).translated(0, -m_scroll->value()).toAlignedRect();
    return row < m_layout.rows.size() ? m_layout.rows[row].whole.toAlignedRect() : QRect();
}

int BarChart::rowAt(const QPoint& point) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowRect(row).contains(point))
            return row;
    }
    return -1;
}

QSize BarChart::sizeHint() const
{
    const ChartLook look = ChartLook::page(palette());
    if (m_data.form != ChartForm::Bars)
        return {Metrics::px(480), int(look.pitch * 4)};
    const int rows = qMax(3, rowCount());
    return {Metrics::px(480), int(m_data.manyAnswers() ? qMin(rows, 25) * look.inlinePitch * 0.8 : rows * look.pitch)};
}

QSize BarChart::minimumSizeHint() const
{
    const ChartLook look = ChartLook::page(palette());
    if (m_data.form != ChartForm::Bars)
        return {Metrics::px(260), int(look.smallestPitch * 6)};
    return {Metrics::px(260), int(look.smallestPitch * qBound(2, rowCount(), 6))};
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ChartLook look = ChartLook::page(palette());
    const BarPainter bars(m_data, look, layoutDirection());
    const QList<qreal> lengths = m_motion.lengths(m_data);
    const int chosen = chosenRow();
    if (chosen >= 0)
        paintBox(&painter, QRectF(rowRect(chosen)), look.colours.hover, {}, Metrics::radius);
    if (m_shape)
        paintShape(&painter);
    for (int row = 0; row < rowCount() && !m_shape; ++row) {
        const QRectF& whole = m_layout.rows[row].whole;
        if (whole.bottom() >= 0 && whole.top() <= height())
            bars.paintRow(&painter, m_layout, row, lengths[row]);
    }
    if (m_scroll->isVisibleTo(this) && !m_shape)
        paintPinnedLeader(&painter, look);
    QStyleOption option;
    option.initFrom(this);
    if (hasVisibleFocus(&option))
        paintFocusRing(&painter, QRectF(rect()), look.colours, Metrics::radius);
}

void BarChart::paintShape(QPainter* painter)
{
    painter->save();
    painter->translate(0, -m_scroll->value());
    m_shape->paint(painter, m_motion.lengths(m_data));
    painter->restore();
}

void BarChart::paintPinnedLeader(QPainter* painter, const ChartLook& look)
{
    const int leader = m_data.leader();
    if (leader < 0 || m_data.hidden)
        return;
    // Where it has left the view, it stays at that edge, over the rows that pass there.
    BarLayout pinned = m_layout;
    BarLayout::Row& row = pinned.rows[leader];
    const bool above = row.whole.top() < 0;
    if (!above && row.whole.bottom() <= height())
        return;
    const qreal by = above ? -row.whole.top() : height() - row.whole.bottom();
    for (QRectF* rect : {&row.whole, &row.label, &row.track, &row.figures})
        rect->translate(0, by);
    painter->fillRect(row.whole.adjusted(0, -2, 0, 2), look.ground);
    painter->fillRect(
        QRectF(row.whole.left(), above ? row.whole.bottom() + 1 : row.whole.top() - 2, row.whole.width(), 1),
        look.colours.line);
    BarPainter(m_data, look, layoutDirection()).paintRow(painter, pinned, leader, m_data.rows[leader].count);
}

void BarChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int bar = m_scroll->sizeHint().width();
    m_scroll->setGeometry(layoutDirection() == Qt::LeftToRight ? width() - bar : 0, 0, bar, height());
    layOut();
}

void BarChart::wheelEvent(QWheelEvent* event)
{
    if (m_scroll->isVisibleTo(this))
        QCoreApplication::sendEvent(m_scroll, event);
    else
        event->ignore();
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: step(1); return;
    case Qt::Key_Up: step(-1); return;
    case Qt::Key_PageDown: m_scroll->triggerAction(QAbstractSlider::SliderPageStepAdd); return;
    case Qt::Key_PageUp: m_scroll->triggerAction(QAbstractSlider::SliderPageStepSub); return;
    default: QWidget::keyPressEvent(event);
    }
}

void BarChart::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (m_choosable && event->button() == Qt::LeftButton)
        choose(row == chosenRow() ? -1 : row);
    else
        QWidget::mousePressEvent(event);
}

int BarChart::chosenRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_chosen.isEmpty() && m_data.rows[row].id == m_chosen)
            return row;
    }
    return -1;
}

void BarChart::choose(int row)
{
    m_chosen = row < 0 ? QString() : m_data.rows[row].id;
    QAccessibleEvent told(this, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&told);
    update();
}

void BarChart::step(int by)
{
    if (!m_choosable)
        return m_scroll->triggerAction(
            by > 0 ? QAbstractSlider::SliderSingleStepAdd : QAbstractSlider::SliderSingleStepSub);
    if (rowCount() == 0)
        return;
    const int now = chosenRow();
    choose(now < 0 ? (by > 0 ? 0 : rowCount() - 1) : qBound(0, now + by, rowCount() - 1));
    const QRect row = rowRect(chosenRow());
    if (row.top() < 0)
        m_scroll->setValue(m_scroll->value() + row.top());
    else if (row.bottom() > height())
        m_scroll->setValue(m_scroll->value() + row.bottom() - height());
}

bool BarChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        QRectF part;
        const QPointF over(help->pos() + QPoint(0, m_scroll->value()));
        const QString tip = m_shape && row < 0 ? m_shape->tipAt(over, &part) : QString();
        if (row >= 0)
            showTip(help->globalPos(), spoken(row), this, rowRect(row));
        else if (!tip.isEmpty())
            showTip(help->globalPos(), tip, this, part.translated(0, -m_scroll->value()).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LayoutDirectionChange)
        layOut();
    return QWidget::event(event);
}

} // namespace everyport::ui
