#include "ui/style/colours/metrics.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>

namespace everyport::ui {
namespace {

// Asked for in every paint: measured once a font.
struct Measured {
    QFont font;
    qreal scale = 1;
    qreal pixels = 0; ///< 0: not measured yet. `font` does not tell, for a new one is the application's.
};

/// As large as Qt asks for it, in whole pixels. QFontInfo says the same, but has the font looked up and read for that,
/// which is a good part of a start and not needed for the window's first paint.
qreal pixelsOf(const QFont& font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    const QScreen* screen = QGuiApplication::primaryScreen();
    const int dotsPerInch = QCoreApplication::testAttribute(Qt::AA_Use96Dpi) || !screen
        ? 96
        : qRound(screen->logicalDotsPerInchY());
    return qRound(font.pointSizeF() * dotsPerInch / 72);
}

const Measured& measured()
{
    static Measured last;
    const QFont font = QGuiApplication::font();
    if (last.font != font || last.pixels == 0) {
        last.font = font;
        last.pixels = pixelsOf(font);
        last.scale = qMax(1.0, last.pixels / 13.0);
    }
    return last;
}

} // namespace

int Metrics::px(int at13)
{
    return qRound(at13 * measured().scale);
}

QMargins Metrics::margins(int before, int top, int after, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(after, top, before, bottom)
                                            : QMargins(before, top, after, bottom);
}

namespace Fonts {

QFont sized(const QFont& font, qreal at13, int weight)
{
    QFont made = font;
    made.setPixelSize(qRound(measured().pixels * at13 / 13.0));
    made.setWeight(QFont::Weight(weight));
    return made;
}

QFont text()
{
    return QGuiApplication::font();
}
QFont button()
{
    return sized(text(), 13, 500);
}
QFont strong()
{
    return sized(text(), 13, 600);
}
QFont title()
{
    return sized(text(), 18, 600);
}
QFont question()
{
    return sized(text(), 17, 600);
}
QFont panel()
{
    return sized(text(), 15, 600);
}
QFont caption(int weight)
{
    return sized(text(), 12, weight);
}
QFont group()
{
    return sized(text(), 12, 600);
}
QFont axis()
{
    return sized(text(), 11, 400);
}

QFont mono()
{
    static const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QFont made = fixed;
    made.setPixelSize(qRound(measured().pixels * 12 / 13.0));
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

} // namespace Fonts
} // namespace everyport::ui
