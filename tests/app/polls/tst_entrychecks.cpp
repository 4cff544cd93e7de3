#include "app/polls/entrychecks.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/definition/polljson.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using EntryKind = LogEntry::Kind;

namespace {

Poll pollToChange()
{
    Poll poll;
    poll.id = u"p"_s;
    poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}};
    poll.readers = {{u"r"_s, u"a"_s}};
    return poll;
}

// One card has voted for "a".
Ledger withOneVote(const Poll& poll = pollToChange())
{
    Ledger ledger(PollPlace{.id = u"p"_s, .salt = "salt"});
    ledger.read(1, {.kind = EntryKind::Defined, .text = QString::fromUtf8(pollToJson(poll))});
    ledger.read(2, {.kind = EntryKind::Opened});
    ledger.read(
        3, {.kind = EntryKind::Tapped, .at = 9, .uuid = u"u"_s, .reader = u"r"_s, .card = ledger.cardOf(u"AB"_s)});
    return ledger;
}

} // namespace

class EntryChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAnswersThatHaveVotes();
    void keepsTheComparingOfThoseWhoVoted();
    void keepsTheKindOfThoseWhoVoted();
    void findsWhoseCardIsMeant();
    void keepsTheNumberWhereThePollDoes();
    void refusesWhatIsNoCard();
};

void EntryChecksTest::keepsAnswersThatHaveVotes()
{
    const auto ledger = withOneVote();
    QCOMPARE(ledger.tally().count(u"a"_s), 1);
    auto next = pollToChange();
    next.answers.removeLast();
    QVERIFY(!checkChange(ledger.counter(), next)); // nobody voted for "b"
    next = pollToChange();
    next.answers.removeFirst();
    QCOMPARE(checkChange(ledger.counter(), next)->code, u"answers"_s);
}

void EntryChecksTest::keepsTheComparingOfThoseWhoVoted()
{
    auto next = pollToChange();
    next.policy.compare = Policy::Compare::LastFour;
    QCOMPARE(checkChange(withOneVote().counter(), next)->code, u"policy.compare"_s);
    Ledger fresh(PollPlace{.id = u"p"_s, .salt = "salt"});
    fresh.read(1, {.kind = EntryKind::Defined, .text = QString::fromUtf8(pollToJson(pollToChange()))});
    QVERIFY(!checkChange(fresh.counter(), next));
}

void EntryChecksTest::keepsTheKindOfThoseWhoVoted()
{
    auto ledger = withOneVote();
    auto scale = pollToChange();
    scale.kind = polls::Kind::Scale;
    auto other = pollToChange();
    other.majority = Majority::Absolute;
    QCOMPARE(checkChange(ledger.counter(), scale)->code, u"kind"_s);
    QCOMPARE(checkChange(ledger.counter(), scale)->text,
        u"There are votes (1), given to another kind of question. Keep the kind, or begin a new round first."_s);
    QCOMPARE(checkChange(ledger.counter(), other)->code, u"majority"_s);
    QVERIFY(!checkChange(ledger.counter(), pollToChange()));
    auto ranking = pollToChange();
    ranking.kind = polls::Kind::Ranking;
    ranking.policy = {.mode = Policy::Mode::Multi, .maxChoices = 2};
    auto ranked = withOneVote(ranking);
    QVERIFY(!checkChange(ranked.counter(), ranking));
    ranking.policy.maxChoices = 3;
    QCOMPARE(checkChange(ranked.counter(), ranking)->code, u"policy.maxChoices"_s);
    ledger.read(4, {.kind = EntryKind::Reset});
    QVERIFY(!checkChange(ledger.counter(), scale) && !checkChange(ledger.counter(), other));
}

void EntryChecksTest::findsWhoseCardIsMeant()
{
    const auto ledger = withOneVote();
    LogEntry entry{.kind = EntryKind::Retracted, .at = 20, .card = u"ab"_s};
    QVERIFY(!completeEntry(ledger, entry));
    QCOMPARE(entry.card, ledger.cardOf(u"AB"_s));
    QVERIFY(!entry.uuid.isEmpty());
}

void EntryChecksTest::keepsTheNumberWhereThePollDoes()
{
    auto poll = pollToChange();
    const auto hashed = [&](const QString& tag) { return cardOf("salt", tag, poll.policy.compare); };
    const auto numberOf = [&](EntryKind kind, const QString& named) {
        auto ledger = withOneVote(poll);
        auto read = ledger.cardOf(u"0063E9AE"_s);
        ledger.read(4, {.at = 9, .uuid = u"v"_s, .reader = u"r"_s, .card = read, .tag = u"010063E9AE"_s});
        LogEntry entry{.kind = kind, .at = 20, .card = named};
        return completeEntry(ledger, entry) ? u"refused"_s : entry.tag;
    };
    poll.policy.compare = Policy::Compare::LastFour;
    QCOMPARE(numberOf(EntryKind::Retracted, u"ab"_s), QString());
    QCOMPARE(numberOf(EntryKind::Registered, u"cd"_s), QString());
    poll.keepsNumbers = true;
    QCOMPARE(numberOf(EntryKind::Retracted, u"ab"_s), u"AB"_s);
    QCOMPARE(numberOf(EntryKind::Retracted, u"0063e9ae"_s), u"010063E9AE"_s); // as it was read
    QCOMPARE(numberOf(EntryKind::Retracted, hashed(u"0063E9AE"_s)), u"010063E9AE"_s);
    QCOMPARE(numberOf(EntryKind::Retracted, cardName(hashed(u"0063E9AE"_s))), u"010063E9AE"_s);
    QCOMPARE(numberOf(EntryKind::Registered, u"cd:01"_s), u"CD01"_s);
    QCOMPARE(numberOf(EntryKind::Registered, QString(32, u'c')), QString()); // a hash is no number
    QCOMPARE(numberOf(EntryKind::Registered, u"ticket:7kdm-4xwp-3ruh"_s), QString());
    QCOMPARE(numberOf(EntryKind::Registered, u"account:anna"_s), u"account:anna"_s);
}

void EntryChecksTest::refusesWhatIsNoCard()
{
    const auto ledger = withOneVote();
    LogEntry none{.kind = EntryKind::Registered, .card = u" - "_s};
    QCOMPARE(completeEntry(ledger, none)->code, u"card"_s);
    LogEntry noText{.kind = EntryKind::Registered, .card = u"gateway:a\ufffe"_s};
    QCOMPARE(completeEntry(ledger, noText)->code, u"card"_s);
    LogEntry stranger{.kind = EntryKind::Retracted, .card = u"CD"_s};
    QCOMPARE(completeEntry(ledger, stranger)->reason, Reason::NotFound);
}

QTEST_GUILESS_MAIN(EntryChecksTest)
#include "tst_entrychecks.moc"
