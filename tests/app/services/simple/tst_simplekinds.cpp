#include <QSet>
#include <QTest>

#include "app/services/simple/simplekinds.h"
#include "tests/app/services/wireroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// The table of small services: each row by itself, without a port.
class WireKindsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WireRoom> m_room;

    WireParts parts(const QString& name)
    {
        for (const auto& kind : wireKinds()) {
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
        // As IANA has them; 7000 more, where nobody has to be root.
        const QMap<QString, quint16> ofOld{{u"echo"_s, 7}, {u"discard"_s, 9}, {u"daytime"_s, 13}, {u"qotd"_s, 17},
            {u"chargen"_s, 19}, {u"time"_s, 37}, {u"finger"_s, 79}, {u"ident"_s, 113}};
        QSet<QString> names;
        for (const auto& kind : wireKinds()) {
            names.insert(kind.name);
            QCOMPARE(kind.port, quint16(7000 + ofOld.value(kind.name)));
            QVERIFY(!kind.description.isEmpty());
        }
        QCOMPARE(names.size(), ofOld.size());
        QCOMPARE(wireKinds().size(), ofOld.size());
    }

    void whoGoesOverUdpAnswersDatagrams()
    {
        for (const auto& kind : wireKinds()) {
            const auto made = parts(kind.name);
            QCOMPARE(bool(made.datagram), kind.hasDatagrams);
            QVERIFY(made.connection());
            QCOMPARE(SimpleServiceType(kind).options().size() > 2, true);
        }
    }

    void noAnswerIsLongerThanThereIsRoom_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& kind : wireKinds()) {
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

QTEST_GUILESS_MAIN(WireKindsTest)
#include "tst_simplekinds.moc"
