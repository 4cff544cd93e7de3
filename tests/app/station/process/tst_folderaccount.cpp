#include "app/station/process/folderaccount.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class FolderAccountTest : public QObject {
    Q_OBJECT

    static constexpr unsigned other = 65534;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    QString refused(const QString& user) const
    {
        const auto acting = actForFolder(at(u"data"_s), user, {});
        return acting ? QString() : acting.error().text;
    }

private Q_SLOTS:
    void init()
    {
        if (::geteuid() != 0)
            QSKIP("only root can use files as another");
        m_folder = std::make_unique<QTemporaryDir>(u"/tmp/everyport-test-XXXXXX"_s); // the test's home is closed
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        QVERIFY(QDir().mkpath(at(u"data"_s)));
        QCOMPARE(::chown(QFile::encodeName(at(u"data"_s)).constData(), other, other), 0);
    }
    void cleanup() { QVERIFY(!ActingAs::isOn()); }

    void isWhomTheFolderBelongsTo()
    {
        for (const auto& user : {u""_s, u"65534"_s}) {
            const auto acting = actForFolder(at(u"data"_s), user, {});
            QVERIFY2(acting.ok() && *acting, qPrintable(acting ? QString() : acting.error().text));
            QCOMPARE(accountForFiles(), other);
        }
        QVERIFY(!*actForFolder(m_folder->path(), {}, {})); // root's own
        QVERIFY(!*actForFolder(at(u"missing"_s), {}, {}));
    }

    void isNobodyElse()
    {
        QVERIFY(refused(u"root"_s).contains(u"data does not belong to root"_s));
        QVERIFY(refused(u"no-such-user"_s).contains(u"no-such-user"_s));
    }

    void aFolderIsMadeForWhomItShallBe()
    {
        QVERIFY(!*actForFolder(at(u"new"_s), u"65534"_s, {}));
        QVERIFY(!QFileInfo::exists(at(u"new"_s)));
        const auto acting = actForFolder(at(u"new"_s), u"65534"_s, {}, true);
        QVERIFY(acting.ok() && *acting);
        QCOMPARE(QFileInfo(at(u"new"_s)).ownerId(), other);
    }

    void aLinkInThePlaceOfTheDatabaseIsRefused()
    {
        for (const auto& ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            const auto link = at(u"data/everyport.sqlite"_s + ending);
            QVERIFY(QFile::link(at(u"victim.sqlite"_s), link));
            QCOMPARE(refused({}), QString()); // root's own choice
            QCOMPARE(::lchown(QFile::encodeName(link).constData(), other, other), 0);
            QVERIFY(refused({}).startsWith(link + u" is a link of another account"_s));
            QVERIFY(QFile::remove(link));
        }
    }

    void oneThatItMayNotEnterIsTold()
    {
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0700), 0);
        QVERIFY(refused({}).contains(u"may not enter "_s + m_folder->path()));
    }
};

QTEST_GUILESS_MAIN(FolderAccountTest)
#include "tst_folderaccount.moc"
