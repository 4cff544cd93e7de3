#include <sys/stat.h>

#include "tests/app/services/wireroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class FingerKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfWhoIsNamed()
    {
        WireRoom small(u"finger"_s);
        QVERIFY(QDir(small.room.folder.path()).mkdir(u"plans"_s));
        QCOMPARE(small.ask("Alice"), "Login: alice\r\nRole: operator\r\nNo plan.\r\n");
        QFile plan(small.room.folder.filePath(u"plans/alice"_s));
        QVERIFY(plan.open(QFile::WriteOnly));
        plan.write("To find the white rabbit.\x1b[2J\n");
        plan.close();
        QCOMPARE(small.ask("/W alice"),
            "Login: alice\r\nRole: operator\r\nNot connected now.\r\nPlan:\r\nTo find the white rabbit.[2J\r\n");
        QVERIFY(small.ask("bob").contains("bob"));
        QVERIFY(!small.ask("../../etc/passwd").contains("root"));
        QVERIFY(small.ask("").startsWith("This server tells only of people"));
        QVERIFY(small.ask("alice@elsewhere").startsWith("Finger forwarding"));
    }

    /// A plan is a plain file: a link might lead anywhere, and a FIFO would hold a thread for ever.
    void followsNoLinkAndWaitsForNoFifo()
    {
        WireRoom small(u"finger"_s);
        QVERIFY(QDir(small.room.folder.path()).mkdir(u"plans"_s));
        const auto plan = small.room.folder.filePath(u"plans/alice"_s);
        QFile secret(small.room.folder.filePath(u"secret"_s));
        QVERIFY(secret.open(QFile::WriteOnly) && secret.write("sesame") > 0 && secret.flush());
        QVERIFY(QFile::link(secret.fileName(), plan));
        QCOMPARE(small.ask("alice"), "Login: alice\r\nRole: operator\r\nNo plan.\r\n");
        QVERIFY(QFile::remove(plan));
        QCOMPARE(::mkfifo(QFile::encodeName(plan).constData(), 0600), 0);
        QCOMPARE(small.ask("alice"), "Login: alice\r\nRole: operator\r\nNo plan.\r\n");
    }

    void tellsOfEveryoneWhereItMay()
    {
        WireRoom small(u"finger"_s, {{u"show"_s, u"everyone"_s}});
        QVERIFY2(small.ask("").startsWith("alice                    operator"), small.ask("").constData());
    }
};

QTEST_GUILESS_MAIN(FingerKindTest)
#include "tst_fingerkind.moc"
