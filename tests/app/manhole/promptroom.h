#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "app/accounts/accounts.h"
#include "app/accounts/attempts/auditlog.h"
#include "app/log/log.h"
#include "app/manhole/manholesession.h"
#include "app/python/interpreter.h"
#include "app/storage/database.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/support/manualclock.h"

namespace everyport {

/// What prompts need, with a real Python on a real reactor, and a clock of the prompts' own that is moved by hand.
struct PromptRoom final : PromptHost {
    PromptRoom()
    {
        if (!got(accounts.open()))
            qFatal("no accounts");
    }
    python::Interpreter& interpreter() override { return python; }

    template <typename T>
    T got(Task<T> task)
    {
        if (!QTest::qWaitFor([&] { return task.isReady(); }, 10'000))
            qFatal("no answer came");
        return task.take();
    }
    Avatar avatar(Role role)
    {
        Account account;
        account.name = roleName(role);
        account.role = role;
        return {account, {}, {QStringLiteral("irc"), QStringLiteral("irc"), QStringLiteral("192.0.2.7")},
            QStringLiteral("chat"), {}, 0, false};
    }
    /// Commands in the audit log, oldest first: "account service/port address: command".
    QStringList audited()
    {
        QStringList all;
        const auto entries = got(accounts.audit().read({{}, QStringLiteral("command")}));
        for (const auto& entry : entries ? *entries : QList<AuditEntry>())
            all.prepend(entry.account + u' ' + entry.service + u'/' + entry.port + u' ' + entry.address
                + QStringLiteral(": ") + entry.detail);
        return all;
    }

    QTemporaryDir folder;
    EpollReactor reactor;
    ManualClock clock;
    Log log{reactor.clock()};
    python::Interpreter python{reactor, log};
    std::unique_ptr<Database> database = std::move(*Database::open(reactor, folder.filePath(QStringLiteral("x.db"))));
    Accounts accounts{reactor, *database};
    PromptContext context{reactor, *this, accounts.audit()};
};

} // namespace everyport
