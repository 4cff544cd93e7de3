#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/console/session/consolehistory.h"

using namespace Qt::StringLiterals;
using namespace everyport::ui;

class ConsoleHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsHistory()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"console.history"_s);
        {
            ConsoleHistory history;
            QVERIFY(history.open(file).ok());
            for (const QString& command : {u"one"_s, u"two"_s, u"two"_s, u" secret = 'x'"_s,
                     u"for x in y:\n    \"ä\""_s, QString(ConsoleHistory::longestCommand + 1, u'x')})
                QVERIFY(history.add(command).ok());
            QCOMPARE(history.commands(), QStringList({u"one"_s, u"two"_s, u"for x in y:\n    \"ä\""_s}));
        }
        QCOMPARE(
            QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QVERIFY(!raw.readAll().contains("secret"));
        ConsoleHistory again;
        QVERIFY(again.open(file).ok());
        QCOMPARE(again.commands().size(), 3);
        QCOMPARE(again.find(u"T"_s), QStringList({u"two"_s}));
        QCOMPARE(again.find({}).first(), u"for x in y:\n    \"ä\""_s);
        // Bounded, in memory and on disk.
        for (int i = 0; i < 5000; ++i)
            QVERIFY(again.add(u"command %1"_s.arg(i)).ok());
        QCOMPARE(again.commands().size(), ConsoleHistory::mostCommands);
        ConsoleHistory third;
        QVERIFY(third.open(file).ok());
        QCOMPARE(third.commands(), again.commands());
        QVERIFY(QFile(file).size() < 100'000);
        QCOMPARE(
            QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }

    /// What the disk had no room for is there when it has some again.
    void whatCouldNotBeWrittenIsWrittenLater()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"console.history"_s);
        ConsoleHistory history;
        QVERIFY(history.open(file).ok());
        QVERIFY(history.add(u"one"_s).ok());
        QVERIFY(history.isStored());
        QVERIFY(QFile::rename(file, file + u".away"_s) && QFile::link(u"/proc/none/such"_s, file));
        QVERIFY(!history.add(u"two"_s).ok());
        QVERIFY(QFile::remove(file) && QFile::rename(file + u".away"_s, file));
        QVERIFY(history.isStored());
        ConsoleHistory again;
        QVERIFY(again.open(file).ok());
        QCOMPARE(again.commands(), QStringList({u"one"_s, u"two"_s}));
    }

    void walksHistory()
    {
        ConsoleHistory history;
        for (const QString& command : {u"alpha"_s, u"beta"_s, u"alpine"_s, u"beta"_s})
            QVERIFY(history.add(command).ok());
        QString command;
        QVERIFY(history.older(u"al"_s, &command));
        QCOMPARE(command, u"alpine"_s);
        QVERIFY(history.older(command, &command));
        QCOMPARE(command, u"alpha"_s);
        QVERIFY(!history.older(command, &command));
        QVERIFY(history.newer(&command));
        QCOMPARE(command, u"alpine"_s);
        QVERIFY(history.newer(&command));
        QCOMPARE(command, u"al"_s); // what was being typed
        QVERIFY(!history.newer(&command));
        QVERIFY(history.older({}, &command));
        QCOMPARE(command, u"beta"_s);
    }

    void bearsBadHistory()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"console.history"_s);
        {
            QFile raw(file);
            QVERIFY(raw.open(QIODevice::WriteOnly));
            raw.write(QByteArrayLiteral("\"good\"\n\"half\n{}\n\0\xff\n3\n\"also\""));
        }
        ConsoleHistory history;
        QVERIFY(history.open(file).ok());
        QCOMPARE(history.commands(), QStringList({u"good"_s, u"also"_s}));
        ConsoleHistory nowhere;
        QVERIFY(nowhere.open(folder.filePath(u"no/such/folder"_s)).ok());
        QVERIFY(!nowhere.add(u"x"_s).ok()); // told, and kept for this session
        QCOMPARE(nowhere.commands(), QStringList({u"x"_s}));
    }
};

QTEST_MAIN(ConsoleHistoryTest)
#include "tst_consolehistory.moc"
