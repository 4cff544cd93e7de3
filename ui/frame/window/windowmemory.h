#pragma once

#include <QObject>
#include <QSize>

class QSettings;
class QWidget;

namespace everyport::ui {

class Page;
class Theme;
class WindowActions;

/// How large a window is that was never shown before: 1280×800, or what of a smaller screen is free of panels, with
/// room for the window's own frame. In device-independent pixels.
QSize firstWindowSize(QSize available);

/// What the window remembers for the next start: its place, what was in front, theme, text size, and how times are
/// written. All that it is given outlives it; ui thread.
class WindowMemory : public QObject {
    Q_OBJECT
public:
    WindowMemory(QWidget& window, Theme& theme, QSettings& memory);

    void listenTo(const WindowActions& actions); ///< The keys for larger and smaller text.
    void restorePlace();                         ///< Where the window was, on a screen that is there now.
    void save(const Page* front);

Q_SIGNALS:
    /// Sizes are set where widgets are made: whoever has made some makes them anew.
    void textSizeChanged();

private:
    void themeChanged();

    QWidget& m_window;
    Theme& m_theme;
    QSettings& m_memory;
    int m_textPercent; ///< That widgets were made for.
};

} // namespace everyport::ui
