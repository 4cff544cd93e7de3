#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include "netcore/task/task.h"

namespace everyport::ui {

/// Runs the loop until the Task is ready.
template <typename T>
T waitFor(Task<T> task)
{
    while (!task.isReady())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return task.take();
}

} // namespace everyport::ui
