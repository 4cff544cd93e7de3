#include <QTest>

#include "netcore/tls/peercertificate.h"
#include "netcore/tls/tlscontext.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class PeerCertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAndFingerprintAreRead()
    {
        const auto context = *TlsContext::server(
            {.certificate = *Certificate::makeSelfSigned({u"alice.test"_s, u"127.0.0.1"_s, u"[::1]"_s})});
        const auto der = context->ownChain().first();
        const auto peer = PeerCertificate::fromDer(der, true);
        QCOMPARE(peer.subject, u"CN=alice.test"_s);
        QCOMPARE(peer.names, (QStringList{u"alice.test"_s, u"127.0.0.1"_s, u"::1"_s}));
        QCOMPARE(peer.fingerprint.size(), 64);
        QVERIFY(peer.trusted);
    }

    void nonsenseIsNobody()
    {
        QVERIFY(PeerCertificate::fromDer("not a certificate", true).isEmpty());
        QVERIFY(PeerCertificate::fromDer({}, true).isEmpty());
    }

    void fingerprintsAreReadAsTheyAreShown()
    {
        const QString plain(64, u'a');
        QString shown = u"AA"_s;
        for (int i = 1; i < 32; ++i)
            shown += u":AA"_s;
        QCOMPARE(normalFingerprint(plain), plain);
        QCOMPARE(normalFingerprint(shown), plain);
        QVERIFY(normalFingerprint(plain.left(63)).isEmpty());
        QVERIFY(normalFingerprint(plain.left(63) + u'g').isEmpty());
    }
};

QTEST_GUILESS_MAIN(PeerCertificateTest)
#include "tst_peercertificate.moc"
