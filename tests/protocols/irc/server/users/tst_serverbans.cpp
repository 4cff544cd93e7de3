#include <QTest>

#include "protocols/irc/server/users/serverbans.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;

class ServerBansTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void means_data();
    void means();
    void endsByItself();
    void oneStandsInPlaceOfItsLike();
};

void ServerBansTest::means_data()
{
    QTest::addColumn<QByteArray>("mask");
    QTest::addColumn<bool>("barred");
    QTest::newRow("all of a host") << QByteArray("*@host.example") << true;
    QTest::newRow("in capitals") << QByteArray("*@HOST.example") << true;
    QTest::newRow("by address") << QByteArray("ann@192.0.2.?") << true;
    QTest::newRow("another user") << QByteArray("bob@*") << false;
    QTest::newRow("a network") << QByteArray("*@192.0.2.0/24") << true;
    QTest::newRow("a network beside it") << QByteArray("*@192.0.3.0/24") << false;
    QTest::newRow("a network of six") << QByteArray("ann@2001:db8::/32") << true;
    QTest::newRow("a network and another user") << QByteArray("bob@192.0.2.0/24") << false;
    QTest::newRow("no network") << QByteArray("*@192.0.2.0/99") << false;
    QTest::newRow("a host's end alone") << QByteArray("*@example") << false;
}

void ServerBansTest::means()
{
    QFETCH(QByteArray, mask);
    QTEST(ServerBans::means(mask, "ann", {"host.example", "192.0.2.7", "2001:db8::7"}), "barred");
}

void ServerBansTest::endsByItself()
{
    ServerBans bans;
    QVERIFY(bans.add({"*@bad.example", "why", "oper", 100, 200}, 9));
    QVERIFY(bans.add({"*@worse.example", {}, "oper", 100, 0}, 9));
    QVERIFY(bans.find("ann", {"bad.example"}, 199));
    QVERIFY(!bans.find("ann", {"bad.example"}, 200));
    QCOMPARE(bans.all().size(), 1);
    QVERIFY(bans.find("ann", {"worse.example"}, 1'000'000));
}

void ServerBansTest::oneStandsInPlaceOfItsLike()
{
    ServerBans bans;
    QVERIFY(bans.add({"*@a", "first"}, 2));
    QVERIFY(bans.add({"*@b"}, 2));
    QVERIFY(!bans.add({"*@c"}, 2));
    QVERIFY(bans.add({"*@A", "second"}, 2));
    QCOMPARE(bans.all().size(), 2);
    QCOMPARE(bans.find("x", {"a"}, 0)->reason, QByteArray("second"));
    QVERIFY(bans.remove("*@A"));
    QVERIFY(!bans.remove("*@a"));
}

QTEST_GUILESS_MAIN(ServerBansTest)
#include "tst_serverbans.moc"
