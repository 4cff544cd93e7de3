#pragma once

#include <QDBusVariant>
#include <QTest>

#include "netcore/bus/busclient.h"
#include "tests/netcore/bus/testbus.h"

namespace everyport {

/// A mock on a test's bus for as long as it lives, at /mock, and what it is told to do by `client`.
class MockedService {
public:
    MockedService(const TestBus& bus, BusClient& client, QString name) : m_client(client), m_name(std::move(name))
    {
        bus.serve(m_process, m_name);
        bool isThere = false;
        const auto watch = client.watchName(m_name, [&isThere](const QString& owner) { isThere = !owner.isEmpty(); });
        if (!QTest::qWaitFor([&isThere] { return isThere; }, 20000))
            qFatal("the mock does not start");
    }
    ~MockedService()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// A method of the mock's own (org.freedesktop.DBus.Mock).
    bool does(const QString& method, QVariantList arguments)
    {
        auto task = m_client.call({m_name, QStringLiteral("/mock"), QStringLiteral("org.freedesktop.DBus.Mock"), method,
            std::move(arguments)});
        if (!QTest::qWaitFor([&task] { return task.isReady(); }, 10000))
            return false;
        const auto result = task.take();
        if (!result)
            qWarning("%s", qPrintable(result.error().text));
        return bool(result);
    }

private:
    BusClient& m_client;
    QString m_name;
    QProcess m_process;
};

} // namespace everyport
