#include "netcore/files/savefile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/storage/smalldisk.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class SaveFileTest : public QObject {
    Q_OBJECT

private:
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// As each of its users writes.
    static bool write(const QString& path, const QByteArray& text)
    {
        QSaveFile file(path);
        return file.open(QFile::WriteOnly) && file.write(text) == text.size() && commitWhole(file);
    }

private Q_SLOTS:
    void replacesTheWholeFile()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"text"_s);
        QVERIFY(write(path, "the first, which is longer"));
        QVERIFY(write(path, "the second"));
        QCOMPARE(read(path), QByteArray("the second"));
        QVERIFY(!write(folder.filePath(u"nowhere/text"_s), "x"));
    }

    void leavesWhatWasThereOnAFullDisk()
    {
        QTemporaryDir folder;
        SmallDisk disk(folder.path(), "size=32k");
        if (!disk.isMounted())
            QSKIP("Mounting is not allowed here.");
        const auto path = folder.filePath(u"text"_s);
        QVERIFY(write(path, "as it was"));
        QFile filler(folder.filePath(u"filler"_s));
        QVERIFY(filler.open(QFile::WriteOnly | QFile::Unbuffered));
        while (filler.write(QByteArray(1024, 'x')) > 0) {}
        for (const int size : {1, 100, 16 * 1024, 100 * 1024}) { // within the file's buffer, and beyond it
            QVERIFY2(!write(path, QByteArray(size, 'y')), qPrintable(QString::number(size)));
            QCOMPARE(read(path), QByteArray("as it was"));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"filler"_s, u"text"_s}));
        }
        filler.remove();
        QVERIFY(write(path, "as it is"));
        QCOMPARE(read(path), QByteArray("as it is"));
    }
};

QTEST_GUILESS_MAIN(SaveFileTest)
#include "tst_savefile.moc"
