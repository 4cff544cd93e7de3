#include "app/services/xmpp/xmppstations.h"

#include "tests/app/services/xmpphouse.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class XmppStationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsThoseWhoseRoleSaysSo()
    {
        XmppHouse house{{}};
        xmpp::House people;
        auto& accounts = house.accounts;
        QVERIFY(house.room.done(accounts.add(u"yard"_s, u"secret"_s, Role::Station)));
        QVERIFY(house.room.done(accounts.add(u"juliet"_s, u"secret"_s, Role::Guest)));
        XmppStations stations(accounts, TaskSet::unhandled);
        QVERIFY(house.room.done(stations.open(*people.server, [](const QString&) { return false; })));
        QVERIFY(stations.contains(u"yard"_s));
        QVERIFY(!stations.contains(u"juliet"_s));

        // They come, change and go while it runs.
        QVERIFY(house.room.done(accounts.add(u"hall"_s, u"secret"_s, Role::Station)));
        QVERIFY(house.room.done(accounts.setRole(u"yard"_s, Role::Member)));
        QTRY_VERIFY((house.room.reactor.turn(), stations.contains(u"hall"_s) && !stations.contains(u"yard"_s)));
        people.server->shutDown();
        people.server.reset();
    }
};

QTEST_GUILESS_MAIN(XmppStationsTest)
#include "tst_xmppstations.moc"
