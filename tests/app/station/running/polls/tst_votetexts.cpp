#include "app/station/running/polls/votetexts.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class VoteTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasMergedIsCounted()
    {
        polls::MergedVotes merged;
        QCOMPARE(mergedText(merged), u"Nothing new in it.\n"_s);
        merged.add({.voided = true, .station = u"b"_s});
        QCOMPARE(mergedText(merged), u"1 vote of station b merged, 1 of them voided.\n"_s);
        merged.add({.station = u"a"_s});
        merged.voidedBefore = 2;
        QCOMPARE(mergedText(merged),
            u"2 votes of stations a, b merged, 1 of them voided.\n"
            "2 votes that had been merged before were voided there since.\n"_s);
    }

    void whatItUndidElsewhereIsSaid()
    {
        polls::MergedVotes merged;
        merged.undone = {{u"hall-2"_s, {.voided = 3}}};
        QCOMPARE(mergedText(merged), u"Station hall-2 voided 3 votes that were cast at other stations.\n"_s);
        merged.undone = {{u"a"_s, {.voided = 1, .linked = 1, .overtaken = 1}}};
        merged.voidedBefore = 1;
        QCOMPARE(mergedText(merged),
            u"Station a voided 1 vote that was cast at another station.\n"
            "1 vote that was cast at another station does not count any more: station a linked its voter with others who have voted, too.\n"
            "1 vote that was cast at another station does not count any more: station a has an earlier one of the same voter.\n"
            "1 vote that had been merged before was voided there since.\n"_s);
        merged.undone = {{u"a"_s, {.overtaken = 2}}, {u"b"_s, {.linked = 5}}};
        merged.voidedBefore = 0;
        QCOMPARE(mergedText(merged),
            u"5 votes that were cast at other stations do not count any more: station b linked their voters with others who have voted, too.\n"
            "2 votes that were cast at other stations do not count any more: station a has earlier ones of the same voters.\n"_s);
    }

    /// Those that undid most by name.
    void whatManyUndidIsSummedUp()
    {
        polls::MergedVotes merged;
        for (int i = 1; i <= 8; ++i)
            merged.undone.insert(u"s%1"_s.arg(i), {.voided = i});
        auto text = mergedText(merged);
        QVERIFY2(text.startsWith("Station s8 voided 8 votes that were cast at other stations.\n"_L1), qPrintable(text));
        QVERIFY2(
            text.endsWith(
                "\n6 votes that were cast at other stations do not count any more, by what 3 more stations have sent.\n"_L1),
            qPrintable(text));
        QCOMPARE(text.count(u'\n'), 6);
        merged.undone = {{u"x\nfake\u202e"_s, {.voided = 1}}};
        text = mergedText(merged);
        QVERIFY(text.count(u'\n') == 1 && !text.contains(QChar(0x202E)));
    }

    void whatDoesNotCountIsSaid()
    {
        polls::MergedVotes merged;
        merged.add({.outcome = polls::Outcome::AlreadyVoted, .station = u"b"_s});
        QCOMPARE(mergedText(merged),
            u"1 vote of station b merged, 1 of them does not count: by somebody who had voted already.\n"_s);
        merged.add({.station = u"b"_s});
        merged.add({.outcome = polls::Outcome::Unknown, .station = u"b"_s});
        merged.add({.outcome = polls::Outcome::Unknown, .voided = true, .station = u"b"_s});
        QCOMPARE(mergedText(merged),
            u"4 votes of station b merged, 1 of them voided, 2 of them do not count: 1 by a card that is not registered here, 1 by somebody who had voted already.\n"_s);
    }

    void votesInOurOwnNameAreNamed()
    {
        polls::MergedVotes merged;
        merged.add({.station = u"a"_s}, u"b"_s);
        QCOMPARE(mergedText(merged).count(u'\n'), 1);
        merged.add({.station = u"b"_s}, u"b"_s);
        merged.add({.station = u"b"_s}, u"b"_s);
        const auto text = mergedText(merged);
        QVERIFY2(text.contains(u"\n2 of them are in this station's own name, "_s), qPrintable(text));
    }

    void wrongClocksAreNamed()
    {
        polls::MergedVotes merged;
        merged.leftOut = {{u"a"_s, 2}};
        auto text = mergedText(merged);
        QVERIFY2(
            text.startsWith("2 votes of station a left out: "_L1) && text.contains(u"Set it right"), qPrintable(text));
        QVERIFY2(text.contains(u"open this poll there again if it is closed"), qPrintable(text));
        merged.heldBack = {{u"a"_s, 1}, {u"b"_s, 2}};
        text = mergedText(merged);
        QVERIFY2(text.startsWith("3 votes of stations a, b were given before the clock "_L1), qPrintable(text));
        QCOMPARE(text.count(u'\n'), 2);
    }

    void oneVoteIsOne()
    {
        polls::MergedVotes merged;
        merged.heldBack = merged.ofUnknownVoters = {{u"a"_s, 1}};
        const auto text = mergedText(merged);
        QVERIFY2(text.startsWith("1 vote of station a was given before the clock "_L1), qPrintable(text));
        QVERIFY2(text.contains(u", and counts as of then.\n"), qPrintable(text));
        QVERIFY2(text.contains(u"or message, counts as of another voter: "), qPrintable(text));
    }

    /// Whoever voided a vote while the clock was ahead hears that it has not come over.
    void whatIsNoVoteIsLeftOutAsWhatItIs()
    {
        polls::MergedVotes merged;
        merged.othersLeftOut = {{u"a"_s, 1}};
        QVERIFY(mergedText(merged).startsWith("1 voiding or registration of station a left out: "_L1));
        merged.leftOut = {{u"b"_s, 2}};
        merged.othersLeftOut = {{u"a"_s, 2}};
        QVERIFY(mergedText(merged).startsWith(
            "2 votes of station b and 2 voidings or registrations of station a left out: "_L1));
    }

    void votersWhomNobodyKnowsAreSaid()
    {
        polls::MergedVotes merged;
        merged.add({.station = u"a"_s});
        merged.ofUnknownVoters = {{u"a"_s, 1}};
        const auto text = mergedText(merged);
        QVERIFY2(text.startsWith("1 vote of station a merged.\n1 vote of station a, by phone, "_L1), qPrintable(text));
        QCOMPARE(text.count(u'\n'), 2);
    }

    /// Whoever makes a log names its stations.
    void manyStationsAreAFewNames()
    {
        polls::MergedVotes merged;
        for (int i = 0; i < 8000; ++i)
            merged.add({.station = QString::number(10'000 + i)});
        QCOMPARE(
            mergedText(merged), u"8000 votes of stations 10000, 10001, 10002, 10003, 10004 and 7995 more merged.\n"_s);
    }

    /// An order may have places from several stations, so what a log brings is those; who voids theirs voids one.
    void aRankingHasPlacesAndOrders()
    {
        polls::MergedVotes merged;
        merged.add({.station = u"b"_s});
        QCOMPARE(mergedText(merged, polls::Kind::Ranking), u"1 place of an order of station b merged.\n"_s);
        merged.add({.station = u"b"_s});
        merged.voidedBefore = 2;
        merged.undone = {{u"a"_s, {.voided = 3, .overtaken = 1}}};
        merged.heldBack = {{u"b"_s, 2}};
        merged.leftOut = {{u"b"_s, 2}};
        merged.ofUnknownVoters = {{u"b"_s, 2}};
        const auto text = mergedText(merged, polls::Kind::Ranking);
        QVERIFY2(text.startsWith("2 places of orders of station b merged.\n"_L1), qPrintable(text));
        for (const QString& line : {u"Station a voided 3 places of orders that were cast at other stations.\n"_s,
                 u"1 place of an order that was cast at another station does not count any more: station a "_s,
                 u"2 places of orders that had been merged before were voided there since.\n"_s,
                 u"2 places of orders of station b were given before the clock there"_s,
                 u"2 places of orders of station b left out: "_s, u"2 places of orders of station b, by phone, "_s})
            QVERIFY2(text.contains(line), qPrintable(text));
        QVERIFY2(!text.contains(u" votes "_s), qPrintable(text));
        polls::Poll poll;
        poll.kind = polls::Kind::Ranking;
        poll.answers = {{.id = u"a"_s, .title = u"Apple"_s}, {.id = u"p"_s, .title = u"Pear"_s}};
        const QList<polls::Vote> votes{
            {.cardName = u"amber fox"_s, .answer = u"a"_s}, {.cardName = u"amber fox"_s, .answer = u"p"_s}};
        QCOMPARE(voidedText(poll, votes, 2), u"amber fox: 1 order voided, for Apple, Pear.\n"_s);
    }

    void aNameIsNoLineOfItsOwn()
    {
        polls::MergedVotes merged;
        merged.add({.station = u"x\nfake: 99 votes merged\u202e"_s});
        const auto text = mergedText(merged);
        QCOMPARE(text.count(u'\n'), 1);
        QVERIFY(!text.contains(QChar(0x202E)));
        polls::Poll poll;
        poll.answers = {{.id = u"yes"_s, .title = u"Yes\x1b[2J\n"_s}};
        const auto voided = voidedText(poll, {{.cardName = u"amber fox"_s, .answer = u"yes"_s}}, 1);
        QVERIFY2(voided.startsWith("amber fox: 1 vote voided, for Yes"_L1), qPrintable(voided));
        QVERIFY(!voided.contains(QChar(0x1b)) && voided.count(u'\n') == 1);
    }
};

QTEST_APPLESS_MAIN(VoteTextsTest)
#include "tst_votetexts.moc"
