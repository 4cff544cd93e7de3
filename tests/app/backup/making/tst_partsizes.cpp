#include "app/backup/making/partsizes.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "app/backup/making/backupwriter.h"
#include "tests/app/backup/madedatabase.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class PartSizesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Places m_from{m_folder.filePath(u"config"_s), m_folder.filePath(u"data"_s)};

    void put(const QString& path, qsizetype bytes) const
    {
        const auto name = fileOf(m_from, path);
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(QByteArray(bytes, 'x')) == bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        put(u"config/services/irc.toml"_s, 300);
        put(u"data/uploads/cat"_s, 2'000'000);
        put(u"data/window.ini"_s, 10'000);
        put(u"data/else"_s, 50'000);
        makeDatabase(fileOf(m_from, u"data/everyport.sqlite"_s),
            {u"CREATE TABLE polls_log (poll INTEGER, entry BLOB)"_s,
                u"CREATE INDEX polls_log_by ON polls_log (entry)"_s,
                u"CREATE TABLE chat_message (number INTEGER PRIMARY KEY, text TEXT)"_s,
                u"CREATE TABLE audit (text TEXT)"_s,
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                " INSERT INTO polls_log SELECT i, randomblob(100) FROM n"_s,
                u"INSERT INTO chat_message VALUES (1, hex(randomblob(200000)))"_s});
    }

    void eachPartHasItsFilesAndTables()
    {
        const auto sizes = measureParts(m_from);
        const auto isAbout = [&](const QString& id, qint64 bytes) {
            return sizes.of(id) > bytes * 9 / 10 && sizes.of(id) < bytes * 13 / 10 + 2000;
        };
        QVERIFY2(isAbout(u"files"_s, 2'000'000), qPrintable(QString::number(sizes.of(u"files"_s))));
        QVERIFY2(isAbout(u"window"_s, 10'000), qPrintable(QString::number(sizes.of(u"window"_s))));
        QVERIFY2(isAbout(u"history"_s, 400'000), qPrintable(QString::number(sizes.of(u"history"_s))));
        QVERIFY2(sizes.of(u"polls"_s) > 400'000, qPrintable(QString::number(sizes.of(u"polls"_s)))); // twice: its index
        QVERIFY(sizes.of(u"services"_s) > 300 && sizes.of(u"services"_s) < 2000);
        QVERIFY(sizes.always > 50'000);
    }

    /// "0 bytes" would say that an account is not in it.
    void oneRowCountsAndNoneDoesNot()
    {
        QTemporaryDir folder;
        const Places from{folder.filePath(u"config"_s), folder.filePath(u"data"_s)};
        QVERIFY(QDir().mkpath(from.data));
        makeDatabase(fileOf(from, u"data/everyport.sqlite"_s),
            {u"CREATE TABLE polls_log (poll INTEGER, entry BLOB)"_s,
                u"CREATE TABLE chat_message (number INTEGER PRIMARY KEY, text TEXT)"_s,
                u"INSERT INTO chat_message VALUES (1, 'hello')"_s});
        const auto sizes = measureParts(from);
        QVERIFY2(sizes.of(u"history"_s) > 0 && sizes.of(u"history"_s) < 100,
            qPrintable(QString::number(sizes.of(u"history"_s))));
        QCOMPARE(sizes.of(u"polls"_s), 0);
    }

    /// Close enough that nobody is surprised.
    void theFileIsAboutAsLargeAsWasSaid_data()
    {
        QTest::addColumn<QStringList>("without");
        QTest::newRow("all") << QStringList();
        QTest::newRow("no files") << QStringList{u"files"_s};
        QTest::newRow("no files, no history") << QStringList{u"files"_s, u"history"_s};
    }
    void theFileIsAboutAsLargeAsWasSaid()
    {
        QFETCH(QStringList, without);
        BackupWish wish{.from = m_from, .to = m_folder.filePath(u"hall.everyport"_s)};
        wish.parts = PartChoice::without(without);
        const auto expected = measureParts(m_from).total(wish.parts);
        const auto made = makeBackup(wish);
        QVERIFY2(made.ok(), qPrintable(made ? QString() : made.error().text));
        QVERIFY2(qAbs(made->bytes - expected) * 10 < expected,
            qPrintable(u"%1 and not %2"_s.arg(made->bytes).arg(expected)));
        QVERIFY(wish.progress->done() > 900);
    }
};

QTEST_GUILESS_MAIN(PartSizesTest)
#include "tst_partsizes.moc"
