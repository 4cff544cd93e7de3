#include <QTest>

#include <openssl/ssl.h>

#include "netcore/tls/channelbinding.h"
#include "netcore/tls/tlssession.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ChannelBindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothSidesSeeTheSame_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("unique");
        QTest::newRow("TLS 1.2") << TLS1_2_VERSION << 12;
        QTest::newRow("TLS 1.3") << TLS1_3_VERSION << 32;
    }
    void bothSidesSeeTheSame()
    {
        QFETCH(int, version);
        QFETCH(int, unique);
        const auto certificate = *Certificate::makeSelfSigned({u"localhost"_s});
        const auto serving = *TlsContext::server({.certificate = certificate});
        const auto calling = *TlsContext::client({.trustedPem = certificate.chainPem});
        SSL_CTX_set_max_proto_version(calling->native(), version);
        QByteArray former;
        for (const bool again : {false, true}) { // who finishes first differs in a resumed session
            Story here;
            Story there;
            MemoryPair wire;
            wire.server.open(TlsSession::wrap(serving, std::make_unique<StoryProtocol>(there)));
            wire.client.open(TlsSession::wrap(calling, std::make_unique<StoryProtocol>(here), u"localhost"_s));
            wire.exchange();
            QVERIFY(here.transport && there.transport);
            const auto& mine = *here.transport->tls();
            const auto& yours = *there.transport->tls();
            QCOMPARE(mine.wasResumed(), again);
            QCOMPARE(mine.exporter().size(), 32);
            QCOMPARE(mine.exporter(), yours.exporter());
            QCOMPARE(mine.uniqueFinish().size(), unique);
            QCOMPARE(mine.uniqueFinish(), yours.uniqueFinish());
            QVERIFY(mine.uniqueFinish() != former);
            former = mine.uniqueFinish();
            QCOMPARE(mine.serverEndPoint().size(), 32);
            QCOMPARE(mine.serverEndPoint(), yours.serverEndPoint());
        }
    }
};

QTEST_GUILESS_MAIN(ChannelBindingTest)
#include "tst_channelbinding.moc"
