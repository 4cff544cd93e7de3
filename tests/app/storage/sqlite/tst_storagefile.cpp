#include "app/storage/sqlite/storagefile.h"

#include <sys/stat.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class StorageFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesOneForItsOwnerAlone();
    void takesOthersRightsAway();
    void keepsWhatIsInIt();
    void namesTheFolderThatIsMissing();
    void doesNotTakeAFolder();
    void waitsAtNoPipe_data();
    void waitsAtNoPipe();
    void refusesALinkThatLeavesItsLog();

private:
    int mode(const QString& file) const
    {
        struct stat facts = {};
        return ::stat(QFile::encodeName(file).constData(), &facts) == 0 ? int(facts.st_mode & 0777) : -1;
    }
    QTemporaryDir m_folder;
};

void StorageFileTest::makesOneForItsOwnerAlone()
{
    const auto file = m_folder.filePath(u"new.db"_s);
    QVERIFY(prepareStorageFile(file).ok());
    QCOMPARE(mode(file), 0600);
    QVERIFY(prepareStorageFile(file).ok());
}

void StorageFileTest::takesOthersRightsAway()
{
    const auto file = m_folder.filePath(u"open.db"_s);
    QVERIFY(prepareStorageFile(file).ok());
    QVERIFY(::chmod(QFile::encodeName(file).constData(), 0644) == 0);
    QVERIFY(prepareStorageFile(file).ok());
    QCOMPARE(mode(file), 0600);
}

void StorageFileTest::keepsWhatIsInIt()
{
    QFile file(m_folder.filePath(u"full.db"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("words");
    file.close();
    QVERIFY(prepareStorageFile(file.fileName()).ok());
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), "words");
}

void StorageFileTest::namesTheFolderThatIsMissing()
{
    const auto missing = prepareStorageFile(m_folder.filePath(u"nowhere/x.db"_s));
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().reason, Reason::NotFound);
    QVERIFY2(missing.error().text.contains(m_folder.filePath(u"nowhere"_s)), qPrintable(missing.error().text));
}

void StorageFileTest::doesNotTakeAFolder()
{
    const auto folder = prepareStorageFile(m_folder.path());
    QVERIFY(!folder.ok());
    QVERIFY2(folder.error().text.contains(u"is a folder"_s), qPrintable(folder.error().text));
}

void StorageFileTest::waitsAtNoPipe_data()
{
    QTest::addColumn<QString>("ending");
    for (const auto* ending : {"", "-wal", "-shm", "-journal", ".log-origin"})
        QTest::addRow("%s", ending) << QString::fromLatin1(ending);
}

/// Whoever has the folder may have put it there, also where a link to the database leads.
void StorageFileTest::waitsAtNoPipe()
{
    QFETCH(const QString, ending);
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"x.db"_s);
    const auto link = folder.filePath(u"link.db"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(file + ending).constData(), 0600), 0);
    if (!ending.isEmpty()) {
        QFile database(file);
        QVERIFY(database.open(QFile::WriteOnly));
    }
    QVERIFY(QFile::link(file, link));
    for (const auto& path : {file, link}) {
        const auto refused = prepareStorageFile(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().text,
            u"%1 is a pipe. Move it away, or choose another folder with --data."_s.arg(
                QFileInfo(path).canonicalFilePath() + ending));
    }
}

/// The file was moved after a kill and linked to; its log was left behind.
void StorageFileTest::refusesALinkThatLeavesItsLog()
{
    const auto real = m_folder.filePath(u"moved.db"_s);
    const auto link = m_folder.filePath(u"link.db"_s);
    QVERIFY(prepareStorageFile(real).ok());
    QVERIFY(QFile::link(real, link));
    QVERIFY(prepareStorageFile(link).ok());
    QFile log(link + u"-wal"_s);
    QVERIFY(log.open(QFile::WriteOnly) && log.write("the last votes") > 0);
    log.close();
    const auto left = prepareStorageFile(link);
    QVERIFY(!left);
    QVERIFY2(
        left.error().text.contains(u"mv %1 %2"_s.arg(log.fileName(), real + u"-wal"_s)), qPrintable(left.error().text));
    QVERIFY(log.rename(real + u"-wal"_s));
    QVERIFY(prepareStorageFile(link).ok());
    QVERIFY(QFile::link(real + u"-wal"_s, link + u"-wal"_s)); // linked to as well: it is found
    QVERIFY(prepareStorageFile(link).ok());
}

QTEST_GUILESS_MAIN(StorageFileTest)
#include "tst_storagefile.moc"
