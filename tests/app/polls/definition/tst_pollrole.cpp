#include "app/polls/definition/pollrole.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class PollRoleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachMayWhatItIsFor()
    {
        using enum PollAct;
        const QList<PollAct> all{See, OpenAndClose, Void, SeeHidden, HideResults, NewRound, Edit};
        const auto countOf = [&](PollRole role) {
            return std::count_if(all.begin(), all.end(), [role](PollAct act) { return mayAct(role, act); });
        };
        QCOMPARE(countOf(PollRole::Nobody), 0);
        QCOMPARE(countOf(PollRole::Viewer), 1);
        QVERIFY(mayAct(PollRole::Viewer, See));
        QCOMPARE(countOf(PollRole::Assistant), 3);
        QVERIFY(mayAct(PollRole::Assistant, Void) && mayAct(PollRole::Assistant, OpenAndClose));
        QVERIFY(!mayAct(PollRole::Assistant, SeeHidden));
        QCOMPARE(countOf(PollRole::Host), all.size());
    }

    void namesComeBack()
    {
        for (const auto role : pollRoles())
            QCOMPARE(pollRoleFromName(pollRoleName(role)), std::optional(role));
        QCOMPARE(pollRoles().size(), 3);
        QVERIFY(!pollRoleFromName(u"nobody"_s));
        QVERIFY(!pollRoleFromName(u"Host"_s));
        QVERIFY(!pollRoleFromName({}));
    }
};

QTEST_GUILESS_MAIN(PollRoleTest)
#include "tst_pollrole.moc"
