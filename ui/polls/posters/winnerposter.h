#pragma once

#include <memory>

#include <QFont>
#include <QImage>
#include <QRectF>
#include <QStringList>

#include "ui/charts/chartdata.h"

class QPainter;

namespace everyport::ui {

struct ThemeLook;

/// Who has won, for people at a distance: shown after closing, and when the host asks. A draw names all who share the
/// first place, in the poll's order. Where none leads, as on a scale, it is what the counts come to, over all bars.
struct WinnerFacts {
    ChartData data = {};
    QString closed = {}; ///< "Closed 23:00"
    QString event = {};  ///< Beside the theme's logo.
    QImage picture = {}; ///< The winner's; null: none.
    bool dark = false;
    std::shared_ptr<const ThemeLook> theme = {};

    QList<int> winners() const; ///< Rows; none without votes, and where none leads.
    QList<int> others() const;  ///< The rest, most votes first; likewise.
    QStringList names() const;  ///< What stands large.
    QString figure() const;     ///< Below it: "38 of 100 votes, 38 %", or what the chart's result says.
    /// Which place each of `others` has: equal votes share one, and the next is as many behind.
    QList<int> placesOfOthers() const;
};

/// Where its parts go, from left to right; names are never cut.
struct WinnerLayout {
    WinnerLayout(const WinnerFacts& facts, const QRectF& where);

    qreal u = 1;     ///< Of a picture of 800 px height.
    QRectF header;   ///< Logo and event, with a theme.
    qreal frame = 0; ///< Of the picture.
    QRectF question, name, figure, picture, closed;
    QFont questionFont, nameFont, figureFont, rowFont;
    QStringList nameLines;
    QRectF chart;            ///< All bars, where none leads.
    QList<QRectF> rows;      ///< Of `others`, as many as have room.
    qreal countWidth = 0;    ///< Of the widest number of votes in them.
    qreal percentWidth = 0;  ///< At their right edge.
    qreal widestPercent = 0; ///< Of their shares.
    qreal placeWidth = 0;    ///< At their left edge.
    /// What a row's label has between its place and its numbers.
    QRectF labelOf(const QRectF& row) const;

private:
    void layNames(const WinnerFacts& facts, const QRectF& room);
    void layFigure(const WinnerFacts& facts, const QRectF& room);
    void layRows(const WinnerFacts& facts, const QRectF& room);
};

void paintWinner(QPainter* painter, const QRectF& where, const WinnerFacts& facts);

} // namespace everyport::ui
