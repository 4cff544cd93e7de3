#pragma once

#include <functional>

#include <QWidget>

namespace everyport::ui {

class Table;

/// What a table's columns come to, as a last row below it that does not scroll, with each sum below its column. A
/// screen reader has them as one sentence.
class TotalRow : public QWidget {
    Q_OBJECT
public:
    /// `words` gives a column's sum, empty for none; asked whenever it is painted. The table outlives it.
    TotalRow(Table& table, std::function<QString(int column)> words, QWidget* parent = nullptr);
    void refresh(); ///< The sums are other ones.
    QSize sizeHint() const override;
    /// Pixels between a column's own room and the next words in the row: so much further its words may reach.
    int spareAfter(int column) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    Table& m_table;
    std::function<QString(int column)> m_words;
};

} // namespace everyport::ui
