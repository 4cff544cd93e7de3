#include <QSslCertificate>
#include <QTest>

#include "netcore/tls/tlscontext.h"
#include "tests/support/testclass.h"
#include "ui/certificates/certificate.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class CertificateFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explainsACertificate()
    {
        const auto made = Certificate::makeSelfSigned({u"chat.example"_s, u"pubsub.chat.example"_s});
        QVERIFY(made.ok());
        const QByteArray der = QSslCertificate(made->chainPem).toDer();
        const CertificateFacts facts = certificateFacts(der);
        QVERIFY(facts.isRead);
        QCOMPARE(facts.name, u"chat.example"_s);
        QVERIFY(facts.selfSigned);
        QVERIFY(facts.names.contains(u"pubsub.chat.example"_s));
        QCOMPARE(facts.key, u"ECDSA, 256 bits"_s);
        QCOMPARE(facts.fingerprint.count(u':'), 31);
        const QDateTime now = QDateTime::currentDateTime();
        QVERIFY(isValidAt(facts, now));
        QVERIFY(!isValidAt(facts, now.addYears(11)));
        QVERIFY(validityWords(facts, now.addYears(11)).startsWith(u"expired"_s));
        const CertificateFacts nothing = certificateFacts("no certificate");
        QVERIFY(!nothing.isRead);
        QCOMPARE(validityWords(nothing, now), u"cannot be read"_s);
    }
};

QTEST_MAIN(CertificateFactsTest)
#include "tst_certificate.moc"
