#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/client/talk/message.h"
#include "protocols/xmpp/client/talk/presences.h"
#include "protocols/xmpp/client/talk/texts.h"
#include "tests/protocols/xmpp/client/messagesamples.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppTextsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksSeveralLanguages();
};

void XmppTextsTest::speaksSeveralLanguages()
{
    const auto there = Availability::parse(stanzaOf(
        "<presence xmlns='jabber:client'><status xml:lang='cs'>Hledám</status><status>Wooing</status></presence>"));
    QCOMPARE(there.status, u"Wooing"_s);
    QCOMPARE(there.statuses.value(u"cs"_s), u"Hledám"_s);
    const auto again = Availability::parse(*Stanza::of(there.encode()));
    QCOMPARE(again.status, there.status);
    QCOMPARE(again.statuses, there.statuses);
    auto message = Message::parse(stanzaOf(
        "<message xmlns='jabber:client'><body xml:lang='cs'>Ahoj</body><body xml:lang='en'>Hello</body></message>"));
    QCOMPARE(message.body, u"Ahoj"_s); // the first, where none is without a language
    QCOMPARE(message.bodies.size(), 2);
    QVERIFY(Message::parse(stanzaOf("<message xmlns='jabber:client'/>")).body.isNull());
    QVERIFY(!Message::parse(stanzaOf("<message xmlns='jabber:client'><body/></message>")).body.isNull());
}

QTEST_MAIN(XmppTextsTest)
#include "tst_texts.moc"
