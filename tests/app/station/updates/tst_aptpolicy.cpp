#include "app/station/updates/aptpolicy.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class AptPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAptSays_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<AptPolicy>("policy");
        QTest::newRow("a newer one can be had")
            << QByteArray("everyport:\n  Installed: 0.1.0-1\n  Candidate: 1:0.2.0~rc1-1\n  Version table:\n"
                          "     1:0.2.0~rc1-1 500\n        500 http://deb.example.org bookworm/main amd64 Packages\n"
                          " *** 0.1.0-1 100\n        100 /var/lib/dpkg/status\n")
            << AptPolicy{u"0.1.0-1"_s, u"1:0.2.0~rc1-1"_s, true};
        QTest::newRow("no list has it") << QByteArray(
            "everyport:\n  Installed: 0.1.0-1\n  Candidate: 0.1.0-1\n  Version table:\n"
            " *** 0.1.0-1 100\n        100 /var/lib/dpkg/status\n")
                                        << AptPolicy{u"0.1.0-1"_s, u"0.1.0-1"_s, false};
        QTest::newRow("a list in a folder")
            << QByteArray("everyport:\n  Installed: 5\n  Candidate: 5\n  Version table:\n *** 5 500\n"
                          "        500 file:/srv/packages ./ Packages\n        100 /var/lib/dpkg/status\n")
            << AptPolicy{u"5"_s, u"5"_s, true};
        QTest::newRow("not installed") << QByteArray(
            "everyport:\n  Installed: (none)\n  Candidate: 0.2.0-1\n  Version table:\n"
            "     0.2.0-1 500\n        500 http://deb.example.org bookworm/main amd64 Packages\n")
                                       << AptPolicy{{}, u"0.2.0-1"_s, true};
        QTest::newRow("held back by a pin")
            << QByteArray("everyport:\n  Installed: 0.1.0-1\n  Candidate: (none)\n  Version table:\n")
            << AptPolicy{u"0.1.0-1"_s, {}, false};
        QTest::newRow("another architecture's and another package's")
            << QByteArray("everyport:i386:\n  Installed: 9\neveryportd:\n  Installed: 8\n  Candidate: 8\n")
            << AptPolicy{};
        QTest::newRow("nothing") << QByteArray() << AptPolicy{};
        QTest::newRow("no end of line") << QByteArray("everyport:\n  Installed: 1") << AptPolicy{u"1"_s, {}, false};
        QTest::newRow("words of the wrong depth")
            << QByteArray("everyport:\nInstalled: 1\n Installed: 2\n    Installed: 3\n") << AptPolicy{};
        QTest::newRow("bytes") << QByteArray("\0\xff\n:\n  \n\r\neveryport:\n\n", 16) << AptPolicy{};
    }
    void readsWhatAptSays()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const AptPolicy, policy);
        const auto read = readAptPolicy(answer, u"everyport"_s);
        QVERIFY(read.ok());
        QCOMPARE(read->installed, policy.installed);
        QCOMPARE(read->candidate, policy.candidate);
        QCOMPARE(read->isListed, policy.isListed);
    }

    /// It would stand in a sentence, beside a line to paste.
    void whatIsNoVersionIsRefused_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("a command") << QByteArray("1; rm -rf /");
        QTest::newRow("markup") << QByteArray("<b>1</b>");
        QTest::newRow("bytes") << QByteArray("1\xc3\x28");
        QTest::newRow("turned round") << QByteArray("1\xe2\x80\xae");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("long") << QByteArray(100'000, '1');
    }
    void whatIsNoVersionIsRefused()
    {
        QFETCH(const QByteArray, version);
        for (const char* key : {"Installed", "Candidate"}) {
            const auto read = readAptPolicy("everyport:\n  " + QByteArray(key) + ": " + version + '\n', u"everyport"_s);
            QVERIFY(!read);
            QVERIFY(read.error().kind == Error::Kind::Malformed);
        }
    }
};

QTEST_GUILESS_MAIN(AptPolicyTest)
#include "tst_aptpolicy.moc"
