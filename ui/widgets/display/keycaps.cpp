#include "ui/widgets/display/keycaps.h"

#include <QPainter>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"

namespace everyport::ui {
namespace {

/// "Ctrl++" is Ctrl and +.
QStringList capsOf(const QString& keys)
{
    QStringList caps;
    QString cap;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i] == QLatin1Char('+') && !cap.isEmpty()) {
            caps.append(cap);
            cap.clear();
        } else {
            cap.append(keys[i]);
        }
    }
    if (!cap.isEmpty())
        caps.append(cap);
    return caps;
}

qreal capWidth(const QString& cap)
{
    return qMax(
        qreal(Metrics::px(20)), QFontMetricsF(Fonts::sized(Fonts::text(), 11, 500)).horizontalAdvance(cap) + 11);
}

} // namespace

qreal keyCapsWidth(const QString& keys)
{
    qreal width = 0;
    for (const QString& cap : capsOf(keys))
        width += capWidth(cap) + 4;
    return qMax(0.0, width - 4);
}

qreal paintKeyCaps(QPainter* painter, const QRectF& where, const QString& keys, const QPalette& palette, bool atRight)
{
    const Colours& c = Colours::of(palette);
    const qreal width = keyCapsWidth(keys);
    const qreal height = Metrics::px(18);
    qreal x = atRight ? where.right() - width : where.left();
    painter->save();
    painter->setFont(Fonts::sized(Fonts::text(), 11, 500));
    for (const QString& cap : capsOf(keys)) {
        const QRectF box(qRound(x), qRound(where.center().y() - height / 2), qRound(capWidth(cap)), height);
        paintBox(painter, box, c.track, palette.color(QPalette::Mid), Metrics::radius);
        painter->setPen(c.text2);
        painter->drawText(box, Qt::AlignCenter, cap);
        x += box.width() + 4;
    }
    painter->restore();
    return width;
}

} // namespace everyport::ui
