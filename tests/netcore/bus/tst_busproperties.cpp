#include "netcore/bus/busproperties.h"

#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "tests/netcore/bus/mockedservice.h"
#include "tests/netcore/bus/objectserver.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class BusPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeChangeAndGoWithTheirService()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        BusClientEvents nobody;
        BusClient client(reactor, bus.address(), {}, nobody);
        int changes = 0;
        BusProperties properties(
            client, u"com.example.Service"_s, u"/mock"_s, u"com.example.Mock"_s, [&changes] { ++changes; });
        client.start();
        QTRY_VERIFY(client.isConnected());
        QVERIFY(!properties.isThere());
        {
            MockedService mock(bus, client, u"com.example.Service"_s);
            QTRY_VERIFY_WITH_TIMEOUT(properties.isThere(), 20000);
            QVERIFY(properties.values().isEmpty());
            QVERIFY(mock.does(
                u"AddProperty"_s, {u"com.example.Mock"_s, u"Level"_s, QVariant::fromValue(QDBusVariant(uint(41)))}));
            QVERIFY(mock.does(u"AddProperty"_s,
                {u"com.example.Mock"_s, u"Names"_s, QVariant::fromValue(QDBusVariant(QStringList{u"a"_s}))}));
            // The mock tells of what is changed, not of what is new.
            QVERIFY(mock.does(u"UpdateProperties"_s,
                {u"com.example.Mock"_s,
                    QVariantMap{{u"Level"_s, uint(42)}, {u"Names"_s, QStringList{u"a"_s, u"b"_s}}}}));
            QTRY_COMPARE(properties.value(u"Level"_s).toInt(), 42);
            QCOMPARE(properties.value(u"Names"_s), QVariant(QVariantList{u"a"_s, u"b"_s}));
            QVERIFY(changes >= 2);
        }
        QTRY_VERIFY(!properties.isThere());
        QVERIFY(properties.values().isEmpty());
    }

    void anotherInterfaceOrServiceIsNotHeard()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        BusClientEvents nobody;
        BusClient client(reactor, bus.address(), {}, nobody);
        BusProperties properties(client, u"com.example.Service"_s, u"/mock"_s, u"com.example.Mock"_s, [] {});
        client.start();
        QTRY_VERIFY(client.isConnected());
        MockedService mock(bus, client, u"com.example.Service"_s);
        MockedService other(bus, client, u"com.example.Other"_s);
        QTRY_VERIFY_WITH_TIMEOUT(properties.isThere(), 20000);
        const auto forged = [](const QString& interface) {
            return QVariantList{u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, u"sa{sv}as"_s,
                QVariant(QVariantList{interface, QVariantMap{{u"Level"_s, 7}}, QStringList()})};
        };
        QVERIFY(other.does(u"EmitSignal"_s, forged(u"com.example.Mock"_s)));
        QVERIFY(mock.does(u"EmitSignal"_s, forged(u"com.example.Else"_s)));
        QVERIFY(mock.does(u"EmitSignal"_s, forged(u"com.example.Mock"_s)));
        QTRY_COMPARE(properties.values(), (QVariantMap{{u"Level"_s, 7}}));
    }

    void whoDoesNotAnswerIsSettled()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        BusClientEvents nobody;
        BusClient client(reactor, bus.address(), {}, nobody);
        int changes = 0;
        BusProperties nowhere(
            client, u"com.example.Service"_s, u"/nowhere"_s, u"com.example.Mock"_s, [&changes] { ++changes; });
        QVERIFY(!nowhere.isSettled());
        client.start();
        QTRY_VERIFY(nowhere.isSettled()); // there is no such service
        QTRY_COMPARE(changes, 1);
        MockedService mock(bus, client, u"com.example.Service"_s);
        QTRY_COMPARE(changes, 2);
        QVERIFY(nowhere.isSettled());
        QVERIFY(!nowhere.isThere());
    }

    void whoIsTooBusyIsAskedAgain()
    {
        TestBus bus;
        QVERIFY(bus.start());
        ObjectServer server(bus.address(), u"com.example.Service"_s, u"/mock"_s);
        server.add(u"/mock"_s, {{u"com.example.Mock"_s, {{u"Level"_s, 7}}}});
        server.isBusy = true;
        EpollReactor reactor;
        BusClientEvents nobody;
        BusClient client(reactor, bus.address(), {}, nobody);
        int changes = 0;
        BusProperties properties(
            client, u"com.example.Service"_s, u"/mock"_s, u"com.example.Mock"_s, [&changes] { ++changes; });
        client.start();
        QTRY_VERIFY(changes > 0); // that nothing is known of it is told, too
        QVERIFY(!properties.isThere());
        server.isBusy = false;
        QTRY_VERIFY_WITH_TIMEOUT(properties.isThere(), 20000);
        QCOMPARE(properties.value(u"Level"_s).toInt(), 7);
    }

    void letsGoOfItselfWhenTold()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        BusClientEvents nobody;
        BusClient client(reactor, bus.address(), {}, nobody);
        std::unique_ptr<BusProperties> properties;
        bool told = false;
        properties = std::make_unique<BusProperties>(
            client, u"com.example.Service"_s, u"/mock"_s, u"com.example.Mock"_s, [&] {
                told = true;
                properties.reset();
            });
        client.start();
        QTRY_VERIFY(client.isConnected());
        MockedService mock(bus, client, u"com.example.Service"_s);
        QTRY_VERIFY_WITH_TIMEOUT(told, 20000);
        QVERIFY(!properties);
    }
};

QTEST_GUILESS_MAIN(BusPropertiesTest)
#include "tst_busproperties.moc"
