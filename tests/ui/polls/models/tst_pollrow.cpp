#include "ui/polls/models/pollrow.h"

#include "tests/support/testclass.h"
#include "ui/style/colours/statemark.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PollRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsPlaceStandsBeforeItsQuestion()
    {
        PollRow row{.title = u"Which soup?"_s};
        QCOMPARE(row.named(), u"Which soup?"_s);
        row.place = 2;
        QCOMPARE(row.named(), u"2  Which soup?"_s);
    }

    void theTipHasWhatIsKnownAlone()
    {
        PollRow row{.title = u"Which soup?"_s};
        QCOMPARE(row.tip(), u"Which soup?"_s);
        row.opens = u"Opens 17:00"_s;
        row.sharing = u"led by town-hall"_s;
        QCOMPARE(row.tip(), u"Which soup?\nOpens 17:00\nled by town-hall"_s);
    }

    void allOfItIsRead()
    {
        const PollRow row{.title = u"Which soup?"_s,
            .right = u"7"_s,
            .mark = int(Mark::Live),
            .tags = u"door"_s,
            .place = 2,
            .isHere = true,
            .sharing = u"led by town-hall"_s};
        QCOMPARE(row.spoken(), u"2, Which soup?, the event is here, live, 7, led by town-hall, door"_s);
        const PollRow closed{.title = u"Which soup?"_s, .right = u"7"_s, .mark = int(Mark::Finished)};
        QCOMPARE(closed.spoken(), u"Which soup?, closed, 7"_s);
        const PollRow heading{.title = u"Day"_s, .right = u"3"_s, .group = true};
        QCOMPARE(heading.spoken(), u"Day, 3 polls"_s);
    }
};

QTEST_MAIN(PollRowTest)
#include "tst_pollrow.moc"
