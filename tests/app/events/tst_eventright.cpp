#include "app/events/eventright.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::events;
using polls::PollRole;

class EventRightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoMayWhat()
    {
        using enum Right;
        for (const auto right : {See, Voting, Void, Moderate, Step, Results, Wall, Arrange}) {
            QVERIFY(allows(PollRole::Host, right));
            QCOMPARE(allows(PollRole::Assistant, right),
                right == See || right == Voting || right == Void || right == Moderate);
            QCOMPARE(allows(PollRole::Viewer, right), right == See);
            QVERIFY(!allows(PollRole::Nobody, right));
        }
    }
};

QTEST_GUILESS_MAIN(EventRightTest)
#include "tst_eventright.moc"
