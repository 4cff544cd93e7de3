#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "app/storage/database.h"
#include "app/storage/query.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/storageplace.h"

namespace everyport {

/// The program's storage on a real file; `again` opens it anew, as after a start.
class StoreRoom {
public:
    StoreRoom() { again(); }
    void again()
    {
        database.reset();
        auto opened = Database::open(reactor, storagePlace(folder.filePath(QStringLiteral("x.db"))));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        database = std::move(*opened);
    }
    template <typename T>
    Result<T> wait(Task<Result<T>> task)
    {
        if (!reactor.turnUntil([&] { return task.isReady(); }))
            qFatal("the storage never answered");
        return task.take();
    }
    /// What `job` came to in the thread that writes, all or nothing.
    template <typename Job>
    auto write(Job job)
    {
        auto task = database->write(std::move(job));
        return wait(std::move(task));
    }
    void fillDisk()
    {
        database->setFault([] {
            return std::optional(
                Error{Error::Kind::Local, Reason::NoSpace, QStringLiteral("The disk is full."), {}, 0});
        });
    }
    void freeDisk() { database->setFault({}); }

    QTemporaryDir folder;
    MemoryReactor reactor;
    std::unique_ptr<Database> database;
};

} // namespace everyport
