#pragma once

#include <QCursor>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScreen>

namespace everyport::ui {

/// Lets the window do what it does by itself, for so long.
inline void settle(int msecs = 150)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < msecs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// Away from the window: a list under the pointer stands still.
inline void restPointer()
{
    QCursor::setPos(QGuiApplication::primaryScreen()->geometry().bottomRight());
    settle(50);
}

/// Words of one of ui's classes, in the window's language: said("RuleEditor", "Try it").
inline QString said(const char* context, const char* words)
{
    return QCoreApplication::translate(QByteArray("everyport::ui::") + context, words);
}

} // namespace everyport::ui
