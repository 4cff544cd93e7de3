#include "netcore/bus/busobjects.h"

#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "tests/netcore/bus/objectserver.h"
#include "tests/netcore/bus/testbus.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class BusObjectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areKeptAsTheyAre()
    {
        TestBus bus;
        QVERIFY(bus.start());
        auto server = std::make_unique<ObjectServer>(bus.address(), u"com.example.Disks"_s, u"/disks"_s);
        server->add(u"/disks/a"_s, {{u"com.example.Block"_s, {{u"Size"_s, 100}, {u"Name"_s, u"a"_s}}}});
        EpollReactor reactor;
        BusClientEvents nobody;
        BusClient client(reactor, bus.address(), {}, nobody);
        QStringList told;
        BusObjects objects(
            client, u"com.example.Disks"_s, u"/disks"_s, [&told](const QString& path) { told.append(path); });
        client.start();
        QTRY_VERIFY(objects.isThere());
        QCOMPARE(told, QStringList{QString()});
        QCOMPARE(objects.properties(u"/disks/a"_s, u"com.example.Block"_s).value(u"Size"_s).toInt(), 100);

        server->add(u"/disks/b"_s, {{u"com.example.Block"_s, {{u"Size"_s, 5}}}, {u"com.example.Extra"_s, {}}});
        QTRY_COMPARE(objects.objects().size(), std::size_t(2));
        server->change(u"/disks/b"_s, u"com.example.Block"_s, {{u"Size"_s, 6}});
        QTRY_COMPARE(objects.properties(u"/disks/b"_s, u"com.example.Block"_s).value(u"Size"_s).toInt(), 6);
        // Of an object or an interface that is not there nothing is made.
        server->change(u"/disks/c"_s, u"com.example.Block"_s, {{u"Size"_s, 6}});
        server->change(u"/disks/a"_s, u"com.example.Extra"_s, {{u"Size"_s, 6}});
        server->remove(u"/disks/b"_s, {u"com.example.Extra"_s});
        QTRY_VERIFY(!objects.objects().at(u"/disks/b"_s).contains(u"com.example.Extra"_s));
        QCOMPARE(objects.objects().size(), std::size_t(2));
        QCOMPARE(objects.objects().at(u"/disks/a"_s).size(), 1);
        server->remove(u"/disks/b"_s, {u"com.example.Block"_s});
        QTRY_COMPARE(objects.objects().size(), std::size_t(1));

        server.reset(); // its service goes, and comes back with others
        QTRY_VERIFY(!objects.isThere());
        QVERIFY(objects.objects().empty());
        server = std::make_unique<ObjectServer>(bus.address(), u"com.example.Disks"_s, u"/disks"_s);
        server->add(u"/disks/z"_s, {{u"com.example.Block"_s, {}}});
        QTRY_COMPARE(objects.objects().size(), std::size_t(1));
        QVERIFY(objects.objects().contains(u"/disks/z"_s));
    }

    void whoIsTooBusyIsAskedAgain()
    {
        TestBus bus;
        QVERIFY(bus.start());
        ObjectServer server(bus.address(), u"com.example.Disks"_s, u"/disks"_s);
        server.add(u"/disks/a"_s, {{u"com.example.Block"_s, {}}});
        server.isBusy = true;
        EpollReactor reactor;
        BusClientEvents nobody;
        BusClient client(reactor, bus.address(), {}, nobody);
        QStringList told;
        BusObjects objects(
            client, u"com.example.Disks"_s, u"/disks"_s, [&told](const QString& path) { told.append(path); });
        client.start();
        QTRY_VERIFY(told.contains(QString())); // that nothing is known of it is told, too
        QVERIFY(!objects.isThere());
        server.isBusy = false;
        QTRY_VERIFY_WITH_TIMEOUT(objects.isThere(), 20000);
        QCOMPARE(objects.objects().size(), std::size_t(1));
    }

    void anEndlessListIsCut()
    {
        TestBus bus;
        QVERIFY(bus.start());
        ObjectServer server(bus.address(), u"com.example.Disks"_s, u"/disks"_s);
        for (int i = 0; i < 4100; ++i)
            server.add(u"/disks/n%1"_s.arg(i), {{u"com.example.Block"_s, {}}});
        EpollReactor reactor;
        BusClientEvents nobody;
        BusClient client(reactor, bus.address(), {}, nobody);
        BusObjects objects(client, u"com.example.Disks"_s, u"/disks"_s, [](const QString&) {});
        client.start();
        QTRY_VERIFY(objects.isThere());
        QCOMPARE(objects.objects().size(), std::size_t(4000));
        // Whoever fills it, as with made up devices in the air, keeps others out for as long as that alone.
        for (int i = 1000; i < 3000; ++i)
            server.remove(u"/disks/n%1"_s.arg(i), {u"com.example.Block"_s});
        QTRY_COMPARE_WITH_TIMEOUT(objects.objects().size(), std::size_t(2100), 20000);
    }
};

QTEST_GUILESS_MAIN(BusObjectsTest)
#include "tst_busobjects.moc"
