#include "netcore/files/notwritten.h"
#include "netcore/files/savefile.h"

#include <csignal>

#include <sys/resource.h>

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

    /// Of what is larger than the file's buffer a part is written, which is no error to Qt.
    void saysWhyItWasNotWritten()
    {
        QTemporaryDir folder;
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit little = {20'000, before.rlim_max};
        const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
        QSaveFile full(folder.filePath(u"text"_s));
        QVERIFY(full.open(QFile::WriteOnly));
        setrlimit(RLIMIT_FSIZE, &little);
        const QByteArray text(100'000, 'x');
        const bool isWhole = full.write(text) == text.size() && commitWhole(full);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, signalBefore);
        QVERIFY(!isWhole);
        QCOMPARE(whyNotSaved(full), u"no room is left on the disk"_s);
        QSaveFile nowhere(folder.filePath(u"nowhere/text"_s));
        QVERIFY(!nowhere.open(QFile::WriteOnly));
        QCOMPARE(whyNotSaved(nowhere), nowhere.errorString());
        const auto path = nowhere.fileName();
        QCOMPARE(notWritten(full, path).reason, Reason::NoSpace);
        QCOMPARE(notWritten(nowhere, path, Reason::NotFound).reason, Reason::NotFound);
        QCOMPARE(notWritten(nowhere, path).text, u"%1 cannot be written: %2."_s.arg(path, nowhere.errorString()));
    }

    void aFullDiskIsSaidAsSuch()
    {
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QFile::WriteOnly));
        full.write("x");
        QVERIFY(!full.flush());
        const auto error = notWritten(full, u"/etc/door.toml"_s);
        QCOMPARE(error.reason, Reason::NoSpace);
        QCOMPARE(error.text, u"The disk is full: /etc/door.toml cannot be written. Free some space on it."_s);
    }
};

QTEST_GUILESS_MAIN(SaveFileTest)
#include "tst_savefile.moc"
