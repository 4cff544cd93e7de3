#pragma once

#include <QStringList>

#include "ui/charts/chartshape.h"

namespace everyport::ui {

/// Sentences below each other, those given most often first, with a line between them. A long one goes over some lines
/// and then ends in "…".
class Quotes final : public ChartShape {
public:
    Quotes(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction);
    void paint(QPainter* painter, const QList<qreal>& lengths = {}) const override;
    QStringList linesOf(int row) const { return m_quotes.value(row).lines; }

private:
    struct Quote {
        QRectF place = {}; ///< Not mirrored.
        QStringList lines = {};
    };
    QList<Quote> m_quotes; ///< By row; those that have no room are not there.
    qreal m_countWidth = 0;
};

/// `text` in at most `most` lines of `width`; what has no room is cut off its end, at a word where one ends there.
QStringList quoteLines(const QString& text, const QFont& font, qreal width, int most);

} // namespace everyport::ui
