#include "netcore/files/keptfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

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
