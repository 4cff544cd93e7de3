#pragma once

#include <QList>

#include "ui/charts/barlayout.h"

class QPainter;

namespace everyport::ui {

QString pointWords(int points);                       ///< "34 points"
QString worthWords(const ChartData& data, int worth); ///< "34 points", of a run-off "34 ballots"

/// For people at a distance, or with nothing but paper: counts that are points are called that, and have room for it.
/// Many answers, whose rows have no room, are without it.
ChartLook namingUnit(ChartLook look, const ChartData& data);

/// Paints the bars of a poll; the same on the page, on the big screen, in a picture and in SVG.
class BarPainter {
public:
    BarPainter(const ChartData& data, const ChartLook& look, Qt::LayoutDirection direction);

    /// `lengths` are the counts that the bars stand at while they move; empty: their own.
    void paint(QPainter* painter, const BarLayout& layout, const QList<qreal>& lengths = {}) const;
    void paintRow(QPainter* painter, const BarLayout& layout, int row, qreal length) const;

    QColor barColour(int row) const;
    QString countText(const ChartRow& row) const;
    QString percentText(const ChartRow& row) const;

private:
    const ChartRow& fullest() const;
    QRectF placed(const QRectF& rect, const QRectF& whole) const;
    void paintBar(QPainter* painter, const QRectF& track, int row, qreal length) const;
    void paintLabel(QPainter* painter, const BarLayout& layout, int row) const;
    void paintFigures(QPainter* painter, const BarLayout& layout, int row) const;

    const ChartData& m_data;
    const ChartLook& m_look;
    Qt::LayoutDirection m_direction;
    qreal m_whole; ///< Votes that a whole track stands for.
    int m_leader;
};

} // namespace everyport::ui
