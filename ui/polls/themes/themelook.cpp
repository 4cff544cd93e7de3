#include "ui/polls/themes/themelook.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/picturereading.h"

namespace everyport::ui {

namespace {

struct LookWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::LookWords)
};

constexpr qreal forText = 4.5;
constexpr qreal forBars = 3.0;
constexpr int largestSide = 3840;
// How opaque the ground lies over the picture, as long as colours are as they were chosen.
constexpr qreal leastVeil = 0.8;
constexpr qreal mostVeil = 0.88;

bool isReadable(const QColor& colour, const QList<QColor>& grounds, qreal least)
{
    return std::all_of(
        grounds.begin(), grounds.end(), [&](const QColor& ground) { return contrast(colour, ground) >= least; });
}

/// The nearest lightness, away from the ground, at which it can be read on all of them; its hue stays.
QColor movedFor(const QColor& colour, const QList<QColor>& grounds, qreal least)
{
    const QColor& ground = grounds.first();
    const bool lighter = contrast(Qt::white, ground) > contrast(Qt::black, ground);
    float hue = 0, saturation = 0, lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    QColor moved = colour;
    for (int step = 1; step <= 100 && !isReadable(moved, grounds, least); ++step) {
        lightness = std::clamp(lightness + (lighter ? 0.01F : -0.01F), 0.0F, 1.0F);
        moved = QColor::fromHslF(std::max(0.0F, hue), saturation, lightness);
    }
    return moved;
}

/// The lightest and the darkest spot, as large as a letter's stroke.
QList<QColor> extremesOf(const QImage& picture)
{
    const QImage small = picture.scaled(160, 100, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    QColor darkest = Qt::white, lightest = Qt::black;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QColor here = small.pixelColor(x, y);
            if (contrast(here, Qt::black) < contrast(darkest, Qt::black))
                darkest = here;
            if (contrast(here, Qt::black) > contrast(lightest, Qt::black))
                lightest = here;
        }
    }
    return {darkest, lightest};
}

/// The look's colours, moved until they can be read on all of these, the ground first. False: some cannot.
bool colourOver(ThemeLook& look, const WallTheme& theme, const QList<QColor>& grounds)
{
    const Colours& ours = look.dark ? Colours::darkSet() : Colours::lightSet();
    const QPalette palette = look.dark ? darkPalette() : lightPalette();
    bool all = true;
    look.moved.clear();
    const auto checked = [&](const QColor& wished, const QColor& own, qreal least, const QString& what) {
        const QColor colour = wished.isValid() ? wished : own;
        const QColor moved = movedFor(colour, grounds, least);
        all = all && isReadable(moved, grounds, least);
        if (moved != colour && wished.isValid())
            look.moved.append(LookWords::tr("%1: %2 cannot be read on %3, so %4 is shown.")
                                  .arg(what, colour.name(), look.ground.name(), moved.name()));
        return moved;
    };
    look.text = checked(theme.text, palette.color(QPalette::Text), forText, LookWords::tr("Text"));
    for (int i = 0; i < 8; ++i)
        look.answers[size_t(i)] = checked(
            theme.answers.value(i), ours.answers[size_t(i)], forBars, LookWords::tr("Answer %1").arg(i + 1));
    look.text2 = movedFor(mixed(look.text, look.ground, 0.72), grounds, forText);
    look.track = mixed(look.text, look.ground, 0.1);
    return all && isReadable(look.text2, grounds, forText);
}

} // namespace

QImage boundedPicture(const QByteArray& bytes)
{
    return boundedPicture(bytes, largestSide);
}

ThemeLook lookOf(const WallTheme& theme)
{
    return lookOf(theme, boundedPicture(theme.logo), boundedPicture(theme.picture));
}

ThemeLook lookOf(const WallTheme& theme, const QImage& logo, const QImage& picture)
{
    ThemeLook look;
    look.name = theme.name;
    look.font = theme.font;
    look.logo = logo;
    look.picture = picture;
    look.ground = theme.ground.isValid() ? theme.ground : Colours::lightSet().present;
    look.dark = contrast(Qt::white, look.ground) > contrast(Qt::black, look.ground);
    if (picture.isNull()) {
        (void)colourOver(look, theme, {look.ground});
        return look;
    }
    const QList<QColor> spots = extremesOf(picture);
    for (look.veil = leastVeil; look.veil < 1; look.veil += 0.01) {
        QList<QColor> grounds{look.ground};
        for (const QColor& spot : spots)
            grounds.append(mixed(look.ground, spot, look.veil));
        // As chosen, if more of the veil does it; colours that stand too near to the ground are moved instead, or
        // nothing would be left of the picture.
        if (colourOver(look, theme, grounds) && (look.moved.isEmpty() || look.veil >= mostVeil))
            return look;
    }
    look.veil = 1;
    (void)colourOver(look, theme, {look.ground});
    return look;
}

void ThemeLook::applyTo(ChartLook& look) const
{
    look.ground = ground;
    look.text = text;
    look.colours.text2 = text2;
    look.colours.track = track;
    look.colours.answers = answers;
    look.colours.present = ground;
    for (QFont* each : {&look.label, &look.leaderLabel, &look.count, &look.percent, &look.small})
        applyTo(*each);
}

void ThemeLook::applyTo(QFont& made) const
{
    if (!font.isEmpty())
        made.setFamilies({font});
}

QFont wallFont(const ThemeLook* theme, qreal size, int weight, int smallest)
{
    QFont made = Fonts::text();
    if (theme)
        theme->applyTo(made);
    made.setPixelSize(qMax(smallest, qRound(size)));
    made.setWeight(QFont::Weight(weight));
    return made;
}

void ThemeLook::paintHead(QPainter* painter, const QRectF& where, const QString& event, const QFont& small) const
{
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    const QSizeF size = QSizeF(logo.size()).scaled(where.width() / 3, where.height(), Qt::KeepAspectRatio);
    const QRectF shown(mirrored ? where.right() - size.width() : where.left(), where.center().y() - size.height() / 2,
        size.width(), size.height());
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(shown, logo);
    const qreal taken = size.width() + where.height() / 3;
    const QRectF rest = mirrored ? where.adjusted(0, 0, -taken, 0) : where.adjusted(taken, 0, 0, 0);
    painter->setFont(small);
    painter->setPen(text);
    painter->drawText(rest, int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
        QFontMetricsF(small).elidedText(event, Qt::ElideRight, rest.width()));
    painter->restore();
}

void ThemeLook::paintGround(QPainter* painter, const QRectF& where) const
{
    painter->fillRect(where, ground);
    if (picture.isNull())
        return;
    // It covers all; what is too much goes at both sides alike.
    const QSizeF size = QSizeF(picture.size()).scaled(where.size(), Qt::KeepAspectRatioByExpanding);
    QRectF shown(QPointF(), size);
    shown.moveCenter(where.center());
    painter->save();
    painter->setClipRect(where);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(shown, picture);
    QColor cover = ground;
    cover.setAlphaF(float(veil));
    painter->fillRect(where, cover);
    painter->restore();
}

} // namespace everyport::ui
