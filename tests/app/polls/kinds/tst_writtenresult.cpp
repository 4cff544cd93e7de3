#include "app/polls/kinds/writtenresult.h"

#include <QTest>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/hiddenwords.h"
#include "app/polls/definition/poll.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;
using Fate = WrittenFate::Kind;

namespace {

Poll wordsPoll(bool approve = false)
{
    Poll poll;
    poll.kind = Kind::Words;
    poll.writing.approve = approve;
    return poll;
}

/// Each key with its votes, in the order in which they came.
Tally wrote(const QList<std::pair<QString, int>>& counts)
{
    Tally tally;
    for (const auto& [key, count] : counts) {
        tally.counts.insert(key, count);
        tally.written.insert(key, {key.toUpper(), int(tally.written.size())});
        tally.votes += count;
    }
    return tally;
}

QString toldTexts(const QList<ShownText>& texts)
{
    QStringList all;
    for (const auto& text : texts)
        all << u"%1 %2 %3"_s.arg(text.key, text.text).arg(text.count);
    return all.join(u", "_s);
}

} // namespace

class WrittenResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfOthers()
    {
        Poll choice;
        QVERIFY(!writtenResult(choice, wrote({{u"a"_s, 1}})));
        QVERIFY(!writtenResult(wordsPoll(), Tally()));
    }
    void mostOftenFirstThenAsTheyCame()
    {
        const auto result = writtenResult(wordsPoll(), wrote({{u"z"_s, 2}, {u"b"_s, 2}, {u"c"_s, 3}, {u"a"_s, 1}}));
        QCOMPARE(toldTexts(result->texts), u"c C 3, z Z 2, b B 2, a A 1"_s);
        QCOMPARE(result->different, 4);
        QCOMPARE(result->votes, 8);
    }
    void theNewestOfEqualSentencesIsFirst()
    {
        auto poll = wordsPoll();
        poll.kind = Kind::Open;
        const auto result = writtenResult(poll, wrote({{u"a"_s, 1}, {u"b"_s, 1}, {u"c"_s, 2}}));
        QCOMPARE(toldTexts(result->texts), u"c C 2, b B 1, a A 1"_s);
    }
    void mergedOnesAreOne()
    {
        auto poll = wordsPoll();
        poll.fates = {{u"color"_s, {Fate::Merged, u"colour"_s}}, {u"farbe"_s, {Fate::Merged, u"colour"_s}}};
        const auto result = writtenResult(
            poll, wrote({{u"color"_s, 2}, {u"red"_s, 3}, {u"colour"_s, 1}, {u"farbe"_s, 1}}));
        QCOMPARE(toldTexts(result->texts), u"colour COLOUR 4, red RED 3"_s);
        // Into what nobody wrote: it keeps the oldest text.
        const auto alone = writtenResult(poll, wrote({{u"color"_s, 2}}));
        QCOMPARE(toldTexts(alone->texts), u"colour COLOR 2"_s);
    }
    /// As often as it is shown: how an answer looks is found out once. Texts that share their data were made once.
    void looksAtEachAnswerOnce()
    {
        auto poll = wordsPoll();
        poll.kind = Kind::Open;
        poll.fates = {{u"darnword"_s, {Fate::Hidden, {}}}};
        Tally tally;
        for (int i = 0; i < mostWritten; ++i)
            tally.counts.insert(u"darn-word %1"_s.arg(i), 1);
        tally.counts.insert(u"darn-word"_s, 1);
        tally.votes = int(tally.counts.size());
        const auto first = writtenResult(poll, tally);
        QCOMPARE(first->hidden, 1);
        QList<QString> looks;
        const auto keys = tally.counts.keys();
        for (const auto& key : keys)
            looks.append(lookOf(key));
        const auto second = writtenResult(poll, tally);
        QVERIFY(second == first);
        for (qsizetype i = 0; const auto& key : keys)
            QVERIFY(lookOf(key).constData() == looks.at(i++).constData());
        poll.fates = {{u"darn word 7"_s, {Fate::Hidden, {}}}}; // another poll's, of the same answers
        QCOMPARE(writtenResult(poll, tally)->hidden, 1);
        QCOMPARE(writtenResult(poll, tally)->different, mostWritten);
    }
    void hiddenOnesAreNotToldOf()
    {
        auto poll = wordsPoll();
        poll.fates = {{u"slur"_s, {Fate::Hidden, {}}}, {u"slurs"_s, {Fate::Merged, u"slur"_s}}};
        const auto result = writtenResult(poll, wrote({{u"slur"_s, 9}, {u"slurs"_s, 1}, {u"a"_s, 1}}));
        QCOMPARE(toldTexts(result->texts), u"a A 1"_s);
        QCOMPARE(result->votes, 1);
        QCOMPARE(result->hidden, 2);
        QCOMPARE(result->waiting, 0);
    }
    void whatWaitsIsNotToldOf()
    {
        auto poll = wordsPoll(true);
        poll.fates = {{u"good"_s, {Fate::Shown, {}}}, {u"bad"_s, {Fate::Hidden, {}}}};
        const auto result = writtenResult(poll, wrote({{u"good"_s, 1}, {u"bad"_s, 1}, {u"new"_s, 5}}));
        QCOMPARE(toldTexts(result->texts), u"good GOOD 1"_s);
        QCOMPARE(result->waiting, 1);
        QCOMPARE(result->hidden, 1);
    }
    void thereIsAnEndToThem()
    {
        QList<std::pair<QString, int>> many;
        for (int i = 0; i < mostWritten; ++i)
            many.append({u"word %1"_s.arg(i), 1 + i % 7});
        const auto tally = wrote(many);
        const auto result = writtenResult(wordsPoll(), tally);
        QCOMPARE(result->texts.size(), WrittenResult::mostShown);
        QCOMPARE(result->different, mostWritten);
        QCOMPARE(result->texts.first().count, 7);
        QCOMPARE(allWritten(tally).size(), mostWritten);
    }
    void theHostSeesAll()
    {
        QCOMPARE(toldTexts(allWritten(wrote({{u"slur"_s, 1}, {u"a"_s, 2}}))), u"a A 2, slur SLUR 1"_s);
    }
};

QTEST_GUILESS_MAIN(WrittenResultTest)
#include "tst_writtenresult.moc"
