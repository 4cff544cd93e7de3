#include "app/backup/restoring/restorejournal.h"

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
    Places here() const { return {m_folder->path(), m_folder->path()}; }
    QString kept() const { return at(u"backups/before-1"_s); }
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
        return text(name) + u' ' + text(u"backups/before-1/"_s + name) + u' ' + text(u"restore/"_s + name);
    }
    Move move(const QString& name, bool comes = true) const
    {
        return {comes ? at(u"restore/"_s + name) : QString(), at(name), at(u"backups/before-1/"_s + name)};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir(m_folder->path()).mkpath(u"restore"_s);
        QDir(m_folder->path()).mkpath(u"backups/before-1"_s);
        put(u"changed"_s, "old");
        put(u"restore/changed"_s, "new");
        put(u"restore/fresh"_s, "new");
        put(u"leaves"_s, "old");
        put(u"copied"_s, "old");
        put(u"backups/before-1/copied"_s, "old");
        put(u"restore/copied"_s, "new");
    }

    void eachTakesItsPlace()
    {
        RestoreJournal journal(here());
        QVERIFY(
            journal.write({move(u"changed"_s), move(u"fresh"_s), move(u"leaves"_s, false), move(u"copied"_s)}, kept())
                .ok());
        QVERIFY(journal.exists());
        bool isTakenBack = false;
        QCOMPARE(*journal.carryOut([&] { isTakenBack = true; }), kept());
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
        RestoreJournal journal(here());
        QVERIFY(journal.write({move(u"changed"_s), move(u"fresh"_s), move(u"leaves"_s, false)}, kept()).ok());
        QVERIFY(QFile::rename(at(u"changed"_s), at(u"backups/before-1/changed"_s)));
        QVERIFY(QFile::rename(at(u"restore/fresh"_s), at(u"fresh"_s)));
        QVERIFY(QFile::rename(at(u"leaves"_s), at(u"backups/before-1/leaves"_s)));
        QVERIFY(journal.carryOut().ok());
        QCOMPARE(all(u"changed"_s), u"new old -"_s);
        QCOMPARE(all(u"fresh"_s), u"new - -"_s);
        QCOMPARE(all(u"leaves"_s), u"- old -"_s);
    }

    /// It has not come before: what it should take the place of is here, and stays.
    void whatIsLostIsNoSuccess()
    {
        RestoreJournal journal(here());
        QVERIFY(journal.write({move(u"changed"_s), move(u"fresh"_s)}, kept()).ok());
        QVERIFY(QFile::remove(at(u"restore/fresh"_s)));
        const auto done = journal.carryOut();
        QVERIFY(!done && done.error().text.contains(at(u"restore/fresh"_s)));
        QCOMPARE(all(u"changed"_s), u"old - new"_s);
        QVERIFY(!journal.exists());
    }

    /// Of plugins that Python has run; no backup has it.
    void whatPythonCachedGivesWay()
    {
        RestoreJournal journal(here());
        QVERIFY(QDir().mkpath(at(u"fresh/__pycache__"_s)) && QDir().mkpath(at(u"fresh/below/__pycache__"_s)));
        QVERIFY(QDir().mkpath(at(u"backups/before-1/fresh/below"_s))); // for the copies of what stood there
        put(u"fresh/__pycache__/plugin.cpython-311.pyc"_s, "cached");
        put(u"fresh/below/__pycache__/plugin.cpython-311.pyc"_s, "cached");
        QVERIFY(journal.write({move(u"fresh"_s)}, kept()).ok());
        QVERIFY(journal.carryOut().ok());
        QCOMPARE(all(u"fresh"_s), u"new - -"_s);
    }

    void nothingIsKeptOfWhatWasTakenBack()
    {
        RestoreJournal journal(here());
        QVERIFY(QDir().mkpath(at(u"fresh"_s)) && QDir().mkpath(at(u"backups/before-1/fresh/hollow"_s)));
        put(u"fresh/stays"_s, "old"); // in the way
        put(u"came.restoring"_s, "new");
        put(u"waits.restoring"_s, "new");
        const auto moves = {move(u"changed"_s), move(u"copied"_s),
            Move{at(u"came.restoring"_s), at(u"came"_s), at(u"backups/before-1/came"_s)}, move(u"fresh"_s),
            Move{at(u"waits.restoring"_s), at(u"waits"_s), at(u"backups/before-1/waits"_s)}};
        QVERIFY(journal.write(moves, kept()).ok());
        QString whenTold; // what says that it is done has to go before the journal does
        const auto takenBack = [&] { whenTold = all(u"changed"_s) + (journal.exists() ? u", begun"_s : u", over"_s); };
        QVERIFY(!journal.carryOut(takenBack).ok());
        QCOMPARE(whenTold, u"old - new, begun"_s);
        QCOMPARE(all(u"changed"_s), u"old - new"_s);
        QCOMPARE(all(u"copied"_s), u"old - new"_s);
        QVERIFY(!QFile::exists(kept()));
        QVERIFY(QDir(m_folder->path()).entryList({u"came*"_s, u"waits*"_s}).isEmpty());
    }

    /// What cannot go back stays where it was kept, and no start comes before it is back.
    void theOnlyCopyStays()
    {
        RestoreJournal journal(here());
        QVERIFY(QDir().mkpath(at(u"fresh"_s)) && QDir().mkpath(at(u"backups/before-1/fresh/hollow"_s)));
        put(u"fresh/stays"_s, "old"); // in the way
        put(u"waits.restoring"_s, "new");
        const auto moves = {move(u"changed"_s), Move{{}, at(u"there/leaves"_s), at(u"backups/before-1/leaves"_s)},
            move(u"fresh"_s), Move{at(u"waits.restoring"_s), at(u"waits"_s), at(u"backups/before-1/waits"_s)}};
        QVERIFY(journal.write(moves, kept()).ok());
        put(u"backups/before-1/leaves"_s, "old");
        put(u"there"_s, "a file in the way of its folder");
        bool isTakenBack = false;
        const auto takenBack = [&] { isTakenBack = true; };
        for (int i = 0; i < 2; ++i) { // a start changes nothing of it
            const auto done = journal.carryOut(takenBack);
            QVERIFY(!done && done.error().text.contains(at(u"there/leaves"_s) + u" is still at "_s + kept()));
            QCOMPARE(text(u"backups/before-1/leaves"_s), u"old"_s);
            QCOMPARE(all(u"changed"_s), u"old - new"_s);
            QVERIFY(journal.exists() && !isTakenBack);
        }
        QVERIFY(QFile::remove(at(u"there"_s)));
        const auto back = journal.carryOut(takenBack);
        QVERIFY(!back && back.error().text.contains(u"all is as it was"_s));
        QVERIFY(isTakenBack && !journal.exists());
        QCOMPARE(text(u"there/leaves"_s), u"old"_s);
        QCOMPARE(text(u"fresh/stays"_s), u"old"_s);
        QVERIFY(!QFile::exists(kept()) && !QFile::exists(at(u"waits.restoring"_s)));
    }

    /// It may have been planted: root starts a program on what is another account's.
    void whatLeadsElsewhereIsNotDone_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("kept");
        const auto from = u"home/restore/fresh"_s;
        const auto to = u"home/fresh"_s;
        const auto kept = u"home/backups/before-1"_s;
        const auto where = kept + u"/fresh"_s;
        QTest::newRow("from elsewhere") << u"victim/a"_s << to << where << kept;
        QTest::newRow("from what was never staged") << u"home/mine"_s << to << where << kept;
        QTest::newRow("from by way of ..") << u"home/restore/../../victim/a"_s << to << where << kept;
        QTest::newRow("from by a link") << u"home/restore/link/a"_s << to << where << kept;
        QTest::newRow("to elsewhere") << from << u"victim/a"_s << where << kept;
        QTest::newRow("to by way of ..") << from << u"home/../victim/a"_s << where << kept;
        QTest::newRow("kept elsewhere") << from << to << u"victim/b"_s << kept;
        QTest::newRow("kept by a link") << from << to << kept + u"/link/b"_s << kept;
        QTest::newRow("kept in no folder of its own") << from << to << u"home/backups/fresh"_s << u"home/backups"_s;
        QTest::newRow("a folder of another name") << from << to << u"home/backups/x/fresh"_s << u"home/backups/x"_s;
        QTest::newRow("a folder by way of ..") << from << to << where << kept + u"/../../../victim"_s;
        QTest::newRow("a folder behind a link")
            << from << to << u"home/backups/before-2/b"_s << u"home/backups/before-2"_s;
    }
    void whatLeadsElsewhereIsNotDone()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, where);
        QFETCH(const QString, kept);
        for (const auto& name : {u"victim"_s, u"home/restore"_s, u"home/backups/before-1"_s})
            QVERIFY(QDir().mkpath(at(name)));
        for (const auto& name : {u"victim/a"_s, u"home/restore/fresh"_s, u"home/fresh"_s, u"home/mine"_s})
            put(name, "here");
        for (const auto& name : {u"home/restore/link"_s, u"home/backups/before-1/link"_s, u"home/backups/before-2"_s})
            QVERIFY(QFile::link(at(u"victim"_s), at(name)));
        RestoreJournal journal({at(u"home"_s), at(u"home"_s)});
        QVERIFY(journal.write({{at(from), at(to), at(where)}}, at(kept)).ok());
        const auto checked = journal.check();
        QVERIFY(!checked && checked.error().text.contains(u"none of this folder's"_s));
        QVERIFY(!checked.error().text.contains(u"remove"_s)); // files may have moved by it
        QVERIFY(!journal.carryOut().ok());
        for (const auto& name : {u"victim/a"_s, u"home/restore/fresh"_s, u"home/fresh"_s, u"home/mine"_s})
            QCOMPARE(text(name), u"here"_s);
        QCOMPARE(QDir(at(u"victim"_s)).entryList(QDir::Files), QStringList{u"a"_s});
        QVERIFY(journal.exists()); // for whoever looks into it
    }

    /// Nothing was brought back, and nothing kept.
    void oneThatSaysNothingIsDamaged()
    {
        put(u"restore/journal.json"_s, "{}");
        RestoreJournal journal(here());
        QVERIFY(!journal.check() && journal.check().error().text.contains(u"newest folder of "_s + at(u"backups"_s)));
        QVERIFY(!journal.carryOut().ok());
        QVERIFY(QFile::remove(at(u"restore/journal.json"_s)));
        QVERIFY(journal.check().ok());
    }

    /// As after a crash, by another path to the same folders; and some keep their configuration elsewhere.
    void linksOfOnesOwnAreFollowed()
    {
        QVERIFY(QDir().mkpath(at(u"dotfiles"_s)));
        QVERIFY(QFile::link(at(u"dotfiles"_s), at(u"services"_s)));
        put(u"services/irc.toml.restoring"_s, "new");
        QVERIFY(QFile::link(m_folder->path(), at(u"loop"_s)));
        RestoreJournal journal({at(u"loop"_s), at(u"loop"_s)});
        const Move irc{at(u"services/irc.toml.restoring"_s), at(u"services/irc.toml"_s),
            at(u"backups/before-1/services/irc.toml"_s)};
        QVERIFY(journal.write({move(u"changed"_s), irc}, kept()).ok());
        const auto done = journal.carryOut();
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QCOMPARE(all(u"changed"_s), u"new old -"_s);
        QCOMPARE(text(u"dotfiles/irc.toml"_s), u"new"_s);
    }

    void whereOneFailsAllAreTakenBack()
    {
        RestoreJournal journal(here());
        for (const auto& name : {u"restore/full"_s, u"full/stays"_s, u"backups/before-1/full/stays"_s})
            QDir().mkpath(QFileInfo(at(name)).path());
        put(u"restore/full"_s, "new");
        put(u"full/stays"_s, "old");
        put(u"backups/before-1/full/stays"_s, "old");
        // A file takes the place of a folder.
        QVERIFY(QDir().mkpath(at(u"folder"_s)) && QDir().mkpath(at(u"backups/before-1/folder"_s)));
        put(u"folder/a"_s, "old");
        put(u"backups/before-1/folder/a"_s, "old");
        put(u"restore/folder"_s, "new");
        QVERIFY(journal
                    .write({move(u"changed"_s), move(u"fresh"_s), move(u"leaves"_s, false), move(u"folder/a"_s, false),
                               move(u"folder"_s), move(u"full"_s)},
                        kept())
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
