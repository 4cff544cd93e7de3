#include <QAbstractButton>
#include <QPainterPath>

#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"

namespace everyport::ui {
namespace {

struct Dress {
    QColor fill, edge, text, icon;
};

Dress plainDress(const QStyleOptionButton& option, const Colours& c)
{
    const QPalette& p = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = option.state & QStyle::State_MouseOver;
    Dress dress{p.color(QPalette::Button), p.color(QPalette::Mid), p.color(QPalette::ButtonText), c.text2};
    if (!enabled) {
        dress.edge = p.color(QPalette::Midlight);
        dress.text = mixed(p.color(QPalette::Disabled, QPalette::ButtonText), p.color(QPalette::Button), 0.75);
        dress.icon = fadedInto(c.text2, p.color(QPalette::Button));
    } else if (down) {
        dress.fill = p.color(QPalette::Active, QPalette::Highlight);
        dress.edge = mixed(c.accent, dress.fill, 0.55);
    } else if (over) {
        dress.fill = c.dark ? mixed(Qt::white, dress.fill, 0.07) : mixed(Qt::black, dress.fill, 0.06);
    }
    return dress;
}

Dress primaryDress(const QStyleOptionButton& option, const Colours& c)
{
    const QColor ground = option.palette.color(QPalette::Active, QPalette::Base);
    Dress dress{c.primary, {}, Qt::white, Qt::white};
    if (!(option.state & QStyle::State_Enabled)) {
        dress.fill = mixed(c.primary, ground, c.dark ? 0.45 : 0.4);
        dress.text = dress.icon = mixed(Qt::white, dress.fill, c.dark ? 0.55 : 0.75);
    } else if (option.state & (QStyle::State_Sunken | QStyle::State_On)) {
        dress.fill = mixed(Qt::black, c.primary, 0.22);
    } else if (option.state & QStyle::State_MouseOver) {
        dress.fill = c.dark ? mixed(Qt::white, c.primary, 0.1) : mixed(Qt::black, c.primary, 0.13);
    }
    return dress;
}

Dress destructiveDress(const QStyleOptionButton& option, const Colours& c)
{
    Dress dress = plainDress(option, c);
    if (option.state & QStyle::State_Enabled)
        dress.edge = dress.text = dress.icon = c.failed;
    return dress;
}

Dress linkDress(const QStyleOptionButton& option, const Colours& c)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor text = enabled ? c.accent : option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    Dress dress{{}, {}, text, text};
    if (enabled && (option.state & QStyle::State_MouseOver))
        dress.fill = option.palette.color(QPalette::Active, QPalette::Highlight);
    return dress;
}

/// One of a group: the chosen one stands out of the trough.
Dress segmentDress(const QStyleOptionButton& option, const Colours& c)
{
    const QPalette& p = option.palette;
    Dress dress{{}, {}, c.text2, c.text2};
    if (option.state & QStyle::State_On)
        dress = {c.dark ? mixed(Qt::white, c.track, 0.1) : p.color(QPalette::Active, QPalette::Base),
            p.color(QPalette::Mid), p.color(QPalette::Text), c.accent};
    else if (option.state & QStyle::State_MouseOver)
        dress.fill = c.dark ? mixed(Qt::white, c.track, 0.05) : mixed(Qt::black, c.track, 0.04);
    if (!(option.state & QStyle::State_Enabled))
        dress.text = dress.icon = fadedInto(c.text2, c.track);
    return dress;
}

Dress dressOf(const QStyleOptionButton& option, const QWidget* widget)
{
    const Colours& c = Colours::of(option.palette);
    if (isLook(widget, "primary"))
        return primaryDress(option, c);
    if (isLook(widget, "destructive"))
        return destructiveDress(option, c);
    if (isLook(widget, "link"))
        return linkDress(option, c);
    if (isLook(widget, "segment"))
        return segmentDress(option, c);
    return plainDress(option, c);
}

} // namespace

void paintPushButton(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const Dress dress = dressOf(option, widget);
    const Colours& c = Colours::of(option.palette);
    const QRectF box(option.rect);
    const qreal radius = Metrics::radius;
    if (dress.fill.isValid() || dress.edge.isValid())
        paintBox(painter, box, dress.fill, dress.edge, radius);
    if (!hasVisibleFocus(&option))
        return;
    if (isLook(widget, "primary")) {
        // On its own colour the ring needs a gap to be seen.
        paintBox(painter, box, option.palette.color(QPalette::Base), c.dark ? c.accent : c.primary, radius, 2);
        paintBox(painter, box.adjusted(4, 4, -4, -4), dress.fill, {}, radius - 2);
    } else {
        paintFocusRing(painter, box, c, radius);
    }
}

