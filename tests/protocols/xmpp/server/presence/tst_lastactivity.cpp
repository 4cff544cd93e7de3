#include <QtTest>

#include "protocols/xmpp/server/presence/lastactivity.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/account/accountsamples.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::xmpp;

class LastActivityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lastActivity();
};

void LastActivityTest::lastActivity()
{
    House house;
    Peer romeo(house);
    romeo.logIn(u"romeo"_s);
    const QByteArray ask = "<iq type='get' id='l' to='juliet@localhost'><query xmlns='jabber:iq:last'/></iq>";
    {
        Peer juliet(house);
        juliet.logIn(u"juliet"_s);
        juliet.available();
    }
    house.reactor.manualClock().advance(7s);
    QCOMPARE(errorOf(romeo.ask(ask)), u"forbidden"_s);
    RosterItem item;
    item.jid = *Jid::parse(u"romeo@localhost"_s);
    item.subscription.from = true;
    Peer again(house);
    again.logIn(u"juliet"_s, u"again"_s);
    again.say("<presence to='romeo@localhost' type='subscribed'/>");
    romeo.say("<presence to='juliet@localhost' type='subscribe'/>");
    again.say("<presence to='romeo@localhost' type='subscribed'/>");
    romeo.forget();
    QCOMPARE(romeo.ask(ask).child(u"query", ns::lastActivity).attribute(u"seconds"), u"7"_s);
    again.available();
    romeo.forget();
    QCOMPARE(romeo.ask(ask).child(u"query", ns::lastActivity).attribute(u"seconds"), u"0"_s);
    QCOMPARE(romeo.ask("<iq type='get' id='l' to='localhost'><query xmlns='jabber:iq:last'/></iq>")
                 .child(u"query", ns::lastActivity)
                 .attribute(u"seconds"),
        u"7"_s);
    // XEP-0012 §4: her own as well, with what she said last.
    again.say("<presence type='unavailable'><status>Goodbye</status></presence>");
    again.forget();
    house.reactor.manualClock().advance(3s);
    const auto own = again.ask("<iq type='get' id='l'><query xmlns='jabber:iq:last'/></iq>")
                         .child(u"query", ns::lastActivity);
    QCOMPARE(own.attribute(u"seconds"), u"3"_s);
    QCOMPARE(own.text(), u"Goodbye"_s);
    QCOMPARE(romeo.ask(ask).child(u"query", ns::lastActivity).text(), u"Goodbye"_s);
    const auto time = romeo.ask("<iq type='get' id='t' to='localhost'><time xmlns='urn:xmpp:time'/></iq>")
                          .child(u"time", ns::entityTime);
    QVERIFY(time.childText(u"utc").endsWith(u'Z'));
    QCOMPARE(time.childText(u"tzo").size(), 6);
}

QTEST_GUILESS_MAIN(LastActivityTest)
#include "tst_lastactivity.moc"
