#include "netcore/tls/certificateexceptions.h"

#include <QTest>

#include "netcore/tls/tlssession.h"
#include "tests/support/memorytransport.h"
#include "tests/support/oneexception.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class CertificateExceptionsTest : public QObject {
    Q_OBJECT

    const Certificate m_own = *Certificate::makeSelfSigned({u"chat.test"_s});
    const Certificate m_other = *Certificate::makeSelfSigned({u"chat.test"_s});
    std::shared_ptr<OneException> m_exceptions = std::make_shared<OneException>();
    std::optional<Error> m_failure;
    QString m_verified;
    bool m_isResumed = false;

    std::shared_ptr<TlsContext> client(TlsContext::ClientOptions options = {})
    {
        options.exceptions = m_exceptions;
        options.service = u"6697"_s;
        return *TlsContext::client(std::move(options));
    }
    bool comesIn(const std::shared_ptr<TlsContext>& by, const Certificate& shown, const QString& name = u"chat.test"_s)
    {
        return comesIn(by, *TlsContext::server({.certificate = shown}), name);
    }
    bool comesIn(const std::shared_ptr<TlsContext>& by, const std::shared_ptr<TlsContext>& server, const QString& name)
    {
        Story there;
        Story here;
        MemoryPair wire;
        wire.server.open(TlsSession::wrap(server, std::make_unique<StoryProtocol>(there)));
        auto session = TlsSession::wrap(by, std::make_unique<StoryProtocol>(here), name);
        auto* layer = session.get();
        m_failure.reset();
        layer->setHandshakeListener([this](const std::optional<Error>& failure) { m_failure = failure; });
        wire.client.open(std::move(session));
        wire.exchange();
        m_verified = here.made ? layer->facts().verified : QString();
        m_isResumed = here.made && layer->wasResumed();
        return here.made == 1;
    }
    static QString fingerprintOf(const QByteArray& der) { return PeerCertificate::fromDer(der, false).fingerprint; }
    static QString fingerprintOf(const Certificate& certificate)
    {
        const auto server = *TlsContext::server({.certificate = certificate});
        return fingerprintOf(server->ownChain().first());
    }
