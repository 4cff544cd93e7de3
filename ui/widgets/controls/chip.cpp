#include "ui/widgets/controls/chip.h"

#include <utility>

#include <QMenu>
#include <QPainter>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setMark(Mark mark)
{
    m_mark = mark;
    updateGeometry();
    update();
}

void Chip::setCount(int count)
{
    if (count == m_count)
        return;
    const int before = sizeHint().width();
    m_count = count;
    setAccessibleName(count < 0 ? text() : QStringLiteral("%1, %2").arg(text(), locale().toString(count)));
    if (sizeHint().width() != before)
        updateGeometry();
    update();
}

void Chip::setIconName(const QString& name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Chip::setFolded(bool folded)
{
    if (std::exchange(m_folded, folded) == folded)
        return;
    if (toolTip().isEmpty())
        setToolTip(text());
    updateGeometry();
    update();
}

void Chip::setBar(std::function<QColor(const QPalette&)> bar)
{
    m_bar = std::move(bar);
    updateGeometry();
    update();
}

void Chip::setMenu(QMenu* menu)
{
    m_menu = menu;
    if (menu)
        menu->setParent(this, menu->windowFlags());
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    return {isIconOnly() ? 24 + Metrics::px(14) : widthWith(words()), Metrics::smallControl()};
}

/// Then it stands in the middle, and no room is kept for words beside it.
bool Chip::isIconOnly() const
{
    return words().isEmpty() && !m_icon.isEmpty() && !m_bar && m_count < 0 && !m_menu;
}

int Chip::widthWith(const QString& words) const
{
    int width = 24
        + QFontMetrics(Fonts::sized(font(), 13, isChecked() ? 500 : 400)).size(Qt::TextShowMnemonic, words).width();
    if (m_mark != Mark::None || !m_icon.isEmpty())
        width += Metrics::px(17);
    if (m_bar)
        width += Metrics::px(10);
    if (m_count >= 0)
        width += 7 + qCeil(tabularWidth(font(), locale().toString(m_count)));
    if (m_menu)
        width += Metrics::px(17);
    return width;
}

void Chip::nextCheckState()
{
    if (!m_menu) {
        QAbstractButton::nextCheckState();
        updateGeometry();
        return;
    }
    m_menu->popup(mapToGlobal(
        QPoint(layoutDirection() == Qt::LeftToRight ? 0 : width() - m_menu->sizeHint().width(), height() + 4)));
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    const bool on = isChecked();
    const QColor ground = palette().color(QPalette::Active, on ? QPalette::Highlight : QPalette::Base);
    const QColor edge = on ? mixed(c.accent, ground, 0.55) : palette().color(QPalette::Mid);
    const QColor fill = underMouse() && isEnabled() && !on ? c.hover : ground;
    paintBox(&painter, QRectF(rect()), fill, edge, height() / 2.0);
    QRect room = rect().adjusted(11, 0, -11, 0);
    const auto placed = [&](const QRect& rect_) { return QStyle::visualRect(layoutDirection(), rect(), rect_); };
    const QColor text2 = on ? c.selectionText : c.text2;
    if (isIconOnly()) {
        paintIcon(&painter, m_icon, rect(), Metrics::px(14), text2);
    } else if (m_mark != Mark::None || !m_icon.isEmpty()) {
        const QRect where = placed(QRect(room.left(), 0, Metrics::px(12), height()));
        if (m_icon.isEmpty())
            paintMark(&painter, where, m_mark, m_count == 0 ? text2 : markColour(m_mark, palette()));
        else
            paintIcon(&painter, m_icon, where, Metrics::px(14), text2);
        room.setLeft(room.left() + Metrics::px(17));
    }
    if (m_bar) {
        const QRect where = placed(QRect(room.left(), (height() - Metrics::px(12)) / 2, 4, Metrics::px(12)));
        paintBox(&painter, QRectF(where), on ? m_bar(palette()) : mixed(m_bar(palette()), ground, 0.4), {}, 2);
        room.setLeft(room.left() + Metrics::px(10));
    }
    if (m_menu) {
        paintIcon(&painter, QStringLiteral("chevron-down"),
            placed(QRect(room.right() - Metrics::px(12), 0, Metrics::px(14), height())), Metrics::px(14), text2);
        room.setRight(room.right() - Metrics::px(17));
    }
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
        | Qt::TextHideMnemonic;
    painter.setFont(Fonts::sized(font(), 13, on ? 500 : 400));
    painter.setPen(
        on ? c.selectionText : palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(placed(room), flags, words());
    if (m_count >= 0) {
        painter.setFont(font());
        painter.setPen(text2);
        const bool leftToRight = layoutDirection() == Qt::LeftToRight;
        drawTabular(&painter, placed(room), (leftToRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
            locale().toString(m_count));
    }
    QStyleOption option;
    option.initFrom(this);
    if (hasVisibleFocus(&option))
        paintFocusRing(&painter, QRectF(rect()), c, height() / 2.0);
}

} // namespace everyport::ui
