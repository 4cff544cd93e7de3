#include "app/backup/restoring/preparation.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/storage/smalldisk.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

/// Files alone: with a database it is tst_restore's.
class PreparationTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    Places here() const { return {at(u"config"_s), at(u"data"_s)}; }
    PreparedNote note() const { return PreparedNote(here()); }
    void put(const QString& name, const QByteArray& text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }
    QString text(const QString& name) const
    {
        QFile file(at(name));
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"-"_s;
    }
    Result<Done> prepare(RestoreMode mode, RestoreJournal& journal, const FreeRoom& room = freeRoom) const
    {
        const auto plan = planRestore(here());
        const KeptFolder kept{at(u"data/backups/before-now"_s), 7};
        return plan ? Preparation(here(), mode, *plan, kept, room).run(note(), journal) : Result<Done>(plan.error());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(u"config/a.toml"_s, "here");
        put(u"config/own.toml"_s, "here");
        put(u"data/window.ini"_s, "here");
        put(u"data/restore/config/a.toml"_s, "old");
        put(u"data/restore/config/z.toml"_s, "old");
        put(u"data/restore/data/window.ini"_s, "old");
    }

    /// Nothing is copied until the disk is full.
    void asksForRoomBeforeAnythingIsKept()
    {
        put(u"data/large"_s, QByteArray(2'000'000, 'x'));
        QFile holes(at(u"data/holes"_s));
        QVERIFY(holes.open(QFile::WriteOnly) && holes.resize(qint64(1) << 40)); // takes no room
        RestoreJournal journal(here());
        const auto done = prepare(RestoreMode::Add, journal, [](const QString&) { return 1'000'000; });
        QVERIFY(!done);
        QCOMPARE(done.error().reason, Reason::NoSpace);
        QVERIFY2(done.error().text.contains(at(u"data/large"_s)), qPrintable(done.error().text));
        QVERIFY(!journal.exists() && !QFileInfo::exists(at(u"data/backups"_s)));
    }

    void holesNeedNoRoom()
    {
        QFile holes(at(u"data/holes"_s));
        QVERIFY(holes.open(QFile::WriteOnly) && holes.resize(qint64(1) << 40));
        RestoreJournal journal(here());
        const auto done = prepare(RestoreMode::Add, journal, [](const QString&) { return 1'000'000; });
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QCOMPARE(QFileInfo(at(u"data/backups/before-now/data/holes"_s)).size(), qint64(1) << 40);
    }

    void refusesAnotherDiskBeforeAnythingIsMade_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("uploads") << u"data/uploads"_s;
        QTest::newRow("staged") << u"data/restore"_s;
    }
    /// People may have a folder on another disk, or a link to one.
    void refusesAnotherDiskBeforeAnythingIsMade()
    {
        QFETCH(const QString, folder);
        QVERIFY(QDir().mkpath(at(folder)));
        const SmallDisk disk(at(folder), "size=1m");
        if (!disk.isMounted())
            QSKIP("nothing can be mounted here");
        put(u"data/restore/data/uploads/old"_s, "old");
        RestoreJournal journal(here());
        const auto done = prepare(RestoreMode::Add, journal);
        QVERIFY(!done);
        QVERIFY2(done.error().text.startsWith(u"%1 is on another disk than %2."_s.arg(at(folder), at(u"data"_s))),
            qPrintable(done.error().text));
        QVERIFY(!journal.exists() && !QFileInfo::exists(at(u"data/backups"_s)));
    }

    void changesNothingButWritesDownWhatWillChange()
    {
        RestoreJournal journal(here());
        const auto done = prepare(RestoreMode::Replace, journal);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        for (const auto& name : {u"config/a.toml"_s, u"config/own.toml"_s, u"data/window.ini"_s}) {
            QCOMPARE(text(name), u"here"_s);
            QCOMPARE(text(u"data/backups/before-now/"_s + name), u"here"_s);
        }
        QCOMPARE(text(u"config/a.toml.restoring"_s), u"old"_s);
        QCOMPARE(text(u"config/z.toml.restoring"_s), u"old"_s);
        QCOMPARE(text(u"data/backups/before-now/number"_s), u"7\n"_s);
        QVERIFY(journal.exists());

        QCOMPARE(*journal.carryOut(), at(u"data/backups/before-now"_s));
        QCOMPARE(text(u"config/a.toml"_s), u"old"_s);
        QCOMPARE(text(u"config/z.toml"_s), u"old"_s);
        QCOMPARE(text(u"config/own.toml"_s), u"-"_s);
        QCOMPARE(text(u"data/window.ini"_s), u"old"_s);
    }

    void addingTakesOnlyWhatIsNotHere()
    {
        RestoreJournal journal(here());
        QVERIFY(prepare(RestoreMode::Add, journal).ok());
        QCOMPARE(text(u"config/a.toml.restoring"_s), u"-"_s);
        QVERIFY(journal.carryOut().ok());
        QCOMPARE(text(u"config/a.toml"_s), u"here"_s);
        QCOMPARE(text(u"config/z.toml"_s), u"old"_s);
        QCOMPARE(text(u"config/own.toml"_s), u"here"_s);
        QCOMPARE(text(u"data/window.ini"_s), u"here"_s);
    }

    void nothingStaysOfOneThatFailed()
    {
        put(u"config/z.toml.restoring/in the way"_s, "here");
        RestoreJournal journal(here());
        QVERIFY(!prepare(RestoreMode::Replace, journal).ok());
        QVERIFY(!journal.exists());
        QCOMPARE(text(u"config/a.toml"_s), u"here"_s);
        QCOMPARE(text(u"config/a.toml.restoring"_s), u"-"_s);
        QCOMPARE(text(u"config/z.toml.restoring/in the way"_s), u"here"_s);
        QVERIFY(!QFile::exists(at(u"data/backups/before-now"_s)));
        QVERIFY(!QFile::exists(at(u"data/restore/prepared.json"_s)));
    }
};

QTEST_APPLESS_MAIN(PreparationTest)
#include "tst_preparation.moc"
