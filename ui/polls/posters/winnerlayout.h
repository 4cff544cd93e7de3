#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>

#include "ui/polls/posters/winnerposter.h"

namespace everyport::ui {

/// Where the parts of a winner's poster go, from left to right. Names are never cut: where too many share the first
/// place to stand below each other they stand behind each other, and the last line says how many more there are.
struct WinnerLayout {
    WinnerLayout(const WinnerFacts& facts, const QRectF& where);

    qreal u = 1;     ///< Of a picture of 800 px height.
    QRectF header;   ///< Logo and event, with a theme.
    qreal frame = 0; ///< Of the picture.
    QRectF question, name, figure, picture, closed;
    QFont questionFont, nameFont, figureFont, rowFont;
    QStringList nameLines;
    QRectF chart;              ///< All bars, where none leads; a map, where no picture stands.
    QList<QRectF> rows;        ///< Of `others`, as many as have room.
    QList<QStringList> labels; ///< Theirs, in lines: long ones have two where there is room.
    qreal countWidth = 0;      ///< Of the widest number of votes in them.
    qreal percentWidth = 0;    ///< At their right edge.
    qreal widestPercent = 0;   ///< Of their shares.
    qreal placeWidth = 0;      ///< At their left edge.
    /// What a row's label has between its place and its numbers.
    QRectF labelOf(const QRectF& row) const;

private:
    bool fitNames(const WinnerFacts& facts, const QStringList& names, qreal width, qreal high);
    void layNames(const WinnerFacts& facts, const QRectF& room);
    void layFigure(const WinnerFacts& facts, const QRectF& room);
    void layRows(const WinnerFacts& facts, const QRectF& room);
    void layNumbers(const WinnerFacts& facts);
};

} // namespace everyport::ui
