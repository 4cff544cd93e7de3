#pragma once

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QList>
#include <QPointer>
#include <QTimer>

namespace everyport {

/// Runs the event loop until nothing is due: what was posted, timers that have run out, descriptors that are ready,
/// what is to be deleted later, layouts and paints. Waits for nothing: what other threads or a timer will bring is not
/// awaited. Bounded, for some things are due again at once.
inline void processPending()
{
    constexpr int mostTurns = 1000;
    // What a turn posts at its very end the next one finds, though the turn before says that it did nothing.
    for (int turns = 0, idle = 0; turns < mostTurns && idle < 2; ++turns) {
        idle = QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents) ? 0 : idle + 1;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Each timer that runs below this object runs out now, however long it had to wait; those of one shot stop. How many
/// they were: a test that means one asks for it.
inline int fireTimers(const QObject& root)
{
    int fired = 0;
    const auto found = root.findChildren<QTimer*>();
    // What one does may take another away.
    for (const auto& timer : QList<QPointer<QTimer>>(found.begin(), found.end())) {
        if (!timer || !timer->isActive())
            continue;
        if (timer->isSingleShot())
            timer->stop();
        QMetaObject::invokeMethod(timer.data(), "timeout", Qt::DirectConnection);
        ++fired;
    }
    return fired;
}

} // namespace everyport
