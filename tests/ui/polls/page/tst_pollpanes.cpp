#include "ui/polls/page/pollpanes.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

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

    /// What is folded by hand is kept; where there is no room for both, the list that is asked for takes the votes'.
    void whatIsFoldedIsKept()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        FoldedPanes folded(memory);
        QVERIFY(!folded.list() && !folded.votes());
        folded.setVotes(true);
        folded.setList(true, 2000);
        QCOMPARE(folded.votes(), std::optional(true));
        folded.setList(true, 700);
        QCOMPARE(folded.list(), std::optional(true));
        QCOMPARE(folded.votes(), std::optional(false));
        folded.setVotes(true);
        folded.setList(false, 700);
        QCOMPARE(FoldedPanes(memory).list(), std::optional(false));
        QCOMPARE(FoldedPanes(memory).votes(), std::optional(true));
    }
};

QTEST_MAIN(PollPanesTest)
#include "tst_pollpanes.moc"
