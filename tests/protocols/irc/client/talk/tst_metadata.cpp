#include <QtTest>

#include "protocols/irc/client/talk/metadata.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class IrcClientMetadataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsMetadata();
};

void IrcClientMetadataTest::keepsMetadata()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("draft/metadata-2 batch");
    server.say(
        ":bob!b@b METADATA bob display-name * :Bob B.\n:s 761 me #a url * :https://example\n:s 766 me bob avatar :key not set\n:s 774 me #a 4");
    QCOMPARE(server.heard.take(),
        (QStringList{
            u"metadata bob display-name Bob B."_s, u"metadata #a url https://example"_s, u"metadata bob avatar"_s}));
    QVERIFY(server.client->metadata().set("*", "display-name", "M. E.").ok());
    QVERIFY(server.client->metadata().subscribe({"display-name", "avatar"}).ok());
    QCOMPARE(
        server.sent(), (QByteArrayList{"METADATA * SET display-name :M. E.", "METADATA * SUB display-name avatar"}));
    server.reactor.advance(5s);
    QCOMPARE(server.sent(), QByteArrayList{"METADATA #a SYNC"});
}

QTEST_GUILESS_MAIN(IrcClientMetadataTest)
#include "tst_metadata.moc"
