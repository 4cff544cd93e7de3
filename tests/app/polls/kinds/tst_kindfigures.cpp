#include "app/polls/kinds/kindfigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/kindanswers.h"
#include "app/polls/definition/poll.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

Poll askedAs(Kind kind, Majority majority = Majority::Simple)
{
    Poll poll;
    poll.kind = kind;
    poll.majority = majority;
    poll.answers = kind == Kind::Scale ? scaleAnswers(-1, 5) : motionAnswers(true);
    return poll;
}

Tally ofAnswers(const QMap<QString, int>& counts)
{
    Tally tally{.counts = counts};
    for (const auto count : counts)
        tally.votes += count;
    return tally;
}

QByteArray factsText(const KindFigures& figures)
{
    return QJsonDocument(kindFacts(figures)).toJson(QJsonDocument::Compact);
}

} // namespace

class KindFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScaleIsToldWithTwoDigits()
    {
        const auto figures = kindFigures(askedAs(Kind::Scale), ofAnswers({{u"1"_s, 1}, {u"2"_s, 1}, {u"5"_s, 1}}));
        QCOMPARE(factsText(figures), R"({"kind":"scale","scale":{"mean":2.67,"median":2,"spread":1.7}})");
        QCOMPARE(figuresText(figures, true), u"Mean 2.67, median 2, spread 1.7."_s);
        QCOMPARE(kindFiguresFrom(kindFacts(figures)), figures);
    }

    void nothingIsNeverBelowNothing()
    {
        const auto figures = kindFigures(askedAs(Kind::Scale), ofAnswers({{u"-1"_s, 1}, {u"0"_s, 500}}));
        QCOMPARE(factsText(figures), R"({"kind":"scale","scale":{"mean":0,"median":0,"spread":0.04}})");
        QCOMPARE(figuresText(figures, true), u"Mean 0, median 0, spread 0.04."_s);
    }

    void aMotionIsToldWithItsVerdict_data()
    {
        QTest::addColumn<int>("majority");
        QTest::addColumn<int>("yes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](Majority majority, int yes, const QString& sentence) {
            QTest::newRow(qPrintable(sentence)) << int(majority) << yes << sentence;
        };
        row(Majority::Simple, 12, u"Carried: 12 yes, 7 no, 3 abstained."_s);
        row(Majority::Simple, 7, u"Tied, so not carried: 7 yes, 7 no, 3 abstained."_s);
        row(Majority::TwoThirds, 14, u"Carried: 14 yes, 7 no, 3 abstained (two thirds needed)."_s);
        row(Majority::TwoThirds, 12, u"Not carried: 12 yes, 7 no, 3 abstained (two thirds needed)."_s);
        row(Majority::Absolute, 10, u"Not carried: 10 yes, 7 no, 3 abstained (more than half of all votes needed)."_s);
    }
    void aMotionIsToldWithItsVerdict()
    {
        QFETCH(int, majority);
        QFETCH(int, yes);
        const auto figures = kindFigures(
            askedAs(Kind::Motion, Majority(majority)), ofAnswers({{u"yes"_s, yes}, {u"no"_s, 7}, {u"abstain"_s, 3}}));
        QTEST(figuresText(figures, true), "sentence");
        QVERIFY(figuresText(figures, false).contains(u" so far: "_s));
        QVERIFY(figuresText(figures, false).contains(u" %1 yes, 7 no, 3 abstained"_s.arg(yes)));
        QCOMPARE(kindFiguresFrom(kindFacts(figures)), figures);
    }

    void aMotionForPrograms()
    {
        QCOMPARE(factsText(kindFigures(askedAs(Kind::Motion, Majority::TwoThirds), ofAnswers({{u"yes"_s, 1}}))),
            R"({"kind":"motion","motion":{"abstained":0,"majority":"two-thirds","no":0,"verdict":"carried","yes":1}})");
    }

    void aRankingIsToldInItsOrder()
    {
        auto poll = askedAs(Kind::Ranking);
        poll.policy = {.mode = Policy::Mode::Multi, .maxChoices = 2};
        Tally tally = ofAnswers({{u"yes"_s, 1}, {u"no"_s, 2}, {u"abstain"_s, 1}});
        tally.places = {{u"no"_s, {2}}, {u"yes"_s, {0, 1}}, {u"abstain"_s, {0, 1}}};
        const auto figures = kindFigures(poll, tally);
        QCOMPARE(figuresText(figures, true), u"1. No (4 points), 2. Yes (1 point), 2. Abstain (1 point)."_s);
        QCOMPARE(factsText(figures),
            R"({"kind":"ranking","ranking":{"answers":[{"answer_id":"no","firsts":2,"points":4,"rank":1,"title":"No"},)"
            R"({"answer_id":"yes","firsts":0,"points":1,"rank":2,"title":"Yes"},)"
            R"({"answer_id":"abstain","firsts":0,"points":1,"rank":2,"title":"Abstain"}],"places":2}})");
        QCOMPARE(kindFiguresFrom(kindFacts(figures)), figures);
    }

    void ofALongRankingTheFirstAreTold()
    {
        auto poll = askedAs(Kind::Ranking);
        poll.answers = scaleAnswers(1, 7);
        Tally tally = ofAnswers({{u"3"_s, 1}});
        tally.places = {{u"3"_s, {1}}};
        const auto text = figuresText(kindFigures(poll, tally), false);
        QVERIFY2(text.startsWith(u"1. 3 (2 points), 2. 1 (0 points), "_s) && text.endsWith(u"2. 5 (0 points) …"_s),
            qPrintable(text));
    }

    void ofARunoffItsRoundsAreTold()
    {
        auto poll = askedAs(Kind::Ranking);
        poll.rankingCount = RankingCount::Runoff;
        poll.policy = {.mode = Policy::Mode::Multi, .maxChoices = 2};
        Tally tally = ofAnswers({{u"yes"_s, 1}, {u"no"_s, 3}});
        tally.places = {{u"no"_s, {2, 1}}, {u"yes"_s, {1}}};
        tally.orders = {{u"no"_s, 2}, {u"yes no"_s, 1}};
        const auto figures = kindFigures(poll, tally);
        QCOMPARE(figuresText(figures, true), u"1. No (2 ballots), 2. Yes (1 ballot), 3. Abstain (0 ballots)."_s);
        QVERIFY(
            factsText(figures).contains(R"("rounds":[{"exhausted":0,"out":[],"votes":{"abstain":0,"no":2,"yes":1}}])"));
        QCOMPARE(kindFiguresFrom(kindFacts(figures)), figures);
    }

    void writtenNumbersAreTold()
    {
        Poll poll;
        poll.kind = Kind::Number;
        poll.writing.unit = u"kg"_s;
        const auto figures = kindFigures(poll, {.counts = {{u"2"_s, 2}, {u"5"_s, 1}}, .votes = 3});
        QCOMPARE(figuresText(figures, true), u"Mean 3, median 2, spread 1.41, from 2 to 5 kg."_s);
        QVERIFY(factsText(figures).contains(R"("bins":[{"count":2,"from":2,"to":3},)"));
        QCOMPARE(kindFiguresFrom(kindFacts(figures)), figures);
    }

    void whoReadsFactsKnowsWhereNumbersEnd()
    {
        Poll poll;
        poll.kind = Kind::Number;
        poll.writing.highest = 500;
        const auto figures = kindFigures(poll, {.counts = {{u"310"_s, 2}, {u"500"_s, 1}}, .votes = 3});
        QVERIFY(factsText(figures).contains(R"("end":500)"));
        QCOMPARE(kindFiguresFrom(kindFacts(figures)), figures);
        poll.writing.highest.reset();
        const auto endless = kindFigures(poll, {.counts = {{u"310"_s, 2}, {u"500"_s, 1}}, .votes = 3});
        QVERIFY(!factsText(endless).contains(R"("end")"));
    }

    void numbersWithDecimalsHaveOneDigitMore()
    {
        Poll poll;
        poll.kind = Kind::Number;
        poll.writing.decimals = 3;
        const auto figures = kindFigures(
            poll, {.counts = {{u"0.001"_s, 1}, {u"0.002"_s, 1}, {u"0.003"_s, 1}, {u"0.004"_s, 2}}, .votes = 5});
        QCOMPARE(figuresText(figures, true), u"Mean 0.0028, median 0.003, spread 0.0012, from 0.001 to 0.004."_s);
        const auto facts = kindFacts(figures)[u"number"].toObject();
        QCOMPARE(facts[u"mean"].toDouble(), 0.0028);
        QCOMPARE(facts[u"median"].toDouble(), 0.003);
        const auto large = kindFigures(poll, {.counts = {{u"123456.001"_s, 1}, {u"123456.002"_s, 1}}, .votes = 2});
        QVERIFY(figuresText(large, true).startsWith(u"Mean 123456.0015, median 123456.0015, "_s));
    }

    void writtenWordsAreToldUnlessTheyAreHidden()
    {
        Poll poll;
        poll.kind = Kind::Words;
        poll.fates = {{u"slur"_s, {WrittenFate::Kind::Hidden, {}}}};
        Tally tally{.counts = {{u"peace"_s, 2}, {u"slur"_s, 5}}, .votes = 7};
        tally.written = {{u"peace"_s, {u"Peace"_s, 1}}, {u"slur"_s, {u"Slur"_s, 0}}};
        const auto figures = kindFigures(poll, tally);
        QCOMPARE(figuresText(figures, true), u"Peace (2)."_s);
        QVERIFY(!factsText(figures).toLower().contains("slur"));
        QCOMPARE(kindFiguresFrom(kindFacts(figures)), figures);
        poll.fates.insert(u"peace"_s, {WrittenFate::Kind::Hidden, {}});
        QVERIFY(figuresText(kindFigures(poll, tally), true).isEmpty());
    }

    void ofAQuizNothingIsToldBeforeItsEnd()
    {
        auto poll = askedAs(Kind::Choice);
        poll.kind = Kind::Quiz;
        poll.answers[1].isRight = true;
        poll.state = Poll::State::Open;
        const auto tally = ofAnswers({{u"yes"_s, 1}, {u"no"_s, 3}});
        QCOMPARE(factsText(kindFigures(poll, tally)), R"({"kind":"quiz"})");
        poll.state = Poll::State::Closed;
        const auto figures = kindFigures(poll, tally);
        QCOMPARE(figuresText(figures, true), u"3 of 4 answered right."_s);
        QCOMPARE(kindFiguresFrom(kindFacts(figures)), figures);
    }

    /// Another station may be anybody's.
    void ofARankingNoMoreIsReadThanAPollHas()
    {
        QJsonArray answers;
        for (int i = 0; i < 5000; ++i)
            answers.append(QJsonObject{{u"answer_id"_s, u"x"_s}});
        const auto figures = kindFiguresFrom(
            {{u"kind"_s, u"ranking"_s}, {u"ranking"_s, QJsonObject{{u"answers"_s, answers}}}});
        QCOMPARE(figures.ranking->answers.size(), maximumAnswers);
        QVERIFY(kindFiguresFrom({{u"kind"_s, u"ranking"_s}, {u"ranking"_s, QJsonObject()}}).ranking->answers.isEmpty());
        const QJsonObject many{{u"texts"_s, answers}, {u"bins"_s, answers}};
        QCOMPARE(kindFiguresFrom({{u"kind"_s, u"words"_s}, {u"written"_s, many}}).written->texts.size(),
            WrittenResult::mostShown);
        QCOMPARE(kindFiguresFrom({{u"kind"_s, u"number"_s}, {u"number"_s, many}}).number->bins.size(),
            NumberFigures::mostBins);
    }

    void withoutFiguresItIsTheKindAlone()
    {
        for (const auto kind : {Kind::Choice, Kind::Scale, Kind::Motion, Kind::Ranking}) {
            const auto figures = kindFigures(askedAs(kind), {});
            QCOMPARE(factsText(figures), "{\"kind\":\"" + kindName(kind).toLatin1() + "\"}");
            QVERIFY(figuresText(figures, true).isEmpty());
            QCOMPARE(kindFiguresFrom(kindFacts(figures)), figures);
        }
        QCOMPARE(factsText(kindFigures(askedAs(Kind::Choice), ofAnswers({{u"yes"_s, 1}}))), R"({"kind":"choice"})");
    }

    void whatIsNotUnderstoodIsAChoice()
    {
        QCOMPARE(kindFiguresFrom({}), KindFigures());
        QCOMPARE(kindFiguresFrom({{u"kind"_s, u"riddle"_s}, {u"scale"_s, QJsonObject()}}), KindFigures());
        QCOMPARE(kindFiguresFrom({{u"kind"_s, u"scale"_s}, {u"scale"_s, 3}}), KindFigures{.kind = Kind::Scale});
    }
};

QTEST_GUILESS_MAIN(KindFiguresTest)
#include "tst_kindfigures.moc"
