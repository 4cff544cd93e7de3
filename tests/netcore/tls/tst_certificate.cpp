#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include "netcore/tls/tlscontext.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class CertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void certificatesAreKeptAndPrivate()
    {
        QTemporaryDir folder;
        const auto first = Certificate::loadOrMake(folder.path(), u"xmpp"_s, {u"localhost"_s});
        const auto again = Certificate::loadOrMake(folder.path(), u"xmpp"_s, {u"localhost"_s});
        QVERIFY(first.ok() && again.ok());
        QCOMPARE(first->chainPem, again->chainPem);
        const auto rights = QFile::permissions(folder.filePath(u"xmpp.key"_s));
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(!Certificate::load(folder.filePath(u"none"_s), folder.filePath(u"none"_s)).ok());
        const auto broken = TlsContext::server({{"not pem", "not pem"}});
        QVERIFY(!broken);
        QVERIFY(broken.error().text.contains(u"PEM"_s));
    }

    void noPipeIsWaitedFor()
    {
        QTemporaryDir folder;
        const auto pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto loaded = Certificate::load(pipe, pipe);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().text, u"%1 cannot be read: it is a folder, a pipe or a device."_s.arg(pipe));
    }

    void theirFolderIsPrivateWhateverTheUmask()
    {
        QTemporaryDir folder;
        const auto before = ::umask(0);
        const auto made = Certificate::loadOrMake(folder.filePath(u"data/certificates"_s), u"xmpp"_s, {u"localhost"_s});
        ::umask(before);
        QVERIFY(made.ok());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder.filePath(u"data/certificates"_s)) & others));
        QVERIFY(!(QFile::permissions(folder.filePath(u"data/certificates/xmpp.key"_s)) & others));
        // What an older program has left open is closed to those who would put a key of theirs there.
        QFile::setPermissions(folder.filePath(u"data/certificates"_s), QFile::Permissions(0x7777));
        QVERIFY(Certificate::loadOrMake(folder.filePath(u"data/certificates"_s), u"xmpp"_s, {u"localhost"_s}).ok());
        QVERIFY(
            !(QFile::permissions(folder.filePath(u"data/certificates"_s)) & (QFile::WriteGroup | QFile::WriteOther)));
    }

    /// On a board that has no clock, or after ten years. Who knows the key still knows it.
    void oneThatWasMadeHereIsMadeAnewInTime_data()
    {
        QTest::addColumn<QDateTime>("made");
        QTest::addColumn<bool>("anew");
        const auto now = QDateTime::currentDateTimeUtc();
        QTest::newRow("today") << now << false;
        QTest::newRow("in 1970") << QDateTime::fromSecsSinceEpoch(60, Qt::UTC) << true;
        QTest::newRow("by a clock that was ahead") << now.addDays(400) << true;
        QTest::newRow("it is over in a week") << now.addDays(7 - 3650) << true;
        QTest::newRow("it is over in two months") << now.addDays(60 - 3650) << false;
    }
    void oneThatWasMadeHereIsMadeAnewInTime()
    {
        QFETCH(QDateTime, made);
        QFETCH(bool, anew);
        QTemporaryDir folder;
        const auto load = [&](const QDateTime& now) {
            return *Certificate::loadOrMake(folder.path(), u"xmpp"_s, {u"localhost"_s}, now);
        };
        const auto first = load(made);
        QCOMPARE(load(QDateTime::fromSecsSinceEpoch(60, Qt::UTC)).chainPem, first.chainPem); // a clock that is wrong
        const auto now = QDateTime::currentDateTimeUtc();
        const auto second = load(now);
        QCOMPARE(second.chainPem != first.chainPem, anew);
        QCOMPARE(second.keyPem, first.keyPem);
        QCOMPARE(load(now).chainPem, second.chainPem); // once
        QVERIFY(TlsContext::server({second}).ok());
        QVERIFY(!second.expired(now));
    }

    /// It may be that of an administrator, who has put it there.
    void oneOfSomebodyElseStays()
    {
        QTemporaryDir folder;
        QProcess openssl;
        openssl.start(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=a.test"_s, u"-days"_s,
                u"20"_s, u"-keyout"_s, folder.filePath(u"web.key"_s), u"-out"_s, folder.filePath(u"web.crt"_s)});
        QVERIFY(openssl.waitForFinished());
        const auto later = QDateTime::currentDateTimeUtc().addDays(30);
        const auto there = Certificate::load(folder.filePath(u"web.crt"_s), folder.filePath(u"web.key"_s));
        QVERIFY(there.ok());
        QCOMPARE(Certificate::loadOrMake(folder.path(), u"web"_s, {u"a.test"_s}, later)->chainPem, there->chainPem);
        QVERIFY(!there->expired());
        QCOMPARE(there->expired(later)->date(), QDateTime::currentDateTimeUtc().addDays(20).date());
        QVERIFY(!there->expired(QDateTime::fromSecsSinceEpoch(60, Qt::UTC)));
    }

    void opensslReadsTheNames()
    {
        QTemporaryDir folder;
        QVERIFY(Certificate::loadOrMake(folder.path(), u"web"_s, {u"example.test"_s, u"127.0.0.1"_s, u"::1"_s}).ok());
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"x509"_s, u"-in"_s, folder.filePath(u"web.crt"_s), u"-noout"_s, u"-text"_s});
        QVERIFY(openssl.waitForFinished());
        const auto text = openssl.readAllStandardOutput();
        QVERIFY(text.contains("DNS:example.test, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1"));
        QVERIFY(text.contains("ASN1 OID: prime256v1"));
        QVERIFY(text.contains("CA:FALSE"));
    }

    void aFolderThatCannotBeWrittenIsToldOf()
    {
        const auto made = Certificate::loadOrMake(u"/proc/nowhere"_s, u"x"_s, {u"localhost"_s});
        QVERIFY(!made);
        QVERIFY(made.error().text.contains(u"/proc/nowhere"_s));
    }

    void noNamesNoCertificate() { QVERIFY(!Certificate::makeSelfSigned({}).ok()); }
};

QTEST_GUILESS_MAIN(CertificateTest)
#include "tst_certificate.moc"
