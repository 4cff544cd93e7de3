#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace everyport::ui {

class Text;
class UndoStack;

/// Stands in the window's foot while there is something to say: what was just done, with its way back; or a passing
/// word. There it covers nothing, and nothing moves for it. It never takes the focus.
class UndoBar : public QWidget {
    Q_OBJECT
public:
    UndoBar(UndoStack& undo, QWidget* parent);
    void tell(const QString& sentence); ///< For four seconds.

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showOffer();
    void appear();
    void applyFont();

    UndoStack& m_undo;
    QTimer m_told;
    QLabel* m_icon;
    Text* m_text;
    QPushButton* m_back;
    QToolButton* m_dismiss;
};

} // namespace everyport::ui
