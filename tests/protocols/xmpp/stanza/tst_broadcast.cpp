#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/stanza/broadcast.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/stanza.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class BroadcastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void broadcasts();
};

void BroadcastTest::broadcasts()
{
    auto message = Stanza::message(*Jid::parse(u"pubsub.b"_s), {}, u"headline"_s);
    auto element = message.element();
    element.addSerialised("<event xmlns='e'/>");
    message.setElement(element);
    const Broadcast broadcast(message);
    const auto to = *Jid::parse(u"a@b/o'neill"_s);
    QCOMPARE(broadcast.bytesFor(to),
        "<message to='a@b/o&apos;neill' type='headline' from='pubsub.b'><event xmlns='e'/></message>");
    QCOMPARE(broadcast.stanzaFor(to).to(), to);
}

QTEST_APPLESS_MAIN(BroadcastTest)
#include "tst_broadcast.moc"
