#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

namespace everyport::ui {

/// Lets the window do what it does by itself, for so long.
inline void settle(int msecs = 150)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < msecs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace everyport::ui
