#include "netcore/tls/certificatedetails.h"

#include <QProcess>
#include <QTest>

#include "netcore/tls/certificate.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class CertificateDetailsTest : public QObject {
    Q_OBJECT

    static QByteArray derFrom(const QByteArray& pem)
    {
        const auto begin = pem.indexOf("-----BEGIN CERTIFICATE-----") + 27;
        return QByteArray::fromBase64(pem.mid(begin, pem.indexOf("-----END") - begin));
    }
    static QByteArray madeByOpenssl(const QStringList& words)
    {
        QProcess openssl;
        openssl.start(u"openssl"_s,
            QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-keyout"_s, u"/dev/null"_s, u"-days"_s, u"30"_s} + words);
        return openssl.waitForFinished() ? derFrom(openssl.readAllStandardOutput()) : QByteArray();
    }

private Q_SLOTS:
    void readsOneOfOurs()
    {
        const auto made = Certificate::makeSelfSigned({u"town.example"_s, u"127.0.0.1"_s, u"::1"_s});
        QVERIFY(made.ok());
        const auto details = CertificateDetails::of(derFrom(made->chainPem));
        QVERIFY(details);
        QCOMPARE(details->commonNames, QStringList{u"town.example"_s});
        QCOMPARE(details->names, QStringList({u"town.example"_s, u"127.0.0.1"_s, u"::1"_s}));
        QCOMPARE(details->keyKind, CertificateDetails::KeyKind::Ec);
        QCOMPARE(details->keyBits, 256);
        QVERIFY(!details->isSelfIssued); // its key may sign no certificates
        QCOMPARE(details->pem, made->chainPem);
        const auto now = QDateTime::currentDateTimeUtc();
        QVERIFY(details->from <= now && now.daysTo(details->until) > 3600);
        QCOMPARE(details->until.timeSpec(), Qt::UTC);
    }

    void readsOneOfOthers()
    {
        const auto der = madeByOpenssl({u"-newkey"_s, u"rsa:2048"_s, u"-utf8"_s, u"-subj"_s,
            u"/O=Bücherei Süd/CN=one.example/CN=two.example"_s, u"-addext"_s,
            u"subjectAltName=email:me@one.example,DNS:one.example,URI:https://one.example,DNS:*.one.example"_s});
        const auto details = CertificateDetails::of(der);
        QVERIFY(details);
        QCOMPARE(details->organizations, QStringList{u"Bücherei Süd"_s});
        QCOMPARE(details->commonNames, QStringList({u"one.example"_s, u"two.example"_s}));
        QCOMPARE(details->issuerCommonNames, details->commonNames);
        QCOMPARE(details->issuerOrganizations, details->organizations);
        QCOMPARE(details->names, QStringList({u"one.example"_s, u"*.one.example"_s}));
        QCOMPARE(details->keyKind, CertificateDetails::KeyKind::Rsa);
        QCOMPARE(details->keyBits, 2048);
        QVERIFY(details->isSelfIssued);
    }

    /// Or a server that is trusted by such a name would have none.
    void namesServices()
    {
        const auto details = CertificateDetails::of(madeByOpenssl({u"-newkey"_s, u"rsa:2048"_s, u"-subj"_s, u"/O=One"_s,
            u"-addext"_s,
            u"subjectAltName=otherName:1.3.6.1.5.5.7.8.7;IA5STRING:_xmpp-client.one.example,DNS:chat.one.example,otherName:1.3.6.1.5.5.7.8.5;UTF8:one.example"_s}));
        QVERIFY(details);
        QCOMPARE(details->names, QStringList({u"chat.one.example"_s, u"_xmpp-client.one.example"_s}));
    }

    void knowsNoOtherKeys()
    {
        const auto details = CertificateDetails::of(madeByOpenssl({u"-newkey"_s, u"ed25519"_s, u"-subj"_s, u"/"_s}));
        QVERIFY(details);
        QCOMPARE(details->keyKind, CertificateDetails::KeyKind::Other);
        QVERIFY(details->commonNames.isEmpty() && details->names.isEmpty());
    }

    void whatIsNoneIsNotRead()
    {
        QVERIFY(!CertificateDetails::of({}));
        QVERIFY(!CertificateDetails::of("no certificate"));
        const auto der = derFrom(Certificate::makeSelfSigned({u"a"_s})->chainPem);
        for (qsizetype size = 0; size < der.size(); ++size)
            QVERIFY(!CertificateDetails::of(der.first(size)));
    }
};

QTEST_APPLESS_MAIN(CertificateDetailsTest)
#include "tst_certificatedetails.moc"
