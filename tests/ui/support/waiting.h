#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QObject>
#include <QTest>

#include "netcore/task/task.h"

namespace everyport {
class Station;
}

namespace everyport::ui {

/// Runs the loop until the Task is ready.
template <typename T>
T waitFor(Task<T> task)
{
    while (!task.isReady())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return task.take();
}

/// What is shown below `shown` is what there is: what was asked of files and of the database has been answered, and
/// what waits for its quarter second is shown now. Other threads, the network and timers are not awaited; see
/// tests/support/eventloop.h.
void flush(Station& station, const QObject& shown);
/// Of that only what waits for its quarter second (ui/widgets/tables/framebatch.h). Whether anything did.
bool flushBatches(const QObject& root);

} // namespace everyport::ui
