#include "ui/polls/plan/planview.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/charts/maplabels.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/tips.h"

namespace everyport::ui {

using venue::Place;

namespace {

constexpr qreal smallStep = 0.01; // of the plan
constexpr qreal largeStep = 0.05;
constexpr int floorLines = 16; // of a plain floor

qreal markRadius()
{
    return Metrics::px(9);
}

} // namespace

PlanView::PlanView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Plan of the building"));
    setMinimumSize(Metrics::px(320), Metrics::px(220));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize PlanView::sizeHint() const
{
    return {Metrics::px(560), Metrics::px(380)};
}

void PlanView::setGround(const QImage& ground)
{
    m_ground = ground;
    update();
}

void PlanView::setDraft(const PlanDraft& draft, const QHash<QString, QString>& names)
{
    m_draft = draft;
    m_names = names;
    setAccessibleDescription(spoken());
    update();
}

void PlanView::setChosen(const QString& reader)
{
    m_chosen = reader;
    setAccessibleDescription(spoken());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

QString PlanView::nameOf(const QString& reader) const
{
    return m_names.value(reader, reader);
}

QString PlanView::spoken() const
{
    if (m_chosen.isEmpty())
        return tr("No reader is chosen. Page Down chooses the first one on the plan.");
    const Place* place = m_draft.find(m_chosen);
    if (!place)
        return tr("%1 is not on the plan.").arg(nameOf(m_chosen));
    const auto percent = [](double part) { return QLocale().toString(part * 100, 'g', 3); };
    return tr("%1: %2 % from the left, %3 % from the top").arg(nameOf(m_chosen), percent(place->x), percent(place->y));
}

QRectF PlanView::plan() const
{
    const QRectF room = QRectF(rect()).adjusted(1, 1, -1, -1);
    const venue::PlanPicture& picture = m_draft.plan().picture;
    const QSizeF shape = picture.isEmpty() ? QSizeF(venue::plainWidth, venue::plainHeight)
                                           : QSizeF(picture.width, picture.height);
    QRectF shown(QPointF(), shape.scaled(room.size(), Qt::KeepAspectRatio));
    shown.moveCenter(room.center());
    return shown;
}

QPointF PlanView::pointOf(const Place& place) const
{
    const QRectF shown = plan();
    return {shown.left() + place.x * shown.width(), shown.top() + place.y * shown.height()};
}

QPointF PlanView::shareOf(const QPointF& point) const
{
    const QRectF shown = plan();
    return {qBound(0.0, (point.x() - shown.left()) / shown.width(), 1.0),
        qBound(0.0, (point.y() - shown.top()) / shown.height(), 1.0)};
}

/// The nearest within reach: where two are one place, the chosen one.
QString PlanView::readerAt(const QPointF& point) const
{
    QString nearest;
    qreal least = markRadius() * 1.5;
    for (const Place& place : m_draft.plan().places) {
        const QPointF way = pointOf(place) - point;
        const qreal far = std::hypot(way.x(), way.y());
        if (far < least || (far == least && place.reader == m_chosen)) {
            least = far;
            nearest = place.reader;
        }
    }
    return nearest;
}

void PlanView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintGround(&painter);
    const Place* chosen = m_draft.find(m_chosen);
    QList<Place> shown; // readers at one point are one place, whose name is the chosen one's, or the first one's
    if (chosen)
        shown.append(*chosen);
    for (const Place& place : m_draft.plan().places) {
        const bool isThere = std::ranges::any_of(
            shown, [&place](const Place& other) { return other.x == place.x && other.y == place.y; });
        if (!isThere)
            shown.append(place);
    }
    for (auto place = shown.crbegin(); place != shown.crend(); ++place) // the chosen one above all
        paintReader(&painter, *place);
    paintNames(&painter, shown);
    QStyleOption option;
    option.initFrom(this);
    if (hasVisibleFocus(&option))
        paintFocusRing(&painter, QRectF(rect()), Colours::of(palette()), Metrics::radius);
}

void PlanView::paintGround(QPainter* painter) const
{
    const QRectF shown = plan();
    const Colours& colours = Colours::of(palette());
    painter->setPen(colours.edge);
    painter->setBrush(palette().base());
    painter->drawRect(shown);
    if (!m_ground.isNull()) {
        painter->drawImage(shown, m_ground);
        return;
    }
    painter->setPen(colours.line);
    const qreal step = shown.width() / floorLines;
    for (qreal x = shown.left() + step; x < shown.right() - 1; x += step)
        painter->drawLine(QLineF(x, shown.top(), x, shown.bottom()));
    for (qreal y = shown.top() + step; y < shown.bottom() - 1; y += step)
        painter->drawLine(QLineF(shown.left(), y, shown.right(), y));
}

/// The chosen one is larger, filled with the accent and has a ring around it: by colour alone not everybody sees it.
void PlanView::paintReader(QPainter* painter, const Place& place) const
{
    const Colours& colours = Colours::of(palette());
    const QRectF mark = markOf(place);
    if (place.reader != m_chosen) {
        painter->setPen(QPen(palette().base().color(), 2));
        painter->setBrush(colours.text2);
        painter->drawEllipse(mark);
        return;
    }
    painter->setPen(QPen(palette().base().color(), Metrics::px(6)));
    painter->setBrush(palette().base());
    painter->drawEllipse(mark);
    painter->setPen(QPen(colours.accent, Metrics::px(3)));
    painter->drawEllipse(mark);
    const qreal within = Metrics::px(5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.accent);
    painter->drawEllipse(mark.adjusted(within, within, -within, -within));
}

/// Where a reader is painted, with the chosen one's ring.
QRectF PlanView::markOf(const Place& place) const
{
    const qreal radius = markRadius() * (place.reader == m_chosen ? 1.6 : 1);
    const QPointF at = pointOf(place);
    return {at.x() - radius, at.y() - radius, 2 * radius, 2 * radius};
}

void PlanView::paintNames(QPainter* painter, const QList<Place>& places) const
{
    QList<QRectF> marks;
    QStringList names;
    for (const Place& place : places) {
        marks.append(markOf(place));
        names.append(place.label.isEmpty() ? nameOf(place.reader) : place.label);
    }
    const QList<MapLabel> labels = placeLabels(marks, names, plan(), QFontMetricsF(font()));
    const Colours& colours = Colours::of(palette());
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const bool isChosen = places[i].reader == m_chosen;
        paintLabel(painter, labels[i], font(), isChosen ? QColor(Qt::white) : palette().text().color(),
            isChosen ? colours.primary : palette().base().color());
    }
}

