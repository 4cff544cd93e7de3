#pragma once

#include <memory>
#include <optional>

#include <QObject>

namespace everyport::ui {

class DesktopScheme;

/// Which of the two palettes is on, and how large text is. One for the program; sets QApplication's style,
/// palette and fonts, all groups of them, again after every change.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    /// Puts style and palette on. `lastDark` is what the desktop said last time: it is asked only after the first
    /// paint, and a window that changes colour then would flash.
    Theme(Choice choice, bool lastDark, int textPercent = 100, QObject* parent = nullptr);
    ~Theme() override;

    void follow(); ///< Asks the desktop and goes on listening; not before the first paint.

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    bool isDark() const { return m_dark; }
    bool desktopIsDark() const { return m_desktopDark; }

    int textPercent() const { return m_textPercent; } ///< 80 to 200
    void setTextPercent(int percent);

Q_SIGNALS:
    void changed();

private:
    void apply();
    void applyFonts();
    void desktopSaid(bool dark);

    Choice m_choice;
    bool m_desktopDark;
    bool m_dark = false;
    int m_textPercent;
    qreal m_baseSize; ///< The desktop's own, in points (or pixels below zero).
    std::unique_ptr<DesktopScheme> m_desktop;
};

} // namespace everyport::ui
