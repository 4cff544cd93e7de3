#include <QTest>

#include "app/polls/definition/poll.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/kinds/germanmotions.h"
#include "ui/polls/editor/kind/writtenanswers.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Kind;
using polls::Poll;

class WrittenAnswersTest : public QObject {
    Q_OBJECT

    static Poll scale(int from, int steps)
    {
        Poll poll;
        poll.kind = Kind::Scale;
        for (int i = 0; i < steps; ++i)
            poll.answers.append({QString::number(from + i), QString::number(from + i), {}});
        return poll;
    }
    static QStringList titles(const Poll& poll)
    {
        QStringList all;
        for (const polls::Answer& answer : poll.answers)
            all << answer.title;
        return all;
    }

private Q_SLOTS:
    void wordsStandBesideTheNumber()
    {
        Poll poll = scale(1, 3);
        writeAnswer(poll, 2, u"very good "_s); // while it is being typed
        QCOMPARE(poll.answers[2].title, u"3 – very good "_s);
        QCOMPARE(writtenIn(poll, poll.answers[2]), u"very good "_s);
        QCOMPARE(numberOf(poll, poll.answers[2]), u"3"_s);
        writeAnswer(poll, 2, {});
        QCOMPARE(poll.answers[2].title, u"3"_s);
        poll.kind = Kind::Choice;
        QCOMPARE(writtenIn(poll, poll.answers[2]), u"3"_s);
        QCOMPARE(numberOf(poll, poll.answers[2]), QString());
    }

    void numbersFollowTheRowsAndReadersStay()
    {
        Poll poll = scale(0, 4);
        writeAnswer(poll, 0, u"bad"_s);
        writeAnswer(poll, 3, u"good"_s);
        poll.readers = {{u"r0"_s, u"0"_s}, {u"r1"_s, u"1"_s}, {u"r3"_s, u"3"_s}};
        moveAnswer(poll, 3, 0);
        QCOMPARE(titles(poll), (QStringList{u"0 – good"_s, u"1 – bad"_s, u"2"_s, u"3"_s}));
        QCOMPARE(poll.readers, (QMap<QString, QString>{{u"r0"_s, u"1"_s}, {u"r1"_s, u"2"_s}, {u"r3"_s, u"0"_s}}));
        removeAnswer(poll, 1, false);
        QCOMPARE(titles(poll), (QStringList{u"0 – good"_s, u"1"_s, u"2"_s}));
        QCOMPARE(poll.readers, (QMap<QString, QString>{{u"r1"_s, u"1"_s}, {u"r3"_s, u"0"_s}}));
        addAnswer(poll);
        QCOMPARE(titles(poll).last(), u"3"_s);
        QVERIFY(checkPoll([&] {
            Poll whole = poll;
            whole.id = u"p"_s;
            whole.question = u"How?"_s;
            return whole;
        }())
                    .ok());
    }

    /// With votes no number becomes another one's.
    void withVotesOnlyTheEndsGo()
    {
        Poll poll = scale(1, 4);
        QVERIFY(!areMovable(poll, true) && areMovable(poll, false));
        QVERIFY(!isRemovable(poll, 1, true) && isRemovable(poll, 0, true) && isRemovable(poll, 3, true));
        removeAnswer(poll, 1, true);
        removeAnswer(poll, 0, true);
        QCOMPARE(titles(poll), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
    }

    void aScaleEndsWhereItMust()
    {
        Poll poll = scale(99, 2);
        QVERIFY(!takesMoreAnswers(poll));
        addAnswer(poll);
        QCOMPARE(poll.answers.size(), 2);
        poll = scale(1, polls::maximumAnswers);
        QVERIFY(!takesMoreAnswers(poll));
    }

    void linesBecomeTheWordsOfSteps()
    {
        Poll poll = scale(1, 2);
        addAnswers(poll, {u"bad"_s, u" "_s, u"so so"_s, u"good"_s}, -1);
        QCOMPARE(titles(poll), (QStringList{u"1 – bad"_s, u"2 – so so"_s, u"3 – good"_s}));
    }

    void aMotionHasTheRowsThatItHas()
    {
        Poll poll;
        poll.kind = Kind::Motion;
        poll.answers = {{u"yes"_s, u"Yes"_s, {}}, {u"no"_s, {}, {}}, {u"abstain"_s, u"Abstain"_s, {}}};
        addAnswer(poll);
        removeAnswer(poll, 0, false);
        addAnswers(poll, {u"Against"_s, u"More"_s, u"Still more"_s}, 0);
        QCOMPARE(titles(poll), (QStringList{u"Yes"_s, u"Against"_s, u"Abstain"_s}));
        QVERIFY(!areMovable(poll, false));
    }

    void aMotionsOwnWordsAreEverybodys()
    {
        const GermanMotions german;
        Poll poll;
        poll.kind = Kind::Motion;
        poll.answers = {{u"yes"_s, u"Yes"_s, {}}, {u"no"_s, u"No"_s, {}}};
        QCOMPARE(writtenIn(poll, poll.answers[0]), u"Ja"_s);
        writeAnswer(poll, 0, u"Dafür"_s);
        writeAnswer(poll, 1, u"Ja"_s); // it is no "Yes" there
        QCOMPARE(titles(poll), (QStringList{u"Dafür"_s, u"Ja"_s}));
        writeAnswer(poll, 0, u"Ja "_s);
        writeAnswer(poll, 1, u"Nein"_s);
        QCOMPARE(titles(poll), (QStringList{u"Yes"_s, u"No"_s}));
    }

    /// Words, image and readers, and a scale's steps have their numbers again.
    void aRemovedOneIsPutBack()
    {
        Poll scale;
        scale.kind = Kind::Scale;
        scale.answers = {{u"1"_s, u"1 – bad"_s, {}}, {u"2"_s, u"2 – so so"_s, u"2.png"_s}, {u"3"_s, u"3 – good"_s, {}}};
        scale.readers = {{u"r2"_s, u"2"_s}, {u"r3"_s, u"3"_s}};
        const Poll before = scale;
        for (int row = 0; row < 3; ++row) {
            const RemovedAnswer removed(scale, row);
            removeAnswer(scale, row, false);
            removed.putBack(scale, false);
            QCOMPARE(scale, before);
        }
        const RemovedAnswer first(scale, 0); // with votes only an end goes
        removeAnswer(scale, 0, true);
        first.putBack(scale, true);
        QCOMPARE(scale, before);
        Poll ranking;
        ranking.kind = Kind::Ranking;
        ranking.policy = {.mode = polls::Policy::Mode::Multi, .maxChoices = 3};
        ranking.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}, {u"c"_s, u"C"_s, {}}};
        const RemovedAnswer last(ranking, 2);
        removeAnswer(ranking, 2, false);
        QCOMPARE(ranking.policy.maxChoices, 2);
        last.putBack(ranking, false);
        QCOMPARE(ranking.policy.maxChoices, 3);
        last.putBack(ranking, false); // it is there
        QCOMPARE(ranking.answers.size(), 3);
    }
};

QTEST_GUILESS_MAIN(WrittenAnswersTest)
#include "tst_writtenanswers.moc"
