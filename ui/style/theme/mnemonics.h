#pragma once

class QEvent;
class QObject;

namespace everyport::ui {

/// Underlined letters in menus and on buttons: only for those who reach for Alt, as on other desktops. Fed with all
/// events of the program; ui thread.
class Mnemonics {
public:
    bool areShown() const { return m_areShown; } ///< Alt is pressed.
    void watch(const QObject* watched, const QEvent* event);

private:
    bool m_areShown = false;
};

} // namespace everyport::ui
