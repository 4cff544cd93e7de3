#include "app/station/restoring/stagedmigration.h"

#include <csignal>
#include <future>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/backup/restoring/restore.h"
#include "app/station/process/controlwire.h"
#include "tests/app/backup/madedatabase.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StagedMigrationTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    BackupProgress m_progress;

    Places here() const { return {m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s)}; }
    void stage(int steps) const
    {
        for (const auto& [folder, number] : {std::pair(here().data, 3), std::pair(stagedPlaces(here()).data, steps)}) {
            QVERIFY(QDir().mkpath(folder));
            makeDatabase(folder + u"/everyport.sqlite"_s,
                {u"CREATE TABLE storage_rooms (room TEXT PRIMARY KEY, steps INTEGER NOT NULL)"_s,
                    u"INSERT INTO storage_rooms VALUES ('polls', %1)"_s.arg(number)});
        }
    }
    /// A program in the place of ours.
    QString program(const QByteArray& script) const
    {
        QFile file(m_folder->filePath(u"program"_s));
        if (!file.open(QFile::WriteOnly) || file.write("#!/bin/sh\n" + script) <= 0
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("no program can be written");
        return file.fileName();
    }
    Result<Done> bring(const QByteArray& script, std::chrono::milliseconds longest = 10min) const
    {
        return bringStagedUpToDateApart(here(), m_progress, {program(script), longest});
    }
    QByteArray noted() const
    {
        QFile file(m_folder->filePath(u"noted"_s));
        return file.open(QFile::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }
    QByteArray notes() const { return " > " + QFile::encodeName(m_folder->filePath(u"noted"_s)) + "\n"; }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsAsFarAsHereNeedsNone()
    {
        QVERIFY(bring("echo started" + notes()).ok()); // nothing is staged
        stage(3);
        QVERIFY(bring("echo started" + notes()).ok());
        QCOMPARE(noted(), QByteArray());
    }

    void olderTablesAreBroughtByAProcess()
    {
        stage(2);
        QVERIFY(bring("echo \"$@\"" + notes()).ok());
        QCOMPARE(noted(),
            "--bring-staged-up-to-date " + QFile::encodeName(here().config) + ' ' + QFile::encodeName(here().data));
    }

    void whatIsNoDatabaseOfOursIsRefusedBefore()
    {
        stage(2);
        makeDatabase(stagedPlaces(here()).data + u"/everyport.sqlite"_s, {u"CREATE VIEW endless AS SELECT 1"_s});
        const auto done = bring("echo started" + notes());
        QVERIFY(!done && done.error().kind == Error::Kind::Malformed);
        QCOMPARE(noted(), QByteArray());
    }

    void whatFailedThereIsSaidHere()
    {
        stage(2);
        const auto error = Error::unsupported(Reason::BadValue, u"A newer one."_s);
        const auto said = QJsonDocument(errorToJson(error)).toJson(QJsonDocument::Compact);
        const auto done = bring("printf '%s' '" + said + "'\nexit 65\n");
        QVERIFY(!done);
        QCOMPARE(done.error(), error);
    }

    void whatEndsWithoutAWordIsSaidToo_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("says nothing") << QByteArray("exit 3\n");
        QTest::newRow("says something else") << QByteArray("echo hello\nexit 3\n");
        QTest::newRow("no sentence") << QByteArray("echo '{\"error\":{\"kind\":7,\"reason\":0}}'\nexit 3\n");
        QTest::newRow("is killed") << QByteArray("kill -9 $$\n");
        QTest::newRow("never stops saying") << QByteArray("while :; do echo 0123456789012345678901234567890; done\n");
    }
    void whatEndsWithoutAWordIsSaidToo()
    {
        QFETCH(const QByteArray, script);
        stage(2);
        const auto done = bring(script);
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(u"ended in the midst of it"_s), qPrintable(done.error().text));
    }

    void whereNoneCanBeStartedItIsSaid()
    {
        stage(2);
        const auto done = bringStagedUpToDateApart(here(), m_progress, {m_folder->filePath(u"none"_s)});
        QVERIFY(!done && done.error().text.contains(u"cannot be started"_s));
    }

    /// When it has been given up nobody writes there any more.
    void isEndedAfterItsLongestTime()
    {
        stage(2);
        // It may be ended before it says its number.
        const auto done = bring("echo $$" + notes() + "exec sleep 600\n", 300ms);
        QVERIFY(!done && done.error().reason == Reason::TimedOut);
        QVERIFY(noted().isEmpty() || ::kill(noted().toInt(), 0) == -1);
    }

    void isEndedWhenItIsStopped()
    {
        stage(2);
        const auto number = program("echo $$" + notes() + "exec sleep 600\n");
        BackupProgress progress;
        auto bringing = std::async(
            std::launch::async, [&] { return bringStagedUpToDateApart(here(), progress, {number}); });
        const bool runs = QTest::qWaitFor([this] { return !noted().isEmpty(); }, 30'000);
        progress.stop();
        const auto done = bringing.get();
        QVERIFY(runs && !done && done.error().isCancelled());
        QCOMPARE(::kill(noted().toInt(), 0), -1);
    }

    void othersWordsAreNone()
    {
        QVERIFY(!runStagedMigration({}));
        QVERIFY(!runStagedMigration({u"--bring-staged-up-to-date"_s}));
        QVERIFY(!runStagedMigration({u"backup"_s, u"a"_s, u"b"_s}));
        QCOMPARE(runStagedMigration({u"--bring-staged-up-to-date"_s, here().config, here().data}).value_or(-1), 0);
    }
};

QTEST_GUILESS_MAIN(StagedMigrationTest)
#include "tst_stagedmigration.moc"
