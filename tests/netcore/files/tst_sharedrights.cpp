#include "netcore/files/sharedrights.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "netcore/files/actingas.h"
#include "netcore/files/savefile.h"
#include "tests/support/onlyroot.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// The folder of configuration is root's, and its group is let in; the data folder is another account's.
class SharedRightsTest : public QObject {
    Q_OBJECT

    static constexpr unsigned other = 65534;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    void make(const QString& name, unsigned owner, mode_t rights) const
    {
        const auto bytes = QFile::encodeName(at(name));
        QVERIFY(QDir().mkpath(at(name)));
        QCOMPARE(::chown(bytes.constData(), owner, other), 0);
        QCOMPARE(::chmod(bytes.constData(), rights), 0);
    }
    QString facts(const QString& name) const
    {
        struct stat found = {};
        ::stat(QFile::encodeName(at(name)).constData(), &found);
        return u"%1:%2 %3"_s.arg(found.st_uid).arg(found.st_gid).arg(found.st_mode & 07777, 0, 8);
    }
    Result<Done> write(const QString& name) const
    {
        QSaveFile file(at(name));
        const bool isOpen = file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        auto shared = isOpen ? shareAsFolder(file) : Result<Done>(Error::cancelled());
        if (shared && !commitWhole(file))
            return Error::cancelled();
        return shared;
    }

private Q_SLOTS:
    void init()
    {
        ONLY_ROOT_CAN("use files as another");
        m_folder = std::make_unique<QTemporaryDir>(u"/tmp/everyport-test-XXXXXX"_s); // the test's home is closed
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        make(u"config"_s, 0, 0770);
        make(u"data"_s, other, 0700);
    }

    void aNewFileIsAsItsFolder()
    {
        const auto acting = ActingAs::account(other, other);
        QVERIFY(acting.ok() && *acting);
        const ActingAsCaller caller;
        QVERIFY(write(u"config/new"_s));
        QCOMPARE(facts(u"config/new"_s), u"0:65534 640"_s);
    }

    /// It may have a secret, so all who enter the folder are not let in.
    void inAFolderForAllItIsTheirGroups()
    {
        make(u"all"_s, 0, 0755);
        QCOMPARE(::chown(QFile::encodeName(at(u"all"_s)).constData(), 0, 0), 0);
        const auto acting = ActingAs::account(other, other);
        QVERIFY(acting.ok() && *acting);
        const ActingAsCaller caller;
        QVERIFY(write(u"all/new"_s));
        QCOMPARE(facts(u"all/new"_s), u"0:65534 640"_s);
    }

    void oneThatStandsKeepsItsOwn()
    {
        QVERIFY(write(u"config/old"_s));
        QCOMPARE(facts(u"config/old"_s), u"0:0 600"_s); // nobody acts as another
        QCOMPARE(::chown(QFile::encodeName(at(u"config/old"_s)).constData(), 1, other), 0);
        const auto acting = ActingAs::account(other, other);
        const ActingAsCaller caller;
        QVERIFY(write(u"config/old"_s));
        QCOMPARE(facts(u"config/old"_s), u"1:65534 600"_s);
    }

    void theAccountsOwnIsLeftAlone()
    {
        const auto acting = ActingAs::account(other, other);
        QVERIFY(write(u"data/own"_s));
        QCOMPARE(facts(u"data/own"_s), u"65534:65534 600"_s);
    }

    void aFolderIsAsTheOneAbove()
    {
        make(u"config"_s, 0, 0750);
        QVERIFY(makeSharedFolder(at(u"config/plugins"_s)));
        QCOMPARE(facts(u"config/plugins"_s), u"0:65534 750"_s);
        QCOMPARE(::chown(QFile::encodeName(at(u"config"_s)).constData(), 0, 0), 0); // root's own program
        QCOMPARE(::chmod(QFile::encodeName(at(u"config"_s)).constData(), 0755), 0);
        QVERIFY(makeSharedFolder(at(u"config/own"_s)));
        QCOMPARE(facts(u"config/own"_s), u"0:0 700"_s);
        QVERIFY(makeSharedFolder(at(u"data/plugins"_s))); // in which that account may put anything
        QCOMPARE(facts(u"data/plugins"_s), u"0:0 700"_s);
    }

    void aFolderThatStandsStaysAsItIs()
    {
        make(u"config"_s, 0, 0750);
        make(u"config/rules"_s, 0, 0700);
        QVERIFY(makeSharedFolder(at(u"config/rules"_s)));
        QCOMPARE(facts(u"config/rules"_s), u"0:65534 700"_s);
    }
};

QTEST_GUILESS_MAIN(SharedRightsTest)
#include "tst_sharedrights.moc"
