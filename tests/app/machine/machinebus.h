#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QTest>

#include "netcore/bus/busclient.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/netcore/bus/testbus.h"

namespace everyport {

/// A system bus of the test's own with what python3-dbusmock plays on it, and a client.
class MachineBus : private BusClientEvents {
public:
    MachineBus() : client(reactor, startedAt(), {}, *this) {}

    struct Ending {
        void operator()(QProcess* process) const
        {
            process->kill();
            process->waitForFinished();
            delete process;
        }
    };
    using Played = std::unique_ptr<QProcess, Ending>;
    /// A template of dbusmock ("upower"), until what is given back goes; `name` is what it takes on the bus.
    Played play(const QString& mock, const QString& name)
    {
        Played process(new QProcess);
        auto environment = bus.environment();
        environment.append(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS=") + bus.address());
        process->setEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--session"), QStringLiteral("-t"),
                mock});
        bool isThere = false;
        const auto watch = client.watchName(name, [&isThere](const QString& owner) { isThere = !owner.isEmpty(); });
        client.start();
        if (!QTest::qWaitFor([&isThere] { return isThere; }, 20000))
            qFatal("the mock does not start: see packaging/dependencies");
        return process;
    }
    /// Calls a method, and waits for its answer; false with what went wrong on standard error.
    bool does(const QString& service, const QString& path, const QString& method, QVariantList arguments,
        const QString& interface = QStringLiteral("org.freedesktop.DBus.Mock"))
    {
        auto task = client.call({service, path, interface, method, std::move(arguments)});
        if (!QTest::qWaitFor([&task] { return task.isReady(); }, 10000))
            return false;
        answer = {};
        auto result = task.take();
        if (!result) {
            qWarning("%s", qPrintable(result.error().text));
            return false;
        }
        answer = *result;
        return true;
    }
    /// How many locks the played logind holds; -1 where it does not answer.
    qsizetype inhibitors()
    {
        return does(loginName, loginPath, QStringLiteral("ListInhibitors"), {}, loginManager)
            ? answer.value(0).toList().size()
            : -1;
    }
    /// The played logind says that the computer goes, or that it is back: "PrepareForSleep", "PrepareForShutdown".
    bool logindSays(const QString& signal, bool begins)
    {
        return does(loginName, loginPath, QStringLiteral("EmitSignal"),
            {loginManager, signal, QStringLiteral("b"), QVariant(QVariantList{begins})});
    }

    TestBus bus;
    EpollReactor reactor;
    BusClient client;
    QVariantList answer; ///< Of the last `does`.

    static inline const QString loginName = QStringLiteral("org.freedesktop.login1");

private:
    static inline const QString loginPath = QStringLiteral("/org/freedesktop/login1");
    static inline const QString loginManager = QStringLiteral("org.freedesktop.login1.Manager");
    QString startedAt()
    {
        if (!bus.start())
            qFatal("dbus-daemon does not start: see packaging/dependencies");
        return bus.address();
    }
};

inline QVariant uintVariant(uint value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

} // namespace everyport