void paintPushButtonLabel(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const Dress dress = dressOf(option, widget);
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : Metrics::px(isLook(widget, "small") ? 7 : 8);
    const int iconSize = option.icon.isNull() ? 0 : Metrics::icon();
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const int menuRoom = hasMenu ? Metrics::px(14) + 6 : 0;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int room = option.rect.width() - 6;
    int x = option.rect.x() + (option.rect.width() - qMin(room, iconSize + gap + textWidth + menuRoom)) / 2;
    const auto placed = [&](int width) {
        const QRect rect(x, option.rect.y(), width, option.rect.height());
        x += width;
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (iconSize)
        paintIcon(painter, option.icon.name(), placed(iconSize), iconSize, dress.icon);
    x += gap;
    painter->setPen(dress.text);
    const bool isLines = option.text.contains(QLatin1Char('\n'));
    const int flags = Qt::AlignVCenter | (isLines ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::TextHideMnemonic;
    const int textRoom = qMin(textWidth + 1, option.rect.right() - 1 - menuRoom - x);
    // Qt's eliding counts the mnemonic's & in words from right to left, and would cut some that fit.
    const QString words = textWidth <= textRoom
        ? option.text
        : option.fontMetrics.elidedText(option.text, Qt::ElideRight, textRoom, Qt::TextShowMnemonic);
    // The button's own direction, which is not the window's where code stands on it.
    const Qt::LayoutDirection before = painter->layoutDirection();
    painter->setLayoutDirection(option.direction);
    painter->drawText(placed(textRoom), flags, words);
    painter->setLayoutDirection(before);
    x += 6;
    if (hasMenu)
        paintIcon(painter, QStringLiteral("chevron-down"), placed(Metrics::px(14)), Metrics::px(14), dress.icon);
}

void paintToolButton(QPainter* painter, const QStyleOptionToolButton& option, const QWidget* widget)
{
    const Colours& c = Colours::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_Sunken);
    const QRectF box(option.rect);
    if (enabled && on)
        paintBox(painter, box, option.palette.color(QPalette::Active, QPalette::Highlight), {}, Metrics::radius);
    else if (enabled && (option.state & QStyle::State_MouseOver))
        paintBox(painter, box, c.hover, {}, Metrics::radius);
    const QColor colour = !enabled ? fadedInto(c.text2, option.palette.color(QPalette::Base)) : c.text2;
    const bool words = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    if (!option.icon.isNull()) {
        QRect where = option.rect;
        if (words)
            where = QStyle::visualRect(
                option.direction, option.rect, QRect(where.x() + 6, where.y(), Metrics::icon(), where.height()));
        paintIcon(painter, option.icon.name(), where, Metrics::icon(), colour);
    }
    if (words) {
        const int left = option.icon.isNull() ? 8 : 6 + Metrics::icon() + 6;
        painter->setPen(enabled ? option.palette.color(QPalette::ButtonText) : colour);
        const QRect where = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(left, 0, -4, 0));
        painter->drawText(where, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic, option.text);
    }
    if (hasVisibleFocus(&option))
        paintFocusRing(painter, box, c, Metrics::radius);
    Q_UNUSED(widget)
}

void paintCheckBox(QPainter* painter, const QStyleOption& option)
{
    const Colours& c = Colours::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    QRectF box(option.rect);
    const qreal side = qMin(box.width(), box.height());
    box = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    if (!on) {
        const bool over = enabled && (option.state & QStyle::State_MouseOver);
        paintBox(painter, box, option.palette.color(QPalette::Base),
            over          ? c.accent
                : enabled ? c.edge
                          : c.buttonEdge,
            Metrics::radius);
        return;
    }
    paintBox(painter, box, enabled ? c.primary : c.text2, {}, Metrics::radius);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled || !c.dark ? QColor(Qt::white) : option.palette.color(QPalette::Base), side * 0.125,
        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF o = box.topLeft();
    if (option.state & QStyle::State_NoChange) {
        painter->drawLine(o + QPointF(side * 0.27, side * 0.5), o + QPointF(side * 0.73, side * 0.5));
    } else {
        QPainterPath tick(o + QPointF(side * 0.25, side * 0.53));
        tick.lineTo(o + QPointF(side * 0.43, side * 0.70));
        tick.lineTo(o + QPointF(side * 0.76, side * 0.32));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(tick);
    }
    painter->restore();
}

void paintRadioButton(QPainter* painter, const QStyleOption& option)
{
    const Colours& c = Colours::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    QRectF box(option.rect);
    const qreal side = qMin(box.width(), box.height());
    box = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    if (option.state & QStyle::State_On) {
        paintBox(painter, box, enabled ? c.primary : c.text2, {}, side / 2);
        const qreal dot = side * 0.38;
        paintBox(
            painter, QRectF(box.center().x() - dot / 2, box.center().y() - dot / 2, dot, dot), Qt::white, {}, dot / 2);
    } else {
        const bool over = enabled && (option.state & QStyle::State_MouseOver);
        paintBox(painter, box, option.palette.color(QPalette::Base),
            over          ? c.accent
                : enabled ? c.edge
                          : c.buttonEdge,
            side / 2);
    }
}

} // namespace everyport::ui
