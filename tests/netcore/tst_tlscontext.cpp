#include <QTest>

#include "netcore/tlscontext.h"
#include "netcore/tlssession.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class TlsContextTest : public QObject {
    Q_OBJECT

    Certificate m_first = *Certificate::makeSelfSigned({u"first.test"_s});
    Certificate m_second = *Certificate::makeSelfSigned({u"second.test"_s});

private Q_SLOTS:
    void aForeignKeyIsRefused()
    {
        TlsContext::ServerOptions options;
        options.certificate = {m_first.chainPem, m_second.keyPem};
        const auto context = TlsContext::server(options);
        QVERIFY(!context);
        QVERIFY(context.error().text.contains(u"does not belong"_s));
    }

    void reloadServesTheNextConnections()
    {
        TlsContext::ServerOptions options;
        options.certificate = m_first;
        auto server = *TlsContext::server(options);
        QCOMPARE(shakesHands(server, m_first, u"first.test"_s), true);
        QCOMPARE(shakesHands(server, m_second, u"second.test"_s), false);
        QVERIFY(server->reload(m_second).ok());
        QCOMPARE(shakesHands(server, m_second, u"second.test"_s), true);
        QVERIFY(!server->reload({"nothing", "nothing"}).ok());
        QCOMPARE(shakesHands(server, m_second, u"second.test"_s), true); // the old one stays
    }

private:
    static bool shakesHands(const std::shared_ptr<TlsContext>& server, const Certificate& trusted, const QString& name)
    {
        TlsContext::ClientOptions options;
        options.trustedPem = trusted.chainPem;
        Story there;
        Story here;
        MemoryPair wire;
        wire.server.open(TlsSession::wrap(server, std::make_unique<StoryProtocol>(there)));
        wire.client.open(TlsSession::wrap(*TlsContext::client(options), std::make_unique<StoryProtocol>(here), name));
        wire.exchange();
        return here.made == 1;
    }
};

QTEST_GUILESS_MAIN(TlsContextTest)
#include "tst_tlscontext.moc"
