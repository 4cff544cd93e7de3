#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/tls/tlscontext.h"
#include "netcore/tls/tlssession.h"
#include "netcore/tls/tlstrust.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class TlsContextTest : public QObject {
    Q_OBJECT

    Certificate m_first = *Certificate::makeSelfSigned({u"first.test"_s});
    Certificate m_second = *Certificate::makeSelfSigned({u"second.test"_s});

    static Certificate rsaCertificate(const QString& name)
    {
        QTemporaryDir folder;
        const auto key = folder.filePath(u"rsa.key"_s);
        const auto file = folder.filePath(u"rsa.crt"_s);
        QProcess::execute(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, file,
                u"-subj"_s, u"/CN="_s + name, u"-addext"_s, u"subjectAltName=DNS:"_s + name, u"-days"_s, u"2"_s});
        return *Certificate::load(file, key);
    }

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

    void anotherKindOfKeyReplacesTheFormer()
    {
        const auto rsa = rsaCertificate(u"rsa.test"_s);
        auto server = *TlsContext::server({.certificate = m_first});
        QVERIFY(server->reload(rsa).ok());
        QVERIFY(shakesHands(server, rsa, u"rsa.test"_s));
        QVERIFY(!shakesHands(server, m_first, u"first.test"_s));
        QVERIFY(server->reload(m_second).ok());
        QVERIFY(shakesHands(server, m_second, u"second.test"_s));
        QVERIFY(!shakesHands(server, rsa, u"rsa.test"_s));
    }

    void aReloadLeavesHandshakesWhatTheyUse()
    {
        const auto rsa = rsaCertificate(u"rsa.test"_s);
        auto server = *TlsContext::server({.certificate = m_first, .alpn = {"echo"}});
        QVERIFY(server->reload(rsa).ok()); // another kind of key: a context in its place
        Story there;
        Story here;
        MemoryPair wire;
        wire.server.open(TlsSession::wrap(server, std::make_unique<StoryProtocol>(there)));
        wire.client.open(TlsSession::wrap(*TlsContext::client({.trustedPem = rsa.chainPem, .alpn = {"echo"}}),
            std::make_unique<StoryProtocol>(here), u"rsa.test"_s));
        wire.server.feed(wire.client.takeWritten()); // the hello: the context has been chosen
        QVERIFY(server->reload(m_second).ok());
        wire.exchange();
        QCOMPARE(there.made, 1);
        QCOMPARE(there.transport->tls()->facts().alpn, u"echo"_s);
        QVERIFY(shakesHands(server, m_second, u"second.test"_s));
    }

    void namesHaveTheirOwnCertificates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("served"); // 0: the one for all, 1: exact, 2: star
        QTest::newRow("exact") << u"chat.example.test"_s << 1;
        QTest::newRow("large letters") << u"CHAT.Example.test"_s << 1;
        QTest::newRow("one label for the star") << u"files.example.test"_s << 2;
        QTest::newRow("a star is no two labels") << u"a.b.example.test"_s << 0;
        QTest::newRow("nor none") << u"example.test"_s << 0;
        QTest::newRow("unknown") << u"elsewhere.test"_s << 0;
    }
    void namesHaveTheirOwnCertificates()
    {
        QFETCH(QString, name);
        QFETCH(int, served);
        const QList<Certificate> all{m_first, *Certificate::makeSelfSigned({u"chat.example.test"_s}),
            *Certificate::makeSelfSigned({u"*.example.test"_s})};
        const auto server = *TlsContext::server({.certificate = all[0],
            .byName = {{u"chat.example.test"_s, all[1]}, {u"*.example.test"_s, all[2]}},
            .alpn = {"echo"}});
        QCOMPARE(server->ownChain(name), (*TlsContext::server({.certificate = all[served]}))->ownChain());
        QCOMPARE(shakesHands(server, all[served], name), served != 0); // the one for all has another name
    }

    void aNamedCertificateIsReloadedAlone()
    {
        auto server = *TlsContext::server({.certificate = m_first, .byName = {{u"second.test"_s, m_second}}});
        const auto renewed = *Certificate::makeSelfSigned({u"second.test"_s});
        QVERIFY(server->reload(renewed, u"second.test"_s).ok());
        QVERIFY(shakesHands(server, renewed, u"second.test"_s));
        QVERIFY(shakesHands(server, m_first, u"first.test"_s));
        QVERIFY(!server->reload(renewed, u"third.test"_s).ok());
    }

    void protocolsAreAgreedUnderEveryName()
    {
        const auto server = *TlsContext::server(
            {.certificate = m_first, .byName = {{u"second.test"_s, m_second}}, .alpn = {"new", "old"}});
        QVERIFY(shakesHands(server, m_second, u"second.test"_s, {"old"}));
        QCOMPARE(m_alpn, u"old"_s);
        QVERIFY(!shakesHands(server, m_second, u"second.test"_s, {"strange"})); // RFC 7301 §3.2
    }

    void whoIsTrustedMayChange()
    {
        const auto first = *TlsContext::server({.certificate = m_first});
        const auto second = *TlsContext::server({.certificate = m_second});
        const auto client = *TlsContext::client({.trustedPem = m_first.chainPem, .systemTrust = false});
        for (int i = 0; i < 2; ++i) // the second time by a ticket
            QVERIFY(shakesHands(first, client, u"first.test"_s));
        QVERIFY(!shakesHands(second, client, u"second.test"_s));
        QVERIFY(trustFromNowOn(*client, m_second.chainPem));
        QVERIFY(!shakesHands(first, client, u"first.test"_s));
        QVERIFY(shakesHands(second, client, u"second.test"_s));
        QCOMPARE(trustFromNowOn(*client, "nothing").error().reason, Reason::BadSyntax);
        QVERIFY(shakesHands(second, client, u"second.test"_s)); // as before
        const auto anybody = *TlsContext::client({.verifyPeer = false});
        QVERIFY(trustFromNowOn(*anybody, m_second.chainPem));
        QVERIFY(shakesHands(first, anybody, u"first.test"_s));
    }

    /// Whom a server trusts, with a certificate that a name chose, and by a ticket that was given before.
    void whoIsTrustedMayChangeForServers()
    {
        const auto server = *TlsContext::server({.certificate = m_first,
            .byName = {{u"second.test"_s, m_second}},
            .clientCertificates = TlsContext::ClientCertificates::Asked,
            .clientTrustPem = m_first.chainPem});
        const auto client = *TlsContext::client({.verifyPeer = false, .certificate = m_first});
        for (const auto& name : {u"first.test"_s, u"second.test"_s, u"first.test"_s}) {
            QVERIFY(shakesHands(server, client, name));
            QVERIFY(m_isTrusted);
        }
        QVERIFY(trustFromNowOn(*server, m_second.chainPem));
        for (const auto& name : {u"first.test"_s, u"second.test"_s, u"first.test"_s}) {
            QVERIFY(shakesHands(server, client, name));
            QVERIFY(!m_isTrusted);
        }
    }

    void onlyAFingerprintIsAPin()
    {
        TlsContext::ClientOptions options;
        options.pin = u"abcd"_s;
        const auto context = TlsContext::client(options);
        QVERIFY(!context);
        QVERIFY(context.error().text.contains(u"64"_s));
    }

private:
    QString m_alpn;
    bool m_isTrusted = false; // the client, by the server

    bool shakesHands(const std::shared_ptr<TlsContext>& server, const Certificate& trusted, const QString& name,
        const QList<QByteArray>& alpn = {})
    {
        TlsContext::ClientOptions options;
        options.trustedPem = trusted.chainPem;
        options.alpn = alpn;
        return shakesHands(server, *TlsContext::client(options), name);
    }
    bool shakesHands(
        const std::shared_ptr<TlsContext>& server, const std::shared_ptr<TlsContext>& by, const QString& name)
    {
        Story there;
        Story here;
        MemoryPair wire;
        auto serving = TlsSession::wrap(server, std::make_unique<StoryProtocol>(there));
        auto* served = serving.get();
        wire.server.open(std::move(serving));
        auto session = TlsSession::wrap(by, std::make_unique<StoryProtocol>(here), name);
        auto* client = session.get();
        wire.client.open(std::move(session));
        wire.exchange();
        m_alpn = here.made ? client->facts().alpn : QString();
        m_isTrusted = there.made && served->peerCertificate().trusted;
        return here.made == 1;
    }
};

QTEST_GUILESS_MAIN(TlsContextTest)
#include "tst_tlscontext.moc"
