#include "netcore/tls/certificateder.h"

#include <QTest>

#include "netcore/tls/certificate.h"
#include "netcore/tls/opensslptr.h"

#include <openssl/pem.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class CertificateDerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatStandsInThePem()
    {
        const auto pem = Certificate::makeSelfSigned({u"alice.test"_s})->chainPem;
        BIO* source = BIO_new_mem_buf(pem.constData(), int(pem.size()));
        X509* certificate = PEM_read_bio_X509(source, nullptr, nullptr, nullptr);
        QVERIFY(certificate);
        const auto der = derOf(certificate);
        X509_free(certificate);
        BIO_free(source);

        auto lines = pem.split('\n');
        lines.removeIf([](const QByteArray& line) { return line.startsWith("-----"); });
        QCOMPARE(der, QByteArray::fromBase64(lines.join()));
    }

    void whatCannotBeWrittenIsEmpty()
    {
        QVERIFY(derOf(nullptr).isEmpty());
        X509* nothing = X509_new(); // without a key or a name
        QVERIFY(derOf(nothing).isEmpty());
        X509_free(nothing);
    }
};

QTEST_APPLESS_MAIN(CertificateDerTest)
#include "tst_certificateder.moc"
