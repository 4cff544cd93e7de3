#pragma once

#include <array>
#include <memory>

#include <QImage>
#include <QStringList>

#include "ui/charts/chartlook.h"
#include "ui/polls/themes/walltheme.h"

class QPainter;

namespace everyport::ui {

/// A theme as it is painted: its colours moved in lightness until they can be read from afar, and its pictures decoded.
/// Text has a contrast of 4.5:1, bars 3:1 (WCAG 1.4.3, 1.4.11), over the worst spot of the picture too.
struct ThemeLook {
    QString name = {};
    QColor ground, text, text2, track;
    std::array<QColor, 8> answers;
    QString font = {};
    QImage logo = {};
    QImage picture = {};
    qreal veil = 1;         ///< How opaque the ground lies over the picture.
    QStringList moved = {}; ///< Which colours were moved, in words for the host.
    bool dark = false;

    void applyTo(ChartLook& look) const; ///< A look of a big screen.
    void paintGround(QPainter* painter, const QRectF& where) const;
    /// The logo, and beside it the event's name as far as there is room.
    void paintHead(QPainter* painter, const QRectF& where, const QString& event, const QFont& small) const;
    void applyTo(QFont& made) const; ///< Its family.
};

constexpr int smallestOnWall = 20; ///< px that can be read from afar.
/// The type of words on a big screen, of a theme's family where it has one.
QFont wallFont(const ThemeLook* theme, qreal size, int weight, int smallest = smallestOnWall);

ThemeLook lookOf(const WallTheme& theme);
ThemeLook lookOf(const WallTheme& theme, const QImage& logo, const QImage& picture); ///< Decoded already.

/// A picture of somebody's, no larger than a screen needs; null where it is none that Qt reads, or one of so many
/// pixels that decoding it would hold up others.
QImage boundedPicture(const QByteArray& bytes);

} // namespace everyport::ui
