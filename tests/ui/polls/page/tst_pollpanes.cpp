#include "ui/polls/page/pollpanes.h"

#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"

using namespace everyport::ui;

class PollPanesTest : public QObject {
    Q_OBJECT

    static PollPanes in(PollPanes::Case now, int room)
    {
        now.room = Metrics::px(room);
        return PollPanes::in(now);
    }
    static constexpr PollPanes both{.list = true, .votes = true};
    static constexpr PollPanes listAlone{.list = true, .votes = false};
    static constexpr PollPanes votesAlone{.list = false, .votes = true};
    static constexpr PollPanes none{};

private Q_SLOTS:
    void theyGiveWayToTheChart()
    {
        QVERIFY(in({}, 1000) == both);
        QVERIFY(in({}, 900) == listAlone);
        QVERIFY(in({}, 600) == none);
        QVERIFY(in({.isMany = true}, 1000) == listAlone);
    }

    void whatWasFoldedByHandStaysSo()
    {
        QVERIFY(in({.list = false}, 1000) == votesAlone);
        QVERIFY(in({.votes = false}, 1000) == listAlone);
        QVERIFY(in({.isMany = true, .votes = true}, 1000) == both);
        QVERIFY(in({.list = true, .votes = true}, 600) == none); // there is no room at all
    }

    /// Who asks for the votes in a narrow window has them beside the chart, in the list's place.
    void theVotesTakeTheListsPlace()
    {
        QVERIFY(in({.list = true, .votes = true}, 900) == votesAlone);
        QVERIFY(in({.isFollowed = true, .list = true, .votes = true}, 900) == both); // the votes are not there anyway
    }

    void readersStandBesideWhatIsWritten()
    {
        QVERIFY(in({.isWriting = true}, 900) == both);
        QVERIFY(in({.isWriting = true}, 880) == listAlone);
        QVERIFY(in({.isWriting = true, .votes = false}, 900) == both); // they are what it is about
    }
};

QTEST_MAIN(PollPanesTest)
#include "tst_pollpanes.moc"
