#include "app/polls/counting/pollcourse.h"

#include <QTest>

#include "app/polls/definition/polljson.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;
using EntryKind = LogEntry::Kind;

class PollCourseTest : public QObject {
    Q_OBJECT

    static Poll lunch()
    {
        Poll poll;
        poll.id = u"lunch"_s;
        poll.question = u"Lunch?"_s;
        poll.answers = {
            {.id = u"soup"_s, .title = u"Soup"_s, .image = u"soup.png"_s}, {.id = u"bread"_s, .title = u"Bread"_s}};
        poll.readers = {{u"left"_s, u"soup"_s}};
        return poll;
    }
    static Poll quiz()
    {
        auto poll = lunch();
        poll.kind = Kind::Quiz;
        poll.quizSeconds = 20;
        return poll;
    }
    static LogEntry entry(EntryKind kind, qint64 at, const QString& text = {})
    {
        LogEntry entry;
        entry.kind = kind;
        entry.at = at;
        entry.text = text;
        return entry;
    }

private Q_SLOTS:
    void timeInWhichItWasClosedIsAPause()
    {
        PollCourse course(lunch());
        QVERIFY(!course.wasOpen());
        QVERIFY(course.open(entry(EntryKind::Opened, 1000)));
        QVERIFY(!course.open(entry(EntryKind::Opened, 1500))); // it is open
        QVERIFY(course.close(entry(EntryKind::Closed, 3000)));
        QVERIFY(!course.close(entry(EntryKind::Closed, 3500)));
        QVERIFY(course.open(entry(EntryKind::Opened, 10'000)));
        QCOMPARE(course.poll().openedAt, std::optional<qint64>(1000));
        QCOMPARE(course.poll().pausedMsecs, 7000);
        QVERIFY(!course.poll().closedAt && course.wasOpen());
    }

    void itsLeaderSaysWhenItWasOpened()
    {
        PollCourse course(lunch());
        QVERIFY(course.open(entry(EntryKind::Opened, 1000, u"900"_s)));
        QCOMPARE(course.poll().openedAt, std::optional<qint64>(900));
        QVERIFY(course.open(entry(EntryKind::Opened, 1100, u"800"_s))); // nothing but that is new
        QCOMPARE(course.poll().openedAt, std::optional<qint64>(800));
        QVERIFY(!course.open(entry(EntryKind::Opened, 1200, u"800"_s)));
    }

    void aQuizClosesAfterItsTimeOnceARound()
    {
        PollCourse course(quiz());
        course.open(entry(EntryKind::Opened, 1000));
        QCOMPARE(course.poll().closesAt, std::optional<qint64>(21'000));
        course.close(entry(EntryKind::Closed, 21'000));
        course.open(entry(EntryKind::Opened, 30'000)); // whoever does that wants it open
        QVERIFY(!course.poll().closesAt);
        course.beginRound(entry(EntryKind::Reset, 40'000)); // open, it goes on
        QCOMPARE(course.poll().round, 2);
        QCOMPARE(course.poll().openedAt, std::optional<qint64>(40'000));
        QCOMPARE(course.poll().closesAt, std::optional<qint64>(60'000));
    }

    // As its points: nobody is slow while it is closed.
    void aQuizGoesOnWithTheTimeThatWasLeft()
    {
        PollCourse course(quiz());
        course.open(entry(EntryKind::Opened, 1000));
        course.close(entry(EntryKind::Closed, 6000));
        course.open(entry(EntryKind::Opened, 10'000));
        QCOMPARE(course.poll().closesAt, std::optional<qint64>(25'000));
        course.close(entry(EntryKind::Closed, 12'000));
        course.open(entry(EntryKind::Opened, 90'000)); // behind what would have been its end
        QCOMPARE(course.poll().closesAt, std::optional<qint64>(103'000));
    }

    void anEndThatSomebodyChoseStays()
    {
        PollCourse course(quiz());
        course.open(entry(EntryKind::Opened, 1000));
        auto next = course.poll();
        next.closesAt = 15'000;
        QVERIFY(course.redefine(entry(EntryKind::Defined, 2000, QString::fromUtf8(pollToJson(next)))));
        course.close(entry(EntryKind::Closed, 3000));
        course.open(entry(EntryKind::Opened, 4000));
        QCOMPARE(course.poll().closesAt, std::optional<qint64>(15'000));
    }

    void aQuizClosesByTheSecondsThatItHasNow()
    {
        PollCourse course(quiz());
        course.open(entry(EntryKind::Opened, 1000));
        auto next = course.poll();
        next.quizSeconds = 60;
        QVERIFY(course.redefine(entry(EntryKind::Defined, 5000, QString::fromUtf8(pollToJson(next)))));
        QCOMPARE(course.poll().closesAt, std::optional<qint64>(61'000));
    }

    // By the time that its leader says a clock that is ahead would close it early.
    void aQuizOfAnotherStationHasAllItsTimeHere()
    {
        for (const qint64 here : {111'000, 113'000, 190'000, 50'000}) {
            PollCourse course(quiz());
            course.open(entry(EntryKind::Opened, here, u"101000"_s));
            QCOMPARE(course.poll().closesAt, std::optional(here + 20'000));
        }
    }

    void aNewRoundIsADraftWithoutTheOldTimes()
    {
        auto poll = lunch();
        poll.opensAt = 500;
        poll.closesAt = 90'000;
        PollCourse course(poll);
        course.open(entry(EntryKind::Opened, 1000));
        course.close(entry(EntryKind::Closed, 2000));
        course.beginRound(entry(EntryKind::Reset, 3000));
        QCOMPARE(course.poll().state, Poll::State::Draft);
        QVERIFY(!course.wasOpen() && !course.poll().openedAt && !course.poll().closedAt && !course.poll().opensAt);
        QCOMPARE(course.poll().pausedMsecs, 0);
        QCOMPARE(course.poll().closesAt, std::optional<qint64>(90'000)); // that has not come
    }

    void whoeverLeadsItLeavesAStationItsReadersAndPictures()
    {
        auto elsewhere = lunch();
        elsewhere.question = u"Dinner?"_s;
        elsewhere.answers[0].image = u"theirs.png"_s;
        elsewhere.readers = {{u"theirs"_s, u"bread"_s}};
        auto told = entry(EntryKind::Defined, 2000, QString::fromUtf8(pollToJson(elsewhere)));
        told.admitted = true;
        PollCourse course(lunch());
        course.open(entry(EntryKind::Opened, 1000));
        QVERIFY(course.redefine(told));
        QCOMPARE(course.poll().question, u"Dinner?"_s);
        QVERIFY(course.poll().isOpen()); // the log decides that
        QCOMPARE(course.poll().answers[0].image, u"soup.png"_s);
        QCOMPARE(course.poll().readers, lunch().readers);
        told.admitted = false;
        QVERIFY(course.redefine(told));
        QCOMPARE(course.poll().readers, elsewhere.readers);
        QVERIFY(!course.redefine(entry(EntryKind::Defined, 3000, u"{"_s)));
    }

    // What readers that lose bits make of it is less of a number, never more.
    void knowsThatCompareWasSetBack()
    {
        using Compare = Policy::Compare;
        PollCourse course(lunch());
        const auto compares = [&course](Compare compare) {
            auto poll = lunch();
            poll.policy.compare = compare;
            return course.redefine(entry(EntryKind::Defined, 1000, QString::fromUtf8(pollToJson(poll))))
                && course.poll().isCompareSetBack;
        };
        QVERIFY(!compares(Compare::Whole));
        QVERIFY(!compares(Compare::LastFour));
        QVERIFY(!compares(Compare::LastThree));
        QVERIFY(!compares(Compare::FirstThree)); // its reader sends the last byte first
        QVERIFY(compares(Compare::Whole));
        QVERIFY(compares(Compare::Whole)); // something else was edited
        QVERIFY(!compares(Compare::LastThree));
        QVERIFY(compares(Compare::LastFour));
        QVERIFY(PollCourse(course.poll()).poll().isCompareSetBack);
    }

    void readersStandForAnswersThatThereAre()
    {
        PollCourse course(lunch());
        auto assigned = entry(EntryKind::Assigned, 1000);
        assigned.reader = u"right"_s;
        assigned.answer = u"cake"_s;
        QVERIFY(!course.assign(assigned));
        assigned.answer = u"bread"_s;
        QVERIFY(course.assign(assigned));
        QVERIFY(!course.assign(assigned));
        QCOMPARE(course.readerOf(assigned), u"right"_s);
        assigned.answer.clear();
        QVERIFY(course.assign(assigned));
        QVERIFY(!course.poll().readers.contains(u"right"_s));
    }
};

QTEST_APPLESS_MAIN(PollCourseTest)
#include "tst_pollcourse.moc"
