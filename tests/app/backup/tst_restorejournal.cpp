#include "app/backup/restorejournal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class RestoreJournalTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    void put(const QString& name, const QByteArray& text) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
    QString text(const QString& name) const
    {
        QFile file(at(name));
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"-"_s;
    }
    /// What stands in its place, what was kept, what has not come yet.
    QString all(const QString& name) const
    {
        return text(name) + u' ' + text(u"kept/"_s + name) + u' ' + text(u"new/"_s + name);
    }
    Move move(const QString& name, bool comes = true) const
    {
        return {comes ? at(u"new/"_s + name) : QString(), at(name), at(u"kept/"_s + name)};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir(m_folder->path()).mkdir(u"new"_s);
        QDir(m_folder->path()).mkdir(u"kept"_s);
        put(u"changed"_s, "old");
        put(u"new/changed"_s, "new");
        put(u"new/fresh"_s, "new");
        put(u"leaves"_s, "old");
        put(u"copied"_s, "old");
        put(u"kept/copied"_s, "old");
        put(u"new/copied"_s, "new");
    }

    void eachTakesItsPlace()
    {
        RestoreJournal journal(at(u"journal"_s));
        QVERIFY(
            journal.write({move(u"changed"_s), move(u"fresh"_s), move(u"leaves"_s, false), move(u"copied"_s)}, u"K"_s)
                .ok());
        QVERIFY(journal.exists());
        bool isTakenBack = false;
        QCOMPARE(*journal.carryOut([&] { isTakenBack = true; }), u"K"_s);
        QVERIFY(!isTakenBack);
        QVERIFY(!journal.exists());
        QCOMPARE(all(u"changed"_s), u"new old -"_s);
        QCOMPARE(all(u"fresh"_s), u"new - -"_s);
        QCOMPARE(all(u"leaves"_s), u"- old -"_s);
        QCOMPARE(all(u"copied"_s), u"new old -"_s);
    }

    // As after a power cut, at each place where one may come.
    void oneThatWasInterruptedGoesOn()
    {
        RestoreJournal journal(at(u"journal"_s));
        QVERIFY(journal.write({move(u"changed"_s), move(u"fresh"_s), move(u"leaves"_s, false)}, u"K"_s).ok());
        QVERIFY(QFile::rename(at(u"changed"_s), at(u"kept/changed"_s)));
        QVERIFY(QFile::rename(at(u"new/fresh"_s), at(u"fresh"_s)));
        QVERIFY(QFile::rename(at(u"leaves"_s), at(u"kept/leaves"_s)));
        QVERIFY(journal.carryOut().ok());
        QCOMPARE(all(u"changed"_s), u"new old -"_s);
        QCOMPARE(all(u"fresh"_s), u"new - -"_s);
        QCOMPARE(all(u"leaves"_s), u"- old -"_s);
    }

    /// Of plugins that Python has run; no backup has it.
    void whatPythonCachedGivesWay()
    {
        RestoreJournal journal(at(u"journal"_s));
        QVERIFY(QDir().mkpath(at(u"fresh/__pycache__"_s)) && QDir().mkpath(at(u"fresh/below/__pycache__"_s)));
        QVERIFY(QDir().mkpath(at(u"kept/fresh/below"_s))); // for the copies of what stood there
        put(u"fresh/__pycache__/plugin.cpython-311.pyc"_s, "cached");
        put(u"fresh/below/__pycache__/plugin.cpython-311.pyc"_s, "cached");
        QVERIFY(journal.write({move(u"fresh"_s)}, at(u"kept"_s)).ok());
        QVERIFY(journal.carryOut().ok());
        QCOMPARE(all(u"fresh"_s), u"new - -"_s);
    }

    void nothingIsKeptOfWhatWasTakenBack()
    {
        RestoreJournal journal(at(u"journal"_s));
        QVERIFY(QDir().mkpath(at(u"fresh"_s)) && QDir().mkpath(at(u"kept/fresh/hollow"_s)));
        put(u"fresh/stays"_s, "old"); // in the way
        put(u"came.restoring"_s, "new");
        put(u"waits.restoring"_s, "new");
        const auto moves = {move(u"changed"_s), move(u"copied"_s),
            Move{at(u"came.restoring"_s), at(u"came"_s), at(u"kept/came"_s)}, move(u"fresh"_s),
            Move{at(u"waits.restoring"_s), at(u"waits"_s), at(u"kept/waits"_s)}};
        QVERIFY(journal.write(moves, at(u"kept"_s)).ok());
        QString whenTold; // what says that it is done has to go before the journal does
        const auto takenBack = [&] { whenTold = all(u"changed"_s) + (journal.exists() ? u", begun"_s : u", over"_s); };
        QVERIFY(!journal.carryOut(takenBack).ok());
        QCOMPARE(whenTold, u"old - new, begun"_s);
        QCOMPARE(all(u"changed"_s), u"old - new"_s);
        QCOMPARE(all(u"copied"_s), u"old - new"_s);
        QVERIFY(!QFile::exists(at(u"kept"_s)));
        QVERIFY(QDir(m_folder->path()).entryList({u"came*"_s, u"waits*"_s}).isEmpty());
    }

    /// What cannot go back stays where it was kept.
    void theOnlyCopyStays()
    {
        RestoreJournal journal(at(u"journal"_s));
        QVERIFY(QDir().mkpath(at(u"fresh"_s)) && QDir().mkpath(at(u"kept/fresh/hollow"_s)));
        put(u"fresh/stays"_s, "old"); // in the way
        QVERIFY(
            journal.write({{{}, at(u"there/leaves"_s), at(u"kept/leaves"_s)}, move(u"fresh"_s)}, at(u"kept"_s)).ok());
        put(u"kept/leaves"_s, "old");
        put(u"there"_s, "a file in the way of its folder");
        QVERIFY(!journal.carryOut().ok());
        QCOMPARE(text(u"kept/leaves"_s), u"old"_s);
        QVERIFY(!QFile::exists(at(u"kept/fresh"_s)));
    }

    void whereOneFailsAllAreTakenBack()
    {
        RestoreJournal journal(at(u"journal"_s));
        for (const auto& name : {u"new/full"_s, u"full/stays"_s, u"kept/full/stays"_s})
            QDir().mkpath(QFileInfo(at(name)).path());
        put(u"new/full"_s, "new");
        put(u"full/stays"_s, "old");
        put(u"kept/full/stays"_s, "old");
        // A file takes the place of a folder.
        QVERIFY(QDir().mkpath(at(u"folder"_s)) && QDir().mkpath(at(u"kept/folder"_s)));
        put(u"folder/a"_s, "old");
        put(u"kept/folder/a"_s, "old");
        put(u"new/folder"_s, "new");
        QVERIFY(journal
                    .write({move(u"changed"_s), move(u"fresh"_s), move(u"leaves"_s, false), move(u"folder/a"_s, false),
                               move(u"folder"_s), move(u"full"_s)},
                        u"K"_s)
                    .ok());
        QVERIFY(!journal.carryOut().ok());
        QCOMPARE(all(u"folder/a"_s), u"old - -"_s);
        QCOMPARE(all(u"full/stays"_s).section(u' ', 0, 0), u"old"_s);
        QVERIFY(!journal.exists());
        QCOMPARE(all(u"changed"_s), u"old - new"_s);
        QCOMPARE(all(u"fresh"_s), u"- - new"_s);
        QCOMPARE(all(u"leaves"_s), u"old - -"_s);
    }
};

QTEST_APPLESS_MAIN(RestoreJournalTest)
#include "tst_restorejournal.moc"
