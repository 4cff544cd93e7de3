#include <QtTest>

#include "protocols/irc/client/talk/people.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

class IrcPeopleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsPeople();
    void watchesPeople();
};

void IrcPeopleTest::followsPeople()
{
    PlayedServer server;
    server.welcome("extended-join account-notify away-notify chghost setname");
    server.joinChannel("#a");
    server.say(
        ":bob!b@b JOIN #a bobby :Bob B.\n:bob!b@b AWAY :lunch\n:bob!b@b ACCOUNT *\n:bob!b@b CHGHOST bb new.host\n:bob!bb@new.host SETNAME :Robert\n:bob!bb@new.host AWAY");
    QCOMPARE(server.heard.take(),
        (QStringList{u"joined bob #a"_s, u"away bob lunch"_s, u"account bob"_s, u"host bob bb new.host"_s,
            u"realName bob Robert"_s, u"back bob"_s}));
    const auto& bob = *server.client->channels().person("bob");
    QCOMPARE(bob.host, "new.host");
    QCOMPARE(bob.realName, u"Robert"_s);
    QVERIFY(bob.account.isEmpty() && !bob.isAway);
    server.say(":me!u@h ACCOUNT mine");
    QCOMPARE(server.client->account(), "mine");
}

void IrcPeopleTest::watchesPeople()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome({}, "MONITOR=2");
    QVERIFY(server.client->people().watch({"alice", "bob", "alice"}).ok());
    QCOMPARE(server.sent(), QByteArrayList{"MONITOR + alice,bob"});
    QCOMPARE(server.client->people().watch({"carol"}).error().kind, Error::Kind::Busy);
    server.say(":s 730 me :Alice!a@a,stranger!x@y\n:s 731 me :bob\n:s 734 me 2 bob :Monitor list is full.");
    QCOMPARE(server.heard.take(), (QStringList{u"online Alice"_s, u"offline bob"_s}));
    QCOMPARE(server.client->people().watched(), QByteArrayList{"alice"});
    server.client->people().unwatch({"ALICE"});
    QCOMPARE(server.sent(), QByteArrayList{"MONITOR - ALICE"});
    PlayedServer without;
    without.welcome();
    QCOMPARE(without.client->people().watch({"a"}).error().kind, Error::Kind::Unsupported);
}

QTEST_GUILESS_MAIN(IrcPeopleTest)
#include "tst_people.moc"
