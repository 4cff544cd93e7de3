#include <QtTest>

#include "protocols/xmpp/server/login/resumption.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/login/resumptionsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::xmpp;

class ResumptionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resumesWithWhatWasMissed();
    void takesTheSessionFromADeadStream();
    void answersForWhoHasGone_data();
    void answersForWhoHasGone();
    void remembersOnlySoManyRequests();
    void tellsHowFarAnEndedSessionCame();
    void anEndInOrderIsTheEnd();
};

void ResumptionTest::resumesWithWhatWasMissed()
{
    Pair pair;
    pair.juliet.say(chatTo("romeo@localhost/r", "seen"));
    pair.lose();
    pair.juliet.say(chatTo("romeo@localhost/r", "missed") + chatTo("romeo@localhost", "missed, too"));
    Peer again(pair.house);
    authenticate(again, "romeo");
    again.say(resuming(pair.id, 2)); // his own presence and "seen"
    const auto resumed = again.next();
    QCOMPARE(resumed.name(), u"resumed"_s);
    QCOMPARE(resumed.attribute(u"h"), u"1"_s);
    QCOMPARE(resumed.attribute(u"previd"), pair.id);
    QCOMPARE(textsOf(again), QStringList({u"missed"_s, u"missed, too"_s}));
    QCOMPARE(pair.house.server->sessions().count(), 2);
    again.say(chatTo("juliet@localhost/r", "back"));
    QCOMPARE(textsOf(pair.juliet), QStringList(u"back"_s));
    // And a second time.
    pair.juliet.say(chatTo("romeo@localhost", "4"));
    again.wire().peerCloses(Error{Error::Kind::Disconnected, Reason::ConnectionReset, {}, {}, 0});
    Peer third(pair.house);
    authenticate(third, "romeo");
    third.say(resuming(pair.id, 4));
    QCOMPARE(textsOf(third), QStringList(u"4"_s));
}

void ResumptionTest::takesTheSessionFromADeadStream()
{
    Pair pair;
    Peer again(pair.house);
    authenticate(again, "romeo");
    again.say(resuming(pair.id, 1));
    QCOMPARE(again.next().name(), u"resumed"_s);
    QVERIFY(pair.romeo->heard().first().contains(u"conflict"));
    QVERIFY(!pair.romeo->isConnected());
    pair.juliet.say(chatTo("romeo@localhost", "here"));
    QCOMPARE(textsOf(again), QStringList(u"here"_s));
}

void ResumptionTest::answersForWhoHasGone_data()
{
    QTest::addColumn<QByteArray>("counting");
    QTest::addColumn<QByteArray>("acknowledged");
    QTest::newRow("at once") << QByteArray() << QByteArray();
    QTest::newRow("when it does not come back") << enable << QByteArray();
    QTest::newRow("although it had it") << enable << QByteArray("<a xmlns='urn:xmpp:sm:3' h='3'/>");
}

/// RFC 6120 §8.2.3, RFC 6121 §8.5.3.2.3: whoever has asked a client that goes away is told, once, that nobody will
/// answer.
void ResumptionTest::answersForWhoHasGone()
{
    QFETCH(QByteArray, counting);
    QFETCH(QByteArray, acknowledged);
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    romeo.say(counting);
    romeo.available();
    for (const QByteArray id : {"answered", "refused", "asked"})
        juliet.say("<iq type='get' id='" + id + "' to='romeo@localhost/r'><ping xmlns='urn:xmpp:ping'/></iq>");
    romeo.say(
        "<iq type='result' id='answered' to='juliet@localhost/r'/><iq type='error' id='refused' to='juliet@localhost/r'/>");
    romeo.say(acknowledged);
    juliet.forget();
    romeo.wire().peerCloses(Error{Error::Kind::Disconnected, Reason::ConnectionReset, {}, {}, 0});
    if (!counting.isEmpty())
        QVERIFY(juliet.heard().isEmpty()); // it may come back, and answer
    house.reactor.manualClock().advance(301s);
    const auto answer = juliet.next();
    QCOMPARE(answer.attribute(u"id"), u"asked"_s);
    QCOMPARE(answer.attribute(u"from"), u"romeo@localhost/r"_s);
    QVERIFY(!answer.child(u"error").child(u"service-unavailable", ns::stanzaErrors).isNull());
    QVERIFY(juliet.heard().isEmpty());
}

void ResumptionTest::remembersOnlySoManyRequests()
{
    PendingRequests pending;
    const auto juliet = *Jid::parse(u"juliet@localhost/r"_s);
    const auto request = [&](const QString& id) {
        return Stanza::iq(u"get"_s, id, juliet, *Jid::parse(u"romeo@localhost/r"_s));
    };
    for (size_t i = 0; i < PendingRequests::most + 2; ++i)
        pending.asked(request(QString::number(i)));
    pending.asked(request(QString(PendingRequests::longestId + 1, u'x')));
    pending.answered(request(u"5"_s).result());
    pending.answered(request(u"unknown"_s).result());
    const auto left = pending.take();
    QCOMPARE(left.size(), PendingRequests::most - 1);
    QCOMPARE(left.front().id, u"2"_s);
    QVERIFY(pending.take().empty());

    // Nobody pushes out what others have asked.
    const auto other = Stanza::iq(
        u"get"_s, u"other"_s, *Jid::parse(u"mercutio@localhost/r"_s), *Jid::parse(u"romeo@localhost/r"_s));
    pending.asked(other);
    for (size_t i = 0; i < PendingRequests::most + 2; ++i)
        pending.asked(request(QString::number(i)));
    QCOMPARE(pending.take().front().id, u"other"_s);
}

void ResumptionTest::tellsHowFarAnEndedSessionCame()
{
    Pair pair;
    pair.romeo->say(chatTo("juliet@localhost", "1"));
    pair.lose();
    pair.house.reactor.manualClock().advance(301s);
    Peer late(pair.house);
    authenticate(late, "romeo");
    late.say(resuming(pair.id, 0));
    QCOMPARE(late.next().attribute(u"h"), u"2"_s); // §5: presence and message
    pair.house.users.passwords[u"mallory"_s] = u"pw"_s;
    Peer mallory(pair.house);
    authenticate(mallory, "mallory");
    mallory.say(resuming(pair.id, 0));
    QVERIFY(!mallory.next().hasAttribute(u"h"));
}

void ResumptionTest::anEndInOrderIsTheEnd()
{
    Pair pair;
    pair.romeo->say("</stream:stream>");
    QCOMPARE(pair.house.server->sessions().count(), 1);
}

QTEST_GUILESS_MAIN(ResumptionTest)
#include "tst_resumption.moc"
