#pragma once

#include <QTimer>
#include <QTreeView>

namespace everyport::ui {

class EmptyState;
class NewPill;
class RowFilter;
class TrafficModel;
struct TrafficUnit;

/// Traffic as it passes: a line a unit, unfolded to its whole text in colours. Follows at the end only.
class TrafficView : public QTreeView {
    Q_OBJECT
public:
    explicit TrafficView(TrafficModel* model, QWidget* parent = nullptr);

    RowFilter* rows() const { return m_rows; }
    void setFollow(bool follow);
    QString copied() const;

Q_SIGNALS:
    void unitChosen(const everyport::ui::TrafficUnit* unit); ///< Good during the call; null: none is.
    void followChanged(bool follow);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool isAtEnd() const;
    void look();
    QString pillWords() const;
    void fitColumns();
    void showOrHideEmpty();

    TrafficModel* m_model;
    RowFilter* m_rows;
    NewPill* m_pill;
    EmptyState* m_empty;
    QTimer m_timer;
    bool m_follow = true;
};

} // namespace everyport::ui
