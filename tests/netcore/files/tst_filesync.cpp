#include "netcore/files/filesync.h"

#include <cerrno>
#include <csignal>
#include <memory>

#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class FileSyncTest : public QObject {
    Q_OBJECT

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::System | QDir::Hidden); }
    bool write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        return file.open(QFile::WriteOnly) && file.write(content) == content.size() && file.flush();
    }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void synchronises()
    {
        QVERIFY(write(u"text"_s, "x"));
        QVERIFY(synchroniseFile(path(u"text"_s)));
        QVERIFY(synchroniseFolderOf(path(u"text"_s)));
        QVERIFY(synchroniseFolderOf(path(u"that is gone"_s)));
        errno = 0;
        QVERIFY(!synchroniseFile(path(u"nothing"_s)));
        QCOMPARE(errno, ENOENT);
        errno = 0;
        QVERIFY(!synchroniseFolderOf(path(u"nowhere/text"_s)));
        QCOMPARE(errno, ENOENT);
        errno = 0;
        QVERIFY(!synchroniseFolderOf(path(u"text/below"_s)));
        QCOMPARE(errno, ENOTDIR);
    }

    void copiesForThisAccountAlone()
    {
        QByteArray content(600'000, 'x'); // more than is read at once
        for (qsizetype i = 0; i < content.size(); ++i)
            content[i] = char(i % 251);
        QVERIFY(write(u"text"_s, content));
        QVERIFY(QFile::setPermissions(
            path(u"text"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(copyToDisk(path(u"text"_s), path(u"copy"_s)));
        QCOMPARE(read(u"copy"_s), content);
        QCOMPARE(read(u"text"_s), content);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path(u"copy"_s)) & others, QFile::Permissions());
        QVERIFY(write(u"empty"_s, {}));
        QVERIFY(copyToDisk(path(u"empty"_s), path(u"copy of empty"_s)));
        QCOMPARE(read(u"copy of empty"_s), QByteArray());
    }

    void copiesWhatALinkLeadsTo()
    {
        QVERIFY(write(u"text"_s, "x"));
        QVERIFY(QFile::link(path(u"text"_s), path(u"link"_s)));
        QVERIFY(copyToDisk(path(u"link"_s), path(u"copy"_s)));
        QVERIFY(!QFileInfo(path(u"copy"_s)).isSymLink());
        QCOMPARE(read(u"copy"_s), QByteArray("x"));
    }

    void writesOverNothing()
    {
        QVERIFY(write(u"text"_s, "x"));
        QVERIFY(write(u"there"_s, "as it was"));
        errno = 0;
        QVERIFY(!copyToDisk(path(u"text"_s), path(u"there"_s)));
        QCOMPARE(errno, EEXIST);
        QCOMPARE(read(u"there"_s), QByteArray("as it was"));
        QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"link"_s))); // which leads to nothing yet
        QVERIFY(!copyToDisk(path(u"text"_s), path(u"link"_s)));
        QVERIFY(!QFile::exists(path(u"elsewhere"_s)));
        errno = 0;
        QVERIFY(!copyToDisk(path(u"nothing"_s), path(u"copy"_s)));
        QCOMPARE(errno, ENOENT);
        QVERIFY(!QFile::exists(path(u"copy"_s)));
    }

    void leavesNothingWhereThereIsNoRoom()
    {
        QVERIFY(write(u"text"_s, QByteArray(5000, 'x')));
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit little = {1000, before.rlim_max};
        const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &little);
        const bool isCopied = copyToDisk(path(u"text"_s), path(u"copy"_s));
        const int why = errno;
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, signalBefore);
        QVERIFY(!isCopied);
        QCOMPARE(why, EFBIG);
        QCOMPARE(names(), QStringList{u"text"_s});
        QVERIFY(copyToDisk(path(u"text"_s), path(u"copy"_s)));
    }
};

QTEST_GUILESS_MAIN(FileSyncTest)
#include "tst_filesync.moc"
