#include <QtTest>

#include "protocols/irc/client/session/sts.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

class IrcStsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void obeysSts();
};

void IrcStsTest::obeysSts()
{
    quint16 demanded = 0;
    Client::Options options;
    options.secureTransportDemanded = [&](quint16 port) { demanded = port; };
    PlayedServer server({"me"}, options);
    server.sent();
    server.say(":s CAP * LS :sts=port=6697,duration=3600 server-time");
    QCOMPARE(demanded, 6697);
    server.wire().settle();
    QVERIFY(!server.wire().isOpen());
    QVERIFY(!server.wire().takeWritten().contains("CAP REQ"));
    QCOMPARE(server.heard.reason.code, u"sts"_s);

    const auto offer = client::StsOffer::parse("duration=0,preload,port=70000");
    QVERIFY(!offer.port);
    QCOMPARE(offer.seconds, std::optional<qint64>(0));
}

QTEST_GUILESS_MAIN(IrcStsTest)
#include "tst_sts.moc"
