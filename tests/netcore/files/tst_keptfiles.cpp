#include "netcore/files/keptfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "netcore/files/actingas.h"
#include "tests/support/onlyroot.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class KeptFilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }
    void put(const QString& name, const QByteArray& text)
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
    QByteArray contents(const QString& name)
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    /// Root has started the program, and files are another's: whose rights count is that one.
    void whatAnotherAccountMayNotRemoveIsSaid()
    {
        ONLY_ROOT_CAN("use files as another");
        m_folder = std::make_unique<QTemporaryDir>(u"/tmp/everyport-test-XXXXXX"_s); // the test's home is closed
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        QVERIFY(QDir(m_folder->path()).mkpath(u"theirs"_s));
        for (const auto& name : {u"theirs/closed"_s, u"theirs/roots"_s, u"theirs/own"_s, u"beside"_s})
            put(name, "x");
        QCOMPARE(::chmod(QFile::encodeName(path(u"theirs/closed"_s)).constData(), 0600), 0);
        for (const auto& name : {u"theirs"_s, u"theirs/own"_s, u"beside"_s})
            QCOMPARE(::chown(QFile::encodeName(path(name)).constData(), 65534, 65534), 0);
        const auto acting = ActingAs::account(65534, 65534);
        QVERIFY(acting.ok() && *acting);
        QVERIFY(checkRemovable(path(u"theirs/closed"_s)).error().text.contains(u" cannot be read"_s));
        QVERIFY(checkRemovable(path(u"theirs/roots"_s)).error().text.contains(u" belongs to root"_s));
        QVERIFY(checkRemovable(path(u"beside"_s)).error().text.contains(u"its folder is not ours"_s));
        QVERIFY(checkRemovable(path(u"theirs/own"_s)));
    }

    /// Each version that was wrong is kept, and the same one only once.
    void noCopyIsWrittenOver()
    {
        for (const QByteArray text : {"one", "two", "two", "three"}) {
            put(u"x.toml"_s, text);
            QVERIFY(keepBrokenCopy(path(u"x.toml"_s)));
        }
        QCOMPARE(contents(u"x.toml.broken"_s), QByteArray("one"));
        QCOMPARE(contents(u"x.toml.broken.1"_s), QByteArray("two"));
        QCOMPARE(contents(u"x.toml.broken.2"_s), QByteArray("three"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 4);
        QCOMPARE(QFile::permissions(path(u"x.toml.broken.1"_s)) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        put(u"x.toml"_s, "one"); // kept long ago
        QCOMPARE(brokenCopyPath(path(u"x.toml"_s)), path(u"x.toml.broken"_s));
    }

    void theirNumberIsBounded()
    {
        for (int number = 0; number < 100; ++number) {
            put(u"x.toml"_s, QByteArray::number(number));
            QVERIFY(keepBrokenCopy(path(u"x.toml"_s)));
        }
        put(u"x.toml"_s, "one more");
        const auto kept = keepBrokenCopy(path(u"x.toml"_s));
        QVERIFY(!kept);
        QCOMPARE(kept.error().reason, Reason::AlreadyExists);
        QVERIFY2(kept.error().text.contains(u"x.toml.broken are there already"_s), qPrintable(kept.error().text));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 101);
        QCOMPARE(contents(u"x.toml.broken.99"_s), QByteArray("99"));
    }

    void bytesComeBackAsTheyWere()
    {
        const QByteArray text("\xEF\xBB\xBF# mine\r\nmotto = \"\0\xff", 22);
        put(u"x.toml"_s, text);
        const auto removed = removeFile(path(u"x.toml"_s));
        QVERIFY(removed);
        QVERIFY(!QFile::exists(path(u"x.toml"_s)));
        QVERIFY(restoreFile(path(u"x.toml"_s), *removed));
        QCOMPARE(contents(u"x.toml"_s), text);
        // What somebody has put there meanwhile stays.
        const auto again = restoreFile(path(u"x.toml"_s), {"other"});
        QVERIFY(!again);
        QCOMPARE(again.error().reason, Reason::AlreadyExists);
        QCOMPARE(contents(u"x.toml"_s), text);
        QCOMPARE(removeFile(path(u"nothing"_s)).error().reason, Reason::NotFound);
    }

    /// One that others may write is not used; it must not come back as one that may be.
    void rightsAndLinksComeBackToo()
    {
        put(u"x.toml"_s, "mine");
        const auto everybodys = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup
            | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(QFile::setPermissions(path(u"x.toml"_s), everybodys));
        auto removed = removeFile(path(u"x.toml"_s));
        QVERIFY(removed && restoreFile(path(u"x.toml"_s), *removed));
        QCOMPARE(QFile::permissions(path(u"x.toml"_s)) & everybodys, everybodys);
        QVERIFY(QFile::link(path(u"x.toml"_s), path(u"link.toml"_s)));
        removed = removeFile(path(u"link.toml"_s));
        QVERIFY(removed && QFile::exists(path(u"x.toml"_s)) && !QFile::exists(path(u"link.toml"_s)));
        QVERIFY(restoreFile(path(u"link.toml"_s), *removed));
        QCOMPARE(QFile::symLinkTarget(path(u"link.toml"_s)), path(u"x.toml"_s));
    }

    void whatCannotBeKeptStays()
    {
        put(u"x.toml"_s, {});
        QVERIFY(QFile::resize(path(u"x.toml"_s), largestKept + 1));
        QVERIFY(!checkRemovable(path(u"x.toml"_s)));
        const auto removed = removeFile(path(u"x.toml"_s));
        QVERIFY(!removed);
        QVERIFY2(removed.error().text.contains(u"Delete it by hand."_s), qPrintable(removed.error().text));
        QVERIFY(QFile::exists(path(u"x.toml"_s)));
        QVERIFY(checkRemovable(path(u"nothing"_s)));
    }
};

QTEST_APPLESS_MAIN(KeptFilesTest)
#include "tst_keptfiles.moc"
