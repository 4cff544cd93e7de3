#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "app/accounts/accounts.h"
#include "app/storage/database.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/storageplace.h"

namespace everyport {

/// Accounts in a folder of their own, opened, with "alice" whose password is "wonder land".
struct AccountFixture {
    AccountFixture() { openAgain(); }
    ~AccountFixture()
    {
        accounts.reset();
        database.reset();
    }

    void openAgain()
    {
        accounts.reset();
        database.reset();
        database = std::move(*Database::open(reactor, storagePlace(folder.filePath(QStringLiteral("everyport.db")))));
        accounts = std::make_unique<Accounts>(reactor, *database);
        opened = got(accounts->open()).ok();
    }

    template <typename T>
    T got(Task<T> task)
    {
        if (!reactor.turnUntil([&] { return task.isReady(); }))
            qFatal("no answer came");
        return task.take();
    }

    bool addAlice(Role role = Role::Member)
    {
        return got(accounts->add(QStringLiteral("alice"), QStringLiteral("wonder land"), role)).ok();
    }

    QTemporaryDir folder;
    MemoryReactor reactor;
    std::unique_ptr<Database> database;
    std::unique_ptr<Accounts> accounts;
    bool opened = false;
};

} // namespace everyport
