#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/bus/busaddress.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class BusAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const auto* name : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
            qunsetenv(name);
    }

    void whatIsNamedCounts()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/tmp/here");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "tcp:host=127.0.0.1,port=4000");
        QCOMPARE(sessionBusAddress(), u"unix:path=/tmp/here"_s);
        QCOMPARE(systemBusAddress(), u"tcp:host=127.0.0.1,port=4000"_s);
    }

    void theUsersBusIsInItsRuntimeFolder()
    {
        QTemporaryDir folder;
        qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
        QVERIFY(sessionBusAddress().isEmpty()); // nobody has started one
        QFile bus(folder.filePath(u"bus"_s));
        QVERIFY(bus.open(QIODevice::WriteOnly));
        QCOMPARE(sessionBusAddress(), u"unix:path="_s + bus.fileName());
    }

    void withoutAWord()
    {
        QVERIFY(sessionBusAddress().isEmpty());
        QCOMPARE(systemBusAddress(), u"unix:path=/run/dbus/system_bus_socket"_s);
    }
};

QTEST_GUILESS_MAIN(BusAddressTest)
#include "tst_busaddress.moc"
