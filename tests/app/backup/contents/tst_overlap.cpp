#include "app/backup/contents/overlap.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include "app/backup/restoring/restore.h"
#include "tests/app/backup/madedatabase.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class OverlapTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    Places here(const QString& config, const QString& data) const { return {at(config), at(data)}; }
    static void put(const QString& file, const QByteArray& text)
    {
        QDir().mkpath(QFileInfo(file).path());
        QFile to(file);
        QVERIFY(to.open(QFile::WriteOnly) && to.write(text) == text.size());
    }
    static QString text(const QString& file)
    {
        QFile from(file);
        return from.open(QFile::ReadOnly) ? QString::fromUtf8(from.readAll()) : u"-"_s;
    }
    static void fill(const Places& places)
    {
        put(places.config + u"/everyport.toml"_s, "set");
        put(places.config + u"/services/irc.toml"_s, "set");
        for (const auto& name : {u"everyport.sqlite"_s, u"everyport.sqlite-wal"_s, u"everyport.sqlite-shm"_s, u"lock"_s,
                 u"window.ini"_s, u"uploads/cat"_s, u"restore/data/window.ini"_s})
            put(places.data + u'/' + name, "kept");
    }
    static QString paths(const Places& places)
    {
        QStringList all;
        for (const auto& file : ownFiles(places))
            all << file.path;
        return all.join(u' ');
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void eachFileIsListedOnceAndAsWhatItIs_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("data");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("apart") << u"config"_s << u"data"_s << false;
        QTest::newRow("names that begin alike") << u"here"_s << u"here-data"_s << false;
        QTest::newRow("one") << u"here"_s << u"here"_s << true;
        QTest::newRow("one by another name") << u"here"_s << u"link"_s << true;
        QTest::newRow("one, written otherwise") << u"here/"_s << u"here/../here"_s << true;
        QTest::newRow("data inside") << u"here"_s << u"here/data"_s << true;
        QTest::newRow("configuration inside") << u"here/config"_s << u"here"_s << true;
    }
    void eachFileIsListedOnceAndAsWhatItIs()
    {
        QFETCH(const QString, config);
        QFETCH(const QString, data);
        QFETCH(const bool, isTold);
        QVERIFY(QDir().mkpath(at(u"here"_s)) && QFile::link(at(u"here"_s), at(u"link"_s)));
        const auto places = here(config, data);
        fill(places);
        QCOMPARE(paths(places), u"config/everyport.toml config/services/irc.toml data/uploads/cat data/window.ini"_s);
        QCOMPARE(!overlapWarning(places).isEmpty(), isTold);
    }

    void whatIsHeldIsKnownUnderEachName()
    {
        const auto places = here(u"config"_s, u"data"_s);
        fill(places);
        for (const auto* name : {"everyport.sqlite", "everyport.sqlite-wal", "lock"})
            QCOMPARE(::link(QFile::encodeName(places.data + u'/' + QLatin1String(name)).constData(),
                         QFile::encodeName(places.config + u"/copy-"_s + QLatin1String(name)).constData()),
                0);
        QVERIFY(!paths(places).contains(u"copy"_s));
        QVERIFY(!Overlap(places).hasPlace(u"config/copy-everyport.sqlite"_s));
        QVERIFY(Overlap(places).hasPlace(u"config/everyport.toml"_s));
        QVERIFY(Overlap(places).hasPlace(u"data/everyport.sqlite"_s));
    }

    /// One that was made of both in one has everything twice, the database raw.
    void nothingIsLaidOverWhatTheProgramHolds_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("raw");
        QTest::newRow("one") << u"here"_s << u"here"_s << u"config/"_s;
        QTest::newRow("data inside") << u"here"_s << u"here/data"_s << u"config/data/"_s;
        QTest::newRow("configuration inside") << u"here/config"_s << u"here"_s << QString();
    }
    void nothingIsLaidOverWhatTheProgramHolds()
    {
        QFETCH(const QString, config);
        QFETCH(const QString, data);
        QFETCH(const QString, raw);
        const auto places = here(config, data);
        put(places.config + u"/services/irc.toml"_s, "here");
        put(places.data + u"/window.ini"_s, "here");
        put(places.data + u"/lock"_s, "17");
        makeDatabase(places.data + u"/everyport.sqlite"_s, {u"CREATE TABLE accounts (name TEXT PRIMARY KEY)"_s});
        const auto staged = places.data + u"/restore/"_s;
        put(staged + u"config/services/irc.toml"_s, "old");
        put(staged + u"data/window.ini"_s, "old");
        put(staged + u"data/config/services/irc.toml"_s, "raw");
        if (!raw.isEmpty()) {
            for (const auto* name : {"everyport.sqlite", "everyport.sqlite-wal", "everyport.sqlite-shm", "lock"})
                put(staged + raw + QLatin1String(name), "raw");
        }
        QVERIFY(orderRestore(places, RestoreMode::Replace).ok());
        const auto done = applyRestore(places);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QCOMPARE(text(places.config + u"/services/irc.toml"_s), u"old"_s);
        QCOMPARE(text(places.data + u"/window.ini"_s), u"old"_s);
        QCOMPARE(text(places.data + u"/lock"_s), u"17"_s);
        QVERIFY(!QFile::exists(places.data + u"/everyport.sqlite-wal"_s));
        QCOMPARE(rowsOf(places.data + u"/everyport.sqlite"_s, u"SELECT count(*) FROM accounts"_s), u"0"_s);
    }

    /// In the one folder two paths of a backup are one file.
    void oneFileComesOnce()
    {
        QVERIFY(QDir().mkpath(at(u"here"_s)) && QFile::link(at(u"here"_s), at(u"link"_s)));
        const auto places = here(u"here"_s, u"link"_s);
        put(places.data + u"/notes"_s, "here");
        for (const auto& root : {u"config"_s, u"data"_s})
            put(places.data + u"/restore/"_s + root + u"/notes"_s, root.toUtf8());
        const auto plan = planRestore(places);
        QVERIFY(plan.ok());
        QCOMPARE(plan->files.size(), 1);
        QCOMPARE(plan->files.first().path, u"config/notes"_s);
        QCOMPARE(plan->files.first().state, FileChange::State::Other);
    }
};

QTEST_GUILESS_MAIN(OverlapTest)
#include "tst_overlap.moc"
