#include "netcore/bus/busvalue.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusSignature>
#include <QDBusVariant>
#include <QTest>

#include "netcore/bus/busclient.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/netcore/bus/testbus.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// Answers with what it was given, so that every type comes back as the wire has it.
class Mirror : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.example.Mirror")
public Q_SLOTS:
    QDBusVariant Back(const QDBusVariant& value) { return value; }
};

class BusValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotOfQtDBusStays()
    {
        QCOMPARE(busValue(7), QVariant(7));
        QCOMPARE(busValue(u"text"_s), QVariant(u"text"_s));
        QCOMPARE(busValue(QVariant()), QVariant());
    }
    void namesOfObjectsAreText()
    {
        QCOMPARE(busValue(QVariant::fromValue(QDBusObjectPath(u"/org/example"_s))), QVariant(u"/org/example"_s));
        QCOMPARE(busValue(QVariant::fromValue(QDBusSignature(u"a{sv}"_s))), QVariant(u"a{sv}"_s));
    }
    void variantsAreWhatIsInThem()
    {
        QVariant nested = QVariant::fromValue(QDBusVariant(u"inside"_s));
        for (int i = 0; i < 20; ++i)
            nested = QVariant::fromValue(QDBusVariant(nested));
        QCOMPARE(busValue(nested), QVariant(u"inside"_s));
        for (int i = 0; i < 80; ++i)
            nested = QVariant::fromValue(QDBusVariant(nested));
        QCOMPARE(busValue(nested), QVariant()); // deeper than the bus allows
    }
    void wholeMessagesComePlain()
    {
        TestBus bus;
        QVERIFY(bus.start());
        Mirror mirror;
        auto serving = QDBusConnection::connectToBus(bus.address(), u"mirror"_s);
        QVERIFY(serving.registerObject(u"/mirror"_s, &mirror, QDBusConnection::ExportAllSlots));
        QVERIFY(serving.registerService(u"com.example.Mirror"_s));
        EpollReactor reactor;
        BusClientEvents nobody;
        BusClient client(reactor, bus.address(), {}, nobody);
        client.start();
        QTRY_VERIFY(client.isConnected());
        const auto back = [&client](const QVariant& value) {
            auto task = client.call({u"com.example.Mirror"_s, u"/mirror"_s, u"com.example.Mirror"_s, u"Back"_s,
                {QVariant::fromValue(QDBusVariant(value))}});
            return QTest::qWaitFor([&task] { return task.isReady(); }) ? task.take().valueOr({}).value(0) : QVariant();
        };
        QCOMPARE(back(true), QVariant(true));
        QCOMPARE(back(QByteArray("a\0b", 3)), QVariant(QByteArray("a\0b", 3)));
        QCOMPARE(back(QStringList{u"x"_s}), QVariant(QVariantList{u"x"_s}));
        QCOMPARE(back(QVariantList{1, u"two"_s}), QVariant(QVariantList{1, u"two"_s}));
        const QVariantMap inner{{u"Id"_s, u"sda1"_s}, {u"Size"_s, qulonglong(1) << 40}};
        QCOMPARE(back(QVariantMap{{u"Block"_s, inner}, {u"Points"_s, QVariantList{QByteArray("/media")}}}),
            QVariant(QVariantMap{{u"Block"_s, inner}, {u"Points"_s, QVariantList{QByteArray("/media")}}}));
        QDBusConnection::disconnectFromBus(u"mirror"_s);
    }
};

QTEST_GUILESS_MAIN(BusValueTest)
#include "tst_busvalue.moc"
