#include "ui/charts/chartlook.h"

#include "ui/style/colours/metrics.h"

namespace everyport::ui {

ChartLook ChartLook::page(const QPalette& palette)
{
    ChartLook look;
    const qreal u = Metrics::px(100) / 100.0;
    look.label = Fonts::sized(Fonts::text(), 14, 500);
    look.leaderLabel = Fonts::sized(Fonts::text(), 14, 600);
    look.count = Fonts::sized(Fonts::text(), 17, 600);
    look.percent = Fonts::sized(Fonts::text(), 13, 400);
    look.small = Fonts::caption();
    look.scrolls = true;
    for (qreal* size : {&look.line, &look.lineToBar, &look.bar, &look.pitch, &look.tallFrom, &look.inlinePitch,
             &look.inlineBar, &look.smallestPitch, &look.countWidth, &look.percentWidth, &look.narrowestColumn})
        *size *= u;
    look.colours = Colours::of(palette);
    look.ground = palette.color(QPalette::Active, QPalette::Base);
    look.text = palette.color(QPalette::Active, QPalette::Text);
    return look;
}

ChartLook ChartLook::screen(qreal height, bool dark)
{
    ChartLook look;
    const qreal u = height / 800.0;
    const auto font = [u](qreal size, int weight) {
        QFont made = Fonts::text();
        made.setPixelSize(qMax(20, qRound(size * u)));
        made.setWeight(QFont::Weight(weight));
        return made;
    };
    look.label = font(29, 500);
    look.leaderLabel = font(29, 600);
    look.count = font(36, 700);
    look.percent = font(26, 400);
    look.small = font(22, 400);
    look.line = 52 * u;
    look.lineToBar = 4 * u;
    look.bar = 40 * u;
    look.pitch = 116 * u;
    look.tallFrom = 92 * u;
    look.inlinePitch = 64 * u;
    look.inlineBar = 30 * u;
    look.smallestPitch = qMax(28.0, 34 * u);
    look.countWidth = 110 * u;
    look.percentWidth = 110 * u;
    look.columnGap = 48 * u;
    look.narrowestColumn = 330 * u;
    look.radius = 5 * u;
    look.mostColumns = 4;
    look.columnsFrom = 14;
    look.addsColumns = true;
    look.labelLines = 4;
    look.decimals = 0;
    look.colours = dark ? Colours::darkSet() : Colours::lightSet();
    look.ground = look.colours.present;
    look.text = (dark ? darkPalette() : lightPalette()).color(QPalette::Text);
    return look;
}

ChartLook ChartLook::grown(qreal by) const
{
    ChartLook look = *this;
    for (QFont* font : {&look.label, &look.leaderLabel, &look.count, &look.percent, &look.small})
        font->setPixelSize(qMax(qMin(20, font->pixelSize()), qRound(font->pixelSize() * by)));
    for (qreal* size : {&look.line, &look.lineToBar, &look.bar, &look.pitch, &look.tallFrom, &look.inlinePitch,
             &look.inlineBar, &look.countWidth, &look.percentWidth})
        *size *= by;
    return look;
}

} // namespace everyport::ui
