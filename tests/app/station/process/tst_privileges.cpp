#include "app/station/process/privileges.h"

#include <algorithm>
#include <functional>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// What is tried in a child of its own: rights that were given up do not come back.
int inChild(const std::function<int()>& work)
{
    const auto child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class PrivilegesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areNotWantedUnlessAskedFor()
    {
        auto none = Privileges::find({}, {});
        QVERIFY(none);
        QVERIFY(!none->isWanted());
        QVERIFY(none->useForFiles(u"/no/such"_s));
        QVERIFY(none->drop());
    }

    void sayWhoIsMissing()
    {
        QCOMPARE(Privileges::find(u"no-such-user"_s, {}).error().text, u"This computer has no user no-such-user."_s);
        QCOMPARE(Privileges::find({}, u"no-such-group"_s).error().text, u"This computer has no group no-such-group."_s);
    }

    void areRootsToGive()
    {
        const auto code = inChild([] {
            if (::geteuid() == 0 && ::setresuid(65534, 65534, 65534) != 0)
                return 2;
            auto found = Privileges::find(u"root"_s, {});
            return !found && found.error().reason == Reason::PermissionDenied ? 0 : 1;
        });
        QCOMPARE(code, 0);
    }

    void becomeAnotherForGood()
    {
        if (::geteuid() != 0)
            return;                                          // areRootsToGive has shown what others get
        QTemporaryDir base(u"/tmp/everyport-test-XXXXXX"_s); // the test's own home is closed to nobody
        QVERIFY(QFile::setPermissions(base.path(), QFile::Permissions(0x7755)));
        const auto data = base.filePath(u"data"_s);
        const auto code = inChild([&] {
            auto wanted = Privileges::find(u"nobody"_s, {});
            if (!wanted || !wanted->useForFiles(data))
                return 2;
            QFile early(data + u"/early"_s);
            if (!early.open(QFile::WriteOnly) || ::geteuid() != 0) // files are nobody's, ports still root's
                return 3;
            if (!wanted->drop() || ::geteuid() != 65534 || ::getuid() != 65534 || ::setuid(0) == 0)
                return 4;
            gid_t groups[64];
            const int count = ::getgroups(64, groups);
            if (::getegid() == 0 || ::setgid(0) == 0 || std::find(groups, groups + count, gid_t(0)) != groups + count)
                return 5;
            return ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 ? 0 : 6;
        });
        QCOMPARE(code, 0);
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(data + u"/early"_s).constData(), &facts), 0);
        QCOMPARE(int(facts.st_uid), 65534);
    }
};

QTEST_GUILESS_MAIN(PrivilegesTest)
#include "tst_privileges.moc"
