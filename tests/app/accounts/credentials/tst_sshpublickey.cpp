#include "app/accounts/credentials/sshpublickey.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class SshPublicKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The fingerprint is what ssh-keygen -l says of the same line.
    void readsALine()
    {
        const auto key = SshPublicKey::parse(
            u"  ssh-ed25519  AAAAC3NzaC1lZDI1NTE5AAAAIGEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB  alice at home \n"_s);
        QVERIFY(key);
        QCOMPARE(key->type, u"ssh-ed25519"_s);
        QCOMPARE(key->comment, u"alice at home"_s);
        QCOMPARE(key->line(),
            u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB alice at home"_s);
        QCOMPARE(key->fingerprint(), u"SHA256:5y4HlHJxLUU/BooHAd4eeG7pGjnOo//aJjVxNscc24w"_s);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << QString();
        QTest::newRow("no blob") << u"ssh-ed25519"_s;
        QTest::newRow("no base64") << u"ssh-ed25519 !!!!"_s;
        QTest::newRow("another type inside")
            << u"ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIGEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB"_s;
        QTest::newRow("a private key") << u"-----BEGIN OPENSSH PRIVATE KEY-----"_s;
        QTest::newRow("endless") << u"ssh-ed25519 "_s + QString(100'000, u'A');
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, line);
        const auto key = SshPublicKey::parse(line);
        QVERIFY(!key);
        QCOMPARE(key.error().reason, Reason::BadSyntax);
        QVERIFY(key.error().text.contains(".pub"_L1));
    }
};

QTEST_APPLESS_MAIN(SshPublicKeyTest)
#include "tst_sshpublickey.moc"
