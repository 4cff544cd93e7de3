#include "app/polls/definition/pollrole.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class PollRoleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesComeBack()
    {
        for (const auto role : {PollRole::Viewer, PollRole::Assistant, PollRole::Host})
            QCOMPARE(pollRoleFromName(pollRoleName(role)), std::optional(role));
        QVERIFY(!pollRoleFromName(u"nobody"_s));
        QVERIFY(!pollRoleFromName(u"Host"_s));
        QVERIFY(!pollRoleFromName({}));
    }
};

QTEST_GUILESS_MAIN(PollRoleTest)
#include "tst_pollrole.moc"
