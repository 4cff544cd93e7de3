#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace everyport::ui {

class Text;
class UndoStack;

/// Lies over the foot of the page: what was just done, with its way back; or a passing word. It covers nothing that
/// is being read for long and never takes the focus.
class UndoBar : public QWidget {
    Q_OBJECT
public:
    UndoBar(UndoStack& undo, QWidget* page);
    void tell(const QString& sentence); ///< For four seconds.
    /// Above what is at the bottom of the page and must stay to be seen: where somebody types (widgets with the
    /// property "staysClear"), and buttons and fields as long as that is in the lower half. No wider than a list that
    /// the page begins with, if that has room for its words.
    void place();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showOffer();
    void appear();
    void stayClear(); ///< Moves where something has come below it, and back where that has gone.
    int room() const;
    QRect wantedPlace() const;
    QRect clearPlace(QRect wanted) const;
    QList<QRect> placesOf(bool (*isOne)(const QWidget&)) const; ///< On the page, from below upwards.

    UndoStack& m_undo;
    QTimer m_told;
    QTimer m_looks;
    QLabel* m_icon;
    Text* m_text;
    QPushButton* m_back;
};

} // namespace everyport::ui
