#include "netcore/files/fileaccess.h"

#include <cerrno>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "netcore/files/actingas.h"
#include "tests/support/onlyroot.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class FileAccessTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    QByteArray bytesAt(const QString& name) const { return QFile::encodeName(at(name)); }
    void put(const QString& name, mode_t rights) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(::chmod(bytesAt(name).constData(), rights), 0);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(u"/tmp/everyport-test-XXXXXX"_s); // the test's home is closed
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    }

    void saysWhatIsThere()
    {
        put(u"file"_s, 0600);
        QVERIFY(canReadFile(at(u"file"_s)) && !canReadFile(at(u"missing"_s)) && !canReadFile(m_folder->path()));
        QVERIFY(tryFolder(m_folder->path()) && canWriteFolder(m_folder->path()));
        QCOMPARE(tryFolder(at(u"missing"_s)).error().native, ENOENT);
        QCOMPARE(tryFolder(at(u"file"_s)).error().native, ENOTDIR);
    }

    void aPipeIsNotWaitedFor()
    {
        QCOMPARE(::mkfifo(bytesAt(u"pipe"_s).constData(), 0600), 0);
        QVERIFY(!canReadFile(at(u"pipe"_s)));
    }

    /// Root has started it, and files are another's.
    void theAccountForFilesCounts()
    {
        ONLY_ROOT_CAN("use files as another");
        QVERIFY(QDir(m_folder->path()).mkpath(u"theirs"_s) && QDir(m_folder->path()).mkpath(u"closed"_s));
        QCOMPARE(::chown(bytesAt(u"theirs"_s).constData(), 65534, 65534), 0);
        QCOMPARE(::chmod(bytesAt(u"closed"_s).constData(), 0711), 0);
        put(u"secret"_s, 0600);
        put(u"open"_s, 0644);
        const auto acting = ActingAs::account(65534, 65534);
        QVERIFY(acting.ok() && *acting);
        QVERIFY(!canReadFile(at(u"secret"_s)) && canReadFile(at(u"open"_s)));
        QCOMPARE(tryFolder(at(u"closed"_s)).error().native, EACCES);
        QVERIFY(tryFolder(m_folder->path()) && tryFolder(at(u"theirs"_s)));
        QVERIFY(!canWriteFolder(m_folder->path()) && canWriteFolder(at(u"theirs"_s)));
        const ActingAsCaller caller;
        QVERIFY(canReadFile(at(u"secret"_s)) && tryFolder(at(u"closed"_s)) && canWriteFolder(m_folder->path()));
    }

    /// With all rights but that of looking into it.
    void aFolderThatCannotBeEnteredIsNone()
    {
        if (::geteuid() == 0)
            QSKIP("Root may enter all.");
        QVERIFY(QDir(m_folder->path()).mkpath(u"list"_s));
        QCOMPARE(::chmod(bytesAt(u"list"_s).constData(), 0600), 0);
        QCOMPARE(tryFolder(at(u"list"_s)).error().native, EACCES);
    }
};

QTEST_GUILESS_MAIN(FileAccessTest)
#include "tst_fileaccess.moc"
