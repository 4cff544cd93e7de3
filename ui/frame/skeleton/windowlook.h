#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace everyport::ui {

/// How the window looked last time, as window.ini keeps it: enough for its first paint.
struct WindowLook {
    enum class Choice { System, Light, Dark };
    Choice choice = Choice::System;
    bool desktopIsDark = false; ///< What the desktop said last time: it is asked only after the first paint.
    int textPercent = 100;      ///< 80 to 200

    bool isDark() const { return choice == Choice::Dark || (choice == Choice::System && desktopIsDark); }

    static QString fileIn(const QString& dataFolder); ///< What the window remembers, and not its look alone.
    static WindowLook in(const QSettings& memory);
    void keep(QSettings& memory) const;
    static QStringList keys(); ///< Under which it is kept.
};

} // namespace everyport::ui
