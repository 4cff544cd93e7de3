#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// Numbers side by side, each over its caption: captions go on in a second line where they have no room beside each
/// other, and figures in further rows where that is not enough. All of it stands in the tool tip, too.
class Figures : public QWidget {
    Q_OBJECT
public:
    explicit Figures(QWidget* parent = nullptr);

    struct Figure {
        QString value = {};
        QString caption = {};
        Mark mark = Mark::None;
        bool operator==(const Figure&) const = default;
    };
    void set(const QList<Figure>& figures);
    void setLeastColumns(int columns) { m_leastColumns = columns; } ///< So that few stand under others' edges.
    QSize sizeHint() const override; ///< As high as its figures are in the width that it has.

    struct Cell {
        QRectF place = {};      ///< Left to right, with the gap behind it.
        QStringList lines = {}; ///< Of the caption.
    };
    QList<Cell> cells() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Grid {
        QList<qreal> columns = {}; ///< px, with the gap behind each.
        int lines = 1;             ///< Of the longest caption.
    };
    Grid grid() const;
    Grid gridOf(int columns, int lines) const;
    void fitHeight();

    QList<Figure> m_figures;
    int m_height = 0;
    int m_leastColumns = 0;
};

} // namespace everyport::ui
