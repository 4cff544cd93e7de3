#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>

#include "ui/charts/barlayout.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/chartshape.h"
#include "ui/polls/posters/poster.h"

namespace everyport::ui {

/// Where each part of a poster goes, mirrored already where it reads from right to left. Nothing is smaller than 20 px
/// on the big screen, and what is read from the back row (question, address) is never cut.
struct PosterLayout {
    PosterLayout(const Poster& poster, const QRectF& where, Qt::LayoutDirection direction);

    qreal u = 1; ///< Of a picture of 800 px height.
    ChartLook look;
    QRectF header; ///< Logo and event, with a theme.
    QRectF question, notice, chart, summary, foot, state, votes, unit, closes, code, call;
    QFont questionFont, summaryFont, votesFont, addressFont, footFont;
    QRectF address;
    QStringList addressLines;
    QStringList footLines; ///< At the bottom of `foot`.
    BarLayout bars;
    std::unique_ptr<ChartShape> shape; ///< In place of the bars.
    bool isBand = false;               ///< State, votes and code stand above the bars instead of beside them.

    QFont font(qreal size, int weight) const;

private:
    QRectF placed(const QRectF& rect) const;
    void layQuestion(const QRectF& room);
    void laySummary(QRectF& room);
    void layBars(const QRectF& room, const ChartLook& designed);
    void layBand(const QRectF& room);
    void layFoot();
    void laySide(const QRectF& room);
    qreal layAddress(const QString& address, qreal width);

    QRectF m_where;
    Qt::LayoutDirection m_direction;
    const Poster& m_poster;
};

} // namespace everyport::ui
