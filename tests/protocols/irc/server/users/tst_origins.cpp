#include "protocols/irc/server/users/origins.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ircd;

class IrcOriginsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsCounted()
    {
        Origins origins({});
        auto& first = origins.enter("192.0.2.1");
        QCOMPARE(first.crowd->clients, 1);
        QCOMPARE(origins.enter("192.0.2.1").crowd->clients, 2);
        QCOMPARE(origins.enter("192.0.2.2").crowd->clients, 1); // a neighbour is somebody else
        origins.leave("192.0.2.1");
        origins.leave("192.0.2.1");
        origins.leave("192.0.2.2");
        QCOMPARE(origins.count(), 0);
        QVERIFY(!origins.find("192.0.2.1"));
    }

    // A subscriber has as many addresses as they like.
    void anIPv6NetworkCountsAsOne()
    {
        Origins origins({});
        origins.enter("2001:db8:1:2::1");
        const auto& second = origins.enter("2001:db8:1:2:ffff::7");
        QCOMPARE(second.crowd->clients, 2);
        QCOMPARE(second.host, "2001:db8:1:2:ffff::7");
        QCOMPARE(origins.enter("2001:db8:1:3::1").crowd->clients, 1);
        origins.leave("2001:db8:1:2::1");
        QCOMPARE(origins.find("2001:db8:1:2:ffff::7")->crowd->clients, 1);
        origins.leave("2001:db8:1:2:ffff::7");
        QCOMPARE(origins.enter("2001:db8:1:2::9").crowd->clients, 1);
    }

    void mappedIPv4IsIPv4()
    {
        Origins origins({});
        origins.enter("::ffff:192.0.2.1");
        QCOMPARE(origins.enter("::ffff:192.0.2.2").crowd->clients, 1);
    }

    void cloaksTellNetworksApartAndNothingElse()
    {
        const QByteArray key = "secret";
        const auto one = cloak("192.0.2.1", key).split('.');
        const auto neighbour = cloak("192.0.2.2", key).split('.');
        QCOMPARE(one.mid(1), neighbour.mid(1));
        QVERIFY(one[0] != neighbour[0]);
        QVERIFY(cloak("192.0.2.1", "other") != cloak("192.0.2.1", key));
        QCOMPARE(cloak("::1", {}), "0::1"); // a parameter must not begin with a colon
        QVERIFY(cloak("2001:db8::1", key).endsWith(".ip"));
    }
};

QTEST_APPLESS_MAIN(IrcOriginsTest)
#include "tst_origins.moc"
