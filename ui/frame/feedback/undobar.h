#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace everyport::ui {

class Text;
class UndoStack;

/// Floats at the page's bottom while there is something to say: what was just done, with its way back; or a passing
/// word. Nothing moves for it, and it keeps clear of what is pressed or typed into. It never takes the focus.
class UndoBar : public QWidget {
    Q_OBJECT
public:
    UndoBar(UndoStack& undo, QWidget* page);
    void tell(const QString& sentence); ///< For four seconds.
    void place();                       ///< Again, where another page has come below it.

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showOffer();
    void appear();
    void applyFont();
    QRect wantedPlace() const;
    void stayClear(); ///< Moves where a control has come below it, and back where that has gone.

    UndoStack& m_undo;
    QTimer m_told;
    QTimer m_looks;
    QLabel* m_icon;
    Text* m_text;
    QPushButton* m_back;
    QToolButton* m_dismiss;
};

} // namespace everyport::ui
