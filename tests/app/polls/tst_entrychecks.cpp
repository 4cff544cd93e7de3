#include "app/polls/entrychecks.h"

#include <QTest>

#include "app/polls/definition/polljson.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using Kind = LogEntry::Kind;

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
Ledger withOneVote()
{
    Ledger ledger(PollPlace{.id = u"p"_s, .salt = "salt"});
    ledger.read(1, {.kind = Kind::Defined, .text = QString::fromUtf8(pollToJson(pollToChange()))});
    ledger.read(2, {.kind = Kind::Opened});
    ledger.read(3, {.kind = Kind::Tapped, .at = 9, .uuid = u"u"_s, .reader = u"r"_s, .card = ledger.cardOf(u"AB"_s)});
    return ledger;
}

} // namespace

class EntryChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAnswersThatHaveVotes();
    void keepsTheComparingOfThoseWhoVoted();
    void findsWhoseCardIsMeant();
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
    fresh.read(1, {.kind = Kind::Defined, .text = QString::fromUtf8(pollToJson(pollToChange()))});
    QVERIFY(!checkChange(fresh.counter(), next));
}

void EntryChecksTest::findsWhoseCardIsMeant()
{
    const auto ledger = withOneVote();
    LogEntry entry{.kind = Kind::Retracted, .at = 20, .card = u"ab"_s};
    QVERIFY(!completeEntry(ledger, entry));
    QCOMPARE(entry.card, ledger.cardOf(u"AB"_s));
    QVERIFY(!entry.uuid.isEmpty());
}

void EntryChecksTest::refusesWhatIsNoCard()
{
    const auto ledger = withOneVote();
    LogEntry none{.kind = Kind::Registered, .card = u" - "_s};
    QCOMPARE(completeEntry(ledger, none)->code, u"card"_s);
    LogEntry stranger{.kind = Kind::Retracted, .card = u"CD"_s};
    QCOMPARE(completeEntry(ledger, stranger)->reason, Reason::NotFound);
}

QTEST_GUILESS_MAIN(EntryChecksTest)
#include "tst_entrychecks.moc"
