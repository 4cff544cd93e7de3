#include "ui/frame/palette/palettefield.h"

#include <QAction>
#include <QPainter>
#include <QStyle>
#include <QtMath>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/widgets/controls/buttons.h"

namespace everyport::ui {
namespace {

QFont keysFont()
{
    return Fonts::sized(Fonts::text(), 11, 500);
}

/// Whole pixels: words that are wider by a part of one would be cut.
int widthOf(const QFont& font, const QString& words)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(words));
}

/// What is left and right of the words and keys.
int edges()
{
    return Metrics::px(31) + Metrics::px(8);
}

} // namespace

PaletteField::PaletteField(QAction* open, QWidget* parent) : QAbstractButton(parent), m_open(open)
{
    setText(tr("Find or do anything"));
    setAccessibleName(text());
    setToolTip(withKey(text(), open->shortcut()));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, open, &QAction::trigger);
    connect(open, &QAction::changed, this, [this] {
        updateGeometry(); // its keys may be others
        update();
    });
}

QString PaletteField::keys() const
{
    return m_open->shortcut().toString(QKeySequence::NativeText).replace(QLatin1Char('+'), QLatin1Char(' '));
}

int PaletteField::keysWidth() const
{
    return widthOf(keysFont(), keys()) + Metrics::px(12); // and away from the words
}

/// Languages say it in more or fewer words, and name the keys.
QSize PaletteField::sizeHint() const
{
    return {qMax(Metrics::px(240), edges() + widthOf(Fonts::text(), text()) + keysWidth()), Metrics::px(26)};
}

void PaletteField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    const QColor ground = palette().color(QPalette::Active, QPalette::Base);
    paintBox(
        &painter, QRectF(rect()), underMouse() ? c.hover : ground, palette().color(QPalette::Mid), Metrics::radius);
    const auto placed = [&](const QRect& where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
    paintIcon(
        &painter, QStringLiteral("search"), placed(QRect(8, 0, Metrics::px(14), height())), Metrics::px(14), c.text2);
    painter.setFont(Fonts::text());
    painter.setPen(palette().color(QPalette::Active, QPalette::PlaceholderText));
    const QRect room = placed(rect().adjusted(Metrics::px(31), 0, -Metrics::px(8), 0));
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    painter.drawText(room, flags, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width() - keysWidth()));
    painter.setFont(keysFont());
    painter.setPen(c.text2);
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter, keys());
    QStyleOption option;
    option.initFrom(this);
    if (hasVisibleFocus(&option))
        paintFocusRing(&painter, QRectF(rect()), c, Metrics::radius);
}

} // namespace everyport::ui
