#include <QSet>
#include <QTest>

#include "app/services/simple/simplekinds.h"
#include "tests/app/services/wireroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// The small services: each by itself, without a port.
class SimpleKindsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WireRoom> m_room;

    SimpleParts parts(const QString& name)
    {
        for (const auto& kind : simpleKinds()) {
            if (kind.name != name)
                continue;
            const auto values = checkOptions(SimpleServiceType(kind).options(), {});
            auto made = kind.make(m_room->context(), *values);
            if (made)
                return std::move(*made);
        }
        qFatal("no %s", qPrintable(name));
        return {};
    }

private Q_SLOTS:
    void initTestCase() { m_room = std::make_unique<WireRoom>(u"discard"_s); }
    void cleanupTestCase() { m_room.reset(); }

    void eachHasANameAndAPortOfItsOwn()
    {
        QSet<QString> names;
        QSet<quint16> ports;
        for (const auto& kind : simpleKinds()) {
            QVERIFY2(names.isEmpty() || simpleKinds()[names.size() - 1].name < kind.name, qPrintable(kind.name));
            QVERIFY2(!ports.contains(kind.port), qPrintable(kind.name));
            names.insert(kind.name);
            ports.insert(kind.port);
        }
        QVERIFY(names.contains(u"echo"_s) && names.contains(u"time"_s));
    }

    /// Ports below 1024 are root's.
    void listensWhereAnybodyMay_data()
    {
        QTest::addColumn<quint16>("port");
        QTest::addColumn<QString>("place");
        QTest::newRow("first") << quint16(1) << u"tcp:7001"_s;
        QTest::newRow("echo") << quint16(7) << u"tcp:7007"_s;
        QTest::newRow("last of root's") << quint16(1023) << u"tcp:8023"_s;
        QTest::newRow("anybody's") << quint16(1024) << u"tcp:1024"_s;
    }
    void listensWhereAnybodyMay()
    {
        QFETCH(const quint16, port);
        QFETCH(const QString, place);
        auto kind = simpleKinds().front();
        kind.port = port;
        const auto options = SimpleServiceType(kind).options();
        QCOMPARE(findOption(options, u"listen"_s)->fallback.toStringList(), QStringList(place));
    }

    void whoGoesOverUdpAnswersDatagrams()
    {
        for (const auto& kind : simpleKinds()) {
            const auto made = parts(kind.name);
            QCOMPARE(bool(made.datagram), kind.hasDatagrams);
            QVERIFY(made.connection());
            QCOMPARE(SimpleServiceType(kind).options().size() > 2, true);
        }
    }

    void noAnswerIsLongerThanThereIsRoom_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& kind : simpleKinds()) {
            if (kind.hasDatagrams)
                QTest::newRow(qPrintable(kind.name)) << kind.name;
        }
    }
    void noAnswerIsLongerThanThereIsRoom()
    {
        QFETCH(QString, name);
        const auto made = parts(name);
        const QByteArray question("abc");
        for (const qsizetype room : {qsizetype(3), qsizetype(10), qsizetype(2000)})
            QVERIFY(made.datagram(question, room).size() <= room);
    }

    void whatTheySayInADatagram()
    {
        QCOMPARE(parts(u"echo"_s).datagram("abc", 100), QByteArray("abc"));
        QVERIFY(parts(u"discard"_s).datagram("abc", 100).isEmpty());
        QCOMPARE(parts(u"chargen"_s).datagram("abc", 5000).size(), 512); // RFC 864's most
        QCOMPARE(parts(u"time"_s).datagram({}, 100).size(), 4);
        QVERIFY(parts(u"daytime"_s).datagram({}, 100).endsWith("-UTC\r\n"));
        const auto quote = parts(u"qotd"_s).datagram({}, 512);
        QVERIFY(quote.size() > 5 && quote.endsWith("\r\n"));
        QVERIFY(parts(u"qotd"_s).datagram({}, quote.size() - 1).isEmpty()); // whole or not at all
    }
};

QTEST_GUILESS_MAIN(SimpleKindsTest)
#include "tst_simplekinds.moc"
