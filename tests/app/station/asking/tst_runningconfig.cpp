#include "app/station/asking/runningconfig.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/station/answering.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class RunningConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOneLineOfAnAbsolutePath_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("folder"); // empty: none is known
        const QByteArray done = "{\"done\":true}\n";
        const auto line = [&done](const QByteArray& text) { return "{\"print\":\"" + text + "\"}\n" + done; };
        QTest::newRow("right") << line("/etc/everyport\\n") << u"/etc/everyport"_s;
        QTest::newRow("in two pieces") << "{\"print\":\"/etc/\"}\n" + line("everyport\\n") << u"/etc/everyport"_s;
        QTest::newRow("nothing") << done << QString();
        QTest::newRow("an empty line") << line("\\n") << QString();
        QTest::newRow("no line") << line("/etc/everyport") << QString();
        QTest::newRow("two lines") << line("/etc/everyport\\n/etc\\n") << QString();
        QTest::newRow("relative") << line("etc/everyport\\n") << QString();
        QTest::newRow("what ends inside") << line("/etc/\\u0000everyport\\n") << QString();
        QTest::newRow("too long") << line("/" + QByteArray(5000, 'e') + "\\n") << QString();
        QTest::newRow("strange") << QByteArray("{}\n") << QString();
    }
    void isOneLineOfAnAbsolutePath()
    {
        QFETCH(QByteArray, said);
        QFETCH(QString, folder);
        QTemporaryDir data;
        Answering program(data.path(), {said});
        const auto told = configOfRunning(data.path());
        QCOMPARE(told ? told->folder : QString(), folder);
        QVERIFY(!told || told->isOwn);
    }

    void theSameFolderMayHaveTwoNames()
    {
        QTemporaryDir folder;
        const auto path = folder.path();
        QVERIFY(QDir(path).mkdir(u"etc"_s));
        QVERIFY(QFile::link(path + u"/etc"_s, path + u"/link"_s));
        const RunningConfig told{.folder = path + u"/etc/"_s, .isOwn = false};
        QVERIFY(told.isAt(path + u"/etc"_s));
        QVERIFY(told.isAt(path + u"/link"_s));
        QVERIFY(!told.isAt(path));
        QVERIFY(!told.isAt(path + u"/gone"_s));
        QVERIFY(told.another().text.contains(u"name it: --config "_s + path));
    }
};

QTEST_APPLESS_MAIN(RunningConfigTest)
#include "tst_runningconfig.moc"
