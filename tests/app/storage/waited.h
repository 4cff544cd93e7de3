#pragma once

#include <QTest>

#include "tests/support/memoryreactor.h"

namespace everyport {

/// What a Task that needs another thread comes to. Fails the test when it never does.
template <typename T>
T waited(MemoryReactor& reactor, Task<T> task)
{
    if (!reactor.turnUntil([&task] { return task.isReady(); }))
        qFatal("the storage never answered");
    return task.take();
}

} // namespace everyport
