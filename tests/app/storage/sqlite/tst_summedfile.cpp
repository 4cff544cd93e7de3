#include "app/storage/sqlite/log/summedfile.h"

#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class SummedFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(summedfile::write(name(), m_words));
    }

    void givesWhatWasWritten();
    void takesNothingElseForIt_data();
    void takesNothingElseForIt();
    void waitsAtNoPipe();
    void keepsWhatIsThereWhereItCannotWrite();

private:
    QString name() const { return m_folder->filePath(u"note"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QByteArrayList m_words{"one", "", "three"};
};

void SummedFileTest::givesWhatWasWritten()
{
    QCOMPARE(summedfile::read(name(), 3), std::optional(m_words));
    QVERIFY(!summedfile::read(name(), 2));
    struct stat facts = {};
    QCOMPARE(::stat(QFile::encodeName(name()).constData(), &facts), 0);
    QCOMPARE(int(facts.st_mode & 0777), 0600);
    QVERIFY(summedfile::write(name(), {"1", "2", "3"}));
    QCOMPARE(summedfile::read(name(), 3), std::optional(QByteArrayList{"1", "2", "3"}));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"note"_s});
    summedfile::remove(name());
    QVERIFY(!summedfile::read(name(), 3));
}

void SummedFileTest::takesNothingElseForIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QTemporaryDir folder; // init comes behind this
    QFile file(folder.filePath(u"whole"_s));
    QVERIFY(summedfile::write(file.fileName(), m_words) && file.open(QFile::ReadOnly));
    const auto whole = file.readAll();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("its beginning") << whole.chopped(1);
    QTest::newRow("another word") << QByteArray(whole).replace("one", "two");
    QTest::newRow("more behind it") << whole + "x\n";
    QTest::newRow("zeros") << QByteArray(whole.size(), '\0');
    QTest::newRow("very much") << QByteArray(100'000, ' ');
}

void SummedFileTest::takesNothingElseForIt()
{
    QFETCH(const QByteArray, bytes);
    QFile file(name());
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(!summedfile::read(name(), 3));
}

void SummedFileTest::waitsAtNoPipe()
{
    QVERIFY(QFile::remove(name()));
    QCOMPARE(::mkfifo(QFile::encodeName(name()).constData(), 0600), 0);
    QVERIFY(!summedfile::read(name(), 3));
}

void SummedFileTest::keepsWhatIsThereWhereItCannotWrite()
{
    QVERIFY(QDir().mkpath(name() + u".new/folder"_s));
    QVERIFY(!summedfile::write(name(), {"1", "2", "3"}));
    QCOMPARE(summedfile::read(name(), 3), std::optional(m_words));
}

QTEST_GUILESS_MAIN(SummedFileTest)
#include "tst_summedfile.moc"
