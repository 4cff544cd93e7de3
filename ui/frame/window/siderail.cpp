#include "ui/frame/window/siderail.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/frame/skeleton/railwidth.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/tabular.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
RailButton::RailButton(const QString& iconName, const QString& title, const QKeySequence& key, QWidget* parent)
    : QAbstractButton(parent), m_icon(iconName), m_key(key)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true); // the rail's group sees to it; but by this a screen reader knows that it is one of several
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void RailButton::setBadge(const RailBadge& badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    describe();
    update();
}

void RailButton::setTrouble(const Needs& needs)
{
    if (needs == m_needs)
        return;
    m_needs = needs;
    describe();
    update();
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    describe();
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    return {RailWidth::ofButton(m_narrow), Metrics::px(32)};
}

void RailButton::describe()
{
    QString more = m_badge.toolTip;
    if (m_needs.count > 0)
        more = m_needs.words();
    else if (more.isEmpty() && m_badge.kind == RailBadge::Kind::Unread)
        more = tr("%Ln unread", nullptr, m_badge.count);
    else if (more.isEmpty())
        more = m_badge.text;
    setAccessibleName(text());
    setAccessibleDescription(more);
    const QString tip = withKey(text(), m_key);
    setToolTip(more.isEmpty() ? tip : tip + QLatin1Char('\n') + more);
}

void RailButton::keyPressEvent(QKeyEvent* event)
{
    // Up and down walk the rail as in a list; Return goes there, like Space.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    const bool on = isChecked();
    if (on)
        paintBox(&painter, QRectF(rect()), palette().color(QPalette::Active, QPalette::Highlight), {}, Metrics::radius);
    else if (underMouse())
        paintBox(&painter, QRectF(rect()), c.hover, {}, Metrics::radius);
    const auto placed = [&](const QRect& where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
    const int iconSize = Metrics::px(18);
    const int left = m_narrow ? (width() - iconSize) / 2 : Metrics::px(10);
    const int textLeft = Metrics::px(36);
    paintIcon(&painter, m_icon, placed(QRect(left, 0, iconSize, height())), iconSize, on ? c.accent : c.text2);
    if (m_narrow) {
        paintSign(&painter, QPointF(placed(QRect(left + iconSize - 4, 4, 10, 10)).center()));
    } else {
        painter.setFont(Fonts::sized(Fonts::text(), 13, on ? 600 : 400));
        painter.setPen(on ? c.selectionText : palette().color(QPalette::Active, QPalette::WindowText));
        // How many need people is painted over no name: a longer one is cut. The mark's box has an edge of its own.
        const int needs = m_needs.count == 0
            ? 0
            : qCeil(tabularWidth(Fonts::caption(500), locale().toString(m_needs.count))) + Metrics::px(4)
                + Metrics::px(12);
        const QRect words = placed(QRect(textLeft, 0, width() - textLeft - 8 - needs, height()));
        painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        const int name = qMin(
            QFontMetrics(Fonts::sized(Fonts::text(), 13, 600)).horizontalAdvance(text()) + 8, words.width());
        paintBadge(&painter, placed(QRect(textLeft + name, 0, width() - textLeft - 8 - name, height())));
    }
    QStyleOption option;
    option.initFrom(this);
    if (hasVisibleFocus(&option))
        paintFocusRing(&painter, QRectF(rect()), c, Metrics::radius);
}

void RailButton::paintBadge(QPainter* painter, const QRect& room) const
{
    const Colours& c = Colours::of(palette());
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const int flags = int(leftToRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const auto withMark = [&](Mark mark, const QString& words, const QColor& colour) {
        painter->setFont(Fonts::caption(500));
        painter->setPen(colour);
        drawTabular(painter, room, flags, words);
        const int width = qCeil(tabularWidth(painter->font(), words));
        const int size = Metrics::px(12);
        const int x = leftToRight ? room.right() + 1 - width - Metrics::px(4) - size
                                  : room.left() + width + Metrics::px(4);
        paintMark(painter, QRectF(x, room.top(), size, room.height()), mark, palette());
    };
    if (m_needs.count > 0) {
        withMark(m_needs.mark(), locale().toString(m_needs.count),
            m_needs.worst == Trouble::Severity::Failed ? c.failed : c.trouble);
        return;
    }
    switch (m_badge.kind) {
    case RailBadge::Kind::None: break;
    case RailBadge::Kind::Live: {
        // In some languages there is no room for the word beside the name; the tool tip has it.
        const qreal wide = tabularWidth(Fonts::caption(500), m_badge.text) + Metrics::px(4) + Metrics::px(12);
        withMark(Mark::Live, wide <= room.width() ? m_badge.text : locale().toString(m_badge.count), c.good);
        break;
    }
    case RailBadge::Kind::Population:
        painter->setFont(Fonts::caption());
        painter->setPen(c.text2);
        drawTabular(painter, room, flags, locale().toString(m_badge.count));
        break;
    case RailBadge::Kind::Unread: {
        painter->setFont(Fonts::caption(600));
        const QString words = m_badge.count > 99 ? QStringLiteral("99+") : locale().toString(m_badge.count);
        const qreal high = Metrics::px(20);
        const qreal wide = qMax(high, tabularWidth(painter->font(), words) + 12);
        const QRectF pill(
            leftToRight ? room.right() + 1 - wide : room.left(), room.center().y() - high / 2 + 0.5, wide, high);
        paintBox(painter, pill, c.primary, {}, high / 2);
        painter->setPen(Qt::white);
        drawTabular(painter, pill, Qt::AlignCenter, words);
        break;
    }
    }
}

void RailButton::paintSign(QPainter* painter, const QPointF& corner) const
{
    const Colours& c = Colours::of(palette());
    const QRectF where(corner.x() - 5, corner.y() - 5, 10, 10);
    if (m_needs.count > 0)
        paintMark(painter, where, m_needs.mark(), palette());
    else if (m_badge.kind == RailBadge::Kind::Live)
        paintMark(painter, where, Mark::Good, palette());
    else if (m_badge.kind == RailBadge::Kind::Unread)
        paintBox(painter, where.adjusted(1, 1, -1, -1), c.primary, {}, 4);
}

SideRail::SideRail(QWidget* parent) : QWidget(parent), m_group(this)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        Metrics::margins(RailWidth::outerEdge, RailWidth::outerEdge, RailWidth::innerEdge, RailWidth::outerEdge));
    column->setSpacing(2);
    column->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("Pages"));
}

