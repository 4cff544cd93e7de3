#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {
namespace {

int mnemonicFlag(bool shown)
{
    return shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

void paintCheckMark(QPainter* painter, const QStyleOptionMenuItem& option, const QRect& where, const QColor& colour)
{
    if (!option.checked)
        return;
    if (option.checkType == QStyleOptionMenuItem::Exclusive)
        paintBox(painter, QRectF(where.center().x() - 2.5, where.center().y() - 2.5, 6, 6), colour, {}, 3);
    else
        paintIcon(painter, QStringLiteral("check"), where, Metrics::px(14), colour);
}

} // namespace

void paintMenuPanel(QPainter* painter, const QStyleOption& option)
{
    // Menus are windows of their own; without a compositor their corners cannot be clear, so they stay square.
    const Colours& c = Colours::of(option.palette);
    painter->fillRect(option.rect, c.raised);
    paintBox(painter, QRectF(option.rect), {}, c.buttonEdge, 0);
}

void paintMenuItem(QPainter* painter, const QStyleOptionMenuItem& option, bool mnemonics)
{
    const Colours& c = Colours::of(option.palette);
    painter->fillRect(option.rect, c.raised);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter->fillRect(QRect(option.rect.left(), y, option.rect.width(), 1), c.line);
        if (!option.text.isEmpty()) {
            painter->setFont(Fonts::group());
            painter->setPen(c.text2);
            painter->fillRect(option.rect, c.raised);
            painter->drawText(option.rect.adjusted(12, 4, -12, 0), Qt::AlignVCenter | Qt::AlignLeading, option.text);
        }
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool selected = enabled && (option.state & QStyle::State_Selected);
    if (selected)
        paintBox(painter, QRectF(option.rect), option.palette.color(QPalette::Active, QPalette::Highlight), {},
            Metrics::radius);
    const QColor text = option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const QColor iconColour = !enabled ? fadedInto(c.text2, c.raised) : selected ? c.accent : c.text2;
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect iconRect(option.rect.left() + 8, option.rect.top(), Metrics::px(20), option.rect.height());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable)
        paintCheckMark(painter, option, placed(iconRect), iconColour);
    else if (!option.icon.isNull())
        paintIcon(painter, option.icon.name(), placed(iconRect), Metrics::icon(), iconColour);

    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    const QRect room = option.rect.adjusted(8 + Metrics::px(20) + 8, 0, -12, 0);
    painter->setFont(option.font);
    painter->setPen(enabled ? text : mixed(text, c.raised, 0.7));
    painter->drawText(
        placed(room), Qt::AlignVCenter | Qt::AlignLeading | mnemonicFlag(mnemonics), option.text.left(tab));
    if (tab >= 0) {
        painter->setFont(Fonts::caption());
        painter->setPen(enabled ? c.text2 : mixed(text, c.raised, 0.7));
        // Keys stay as they are called in a mirrored window, too: not "++Ctrl".
        const QString keys = option.text.mid(tab + 1);
        const int atEnd = int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter;
        painter->drawText(placed(room), asWritten(atEnd, keys), keys);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QString name = option.direction == Qt::LeftToRight ? QStringLiteral("chevron-right")
                                                                 : QStringLiteral("chevron-left");
        paintIcon(painter, name, placed(QRect(option.rect.right() - 24, option.rect.top(), 16, option.rect.height())),
            Metrics::px(14), iconColour);
    }
}

void paintMenuBarItem(QPainter* painter, const QStyleOptionMenuItem& option, bool mnemonics)
{
    const Colours& c = Colours::of(option.palette);
    painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Window));
    const bool open = option.state & QStyle::State_Sunken;
    if (open || (option.state & QStyle::State_Selected))
        paintBox(painter, QRectF(option.rect).adjusted(0, 5, 0, -5),
            open ? option.palette.color(QPalette::Active, QPalette::Highlight) : c.hover, {}, Metrics::radius);
    painter->setPen(option.palette.color(
        option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter->drawText(option.rect, Qt::AlignCenter | mnemonicFlag(mnemonics), option.text);
}

} // namespace everyport::ui
