#include "app/station/running/eventcommands.h"

#include "app/events/eventregistry.h"
#include "app/events/eventstore.h"
#include "app/storage/database.h"
#include "tests/app/station/commandedstation.h"
#include "tests/support/testclass.h"
#include "tests/support/timezone.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const QByteArray twoPolls = R"(event = "Open day"
[[poll]]
id = "one"
question = "First?"
[[poll.answer]]
title = "Yes"
[[poll.answer]]
title = "No"
[[poll]]
id = "two"
question = "Second?"
[[poll.answer]]
title = "Yes"
[[poll.answer]]
title = "No"
)";

} // namespace

class EventCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_at.isStarted);
        QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s}, twoPolls), u"one\ntwo\n"_s);
    }

    void steps()
    {
        QCOMPARE(m_at.run(u"event list"_s), u"open-day  not begun  2 steps  Open day\n"_s);
        QVERIFY(m_at.run(u"event back"_s, {u"Open day"_s}).contains(u"has not begun"_s));
        QCOMPARE(m_at.run(u"event next"_s, {u"Open day"_s}), u"1 of 2: one\nVoting on one is open.\n"_s);
        QVERIFY(m_at.run(u"event show"_s, {u"open-day"_s}).startsWith(u">  1  one  open   0 votes  First?\n"_s));
        QCOMPARE(m_at.run(u"event goto"_s, {u"open-day"_s, u"2"_s}),
            u"2 of 2: two\nVoting on one has ended.\nVoting on two is open.\n"_s);
        QCOMPARE(m_at.run(u"event back"_s, {u"open-day"_s}),
            u"1 of 2: one\nVoting on two has ended.\n"
            "Voting on one stays closed: everyportd poll open one opens it.\n"_s);
        const auto ordered = m_at.run(u"event order"_s, {u"open-day"_s, u"two"_s});
        QVERIFY2(ordered.contains(u"1  two"_s), qPrintable(ordered));
        QCOMPARE(ordered, m_at.run(u"event show"_s, {u"open-day"_s}));
        QCOMPARE(m_at.run(u"event step"_s, {u"open-day"_s, u"two"_s}), ordered); // nothing is said of it
        QCOMPARE(m_at.run(u"event wall"_s, {u"open-day"_s, u"black"_s}), QString());
        QVERIFY(m_at.run(u"event wall"_s, {u"open-day"_s, u"green"_s}).startsWith(u"! "_s));
        QVERIFY(m_at.run(u"event next"_s, {u"Closed day"_s}).startsWith(u"! There is no event Closed day"_s));
        QCOMPARE(m_at.run(u"event next"_s, {u"Open day"_s}), u"The event is over.\n"_s);
        QVERIFY(m_at.run(u"event next"_s, {u"Open day"_s}).contains(u"is over"_s));
    }

    /// Each tells the command that names what there is.
    void whatIsUnknownIsToBeSeenElsewhere()
    {
        const auto none = u"! “9” is no step of “Open day”; everyportd event show open-day names them."_s;
        QCOMPARE(m_at.run(u"event goto"_s, {u"Open day"_s, u"9"_s}), none);
        QCOMPARE(m_at.run(u"event step"_s, {u"open-day"_s, u"9"_s}, {}, {{u"seconds"_s, 60}}), none);
        QCOMPARE(m_at.run(u"event order"_s, {u"open-day"_s, u"two"_s, u"9"_s}), none);
        QCOMPARE(m_at.run(u"event unlink"_s, {u"abc"_s}),
            u"! There is no link abc; everyportd event links NAME names those of an event."_s);
        QCOMPARE(m_at.run(u"event uncard"_s, {u"abc"_s}),
            u"! There is no remote card abc; everyportd event cards NAME names those of an event."_s);
    }

    void stepsHaveTimes()
    {
        QVERIFY(m_at.run(u"event order"_s, {u"open-day"_s, u"one"_s}).contains(u"1  one"_s));
        m_at.run(u"event goto"_s, {u"open-day"_s, u"one"_s}); // the other one is ahead
        QCOMPARE(m_at.run(u"event step"_s, {u"open-day"_s, u"two"_s}, {},
                     {{u"at"_s, u"2099-05-03T17:00"_s}, {u"seconds"_s, 60}, {u"stays-open"_s, true}}),
            QString());
        QVERIFY(m_at.run(u"event show"_s, {u"open-day"_s})
                    .contains(u"begins 2099-05-03T17:00, closes after 60 s, stays open"_s));
        QVERIFY(m_at.run(u"event step"_s, {u"open-day"_s, u"two"_s}, {}, {{u"at"_s, u"noon"_s}})
                    .startsWith(u"! noon is no time"_s));
        for (const QString& none : {u"none"_s, QString(u""_s)}) {
            const auto said = m_at.run(u"event step"_s, {u"open-day"_s, u"two"_s}, {}, {{u"at"_s, none}});
            QVERIFY2(
                said.startsWith(u"! "_s) && said.endsWith(u"“--at never” takes the time away."_s), qPrintable(said));
        }
        QVERIFY(m_at.run(u"event link"_s, {u"open-day"_s}, {}, {{u"until"_s, QString(u""_s)}})
                    .startsWith(u"! An empty one is no time"_s));
        // Today's has always begun.
        QCOMPARE(m_at.run(u"event step"_s, {u"open-day"_s, u"two"_s}, {}, {{u"at"_s, u"0:00"_s}}),
            u"It begins tomorrow at 00:00.\n"_s);
        QCOMPARE(m_at.run(u"event step"_s, {u"open-day"_s, u"two"_s}, {},
                     {{u"at"_s, u"never"_s}, {u"seconds"_s, 0}, {u"stays-open"_s, false}}),
            QString());
        QVERIFY(!m_at.run(u"event show"_s, {u"open-day"_s}).contains(u"2099"_s));
    }

    /// Its points go by it, too, so there are no two times.
    void aQuizHasOneTime()
    {
        const QByteArray quiz =
            "event = \"Quiz night\"\n[[poll]]\nid = \"legs\"\nquestion = \"Legs?\"\nkind = \"quiz\"\nseconds = 60\n"
            "[[poll.answer]]\ntitle = \"Six\"\n"
            "[[poll.answer]]\ntitle = \"Eight\"\nright = true\nreaders = [\"door\"]\n";
        QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s}, quiz), u"legs\n"_s);
        const auto seconds = [this](int count) {
            return m_at.run(u"event step"_s, {u"Quiz night"_s, u"legs"_s}, {}, {{u"seconds"_s, count}});
        };
        const auto shown = [this] { return m_at.run(u"event show"_s, {u"Quiz night"_s}); };
        QVERIFY2(shown().contains(u"closes after 60 s"_s), qPrintable(shown()));
        QCOMPARE(seconds(10),
            u"legs is a question of a quiz: its own time is 10 s now, for its points and for what phones show, too.\n"_s);
        QVERIFY2(shown().contains(u"closes after 10 s"_s), qPrintable(shown()));
        const auto* event = m_at.station->events().meant(u"Quiz night"_s);
        const auto* poll = m_at.station->polls().find(u"legs"_s);
        QCOMPARE(poll->quizSeconds, 10);
        QCOMPARE(event->step(u"legs"_s)->seconds, 0);
        QCOMPARE(seconds(0), u"! A question of a quiz is open for 5 to 600 seconds."_s);
        m_at.run(u"event next"_s, {u"Quiz night"_s});
        poll = m_at.station->polls().find(u"legs"_s);
        QCOMPARE(poll->closesAt, std::optional(*poll->openedAt + 10'000));
        m_at.tap(u"7E6FD7A0"_s);
        QTRY_COMPARE(m_at.station->polls().tally(u"legs"_s).votes, 1);
        QVERIFY(seconds(30).startsWith(u"! There are votes (1)"_s));
        QCOMPARE(m_at.station->polls().find(u"legs"_s)->quizSeconds, 10);
        m_at.run(u"poll close"_s, {u"legs"_s});
    }

    void whatClocksSkipIsNoTime()
    {
        const TimeZone there("CET-1CEST,M3.5.0,M10.5.0/3");
        const auto step = [this](const QString& at) {
            return m_at.run(u"event step"_s, {u"open-day"_s, u"two"_s}, {}, {{u"at"_s, at}});
        };
        QVERIFY(step(u"2036-03-30T02:30"_s)
                    .startsWith(u"! That time does not exist on that day: clocks go from 02:00 to 03:00."_s));
        QCOMPARE(step(u"2036-03-30T03:30"_s), QString());
        QVERIFY(m_at.run(u"event show"_s, {u"open-day"_s}).contains(u"begins 2036-03-30T03:30"_s));
        QCOMPARE(step(u"never"_s), QString());
    }

    void linksAreToldOnce()
    {
        const auto told = m_at.run(u"event link"_s, {u"open-day"_s}, {},
            {{u"kind"_s, u"assistant"_s}, {u"label"_s, u"Ben"_s}, {u"until"_s, u"2099-05-03T17:00"_s}});
        const auto token = told.trimmed().section(u'/', -1);
        QVERIFY(events::canBeToken(token));
        QVERIFY(m_at.station->events().links().byToken(token));
        const auto list = m_at.run(u"event links"_s, {u"open-day"_s});
        QVERIFY(list.contains(u"assistant"_s) && list.contains(u"Ben"_s) && list.contains(u"until 2099-05-03T17:00"_s));
        QVERIFY(!list.contains(token));
        QCOMPARE(m_at.run(u"event unlink"_s, {list.section(u' ', 0, 0)}), QString());
        QVERIFY(!m_at.station->events().links().byToken(token));
        QVERIFY(m_at.run(u"event link"_s, {u"open-day"_s}, {}, {{u"until"_s, u"2001-01-01T00:00"_s}})
                    .startsWith(u"! A link ends later"_s));
    }

    void cardsStep()
    {
        const auto id = m_at.run(u"event card"_s, {u"open-day"_s, u"04A1B2C3"_s}, {}, {{u"press"_s, u"back"_s}})
                            .trimmed();
        QVERIFY(m_at.run(u"event cards"_s, {u"open-day"_s}).startsWith(id + u"  back"_s));
        QCOMPARE(m_at.run(u"event uncard"_s, {id}), QString());
        QCOMPARE(m_at.run(u"event cards"_s, {u"open-day"_s}), QString());
        for (const auto& none : {u"ticket:abc"_s, u"zz"_s})
            QCOMPARE(m_at.run(u"event card"_s, {u"open-day"_s, none}),
                u"! “%1” is no card's number: hexadecimal digits, as a reader shows them."_s.arg(none));
        QCOMPARE(m_at.run(u"event cards"_s, {u"open-day"_s}), QString());
    }

    void oneStepIsOne()
    {
        QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s},
                     "id = \"alone\"\nevent = \"Small day\"\nquestion = \"Sure?\"\nkind = \"motion\"\n"),
            u"alone\n"_s);
        QVERIFY(m_at.run(u"event list"_s).contains(u"1 step   Small day\n"));
    }

    // Who puts answers in order gives a vote for each place, and one order.
    void anOrderIsOne()
    {
        QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s},
                     "[[poll]]\nid = \"wishes\"\nevent = \"Wish day\"\nquestion = \"Which?\"\nkind = \"ranking\"\n"
                     "[[poll.answer]]\ntitle = \"A\"\nreaders = [\"door\"]\n[[poll.answer]]\ntitle = \"B\"\n"),
            u"wishes\n"_s);
        m_at.run(u"poll open"_s, {u"wishes"_s});
        m_at.tap(u"2A00000001"_s);
        QTRY_VERIFY(m_at.run(u"event show"_s, {u"Wish day"_s}).contains(u"1 order "_s));
        QCOMPARE(m_at.run(u"poll close"_s, {u"wishes"_s}), u"Voting on wishes is closed: 1 order.\n"_s);
    }

    // It was tried out: whoever is there at that hour sees nothing open.
    void aTimeOfAQuestionThatStaysClosedIsSaidSo()
    {
        QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s},
                     "[[poll]]\nid = \"hello\"\nevent = \"Late day\"\nquestion = \"Here?\"\nkind = \"motion\"\n"
                     "[[poll]]\nid = \"tried\"\nevent = \"Late day\"\nquestion = \"Which?\"\n"
                     "[[poll.answer]]\ntitle = \"A\"\nreaders = [\"door\"]\n[[poll.answer]]\ntitle = \"B\"\n"),
            u"hello\ntried\n"_s);
        m_at.run(u"event goto"_s, {u"Late day"_s, u"hello"_s});
        const auto at = [this](const QString& time) {
            return m_at.run(u"event step"_s, {u"Late day"_s, u"tried"_s}, {}, {{u"at"_s, time}});
        };
        QCOMPARE(at(u"2099-05-03T17:00"_s), QString());
        m_at.run(u"poll open"_s, {u"tried"_s});
        m_at.tap(u"2A00000001"_s);
        QTRY_VERIFY(m_at.run(u"event show"_s, {u"Late day"_s}).contains(u"1 vote "_s));
        QCOMPARE(at(u"2099-05-03T17:00"_s), QString()); // it is open
        m_at.run(u"poll close"_s, {u"tried"_s});
        QCOMPARE(at(u"2099-05-03T18:00"_s),
            u"People have voted on tried, so voting stays closed then: everyportd poll reset tried begins a new round "
            "that the clock opens.\n"_s);
        const auto show = [this] { return m_at.run(u"event show"_s, {u"Late day"_s}); };
        QVERIFY2(show().contains(u", voting stays closed then"_s), qPrintable(show()));
        QCOMPARE(at(u"never"_s), QString());
        QVERIFY2(!show().contains(u"stays closed"_s), qPrintable(show()));
        m_at.run(u"poll reset"_s, {u"tried"_s});
        QCOMPARE(at(u"2099-05-03T18:00"_s), QString());
    }

    void aTimeThatTheClockNeverComesToIsSaidSo()
    {
        QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s},
                     "[[poll]]\nid = \"early\"\nevent = \"Long day\"\nquestion = \"Sure?\"\nkind = \"motion\"\n"
                     "[[poll]]\nid = \"late\"\nevent = \"Long day\"\nquestion = \"Now?\"\nkind = \"motion\"\n"),
            u"early\nlate\n"_s);
        const auto at = [this](const QString& step) {
            return m_at.run(u"event step"_s, {u"Long day"_s, step}, {}, {{u"at"_s, u"2099-05-03T17:00"_s}});
        };
        m_at.run(u"event goto"_s, {u"Long day"_s, u"late"_s});
        QVERIFY(at(u"early"_s).startsWith(u"The event is beyond it"_s));
        QVERIFY(at(u"early"_s).endsWith(u"everyportd event goto long-day early does.\n"_s));
        QCOMPARE(at(u"late"_s), u"The event is at late already, so the clock does not come to it again.\n"_s);
        QCOMPARE(m_at.run(u"event step"_s, {u"Long day"_s, u"late"_s}, {}, {{u"seconds"_s, 30}}), QString());
        QCOMPARE(m_at.run(u"event step"_s, {u"Long day"_s, u"early"_s}, {}, {{u"stays-open"_s, true}}), QString());
        m_at.run(u"event next"_s, {u"Long day"_s});
        QVERIFY(at(u"late"_s).startsWith(u"The event is over"_s));
    }

    void hoursThatAreOverOrOutOfOrderAreSaidSo()
    {
        QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s},
                     "[[poll]]\nid = \"first\"\nevent = \"Mixed day\"\nquestion = \"Sure?\"\nkind = \"motion\"\n"
                     "[[poll]]\nid = \"second\"\nevent = \"Mixed day\"\nquestion = \"Now?\"\nkind = \"motion\"\n"
                     "[[poll]]\nid = \"third\"\nevent = \"Mixed day\"\nquestion = \"Then?\"\nkind = \"motion\"\n"),
            u"first\nsecond\nthird\n"_s);
        m_at.run(u"event goto"_s, {u"Mixed day"_s, u"first"_s});
        const auto at = [this](const QString& step, const QString& time) {
            return m_at.run(u"event step"_s, {u"Mixed day"_s, step}, {}, {{u"at"_s, time}});
        };
        const auto show = [this] { return m_at.run(u"event show"_s, {u"Mixed day"_s}); };
        QCOMPARE(at(u"second"_s, u"2001-05-03T22:00"_s),
            u"2001-05-03 22:00 is over: the clock does not go there: everyportd event goto mixed-day second does.\n"_s);
        QVERIFY2(show().contains(u"was to begin 2001-05-03T22:00"_s), qPrintable(show()));
        QCOMPARE(at(u"second"_s, u"2099-05-03T22:00"_s), QString());
        QVERIFY2(show().contains(u"begins 2099-05-03T22:00"_s), qPrintable(show()));
        QCOMPARE(at(u"third"_s, u"2099-05-03T21:00"_s),
            u"The clock does not come to second any more: this comes first.\n"_s);
        QVERIFY2(show().contains(u"was to begin 2099-05-03T22:00, third comes first"_s), qPrintable(show()));
        QVERIFY(at(u"second"_s, u"2099-05-03T22:30"_s)
                    .startsWith(u"third comes first, 2099-05-03 21:00, so the clock does not come here"_s));
        QCOMPARE(at(u"second"_s, u"2099-05-03T20:00"_s), QString());
    }

    // Whoever has gone on by hand has left those steps behind, and it is not this one's hour that ends theirs.
    void stepsThatTheEventIsBeyondAreNotOvertaken()
    {
        QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s},
                     "[[poll]]\nid = \"sure\"\nevent = \"Fast day\"\nquestion = \"Sure?\"\nkind = \"motion\"\n"
                     "[[poll]]\nid = \"now\"\nevent = \"Fast day\"\nquestion = \"Now?\"\nkind = \"motion\"\n"
                     "[[poll]]\nid = \"then\"\nevent = \"Fast day\"\nquestion = \"Then?\"\nkind = \"motion\"\n"),
            u"sure\nnow\nthen\n"_s);
        const auto at = [this](const QString& step, const QString& time) {
            return m_at.run(u"event step"_s, {u"Fast day"_s, step}, {}, {{u"at"_s, time}});
        };
        QCOMPARE(at(u"sure"_s, u"2099-05-03T22:00"_s), QString());
        m_at.run(u"event goto"_s, {u"Fast day"_s, u"now"_s});
        QCOMPARE(at(u"then"_s, u"2099-05-03T21:30"_s), QString());
        const auto show = [this] { return m_at.run(u"event show"_s, {u"Fast day"_s}); };
        QVERIFY2(show().contains(u"its hour: 2099-05-03T22:00"_s), qPrintable(show()));
        QVERIFY2(show().contains(u"begins 2099-05-03T21:30"_s), qPrintable(show()));
        m_at.run(u"event goto"_s, {u"Fast day"_s, u"then"_s});
        QVERIFY2(show().contains(u"its hour: 2099-05-03T21:30"_s), qPrintable(show()));
        QVERIFY2(!show().contains(u"was to begin"_s), qPrintable(show()));
    }

    void aStepThatStaysClosedOvertakesOthers()
    {
        QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s},
                     "[[poll]]\nid = \"start\"\nevent = \"Slow day\"\nquestion = \"Here?\"\nkind = \"motion\"\n"
                     "[[poll]]\nid = \"middle\"\nevent = \"Slow day\"\nquestion = \"Now?\"\nkind = \"motion\"\n"
                     "[[poll]]\nid = \"asked\"\nevent = \"Slow day\"\nquestion = \"Which?\"\n"
                     "[[poll.answer]]\ntitle = \"A\"\nreaders = [\"door\"]\n[[poll.answer]]\ntitle = \"B\"\n"),
            u"start\nmiddle\nasked\n"_s);
        m_at.run(u"event goto"_s, {u"Slow day"_s, u"start"_s});
        m_at.run(u"poll open"_s, {u"asked"_s});
        m_at.tap(u"2A00000002"_s);
        QTRY_VERIFY(m_at.run(u"event show"_s, {u"Slow day"_s}).contains(u"1 vote "_s));
        m_at.run(u"poll close"_s, {u"asked"_s});
        const auto at = [this](const QString& step, const QString& time) {
            return m_at.run(u"event step"_s, {u"Slow day"_s, step}, {}, {{u"at"_s, time}});
        };
        QCOMPARE(at(u"middle"_s, u"2099-05-03T22:00"_s), QString());
        const auto said = at(u"asked"_s, u"2099-05-03T21:00"_s);
        QVERIFY2(said.startsWith(u"People have voted on asked, so voting stays closed then"_s), qPrintable(said));
        QVERIFY2(
            said.endsWith(u"\nThe clock does not come to middle any more: this comes first.\n"_s), qPrintable(said));
    }

    // Another program has stepped to a question that is not here.
    void saysWhereItIsBetweenTwoSteps()
    {
        auto row = *m_at.station->events().find(u"open-day"_s);
        row.steps.insert(1, {.id = u"elsewhere"_s});
        row.present = u"elsewhere"_s;
        row.endedAt.reset();
        row.moves += 1;
        row.edits += 1;
        auto& database = m_at.station->database();
        QVERIFY(got(database.write([row](QSqlDatabase& connection) { return events::store::save(connection, row); })));
        database.noteChangedElsewhere(u"events"_s);
        QTRY_VERIFY(m_at.run(u"event list"_s).contains(u"between two steps  2 steps  Open day\n"_s));
    }

private:
    CommandedStation m_at;
};

QTEST_GUILESS_MAIN(EventCommandsTest)
#include "tst_eventcommands.moc"
