#include "app/ircbridge/sharedchannel.h"

#include <QTest>

#include "app/ircbridge/ircpeople.h"
#include "tests/protocols/irc/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircbridge;
using namespace Qt::StringLiterals;

class SharedChannelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysWhileTheChannelComesAndGoes()
    {
        ircd::House house;
        SharedChannel shared(*house.server, "#x");
        ircd::Peer alice(house);
        alice.logIn("alice");
        const auto key = userKey(*house.server->findUser("alice"));
        QVERIFY(!shared.now());
        QVERIFY(!shared.user(key)); // on the server, but not there
        alice.say("JOIN #X");
        alice.settle();
        QVERIFY(shared.now());
        QCOMPARE(shared.user(key), house.server->findUser("alice"));
        QVERIFY(!shared.user(u"somebody"_s));
        alice.say("PART #x");
        alice.settle();
        QVERIFY(!shared.now());
        QCOMPARE(shared.name(), "#x");
    }

    void isFoundUnderItsNewName()
    {
        ircd::House house;
        SharedChannel shared(*house.server, "#x");
        ircd::Peer alice(house);
        alice.logIn("alice");
        alice.say("JOIN #y");
        alice.settle();
        shared.rename("#y");
        QCOMPARE(shared.now(), house.server->channels().find("#y"));
    }
};

QTEST_GUILESS_MAIN(SharedChannelTest)
#include "tst_sharedchannel.moc"