void PlanView::move(const QPointF& at, bool joins)
{
    const QRectF shown = plan();
    const QPointF within(markRadius() / shown.width(), markRadius() / shown.height());
    Q_EMIT moved(m_chosen, joins ? m_draft.joined(m_chosen, at, within) : at);
}

void PlanView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const QString reader = readerAt(event->position());
    if (!reader.isEmpty()) {
        m_isDragged = true;
        if (reader != m_chosen)
            Q_EMIT chosenByHand(reader);
    } else if (!m_chosen.isEmpty() && !m_draft.find(m_chosen) && plan().contains(event->position())) {
        m_isDragged = true;
        move(shareOf(event->position()), false);
    }
}

void PlanView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isDragged)
        move(shareOf(event->position()), false);
}

void PlanView::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_isDragged, false))
        move(shareOf(event->position()), true);
}

void PlanView::keyPressEvent(QKeyEvent* event)
{
    const qreal by = event->modifiers().testFlag(Qt::ShiftModifier) ? largeStep : smallStep;
    QPointF way;
    switch (event->key()) {
    case Qt::Key_Left: way = {-by, 0}; break;
    case Qt::Key_Right: way = {by, 0}; break;
    case Qt::Key_Up: way = {0, -by}; break;
    case Qt::Key_Down: way = {0, by}; break;
    case Qt::Key_PageDown: return step(1);
    case Qt::Key_PageUp: return step(-1);
    default: return QWidget::keyPressEvent(event);
    }
    const Place* place = m_draft.find(m_chosen);
    if (place)
        move({qBound(0.0, place->x + way.x(), 1.0), qBound(0.0, place->y + way.y(), 1.0)}, false);
    else if (!m_chosen.isEmpty())
        move({0.5, 0.5}, false); // it comes in the middle
}

void PlanView::step(int by)
{
    const QList<Place>& places = m_draft.plan().places;
    if (places.isEmpty())
        return;
    const auto found = std::ranges::find(places, m_chosen, &Place::reader);
    const auto count = int(places.size());
    const int now = found == places.end() ? (by > 0 ? -1 : count) : int(found - places.begin());
    Q_EMIT chosenByHand(places[(now + by + count) % count].reader);
}

bool PlanView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString reader = readerAt(help->pos());
        if (reader.isEmpty())
            QToolTip::hideText();
        else
            showTip(help->globalPos(), nameOf(reader), this, {});
        return true;
    }
    return QWidget::event(event);
}

} // namespace everyport::ui
