#pragma once

#include <QStringList>

#include "ui/charts/chartshape.h"

namespace everyport::ui {

/// Words in lines, those given most often first and largest, each with its count. None is turned, cut or covers
/// another. There are six sizes: a word keeps its place among those of its own while their counts grow, and no chance
/// is in it.
class WordCloud final : public ChartShape {
public:
    WordCloud(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction);
    void paint(QPainter* painter, const QList<qreal>& lengths = {}) const override;
    QFont fontOf(int row) const; ///< As it is shown.

private:
    struct Word {
        int row = 0;
        int size = 0; ///< 0 is the largest.
        QRectF place = {};
        qreal countWidth = 0;
        QStringList lines = {}; ///< One, unless it is wider than all the room.
        qreal baseline = 0;     ///< Of the first line.
    };
    static int sizeOf(int count, int most);
    QFont font(int size) const;
    bool isWhole(const Word& word) const;
    qreal flow(); ///< Their height in the size that is set.
    qreal endLine(qsizetype from, qsizetype to, qreal top);
    void fit();
    void dropWhatHasNoRoom();

    QList<Word> m_words;
    qreal m_largest = 0; ///< Pixels of the largest size.
};

} // namespace everyport::ui
