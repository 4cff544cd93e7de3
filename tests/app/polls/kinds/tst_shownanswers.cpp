#include "app/polls/kinds/shownanswers.h"

#include <QTest>

#include "app/polls/kinds/numberfigures.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

Poll writtenPoll(Kind kind)
{
    Poll poll;
    poll.kind = kind;
    return poll;
}

Tally counted(const QMap<QString, int>& counts)
{
    Tally tally{.counts = counts};
    for (const auto& [key, count] : counts.asKeyValueRange()) {
        tally.written.insert(key, {key.toUpper(), 0});
        tally.votes += count;
    }
    return tally;
}

QString toldShown(const ShownAnswers& shown)
{
    QStringList all;
    for (const auto& answer : shown.poll.answers)
        all << u"%1 %2 %3"_s.arg(answer.id, answer.title).arg(shown.tally.count(answer.id));
    return all.join(u", "_s);
}

} // namespace

class ShownAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void askedOnesStay()
    {
        Poll poll;
        poll.answers = {{u"a"_s, u"A"_s, {}}};
        const auto shown = shownAnswers(poll, {.counts = {{u"a"_s, 3}}, .votes = 3});
        QCOMPARE(toldShown(shown), u"a A 3"_s);
        QCOMPARE(shown.others, 0);
    }
    void wordsAreAnswers()
    {
        auto poll = writtenPoll(Kind::Words);
        poll.fates = {{u"slur"_s, {WrittenFate::Kind::Hidden, {}}}};
        const auto shown = shownAnswers(poll, counted({{u"a"_s, 1}, {u"b"_s, 2}, {u"slur"_s, 5}}));
        QCOMPARE(toldShown(shown), u"b B 2, a A 1"_s);
        QCOMPARE(shown.tally.votes, 8);
        QCOMPARE(shown.others, 5);
        QVERIFY(!shown.tally.counts.contains(u"slur"_s) && shown.tally.written.isEmpty());
    }
    void thereAreNoMoreThanAnswersFit()
    {
        QMap<QString, int> many;
        for (int i = 0; i < 80; ++i)
            many.insert(QString::number(i), 2);
        const auto shown = shownAnswers(writtenPoll(Kind::Open), counted(many));
        QCOMPARE(shown.poll.answers.size(), maximumAnswers);
        QCOMPARE(shown.others, 60);
    }
    void numbersAreBins()
    {
        auto poll = writtenPoll(Kind::Number);
        poll.writing.unit = u"kg"_s;
        const auto shown = shownAnswers(poll, counted({{u"1"_s, 1}, {u"3"_s, 2}}));
        QCOMPARE(toldShown(shown), u"bin-1 1\u00a0kg 1, bin-2 2\u00a0kg 0, bin-3 3\u00a0kg 2"_s);
        QCOMPARE(shown.others, 0);
    }
    void noBinEndsWithALoweredHighest()
    {
        auto poll = writtenPoll(Kind::Number);
        poll.writing.highest = 500;
        const auto titles = toldShown(shownAnswers(poll, counted({{u"410"_s, 1}, {u"1000"_s, 2}})));
        QVERIFY2(titles.contains(u"bin-2 450–499 0, bin-3 500–549 0"_s) && titles.endsWith(u"1000–1049 2"_s),
            qPrintable(titles));
    }
    void binsAreRead()
    {
        QCOMPARE(binTitle({10, 20, 0}, {}, {}), u"10–19"_s);
        QCOMPARE(binTitle({-20, -10, 0}, {}, {}), u"-20 – -11"_s);
        QCOMPARE(binTitle({450, 500, 0}, {.end = 500}, {}), u"450–500"_s);
        QCOMPARE(binTitle({400, 450, 0}, {.end = 500}, {}), u"400–449"_s);
        QCOMPARE(binTitle({0.5, 1, 0}, {}, {.decimals = 1}), u"0.5–1"_s);
        QCOMPARE(binTitle({1'000'000'000, 1'000'000'001, 0}, {.isEach = true}, {}), u"1000000000"_s);
    }
    void aVoteNeedsItsOwnCountAlone()
    {
        auto poll = writtenPoll(Kind::Words);
        poll.fates = {{u"b"_s, {WrittenFate::Kind::Merged, u"a"_s}}, {u"slur"_s, {WrittenFate::Kind::Hidden, {}}}};
        const auto all = counted({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 4}, {u"slur"_s, 5}});
        for (const auto& answer : {u"a"_s, u"b"_s}) {
            const auto own = ownCount(poll, {.answer = answer}, all);
            QCOMPARE(own.counts, (QMap<QString, int>{{answer, 3}}));
            QCOMPARE(own.written.keys(), QStringList{u"a"_s});
            QCOMPARE(own.votes, 12);
            QCOMPARE(shownId(poll, answer), u"a"_s);
        }
        QCOMPARE(shownId(poll, u"slur"_s), QString());
        poll.kind = Kind::Choice;
        QCOMPARE(ownCount(poll, {.answer = u"a"_s}, all), all);
        QCOMPARE(shownId(poll, u"slur"_s), u"slur"_s);
    }
    void strangersReadWhatIsShown()
    {
        auto poll = writtenPoll(Kind::Open);
        const Vote vote{.answer = u"good"_s, .text = u"Good!"_s};
        QCOMPARE(shownWords(poll, vote), u"Good!"_s);
        poll.writing.approve = true;
        QCOMPARE(shownWords(poll, vote), QString());
        poll.fates = {{u"good"_s, {WrittenFate::Kind::Shown, {}}}};
        QCOMPARE(shownWords(poll, vote), u"Good!"_s);
        poll.fates = {{u"good"_s, {WrittenFate::Kind::Hidden, {}}}};
        QCOMPARE(shownWords(poll, vote), QString());
        Poll choice;
        choice.answers = {{u"a"_s, u"Apple"_s, {}}};
        QCOMPARE(shownWords(choice, {.answer = u"a"_s}), u"Apple"_s);
        QCOMPARE(shownWords(choice, {}), QString());
    }
};

QTEST_GUILESS_MAIN(ShownAnswersTest)
#include "tst_shownanswers.moc"
