#pragma once

class QAbstractButton;
class QEvent;
class QKeyEvent;
class QWidget;

namespace everyport::ui {

/// Enter presses the button that has the keyboard: on some desktops Qt does so, on others Space alone. Enter on a row
/// or in a field may give the keyboard to a button, which is not meant by it: only one that had it as Enter came is
/// pressed. A window shows it its events and keys; ui thread.
class EnterPress {
public:
    void notice(const QWidget& window, const QEvent& event);   ///< Of every event: one comes before the key itself.
    bool press(const QWidget& window, const QKeyEvent& event); ///< True: it was Enter, and has pressed a button.

private:
    const QAbstractButton* m_meant = nullptr; ///< Had the keyboard as Enter came; only compared.
};

} // namespace everyport::ui
