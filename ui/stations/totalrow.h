#pragma once

#include <functional>

#include <QWidget>

namespace everyport::ui {

class Table;

/// What a table's columns come to, as a last row below it that does not scroll, with each sum below its column. One
/// that is cut there has its words as a tool tip; a screen reader has all as one sentence.
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
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    QString shownIn(int column) const; ///< Its sum; empty where it is hidden.
    QRect placeOf(int column) const;   ///< As far as its words may reach; mirrored already.

    Table& m_table;
    std::function<QString(int column)> m_words;
};

} // namespace everyport::ui
