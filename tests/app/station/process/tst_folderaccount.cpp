#include "app/station/process/folderaccount.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/onlyroot.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class FolderAccountTest : public QObject {
    Q_OBJECT

    static constexpr unsigned other = 65534;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    QString refused(const QString& user, const QString& group = {}) const { return refusedOf(u"data"_s, user, group); }
    QString refusedOf(const QString& name, const QString& user = {}, const QString& group = {}) const
    {
        const auto acting = actForFolder(at(name), user, group);
        return acting ? QString() : acting.error().text;
    }
    void make(const QString& name, unsigned owner, unsigned mode = 0755) const
    {
        QVERIFY(QDir().mkpath(at(name)));
        QCOMPARE(::chown(QFile::encodeName(at(name)).constData(), owner, owner), 0);
        QCOMPARE(::chmod(QFile::encodeName(at(name)).constData(), mode), 0);
    }

private Q_SLOTS:
    void init()
    {
        ONLY_ROOT_CAN("use files as another");
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

    void aGroupAloneIsNoAccount()
    {
        QVERIFY(refused({}, u"65534"_s).startsWith(u"--gid alone leaves the account as it is, and the folder "_s));
        QVERIFY(refused({}, u"65534"_s).contains(u"belongs to another: nobody. Name that by --uid"_s));
    }

    void theGroupThatIsNamedIsUsed()
    {
        const auto acting = actForFolder(at(u"data"_s), u"65534"_s, u"7"_s);
        QVERIFY(acting.ok() && *acting);
        QCOMPARE(ActingAs::theirs()->group, 7U);
    }

    /// Who has the folder above may put a link to root's in its place at any time.
    void whatAnotherCouldMoveIsNotUsedAsRoot()
    {
        make(u"home"_s, other);
        make(u"home/root"_s, 0);
        make(u"home/third"_s, 65533);
        make(u"root"_s, 0);
        QVERIFY(QFile::link(at(u"root"_s), at(u"home/link"_s)));
        for (const auto& name : {u"home/root"_s, u"home/third"_s, u"home/link"_s}) {
            const auto said = refusedOf(name);
            QVERIFY2(
                said.startsWith(u"The way to the folder %1 leads through what belongs to nobody, "_s.arg(at(name))),
                qPrintable(said));
        }
        make(u"open"_s, 0, 0777);
        make(u"open/root"_s, 0);
        QVERIFY(refusedOf(u"open/root"_s).contains(u"leads through one that others than root may write to"_s));
        make(u"home/own"_s, other);
        const auto own = actForFolder(at(u"home/own"_s), {}, {});
        QVERIFY(own.ok() && *own);
        QCOMPARE(accountForFiles(), other);
    }

    /// As Debian's staff in /usr/local: whom root lets in is for root to say, as a start has it, too.
    void whereAGroupOfRootsMayWriteItIsUsed()
    {
        make(u"staffs"_s, 0, 02775);
        QCOMPARE(::chown(QFile::encodeName(at(u"staffs"_s)).constData(), 0, 50), 0);
        make(u"staffs/root"_s, 0, 0700);
        make(u"staffs/theirs"_s, other, 0700);
        QVERIFY(!*actForFolder(at(u"staffs/root"_s), {}, {}));
        const auto acting = actForFolder(at(u"staffs/theirs"_s), {}, {});
        QVERIFY(acting.ok() && *acting);
        QCOMPARE(accountForFiles(), other);
    }

    /// In /tmp root makes it, then nobody else can.
    void whatIsMissingInAFolderForAllIsRoots()
    {
        make(u"tmp"_s, 0, 01777);
        make(u"open"_s, 0, 0777);
        QVERIFY(!*actForFolder(at(u"tmp/new"_s), {}, {}, true));
        QCOMPARE(QFileInfo(at(u"tmp/new"_s)).ownerId(), 0U);
        QVERIFY(!actForFolder(at(u"tmp/none"_s), {}, {}).ok());
        QVERIFY(!actForFolder(at(u"open/new"_s), {}, {}, true).ok());
        QVERIFY(!QFileInfo::exists(at(u"tmp/none"_s)) && !QFileInfo::exists(at(u"open/new"_s)));
    }

    /// It could be there when it is used.
    void whatIsMissingIsWhoseTheWayIs()
    {
        make(u"home"_s, other);
        {
            const auto acting = actForFolder(at(u"home/missing"_s), {}, {});
            QVERIFY(acting.ok() && *acting);
            QCOMPARE(accountForFiles(), other);
        }
        {
            const auto acting = actForFolder(at(u"home/made"_s), u"65534"_s, {}, true);
            QVERIFY(acting.ok() && *acting);
            QCOMPARE(QFileInfo(at(u"home/made"_s)).ownerId(), other);
        }
        const auto third = actForFolder(at(u"home/thirds"_s), u"65533"_s, {}, true);
        QVERIFY(!third.ok() && !QFileInfo::exists(at(u"home/thirds"_s)));
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
