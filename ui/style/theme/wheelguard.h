#pragma once

#include <QPointer>
#include <QWidget>

namespace everyport::ui {

/// Keeps the mouse wheel from changing a value by the way: who scrolls a form passes over its fields. A list, a number,
/// a time, a slider or a tab takes the wheel only after it was clicked and while it has the keyboard; otherwise
/// whatever scrolls around it does.
class WheelGuard {
public:
    void polish(QWidget* widget); ///< Once for each widget: the wheel alone gives no field the keyboard.
    /// For each event of the program. True: it is a wheel that goes on to the parent.
    bool refuses(QObject* watched, QEvent* event);

private:
    QPointer<QWidget> m_clicked;
};

} // namespace everyport::ui
