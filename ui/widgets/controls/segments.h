#pragma once

#include <climits>

#include <QButtonGroup>
#include <QFrame>

class QGridLayout;

namespace everyport::ui {

/// One of a few, all in sight: real checkable buttons in a trough. Tab stops at the chosen one, arrow keys move the
/// choice.
class Segments : public QFrame {
    Q_OBJECT
public:
    explicit Segments(const QString& accessibleName, QWidget* parent = nullptr);

    /// `id` is what chosen() gives back.
    QAbstractButton* add(int id, const QString& text, const QString& icon = {}, const QString& toolTip = {});
    void setColumns(int columns); ///< So many in a row; all in one, until this is called.
    int chosen() const { return m_group.checkedId(); }
    void choose(int id); ///< Emits nothing.

Q_SIGNALS:
    void chosenByHand(int id);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void stopAtChosen();

    void place(QAbstractButton* button, int index);

    QGridLayout* m_grid;
    QButtonGroup m_group;
    int m_columns = INT_MAX;
};

} // namespace everyport::ui
