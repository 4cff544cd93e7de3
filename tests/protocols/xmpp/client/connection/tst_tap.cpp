#include <QtTest>

#include "protocols/xmpp/client/connection/tap.h"
#include "protocols/xmpp/stanza/wire.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

class Seen final : public Tap {
public:
    QStringList lines;
    Taps* leaves = nullptr; ///< Ends its watching at the first element.
    void passed(bool in, const xml::Element& element) override
    {
        lines.append((in ? u"< "_s : u"> "_s) + QString::fromUtf8(clientBytes(element)));
        if (leaves)
            leaves->remove(this);
    }
};

} // namespace

class XmppTapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsBothWays();
    void showsNoPasswordOfTheLogin();
};

void XmppTapTest::showsBothWays()
{
    PlayedServer server;
    server.logIn();
    Seen seen, once;
    server.client.taps().add(&seen);
    server.client.taps().add(&once);
    once.leaves = &server.client.taps();
    QVERIFY(server.client.send(Stanza::message({}, jid(u"you@there.example"_s))).ok());
    server.say("<message from='you@there.example'><body>hi</body></message><foreign xmlns='urn:x:y'/>");
    QCOMPARE(seen.lines,
        QStringList({u"> <message to='you@there.example'/>"_s,
            u"< <message from='you@there.example'><body>hi</body></message>"_s, u"< <foreign xmlns='urn:x:y'/>"_s}));
    QCOMPARE(once.lines.size(), 1);
    server.client.taps().remove(&seen);
    server.say("<message from='you@there.example'/>");
    QCOMPARE(seen.lines.size(), 3);
}

void XmppTapTest::showsNoPasswordOfTheLogin()
{
    PlayedServer server;
    Seen seen;
    server.client.taps().add(&seen);
    server.logIn();
    const auto all = seen.lines.join(u'\n');
    QVERIFY2(all.contains(u"> <auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>(hidden)</auth>"_s),
        qPrintable(all));
    QVERIFY(all.contains(u"<mechanism>PLAIN</mechanism>"_s));
    QVERIFY(!all.contains(QString::fromLatin1(QByteArray("\0me\0pw", 6).toBase64())));
    QVERIFY(all.contains(u"<jid>me@here.example/r</jid>"_s));
}

QTEST_MAIN(XmppTapTest)
#include "tst_tap.moc"
