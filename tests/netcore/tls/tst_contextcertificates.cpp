#include <QTest>

#include "netcore/tls/contextcertificates.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ContextCertificatesTest : public QObject {
    Q_OBJECT

    Certificate m_first = *Certificate::makeSelfSigned({u"first.test"_s});
    Certificate m_second = *Certificate::makeSelfSigned({u"second.test"_s});
    OpenSslPtr<SSL_CTX> m_context;

private Q_SLOTS:
    void init() { m_context.reset(SSL_CTX_new(TLS_server_method())); }

    void readsAllCertificatesOfAText()
    {
        QCOMPARE(certificatesIn(m_first.chainPem + "between\n" + m_second.chainPem).size(), size_t(2));
        QVERIFY(certificatesIn("nothing").empty());
        QVERIFY(certificatesIn({}).empty());
    }

    void showsACertificateWithItsChain()
    {
        const auto chain = useCertificate(m_context.get(), {m_first.chainPem + m_second.chainPem, m_first.keyPem});
        QVERIFY(chain.ok());
        QCOMPARE(chain->size(), 2);
        QVERIFY(SSL_CTX_get0_certificate(m_context.get()));
        QCOMPARE(keyKind(SSL_CTX_get0_certificate(m_context.get())), EVP_PKEY_EC);
    }

    void oneThatCannotBeShownLeavesTheContextAsItWas()
    {
        QVERIFY(useCertificate(m_context.get(), m_first).ok());
        auto* before = SSL_CTX_get0_certificate(m_context.get());
        for (const auto& wrong : {Certificate{m_second.chainPem, m_first.keyPem}, Certificate{{}, m_first.keyPem},
                 Certificate{m_second.chainPem, "no key"}}) {
            const auto used = useCertificate(m_context.get(), wrong);
            QVERIFY(!used);
            QCOMPARE(used.error().kind, Error::Kind::Local);
            QCOMPARE(SSL_CTX_get0_certificate(m_context.get()), before);
            QCOMPARE(SSL_CTX_check_private_key(m_context.get()), 1);
        }
    }

    void anotherContextShowsTheSame()
    {
        QVERIFY(useCertificate(m_context.get(), m_first).ok());
        const OpenSslPtr<SSL_CTX> other(SSL_CTX_new(TLS_client_method()));
        QVERIFY(useCertificateOf(other.get(), m_context.get()).ok());
        QCOMPARE(X509_cmp(SSL_CTX_get0_certificate(other.get()), SSL_CTX_get0_certificate(m_context.get())), 0);
    }

    void ofNoCertificateThereIsNoKindOfKey()
    {
        QCOMPARE(keyKind(m_first), EVP_PKEY_EC);
        QCOMPARE(keyKind(Certificate{"nothing", {}}), EVP_PKEY_NONE);
        QCOMPARE(keyKind(static_cast<X509*>(nullptr)), EVP_PKEY_NONE);
    }
};

QTEST_GUILESS_MAIN(ContextCertificatesTest)
#include "tst_contextcertificates.moc"
