#include "netcore/files/pathowner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/onlyroot.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class PathOwnerTest : public QObject {
    Q_OBJECT

    static constexpr unsigned other = 65534;
    static constexpr unsigned third = 65533;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    PathOwner of(const QString& name) const { return pathOwner(at(name)); }
    void make(const QString& name, unsigned owner, unsigned mode = 0755, unsigned group = 0) const
    {
        const auto path = QFile::encodeName(at(name));
        QVERIFY(QDir().mkpath(at(name)));
        QCOMPARE(::chown(path.constData(), owner, group), 0);
        QCOMPARE(::chmod(path.constData(), mode), 0);
    }
    void link(const QString& name, const QString& target, unsigned owner) const
    {
        const auto path = QFile::encodeName(at(name));
        QCOMPARE(::symlink(QFile::encodeName(target).constData(), path.constData()), 0);
        QCOMPARE(::lchown(path.constData(), owner, owner), 0);
    }

private Q_SLOTS:
    void init()
    {
        ONLY_ROOT_CAN("make files for others");
        m_folder = std::make_unique<QTemporaryDir>();
        make(u"etc/everyport"_s, 0);
        make(u"bob"_s, other);
        make(u"bob/data"_s, other, 0700, third);
    }

    void aWayMayBeRootsAlone()
    {
        QVERIFY(of(u"etc/everyport"_s).isRootsAlone());
        QVERIFY(of(u"etc/../etc/./everyport"_s).isRootsAlone());
        QVERIFY(of(u"etc/missing/below"_s).isRootsAlone());
        QVERIFY(!of(u"etc/missing"_s).end);
        link(u"etc/link"_s, u"everyport/../everyport"_s, 0);
        link(u"etc/whole"_s, at(u"etc/link"_s), 0);
        QVERIFY(of(u"etc/whole"_s).isRootsAlone() && of(u"etc/whole"_s).end);
    }

    void whoseTheEndIsDoesNotCountOnTheWay()
    {
        make(u"data"_s, other, 0700, third);
        const auto data = of(u"data"_s);
        QVERIFY(data.isWayRootsAlone() && !data.isRootsAlone());
        QVERIFY(data.end && data.end->user == other && data.end->group == third);
        QVERIFY(!of(u"data/below"_s).isWayRootsAlone());
    }

    void anothersFolderIsOnTheWayToRoots()
    {
        make(u"bob/root"_s, 0);
        const auto way = of(u"bob/root"_s);
        QCOMPARE(way.onWay, std::vector<uid_t>{other});
        QCOMPARE(way.end->user, 0U);
        QVERIFY(way.isWayInHandsOf(other, {}) && !way.isWayInHandsOf(third, {}));
    }

    /// The end is root's, and says nothing.
    void anothersLinkIsOnTheWay()
    {
        link(u"bob/config"_s, at(u"etc"_s), other);
        link(u"etc/theirs"_s, u"everyport"_s, other);
        link(u"etc/through"_s, at(u"bob/config/everyport"_s), 0);
        for (const auto& name :
            {u"bob/config"_s, u"bob/config/everyport"_s, u"etc/theirs"_s, u"etc/through"_s, u"etc/through/x"_s}) {
            QCOMPARE(of(name).onWay, std::vector<uid_t>{other});
            QVERIFY(!of(name).isRootsAlone());
        }
    }

    void whereOthersMayWriteItIsNotRootsAlone()
    {
        make(u"shared"_s, 0, 0775, third);
        make(u"shared/root"_s, 0);
        QVERIFY(!of(u"shared"_s).isRootsAlone() && of(u"shared"_s).isWayRootsAlone());
        QVERIFY(
            of(u"shared/root"_s).isWayInHandsOf(other, {third}) && !of(u"shared/root"_s).isWayInHandsOf(other, {7}));
        make(u"open"_s, 0, 0777);
        QVERIFY(of(u"open/missing"_s).isWayInHandsOf(other, {}));
    }

    /// As /tmp: nobody can put another in the place of root's there, but what is missing anybody can make.
    void aStickyFolderKeepsWhatIsThere()
    {
        make(u"tmp"_s, 0, 01777);
        make(u"tmp/root"_s, 0);
        make(u"tmp/theirs"_s, other);
        QVERIFY(of(u"tmp/root"_s).isRootsAlone());
        QVERIFY(of(u"tmp/theirs/below"_s).isWayInHandsOf(other, {}));
        QVERIFY(of(u"tmp/missing"_s).isWayInHandsOf(other, {}));
        QVERIFY(!of(u"tmp"_s).isRootsAlone());
    }

    /// Until it is opened it may become another, a link too.
    void whoHasTheEndInAStickyFolderCanReplaceIt()
    {
        make(u"tmp"_s, 0, 01777);
        for (const auto& name : {u"tmp/theirs"_s, u"tmp/file"_s})
            make(name, other);
        link(u"tmp/link"_s, at(u"etc/everyport"_s), other);
        for (const auto& name : {u"tmp/theirs"_s, u"tmp/link"_s, u"tmp/link/below"_s}) {
            QVERIFY2(of(name).isWayInHandsOf(other, {}) && !of(name).isWayInHandsOf(third, {}), qPrintable(name));
        }
        link(u"tmp/roots"_s, at(u"etc/everyport"_s), 0);
        QVERIFY(of(u"tmp/roots"_s).isRootsAlone());
    }

    void whatCannotBeFollowedIsAnybodys()
    {
        link(u"etc/loop"_s, u"loop"_s, 0);
        QVERIFY(of(u"etc/loop"_s).isAnybodys && !of(u"etc/loop"_s).end);
        QFile file(at(u"etc/file"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(of(u"etc/file"_s).isRootsAlone() && of(u"etc/file"_s).end);
        QVERIFY(!of(u"etc/file/below"_s).end);
    }
};

QTEST_APPLESS_MAIN(PathOwnerTest)
#include "tst_pathowner.moc"
