#include <QTest>

#include "app/polls/definition/poll.h"
#include "tests/support/testclass.h"
#include "ui/polls/editor/kind/kindchange.h"
#include "ui/polls/editor/kind/restinganswers.h"
#include "ui/polls/editor/kind/writtenanswers.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Kind;
using polls::Policy;
using polls::Poll;

class KindChangeTest : public QObject {
    Q_OBJECT

    static Poll lunch()
    {
        Poll poll;
        poll.id = u"lunch"_s;
        poll.question = u"Lunch?"_s;
        poll.answers = {
            {u"soup"_s, u"Soup"_s, {}}, {u"stew"_s, u"Stew"_s, {}}, {u"tea"_s, u"Tea"_s, {}}, {u"pie"_s, u"Pie"_s, {}}};
        poll.readers = {{u"r1"_s, u"soup"_s}, {u"r2"_s, u"stew"_s}, {u"r4"_s, u"pie"_s}};
        return poll;
    }
    static QStringList titles(const Poll& poll)
    {
        QStringList all;
        for (const polls::Answer& answer : poll.answers)
            all << answer.title;
        return all;
    }
    static QString ends(const Poll& poll) { return poll.answers.first().id + u" to "_s + poll.answers.last().id; }

private Q_SLOTS:
    void emptyRowsBecomeOneToFive()
    {
        Poll poll;
        poll.answers = {{}, {}};
        poll.policy.mode = Policy::Mode::Multi;
        makeScale(poll);
        QCOMPARE(titles(poll), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
        QCOMPARE(poll.policy.mode, Policy::Mode::Once);
    }

    void whatIsWrittenBecomesTheWords()
    {
        Poll poll = lunch();
        poll.answers.insert(1, polls::Answer());
        makeScale(poll);
        QCOMPARE(titles(poll), (QStringList{u"1 – Soup"_s, u"2 – Stew"_s, u"3 – Tea"_s, u"4 – Pie"_s}));
        QCOMPARE(poll.readers, (QMap<QString, QString>{{u"r1"_s, u"1"_s}, {u"r2"_s, u"2"_s}, {u"r4"_s, u"4"_s}}));
        QVERIFY(checkPoll(poll).ok());
    }

    void stepsKeepTheirNumbersThroughAChoice()
    {
        Poll poll = lunch();
        makeScale(poll);
        RestingAnswers resting;
        setLowest(poll, 0, resting);
        const QStringList before = titles(poll);
        makeChoice(poll);
        QCOMPARE(titles(poll), before);
        QVERIFY(checkPoll(poll).ok());
        makeScale(poll);
        QCOMPARE(titles(poll), before);
        QCOMPARE(poll.readers.value(u"r1"_s), u"1"_s);
    }

    void whatVotersWriteNeedsPhones()
    {
        Poll poll = lunch();
        poll.policy.mode = Policy::Mode::Multi;
        makeWritten(poll, Kind::Open);
        QVERIFY(poll.answers.isEmpty() && poll.readers.isEmpty());
        QCOMPARE(poll.policy.phones, Policy::Phones::AnyDevice);
        QCOMPARE(poll.policy.mode, Policy::Mode::Change);
        QVERIFY(poll.writing.approve); // a sentence is read first
        QVERIFY(polls::checkPoll(poll).ok());
        Poll words = lunch();
        words.policy.phones = Policy::Phones::Ticket;
        words.policy.mode = Policy::Mode::Multi;
        makeWritten(words, Kind::Words);
        QCOMPARE(words.policy.phones, Policy::Phones::Ticket);
        QCOMPARE(words.policy.mode, Policy::Mode::Multi);
        QVERIFY(!words.writing.approve);
        makeChoice(words);
        QCOMPARE(words.answers.size(), 2); // to be filled in
        QCOMPARE(words.writing, polls::Writing());
    }

    void aMotionHasItsThreeRows()
    {
        Poll poll = lunch();
        poll.policy.mode = Policy::Mode::Every;
        makeMotion(poll);
        QCOMPARE(titles(poll), (QStringList{u"Yes"_s, u"No"_s, u"Abstain"_s}));
        QCOMPARE(poll.readers, (QMap<QString, QString>{{u"r1"_s, u"yes"_s}, {u"r2"_s, u"no"_s}}));
        QVERIFY(checkPoll(poll).ok());
        makeChoice(poll);
        QCOMPARE(titles(poll).size(), 3);
        QCOMPARE(poll.readers.value(u"r2"_s), u"no"_s);
    }

    void abstainingComesBackWithItsReader()
    {
        Poll poll = lunch();
        makeMotion(poll);
        poll.answers[2].title = u"I do not care"_s;
        poll.readers.insert(u"r3"_s, u"abstain"_s);
        const Poll before = poll;
        RestingAnswers resting;
        letAbstain(poll, false, resting);
        QCOMPARE(poll.answers.size(), 2);
        QVERIFY(!poll.readers.contains(u"r3"_s));
        QVERIFY(checkPoll(poll).ok());
        letAbstain(poll, true, resting);
        QCOMPARE(poll, before);
        letAbstain(poll, false, resting);
        poll.readers.insert(u"r3"_s, u"no"_s); // it stands for another by now
        letAbstain(poll, true, resting);
        QCOMPARE(poll.readers.value(u"r3"_s), u"no"_s);
    }

    void stepsComeAndGoAtTheEnds()
    {
        Poll poll;
        poll.answers = {{}, {}};
        makeScale(poll);
        writeAnswer(poll, 4, u"Very good"_s);
        poll.readers = {{u"r5"_s, u"5"_s}};
        RestingAnswers resting;
        setLowest(poll, -1, resting);
        QCOMPARE(ends(poll), u"-1 to 5"_s);
        QCOMPARE(titles(poll).last(), u"5 – Very good"_s);
        setHighest(poll, 4, resting);
        QVERIFY(poll.readers.isEmpty());
        setHighest(poll, 6, resting); // one press too many is taken back by another
        QCOMPARE(titles(poll).mid(6), (QStringList{u"5 – Very good"_s, u"6"_s}));
        QCOMPARE(poll.readers.value(u"r5"_s), u"5"_s);
        setLowest(poll, 10, resting); // past the end: it moves as it is
        QCOMPARE(ends(poll), u"10 to 17"_s);
        QCOMPARE(titles(poll).at(6), u"16 – Very good"_s);
        setHighest(poll, 100, resting);
        QCOMPARE(poll.answers.size(), polls::maximumAnswers);
        QCOMPARE(ends(poll), u"51 to 100"_s);
        setLowest(poll, -50, resting);
        QCOMPARE(ends(poll), u"-50 to -1"_s);
        setHighest(poll, -50, resting);
        QCOMPARE(ends(poll), u"-50 to -1"_s);
        poll.id = u"p"_s;
        poll.question = u"How?"_s;
        QVERIFY(checkPoll(poll).ok());
    }
};

QTEST_GUILESS_MAIN(KindChangeTest)
#include "tst_kindchange.moc"
