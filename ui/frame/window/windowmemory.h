#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace everyport::ui {

class Page;
class Theme;
class WindowActions;

/// What the window remembers for the next start: its place, what was in front, theme, text size, and how times are
/// written. All that it is given outlives it; ui thread.
class WindowMemory : public QObject {
    Q_OBJECT
public:
    WindowMemory(QWidget& window, Theme& theme, QSettings& memory);

    void listenTo(const WindowActions& actions); ///< The keys for larger and smaller text.
    void save();
    /// The page in front with what it shows, always both: after a crash what one page showed is nothing to another.
    /// Null: it is not made yet, and nothing changes.
    void saveFront(const QString& id, const Page* front);

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
