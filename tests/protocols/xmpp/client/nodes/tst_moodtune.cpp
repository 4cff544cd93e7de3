#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/client/nodes/moodtune.h"
#include "protocols/xmpp/client/nodes/nodes.h"
#include "tests/protocols/xmpp/client/messagesamples.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppMoodTuneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesMoodsAndTunes();
    void hearsOfMoodsAndTunes();
};

void XmppMoodTuneTest::writesMoodsAndTunes()
{
    const Mood mood{u"happy"_s, u"spring"_s};
    QCOMPARE(Mood::parse(mood.encode()), mood);
    QVERIFY(Mood().encode().elements().isEmpty()); // XEP-0107 §2.2.2
    const Mood newer = Mood::parse(*xml::parse(
        "<mood xmlns='http://jabber.org/protocol/mood'><text>x</text><ecstatic xmlns='other:ns'/><excited/><sad/></mood>"));
    QCOMPARE(newer, (Mood{u"excited"_s, u"x"_s}));
    // XEP-0118 §2's example
    const Tune tune{u"Yes"_s, u"Heart of the Sunrise"_s, u"Yessongs"_s, u"3"_s, u"http://www.yesworld.com/"_s, 686, 8};
    QCOMPARE(Tune::parse(tune.encode()), tune);
    QVERIFY(Tune().encode().elements().isEmpty());
    const auto odd = Tune::parse(
        *xml::parse("<tune xmlns='http://jabber.org/protocol/tune'><length>-4</length><rating>99</rating></tune>"));
    QCOMPARE(odd.seconds, 0);
    QCOMPARE(odd.rating, 10);
}

void XmppMoodTuneTest::hearsOfMoodsAndTunes()
{
    PlayedServer server;
    auto& nodes = server.client.add<Nodes>();
    auto& both = server.client.add<MoodTune>(nodes);
    QStringList told;
    both.moodChanged = [&](const Jid& who, const Mood& mood) { told.append(who.toString() + u' ' + mood.value); };
    both.tuneChanged = [&](const Jid& who, const Tune& tune) {
        told.append(who.toString() + u' ' + (tune.isSilence() ? u"silence"_s : tune.title));
    };
    server.logIn();
    QVERIFY(server.client.features().contains(u"http://jabber.org/protocol/mood+notify"_s));
    server.say(eventOf("you@there.example", "http://jabber.org/protocol/mood",
        "<item id='current'><mood xmlns='http://jabber.org/protocol/mood'><annoyed/></mood></item>"));
    server.say(eventOf("you@there.example", "http://jabber.org/protocol/tune",
        "<item id='current'><tune xmlns='http://jabber.org/protocol/tune'/></item>"));
    QCOMPARE(told, (QStringList{u"you@there.example annoyed"_s, u"you@there.example silence"_s}));
    auto setting = both.setTune({{}, u"Song"_s});
    const auto published = server.nextIq().firstElement().child(u"publish");
    QCOMPARE(published.attribute(u"node"), u"http://jabber.org/protocol/tune"_s);
    QCOMPARE(Tune::parse(published.child(u"item").firstElement()).title, u"Song"_s);
}

QTEST_MAIN(XmppMoodTuneTest)
#include "tst_moodtune.moc"