private Q_SLOTS:
    void init() { m_exceptions = std::make_shared<OneException>(); }

    void whatNobodyVouchesForIsAskedAndThenTaken()
    {
        QVERIFY(!comesIn(client(), m_own));
        QCOMPARE(m_exceptions->told.size(), 1);
        const auto& told = m_exceptions->told.first();
        QCOMPARE(told.place, (CertificatePlace{u"chat.test"_s, u"6697"_s}));
        QVERIFY(PeerCertificate::fromDer(told.chain.value(0), false).names.contains(u"chat.test"_s));
        QCOMPARE(told.reason, Reason::CertificateNotTrusted);
        QCOMPARE(m_failure->code, u"chat.test 6697"_s);
        QVERIFY2(m_failure->text.endsWith(u" Look at it."_s), qPrintable(m_failure->text));
        m_exceptions->acceptWhatWasShown();
        QVERIFY(comesIn(client(), m_own));
        QCOMPARE(m_verified, u"accepted by you"_s);
    }

    void anotherNameAndAnotherServiceAreAskedAnew()
    {
        QVERIFY(!comesIn(client(), m_own));
        m_exceptions->acceptWhatWasShown();
        QVERIFY(!comesIn(client(), m_own, u"other.chat.test"_s));
        QCOMPARE(m_exceptions->told.last().place.host, u"other.chat.test"_s);
        for (const auto& same : {u"CHAT.test"_s, u"chat.test."_s})
            QVERIFY2(comesIn(client(), m_own, same), qPrintable(same));
        m_exceptions->place.service = u"443"_s;
        QVERIFY(!comesIn(client(), m_own));
    }

    /// However it was written when it was accepted, and is now.
    void aNameOfAnotherScriptIsOnePlace()
    {
        QVERIFY(!comesIn(client(), m_own, u"B\u00dcCHER.test."_s));
        QCOMPARE(m_exceptions->told.last().place.host, u"xn--bcher-kva.test"_s);
        m_exceptions->acceptWhatWasShown();
        for (const auto& same : {u"b\u00fccher.test"_s, u"XN--BCHER-KVA.test"_s})
            QVERIFY2(comesIn(client(), m_own, same), qPrintable(same));
        QVERIFY(!comesIn(client(), m_own, u"bucher.test"_s));
    }

    /// Taken back, it ends no connection that it was taken for, and counts for none that comes.
    void whoIsConnectedStaysWhenItIsTakenBack()
    {
        QVERIFY(!comesIn(client(), m_own));
        m_exceptions->acceptWhatWasShown();
        Story there;
        Story here;
        MemoryPair wire;
        const auto by = client();
        wire.server.open(
            TlsSession::wrap(*TlsContext::server({.certificate = m_own}), std::make_unique<StoryProtocol>(there)));
        wire.client.open(TlsSession::wrap(by, std::make_unique<StoryProtocol>(here), u"chat.test"_s));
        wire.exchange();
        QVERIFY(here.transport && there.transport);
        m_exceptions->place = {};
        there.transport->write("still");
        wire.exchange();
        QCOMPARE(here.received, QByteArray("still"));
        QVERIFY(!comesIn(by, m_own));
    }

    void aNameThatIsNotInItCanBeAccepted()
    {
        const auto trusting = [this] { return client({.trustedPem = m_own.chainPem}); };
        QVERIFY(!comesIn(trusting(), m_own, u"bouncer.test"_s));
        QCOMPARE(m_exceptions->told.last().reason, Reason::CertificateNameMismatch);
        m_exceptions->acceptWhatWasShown();
        QVERIFY(comesIn(trusting(), m_own, u"bouncer.test"_s));
    }

    void anotherCertificateThanTheAcceptedOneIsNeverTaken()
    {
        QVERIFY(!comesIn(client(), m_own));
        m_exceptions->acceptWhatWasShown();
        QVERIFY(!comesIn(client(), m_other));
        QVERIFY2(m_failure->text.contains(u"accepted before"_s), qPrintable(m_failure->text));
        // not even where an authority vouches for it
        QVERIFY(!comesIn(client({.trustedPem = m_other.chainPem}), m_other));
        QVERIFY(m_failure->text.contains(u"accepted before"_s));
        QCOMPARE(fingerprintOf(m_exceptions->told.last().chain.first()), fingerprintOf(m_other));
    }

    void whatIsVouchedForIsNotAskedAbout()
    {
        QVERIFY(comesIn(client({.trustedPem = m_own.chainPem}), m_own));
        QVERIFY(m_exceptions->told.isEmpty());
        QCOMPARE(m_verified, u"trusted"_s);
    }

    void aPinAsksNobody()
    {
        const auto wrong = client({.pin = QString(64, u'a')});
        m_exceptions->place = {u"chat.test"_s, u"6697"_s};
        m_exceptions->fingerprint = fingerprintOf(m_own);
        QVERIFY(!comesIn(wrong, m_own));
        QVERIFY(m_exceptions->told.isEmpty());
    }

    void whoWasAcceptedIsLookedAtEachTime()
    {
        QVERIFY(!comesIn(client(), m_own));
        m_exceptions->acceptWhatWasShown();
        const auto by = client();
        const auto server = *TlsContext::server({.certificate = m_own});
        QVERIFY(comesIn(by, server, u"chat.test"_s));
        QVERIFY(comesIn(by, server, u"chat.test"_s));
        QVERIFY(!m_isResumed);
        m_exceptions->place = {}; // taken back
        QVERIFY(!comesIn(by, server, u"chat.test"_s));
    }
};

QTEST_GUILESS_MAIN(CertificateExceptionsTest)
#include "tst_certificateexceptions.moc"