RailButton* SideRail::add(
    const QString& id, const QString& iconName, const QString& title, const QKeySequence& key, bool apart)
{
    auto* button = new RailButton(iconName, title, key, this);
    auto* column = static_cast<QVBoxLayout*>(layout());
    if (apart && !m_line) {
        m_line = new Line(Qt::Horizontal, this);
        column->insertSpacing(column->count() - 1, 6);
        column->insertWidget(column->count() - 1, m_line);
        column->insertSpacing(column->count() - 1, 6);
    }
    column->insertWidget(column->count() - 1, button);
    m_group.addButton(button);
    m_buttons.insert(id, button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    return button;
}

void SideRail::choose(const QString& id)
{
    m_chosen = id;
    RailButton* button = m_buttons.value(id);
    if (button && !button->isHidden()) {
        button->setChecked(true);
    } else if (QAbstractButton* before = m_group.checkedButton()) { // a tool is in front
        m_group.setExclusive(false);
        before->setChecked(false);
        m_group.setExclusive(true);
    }
}

void SideRail::setShown(const QString& id, bool shown)
{
    RailButton* button = m_buttons.value(id);
    if (!button || button->isHidden() == !shown)
        return;
    button->setVisible(shown);
    choose(m_chosen); // which may be this one
}

void SideRail::setNarrow(bool narrow)
{
    for (RailButton* button : m_buttons)
        button->setNarrow(narrow);
}

void SideRail::focusChosen()
{
    // A page that is not in here has no button: then it is the first.
    QAbstractButton* button = m_group.checkedButton() ? m_group.checkedButton() : m_group.buttons().value(0);
    if (button)
        button->setFocus(Qt::TabFocusReason);
}

void SideRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int x = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(QRect(x, 0, 1, height()), Colours::of(palette()).line);
}

} // namespace everyport::ui
