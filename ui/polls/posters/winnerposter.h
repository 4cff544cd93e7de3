#pragma once

#include <memory>

#include <QImage>
#include <QList>
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
    QString countWords(int row) const;   ///< "38", of a ranking "38 points".
    QString percentWords(int row) const; ///< "38 %"
};

void paintWinner(QPainter* painter, const QRectF& where, const WinnerFacts& facts);

} // namespace everyport::ui
