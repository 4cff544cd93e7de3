#include "app/polls/counting/counter.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include "app/polls/counting/entryname.h"
#include "app/polls/definition/polljson.h"
#include "tests/app/polls/randomlog.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;
using EntryKind = LogEntry::Kind;
using Mode = Policy::Mode;

namespace {

// The rules once more, in the plainest way: everything is found out by going through all that was counted.
// Slow, and made only to disagree with Counter where one of them is wrong.
class PlainCount {
public:
    explicit PlainCount(Poll poll) : m_poll(std::move(poll)) {}

    Outcome apply(const LogEntry& entry)
    {
        if (!entry.uuid.isEmpty() && std::exchange(m_uuids[entryName(entry)], true))
            return Outcome::Duplicate;
        switch (entry.kind) {
        case EntryKind::Tapped: return tapped(entry);
        case EntryKind::Opened:
            return std::exchange(m_poll.state, Poll::State::Open) == Poll::State::Open ? Outcome::Nothing : Outcome::Ok;
        case EntryKind::Closed:
            if (!m_poll.isOpen())
                return Outcome::Nothing;
            m_poll.state = Poll::State::Closed;
            return Outcome::Ok;
        case EntryKind::Reset:
            m_counted.clear();
            m_refused.clear();
            return Outcome::Ok;
        case EntryKind::Registered:
            return std::exchange(m_known[personOf(entry.card)], true) ? Outcome::Nothing : Outcome::Ok;
        case EntryKind::Retracted: return takeBack(personOf(entry.card)) ? Outcome::Ok : Outcome::Nothing;
        case EntryKind::Linked: return link(personOf(entry.card), personOf(entry.text));
        case EntryKind::Assigned:
            if (entry.answer.isEmpty())
                return m_poll.readers.remove(entry.reader) ? Outcome::Ok : Outcome::Nothing;
            if (isWritten(m_poll.kind))
                return Outcome::Nothing;
            return std::exchange(m_poll.readers[entry.reader], entry.answer) == entry.answer ? Outcome::Nothing
                                                                                             : Outcome::Ok;
        case EntryKind::Moderated: return moderated(entry);
        case EntryKind::Defined:
        case EntryKind::Withheld: break;
        }
        return Outcome::Nothing;
    }
    QString personOf(const QString& card) const { return m_persons.value(card, card); }
    QMap<QString, int> counts() const
    {
        QMap<QString, int> counts;
        for (const auto& c : m_counted) {
            if (isWritten(m_poll.kind) && c.stands)
                ++counts[c.answer];
        }
        for (const auto& answer : m_poll.answers)
            counts.insert(answer.id, int(std::count_if(m_counted.begin(), m_counted.end(), [&](const Counted& c) {
                return c.stands && c.answer == answer.id;
            })));
        return counts;
    }
    /// Of a ranking: how often each answer is its voter's first, second, ... one.
    QMap<QString, QList<int>> places() const
    {
        QMap<QString, QList<int>> places;
        QHash<QString, qsizetype> given;
        for (const auto& c : m_counted) {
            auto& of = places[c.answer];
            const auto at = given[personOf(c.card)]++;
            of.resize(std::max(of.size(), at + 1));
            ++of[at];
        }
        return m_poll.kind == Kind::Ranking ? places : QMap<QString, QList<int>>();
    }
    /// Of a ranking by run-off: how many have put answers into each order.
    QMap<QString, int> orders() const
    {
        QMap<QString, QStringList> each;
        for (const auto& c : m_counted)
            each[personOf(c.card)].append(c.answer);
        QMap<QString, int> orders;
        for (const auto& order : each)
            ++orders[order.join(u' ')];
        return m_poll.kind == Kind::Ranking && m_poll.rankingCount == RankingCount::Runoff ? orders
                                                                                           : QMap<QString, int>();
    }
    int voters() const
    {
        QSet<QString> cards;
        for (const auto& c : m_counted)
            cards.insert(personOf(c.card));
        return int(cards.size());
    }
    QMap<Outcome, int> refused() const { return m_refused; }

private:
    struct Counted {
        QString card;
        QString person; // that it was then
        QString reader;
        QString answer;
        qint64 at;
        bool stands = true;
    };

    qsizetype takeBack(const QString& person)
    {
        return m_counted.removeIf([&](const Counted& c) { return personOf(c.card) == person; });
    }
    qint64 firstOf(const QString& person) const
    {
        for (const auto& c : m_counted) {
            if (personOf(c.card) == person)
                return c.at;
        }
        return 0;
    }
    Outcome link(const QString& voter, const QString& person)
    {
        QStringList both{voter, person};
        for (const auto& [card, of] : m_persons.asKeyValueRange()) {
            if (both.contains(of) && !both.contains(card))
                both.append(card);
        }
        if (!m_poll.policy.linksVoters || voter == person || both.size() > Persons::most)
            return Outcome::Nothing;
        const auto first = firstOf(voter), other = firstOf(person);
        if (first > 0 && other > 0)
            takeBack(first < other ? person : voter);
        if (m_known.contains(voter))
            m_known[person] = true;
        for (const auto& card : std::as_const(both)) {
            if (personOf(card) == voter)
                m_persons[card] = person;
        }
        return Outcome::Ok;
    }
    Outcome tapped(const LogEntry& entry)
    {
        const auto outcome = judged(entry);
        if (isRefused(outcome))
            ++m_refused[outcome];
        return outcome;
    }
    Outcome moderated(const LogEntry& entry)
    {
        const auto fate = WrittenFate::fromText(entry.text);
        if (!isWritten(m_poll.kind))
            return Outcome::Nothing;
        return setFate(m_poll.fates, entry.answer, fate) ? Outcome::Ok : Outcome::Nothing;
    }
    Outcome judged(const LogEntry& entry)
    {
        const auto person = personOf(entry.card);
        if (isWritten(m_poll.kind))
            return m_poll.isOpen() ? chosen(entry, entry.answer) : Outcome::Closed;
        if (!m_poll.readers.contains(entry.reader))
            return Outcome::Unassigned;
        if (!m_poll.isOpen())
            return Outcome::Closed;
        if (entry.randomId && !m_poll.policy.acceptRandomIds)
            return Outcome::RandomId;
        if (!m_poll.policy.acceptUnknown && !m_known.contains(person))
            return Outcome::Unknown;
        return chosen(entry, m_poll.readers.value(entry.reader));
    }
    Outcome chosen(const LogEntry& entry, const QString& answer)
    {
        const auto person = personOf(entry.card);
        QSet<QString> chosen;
        for (const auto& c : std::as_const(m_counted)) {
            if (!entry.byPhone && c.person == person && c.reader == entry.reader
                && entry.at - c.at < m_poll.policy.cooldownMs)
                return Outcome::Cooldown;
            if (personOf(c.card) == person && c.stands)
                chosen.insert(c.answer);
        }
        const Counted vote{entry.card, person, entry.reader, answer, entry.at};
        switch (m_poll.policy.mode) {
        case Mode::Once:
            if (!chosen.isEmpty())
                return chosen.contains(answer) ? Outcome::Repeat : Outcome::AlreadyVoted;
            break;
        case Mode::Multi:
            if (chosen.contains(answer))
                return Outcome::Repeat;
            if (chosen.size() >= m_poll.policy.maxChoices)
                return Outcome::Limit;
            break;
        case Mode::Change:
            if (chosen.contains(answer))
                return Outcome::Repeat;
            for (auto& c : m_counted)
                c.stands = c.stands && personOf(c.card) != person;
            break;
        case Mode::Every: break;
        }
        m_counted.append(vote);
        return chosen.isEmpty() || m_poll.policy.mode != Mode::Change ? Outcome::Counted : Outcome::Changed;
    }

    Poll m_poll;
    QHash<QString, bool> m_uuids;
    QHash<QString, bool> m_known;
    QHash<QString, QString> m_persons;
    QList<Counted> m_counted;
    QMap<Outcome, int> m_refused;
};

/// Places that nobody has any more are as those that nobody ever had.
QMap<QString, QList<int>> withoutNone(QMap<QString, QList<int>> places)
{
    for (auto& of : places) {
        while (!of.isEmpty() && of.last() == 0)
            of.removeLast();
    }
    places.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    return places;
}

} // namespace

class CounterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePlainCount();
    void goesOnFromAnotherWithoutTouchingIt();
    void anAnswerMayBeAddedWhileVoting();
    void changeAfterMultiLeavesOneVote();
    void knowsWhatACardsVotesStandFor();
    void aRankingKnowsWhichPlaceWasGiven();
    void placesOfAnAnswerThatHasGoneGoWithIt();
    void placesThatWereNeverGivenAreNotTakenBack();
    void whatComesBackHasNoVotesAndLosesNone_data();
    void whatComesBackHasNoVotesAndLosesNone();
    void ordersAreTheSameWheneverTheyAreRead();
    void aRetractedCardMayVoteAtOnce();
    void noLogMakesAVoteThatIsTakenBackSlow();
    void theEarlierOfTwoLinkedVotesStays();
    void linkedVotersAreOneFromThenOn();
    void noLinkHoldsWhereTheRulesLinkNobody();
    void noLogMakesManyCardsOne();
    void aClockSetBackLocksNobodyOut();
    void resetKeepsTheOldRound();
    void timeWhileClosedIsNoVotingTime();
    void openingAfterItsTimeStaysOpen();
    void admittedVotesNeedNoOpenPoll();
    void lateIsAfterClosingOnly();
    void aPhoneNamesItsAnswerItself();
    void phonesVoteWhereTheyMay_data();
    void phonesVoteWhereTheyMay();
    void writtenAnswersComeAndGo();
    void thereIsAnEndToWrittenAnswers();
    void whatTheHostSaysStays();
    void cardsWriteNothing();
    void aQuizClosesByItself();
    void staysFastWithManyVoters();
};

void CounterTest::agreesWithThePlainCount()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        RandomLog log(seed);
        const auto poll = log.poll();
        Counter counter(poll);
        PlainCount plain(poll);
        for (int i = 0; i < 200; ++i) {
            const auto entry = log.next();
            const auto outcome = counter.apply(entry).outcome;
            const auto expected = plain.apply(entry);
            QVERIFY2(outcome == expected,
                qPrintable(u"seed %1, entry %2: %3, not %4"_s.arg(seed).arg(i).arg(
                    outcomeName(outcome), outcomeName(expected))));
        }
        QCOMPARE(counter.tally().counts, plain.counts());
        QCOMPARE(withoutNone(counter.tally().places), plain.places());
        QCOMPARE(counter.tally().orders, plain.orders());
        QCOMPARE(counter.tally().voters, plain.voters());
        QCOMPARE(counter.tally().refused, plain.refused());
    }
}

void CounterTest::goesOnFromAnotherWithoutTouchingIt()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        RandomLog log(seed);
        Counter base(log.poll());
        for (int batch = 0; batch < 20; ++batch) {
            const auto before = base.tally();
            auto upper = Counter::onTopOf(base);
            QList<LogEntry> entries;
            QList<Decision> decided;
            for (int i = log.below(12); i >= 0; --i) {
                auto entry = log.next();
                if (entry.kind != EntryKind::Opened && entry.kind != EntryKind::Closed
                    && entry.kind != EntryKind::Linked)
                    entry.kind = EntryKind::Tapped;
                entries.append(entry);
                decided.append(upper.apply(entry));
            }
            QCOMPARE(base.tally(), before);
            for (qsizetype i = 0; i < entries.size(); ++i)
                QVERIFY(base.apply(entries.at(i)) == decided.at(i));
            QCOMPARE(base.tally(), upper.tally());
            // Whatever cannot be provisional happens between the batches.
            auto other = log.next();
            other.kind = log.below(2) ? EntryKind::Retracted : EntryKind::Assigned;
            base.apply(other);
        }
    }
}

void CounterTest::anAnswerMayBeAddedWhileVoting()
{
    auto poll = threeAnswers(Mode::Change);
    Counter counter(poll);
    counter.apply(tap(0, u"ra"_s, u"CARD"_s));
    poll.answers.append({u"d"_s, u"D"_s, {}});
    poll.readers.insert(u"rd"_s, u"d"_s);
    const auto text = QString::fromUtf8(pollToJson(poll));
    QCOMPARE(counter.apply({.kind = EntryKind::Defined, .text = text}).outcome, Outcome::Ok);
    QCOMPARE(counter.tally().count(u"a"_s), 1);
    QVERIFY(counter.poll().isOpen());
    QCOMPARE(counter.apply(tap(1, u"rd"_s, u"CARD"_s)).outcome, Outcome::Changed);
    QCOMPARE(counter.tally().counts, (QMap<QString, int>{{u"a"_s, 0}, {u"b"_s, 0}, {u"c"_s, 0}, {u"d"_s, 1}}));
    QCOMPARE(counter.apply({.kind = EntryKind::Defined, .text = u"no json"_s}).outcome, Outcome::Nothing);
}

void CounterTest::changeAfterMultiLeavesOneVote()
{
    auto poll = threeAnswers(Mode::Multi);
    Counter counter(poll);
    counter.apply(tap(0, u"ra"_s, u"CARD"_s));
    counter.apply(tap(1, u"rb"_s, u"CARD"_s));
    poll.policy.mode = Mode::Change;
    counter.apply({.kind = EntryKind::Defined, .text = QString::fromUtf8(pollToJson(poll))});
    const auto decision = counter.apply(tap(2, u"ra"_s, u"CARD"_s));
    QCOMPARE(decision.outcome, Outcome::Changed);
    QCOMPARE(decision.previousAnswer, u"b"_s);
    QCOMPARE(counter.tally().counts, (QMap<QString, int>{{u"a"_s, 1}, {u"b"_s, 0}, {u"c"_s, 0}}));
    QCOMPARE(counter.tally().votes, 1);
    QCOMPARE(counter.tally().voters, 1);
}

void CounterTest::knowsWhatACardsVotesStandFor()
{
    Counter changed(threeAnswers(Mode::Change));
    changed.apply(tap(0, u"ra"_s, u"CARD"_s));
    changed.apply(tap(1, u"rb"_s, u"CARD"_s));
    QCOMPARE(changed.choices(u"CARD"_s), QStringList{u"b"_s});
    QCOMPARE(changed.choices(u"OTHER"_s), QStringList());
    changed.apply({.kind = EntryKind::Retracted, .card = u"CARD"_s});
    QCOMPARE(changed.choices(u"CARD"_s), QStringList());
    Counter every(threeAnswers(Mode::Every));
    every.apply(tap(0, u"ra"_s, u"CARD"_s));
    every.apply(tap(1, u"rb"_s, u"CARD"_s));
    every.apply(tap(2, u"ra"_s, u"CARD"_s));
    QCOMPARE(every.choices(u"CARD"_s), (QStringList{u"a"_s, u"a"_s, u"b"_s}));
}

void CounterTest::aRankingKnowsWhichPlaceWasGiven()
{
    auto poll = threeAnswers(Mode::Multi);
    poll.kind = Kind::Ranking;
    poll.policy.maxChoices = 3;
    Counter counter(poll);
    qint64 at = 0;
    const auto hold = [&](const QString& card, const QString& readers) {
        for (const auto reader : readers)
            counter.apply(tap(++at, u"r"_s + reader, card));
    };
    hold(u"ONE"_s, u"bac"_s);
    hold(u"TWO"_s, u"bcc"_s); // the same again changes nothing
    hold(u"THREE"_s, u"a"_s);
    QCOMPARE(counter.tally().places, (QMap<QString, QList<int>>{{u"a"_s, {1, 1}}, {u"b"_s, {2}}, {u"c"_s, {0, 1, 1}}}));
    QCOMPARE(counter.choices(u"ONE"_s), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    counter.apply({.kind = EntryKind::Retracted, .card = u"ONE"_s});
    QCOMPARE(withoutNone(counter.tally().places),
        (QMap<QString, QList<int>>{{u"a"_s, {1}}, {u"b"_s, {1}}, {u"c"_s, {0, 1}}}));
    counter.apply({.kind = EntryKind::Reset});
    QVERIFY(counter.tally().places.isEmpty());
    QCOMPARE(counter.pastRounds().last().voters, 2);
}

void CounterTest::placesOfAnAnswerThatHasGoneGoWithIt()
{
    auto poll = threeAnswers(Mode::Multi);
    poll.kind = Kind::Ranking;
    poll.policy.maxChoices = 3;
    Counter counter(poll);
    QCOMPARE(counter.apply(tap(1, u"ra"_s, u"CARD"_s)).place, 1);
    QCOMPARE(counter.apply(tap(2, u"rb"_s, u"CARD"_s)).place, 2);
    QCOMPARE(counter.apply(tap(3, u"rb"_s, u"CARD"_s)).place, 0); // the same again
    poll.answers.removeFirst();
    counter.apply({.kind = EntryKind::Defined, .text = QString::fromUtf8(pollToJson(poll))});
    QCOMPARE(counter.tally().places, (QMap<QString, QList<int>>{{u"b"_s, {0, 1}}}));
    counter.apply({.kind = EntryKind::Retracted, .card = u"CARD"_s});
    QVERIFY(withoutNone(counter.tally().places).isEmpty());
    QVERIFY(!counter.tally().places.contains(u"a"_s));
}

/// No station takes that; a log that was put together elsewhere may say it.
void CounterTest::placesThatWereNeverGivenAreNotTakenBack()
{
    auto poll = threeAnswers(Mode::Multi);
    Counter counter(poll);
    counter.apply(tap(1, u"ra"_s, u"CARD"_s));
    poll.kind = Kind::Ranking;
    counter.apply({.kind = EntryKind::Defined, .text = QString::fromUtf8(pollToJson(poll))});
    counter.apply({.kind = EntryKind::Retracted, .card = u"CARD"_s});
    QVERIFY(withoutNone(counter.tally().places).isEmpty());
}

void CounterTest::whatComesBackHasNoVotesAndLosesNone_data()
{
    QTest::addColumn<bool>("isRunoff");
    QTest::newRow("several answers") << false;
    QTest::newRow("a ranking by run-off") << true;
}

/// As a station that leads a poll may define it under votes.
void CounterTest::whatComesBackHasNoVotesAndLosesNone()
{
    QFETCH(bool, isRunoff);
    auto poll = threeAnswers(Mode::Multi);
    poll.policy.maxChoices = 3;
    if (isRunoff) {
        poll.kind = Kind::Ranking;
        poll.rankingCount = RankingCount::Runoff;
    }
    Counter counter(poll);
    counter.apply(tap(1, u"ra"_s, u"CARD"_s));
    counter.apply(tap(2, u"rb"_s, u"CARD"_s));
    const auto define = [&counter](const Poll& as) {
        counter.apply({.kind = EntryKind::Defined, .text = QString::fromUtf8(pollToJson(as))});
    };
    auto without = poll;
    without.answers.removeFirst();
    define(without);
    QCOMPARE(counter.tally().votes, 1);
    define(poll);
    QCOMPARE(counter.tally().counts, (QMap<QString, int>{{u"a"_s, 0}, {u"b"_s, 1}, {u"c"_s, 0}}));
    QCOMPARE(counter.choices(u"CARD"_s), QStringList{u"b"_s});
    QCOMPARE(counter.tally().orders, isRunoff ? (QMap<QString, int>{{u"b"_s, 1}}) : (QMap<QString, int>()));
    QCOMPARE(counter.apply(tap(3, u"ra"_s, u"OTHER"_s)).outcome, Outcome::Counted);
    counter.apply({.kind = EntryKind::Retracted, .card = u"CARD"_s});
    QCOMPARE(counter.tally().counts, (QMap<QString, int>{{u"a"_s, 1}, {u"b"_s, 0}, {u"c"_s, 0}}));
    QCOMPARE(counter.tally().votes, 1);
    QCOMPARE(counter.tally().voters, 1);
    QCOMPARE(counter.tally().orders, isRunoff ? (QMap<QString, int>{{u"a"_s, 1}}) : (QMap<QString, int>()));
}

/// A log may take answers out and put them in again as often as it likes: the orders are gone through when they are
/// read, and not each time.
void CounterTest::ordersAreTheSameWheneverTheyAreRead()
{
    auto poll = threeAnswers(Mode::Multi);
    poll.policy.maxChoices = 3;
    poll.kind = Kind::Ranking;
    poll.rankingCount = RankingCount::Runoff;
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QRandomGenerator random(seed);
        Counter read(poll);
        Counter unread(poll);
        for (int i = 0; i < 300; ++i) {
            auto defined = poll;
            if (random.bounded(2))
                defined.answers.removeAt(random.bounded(3));
            const auto card = u"CARD%1"_s.arg(random.bounded(6));
            const auto what = random.bounded(6);
            const auto entry = what == 0
                ? LogEntry{.kind = EntryKind::Defined, .text = QString::fromUtf8(pollToJson(defined))}
                : what == 1 ? LogEntry{.kind = EntryKind::Retracted, .card = card}
                            : tap(i, QStringList{u"ra"_s, u"rb"_s, u"rc"_s}.at(random.bounded(3)), card);
            QCOMPARE(unread.apply(entry), read.apply(entry));
            QVERIFY(read.tally().orders.size() <= 6);
            QCOMPARE(unread.counts(), read.counts());
        }
        QCOMPARE(unread.tally().orders, read.tally().orders);
        unread.apply({.kind = EntryKind::Reset});
        read.apply({.kind = EntryKind::Reset});
        QCOMPARE(unread.pastRounds(), read.pastRounds());
    }
}

void CounterTest::aRetractedCardMayVoteAtOnce()
{
    auto poll = threeAnswers(Mode::Every);
    poll.policy.cooldownMs = 60'000;
    Counter counter(poll);
    counter.apply(tap(0, u"ra"_s, u"CARD"_s));
    QCOMPARE(counter.apply(tap(1, u"ra"_s, u"CARD"_s)).outcome, Outcome::Cooldown);
    QCOMPARE(counter.apply(tap(1, u"ra/2"_s, u"CARD"_s)).outcome, Outcome::Cooldown); // an antenna of it
    QCOMPARE(counter.apply({.kind = EntryKind::Retracted, .card = u"CARD"_s}).outcome, Outcome::Ok);
    QCOMPARE(counter.apply({.kind = EntryKind::Retracted, .card = u"CARD"_s}).outcome, Outcome::Nothing);
    QCOMPARE(counter.tally().voters, 0);
    QCOMPARE(counter.apply(tap(2, u"ra"_s, u"CARD"_s)).outcome, Outcome::Counted);
}

// Another station's log may name a reader at each vote; all of them were gone through at each vote that was taken back.
void CounterTest::noLogMakesAVoteThatIsTakenBackSlow()
{
    auto poll = threeAnswers(Mode::Every);
    poll.policy.cooldownMs = 60'000;
    Counter counter(poll);
    const auto sizeOf = [&counter] {
        QByteArray bytes;
        QDataStream stream(&bytes, QDataStream::WriteOnly);
        counter.write(stream);
        return bytes.size();
    };
    const auto vote = [&counter](qint64 at, int reader) {
        return counter
            .apply({.at = at,
                .order = at,
                .reader = u"reader %1"_s.arg(reader),
                .card = u"CARD"_s,
                .admitted = true,
                .answer = u"a"_s})
            .outcome;
    };
    constexpr auto most = Counter::mostReaders;
    for (int reader = 0; reader < most; ++reader)
        QCOMPARE(vote(0, reader), Outcome::Counted);
    const auto full = sizeOf();
    for (int reader = most; reader < 2 * most; ++reader)
        QCOMPARE(vote(reader * 60'000, reader), Outcome::Counted);
    QCOMPARE(sizeOf(), full); // nothing is kept of these
    QCOMPARE(vote(2 * most * 60'000, most), Outcome::Counted);
    QCOMPARE(vote(2 * most * 60'000 + 1, most), Outcome::Cooldown); // which pause all the same
    counter.apply({.kind = EntryKind::Retracted, .card = u"CARD"_s});
    QCOMPARE(vote(2 * most * 60'000 + 2, most), Outcome::Counted);
}

void CounterTest::theEarlierOfTwoLinkedVotesStays()
{
    const auto card = QString(32, u'c'), phone = QString(32, u'd'), person = QString(32, u'e');
    for (const bool cardFirst : {true, false}) {
        auto poll = threeAnswers(Mode::Once);
        poll.policy.linksVoters = true;
        Counter counter(poll);
        counter.apply(tap(10, cardFirst ? u"ra"_s : u"rb"_s, cardFirst ? card : phone));
        counter.apply(tap(20, cardFirst ? u"rb"_s : u"ra"_s, cardFirst ? phone : card));
        QCOMPARE(counter.tally().voters, 2);
        QCOMPARE(counter.apply({.kind = EntryKind::Linked, .card = card, .text = person}).takenBack, QStringList());
        const auto linked = counter.apply({.kind = EntryKind::Linked, .card = phone, .text = person});
        QCOMPARE(linked.outcome, Outcome::Ok);
        QCOMPARE(linked.takenBack.contains(cardFirst ? phone : card), true);
        QCOMPARE(linked.takenBack.contains(cardFirst ? card : phone), false);
        QCOMPARE(counter.tally().counts,
            (QMap<QString, int>{{u"a"_s, cardFirst ? 1 : 0}, {u"b"_s, cardFirst ? 0 : 1}, {u"c"_s, 0}}));
        QCOMPARE(counter.tally().votes, 1);
        QCOMPARE(counter.tally().voters, 1);
        QVERIFY(counter.areOne(card, phone));
        // Linked once more, in another group's name: nothing is left to be done but to know it.
        QCOMPARE(counter.apply({.kind = EntryKind::Linked, .card = phone, .text = person}).outcome, Outcome::Nothing);
    }
}

void CounterTest::linkedVotersAreOneFromThenOn()
{
    const auto card = QString(32, u'c'), phone = QString(32, u'd'), person = QString(32, u'e');
    auto poll = threeAnswers(Mode::Once);
    poll.policy.linksVoters = true;
    poll.policy.acceptUnknown = false;
    Counter counter(poll);
    counter.apply({.kind = EntryKind::Registered, .card = card});
    counter.apply({.kind = EntryKind::Linked, .card = card, .text = person});
    counter.apply({.kind = EntryKind::Linked, .card = phone, .text = person});
    QVERIFY(counter.knows(phone));
    QCOMPARE(counter.apply(tap(10, u"ra"_s, phone)).outcome, Outcome::Counted);
    QCOMPARE(counter.apply(tap(20, u"rb"_s, card)).outcome, Outcome::AlreadyVoted);
    QVERIFY(counter.hasVoted(card));
    QCOMPARE(counter.choices(card), QStringList{u"a"_s});
    const auto voided = counter.apply({.kind = EntryKind::Retracted, .card = card});
    QCOMPARE(voided.takenBack.size(), 3);
    QCOMPARE(counter.tally().votes, 0);
    QCOMPARE(counter.apply(tap(30, u"rb"_s, card)).outcome, Outcome::Counted);
    counter.apply({.kind = EntryKind::Reset, .at = 40});
    QCOMPARE(counter.apply(tap(50, u"ra"_s, card)).outcome, Outcome::Counted);
    QCOMPARE(counter.apply(tap(60, u"rb"_s, phone)).outcome, Outcome::AlreadyVoted);
}

// Another station, whose rules link them, has sent it.
void CounterTest::noLinkHoldsWhereTheRulesLinkNobody()
{
    const auto card = QString(32, u'c'), phone = QString(32, u'd'), person = QString(32, u'e');
    Counter counter(threeAnswers(Mode::Once));
    QCOMPARE(counter.apply({.kind = EntryKind::Linked, .card = card, .text = person}).outcome, Outcome::Nothing);
    QCOMPARE(counter.apply({.kind = EntryKind::Linked, .card = phone, .text = person}).outcome, Outcome::Nothing);
    QVERIFY(!counter.knowsLinks() && !counter.areOne(card, phone));
    QCOMPARE(counter.apply(tap(10, u"ra"_s, phone)).outcome, Outcome::Counted);
    QCOMPARE(counter.apply(tap(20, u"rb"_s, card)).outcome, Outcome::Counted);
    QCOMPARE(counter.tally().voters, 2);
}

void CounterTest::noLogMakesManyCardsOne()
{
    auto poll = threeAnswers(Mode::Once);
    poll.policy.linksVoters = true;
    Counter counter(poll);
    int linked = 0;
    for (int i = 0; i < 1000; ++i)
        linked += counter.apply({.kind = EntryKind::Linked, .card = u"CARD%1"_s.arg(i), .text = u"PERSON"_s}).outcome
            == Outcome::Ok;
    QCOMPARE(linked, int(Persons::most) - 1);
}

void CounterTest::aClockSetBackLocksNobodyOut()
{
    auto poll = threeAnswers(Mode::Every);
    poll.policy.cooldownMs = 3000;
    Counter counter(poll);
    counter.apply(tap(3'600'000, u"ra"_s, u"CARD"_s));
    QCOMPARE(counter.apply(tap(3'599'000, u"ra"_s, u"CARD"_s)).outcome, Outcome::Cooldown);
    QCOMPARE(counter.apply(tap(1000, u"ra"_s, u"CARD"_s)).outcome, Outcome::Counted);
}

void CounterTest::resetKeepsTheOldRound()
{
    Counter counter(threeAnswers(Mode::Once));
    counter.apply(tap(0, u"ra"_s, u"CARD"_s));
    counter.apply(tap(1, u"rb"_s, u"CARD"_s));
    const auto first = counter.tally();
    QCOMPARE(counter.apply({.kind = EntryKind::Reset, .at = 10}).outcome, Outcome::Ok);
    QCOMPARE(counter.pastRounds(), QList<Tally>{first});
    QCOMPARE(counter.tally().round, 2);
    QCOMPARE(counter.tally().taps, 0);
    QCOMPARE(counter.tally().counts, (QMap<QString, int>{{u"a"_s, 0}, {u"b"_s, 0}, {u"c"_s, 0}}));
    QVERIFY(counter.poll().isOpen());
    QCOMPARE(counter.poll().openedAt, std::optional<qint64>(10));

    counter.apply({.kind = EntryKind::Closed, .at = 20});
    counter.apply({.kind = EntryKind::Reset, .at = 30});
    QCOMPARE(counter.poll().state, Poll::State::Draft);
    QCOMPARE(counter.poll().round, 3);
}

void CounterTest::timeWhileClosedIsNoVotingTime()
{
    auto poll = threeAnswers(Mode::Once);
    poll.state = Poll::State::Draft;
    Counter counter(poll);
    QCOMPARE(counter.poll().liveMsecs(50), 0);
    counter.apply({.kind = EntryKind::Opened, .at = 100});
    QCOMPARE(counter.poll().liveMsecs(150), 50);
    counter.apply({.kind = EntryKind::Closed, .at = 200});
    QCOMPARE(counter.poll().liveMsecs(900), 100);
    counter.apply({.kind = EntryKind::Opened, .at = 1000});
    QCOMPARE(counter.poll().openedAt, std::optional<qint64>(100));
    QCOMPARE(counter.poll().liveMsecs(1050), 150);
    counter.apply({.kind = EntryKind::Reset, .at = 2000});
    QCOMPARE(counter.poll().liveMsecs(2010), 10);
}

void CounterTest::openingAfterItsTimeStaysOpen()
{
    auto poll = threeAnswers(Mode::Once);
    poll.state = Poll::State::Closed;
    poll.closesAt = 100;
    Counter counter(poll);
    counter.apply({.kind = EntryKind::Opened, .at = 200});
    QVERIFY(counter.poll().isOpen());
    QVERIFY(!counter.poll().closesAt);
}

void CounterTest::admittedVotesNeedNoOpenPoll()
{
    auto poll = threeAnswers(Mode::Once);
    poll.state = Poll::State::Closed;
    Counter counter(poll);
    auto entry = tap(0, u"far"_s, u"CARD"_s);
    entry.admitted = true;
    entry.answer = u"b"_s;
    QCOMPARE(counter.apply(entry).outcome, Outcome::Counted);
    entry.answer = u"gone"_s;
    QCOMPARE(counter.apply(entry).outcome, Outcome::Unassigned);
    QCOMPARE(counter.tally().count(u"b"_s), 1);
}

void CounterTest::lateIsAfterClosingOnly()
{
    auto poll = threeAnswers(Mode::Once);
    poll.state = Poll::State::Draft;
    Counter counter(poll);
    auto decision = counter.apply(tap(0, u"ra"_s, u"CARD"_s));
    QCOMPARE(decision.outcome, Outcome::Closed);
    QVERIFY(!decision.late);
    QCOMPARE(decision.answer, u"a"_s);
    counter.apply({.kind = EntryKind::Opened, .at = 1});
    counter.apply({.kind = EntryKind::Closed, .at = 2});
    decision = counter.apply(tap(3, u"ra"_s, u"CARD"_s));
    QCOMPARE(decision.outcome, Outcome::Closed);
    QVERIFY(decision.late);
}

void CounterTest::aPhoneNamesItsAnswerItself()
{
    auto poll = threeAnswers(Mode::Change);
    poll.readers.clear();
    poll.policy.phones = Policy::Phones::AnyDevice;
    poll.policy.acceptUnknown = false; // is said of cards
    poll.policy.cooldownMs = 60'000;   // and so is this
    Counter counter(poll);
    LogEntry vote{.reader = u"phone"_s, .card = u"CARD"_s, .answer = u"b"_s, .byPhone = true};
    QCOMPARE(counter.apply(vote).outcome, Outcome::Counted);
    QCOMPARE(counter.apply(vote).outcome, Outcome::Repeat);
    vote.answer = u"c"_s;
    const auto changed = counter.apply(vote);
    QCOMPARE(changed.outcome, Outcome::Changed);
    QCOMPARE(changed.previousAnswer, u"b"_s);
    QCOMPARE(counter.choices(u"CARD"_s), QStringList{u"c"_s});
    vote.answer = u"nothing"_s;
    QCOMPARE(counter.apply(vote).outcome, Outcome::Unassigned);
    // A card on a reader that happens to be called so has nobody's answer.
    QCOMPARE(counter.apply(tap(1, u"phone"_s, u"OTHER"_s)).outcome, Outcome::Unassigned);
    QCOMPARE(counter.tally().votes, 1);
}

void CounterTest::phonesVoteWhereTheyMay_data()
{
    QTest::addColumn<int>("phones");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char* name, Policy::Phones phones, bool isKnown, Outcome outcome) {
        QTest::newRow(name) << int(phones) << isKnown << int(outcome);
    };
    row("none", Policy::Phones::None, true, Outcome::Unassigned);
    row("any", Policy::Phones::AnyDevice, false, Outcome::Counted);
    row("no ticket of this poll", Policy::Phones::Ticket, false, Outcome::Unknown);
    row("a ticket", Policy::Phones::Ticket, true, Outcome::Counted);
    row("an account", Policy::Phones::Account, false, Outcome::Counted);
}

void CounterTest::phonesVoteWhereTheyMay()
{
    QFETCH(int, phones);
    QFETCH(bool, isKnown);
    auto poll = threeAnswers(Mode::Once);
    poll.policy.phones = Policy::Phones(phones);
    Counter counter(poll);
    if (isKnown)
        counter.apply({.kind = EntryKind::Registered, .card = u"CARD"_s});
    const LogEntry vote{.reader = u"phone"_s, .card = u"CARD"_s, .answer = u"a"_s, .byPhone = true};
    QTEST(int(counter.apply(vote).outcome), "outcome");
    counter.apply({.kind = EntryKind::Closed});
    const auto late = counter.apply(vote);
    QCOMPARE(late.outcome, phones == int(Policy::Phones::None) ? Outcome::Unassigned : Outcome::Closed);
    QCOMPARE(late.late, phones != int(Policy::Phones::None));
}

// Not a stopwatch: a count that grew with the number of voters would take minutes here and hit the test's limit.
namespace {

Poll wordsPoll(Mode mode = Mode::Change)
{
    auto poll = threeAnswers(mode);
    poll.kind = Kind::Words;
    poll.answers.clear();
    poll.readers.clear();
    poll.policy.phones = Policy::Phones::AnyDevice;
    return poll;
}

LogEntry writes(const QString& voter, const QString& text)
{
    auto entry = tap(1000, QStringLiteral("phone"), voter);
    entry.byPhone = true;
    entry.answer = foldedWords(text);
    entry.text = text;
    return entry;
}

} // namespace

void CounterTest::writtenAnswersComeAndGo()
{
    Counter counter(wordsPoll());
    QCOMPARE(counter.apply(writes(u"a"_s, u"Peace"_s)).outcome, Outcome::Counted);
    QCOMPARE(counter.apply(writes(u"b"_s, u"PEACE!"_s)).outcome, Outcome::Counted);
    QCOMPARE(counter.tally().counts, (QMap<QString, int>{{u"peace"_s, 2}}));
    QCOMPARE(counter.tally().written[u"peace"_s].text, u"Peace"_s);
    QCOMPARE(counter.apply(writes(u"b"_s, u"War"_s)).previousAnswer, u"peace"_s);
    QCOMPARE(counter.choices(u"b"_s), QStringList{u"war"_s});
    const auto places = counter.answersEver();
    for (int i = 0; i < 1000; ++i)
        counter.apply(writes(u"b"_s, u"word %1"_s.arg(i)));
    QCOMPARE(counter.tally().counts, (QMap<QString, int>{{u"peace"_s, 1}, {u"word 999"_s, 1}}));
    QVERIFY(counter.answersEver() <= places + 1);
    // One that is chosen again as the only one keeps its place.
    auto several = counter.poll();
    several.policy = {.mode = Mode::Multi, .maxChoices = 3, .phones = several.policy.phones};
    counter.apply({.kind = EntryKind::Defined, .text = QString::fromUtf8(pollToJson(several))});
    counter.apply(writes(u"c"_s, u"One"_s));
    counter.apply(writes(u"c"_s, u"Two"_s));
    several.policy.mode = Mode::Change;
    counter.apply({.kind = EntryKind::Defined, .text = QString::fromUtf8(pollToJson(several))});
    QCOMPARE(counter.apply(writes(u"c"_s, u"One"_s)).outcome, Outcome::Changed);
    QCOMPARE(counter.tally().counts.keys(), (QStringList{u"one"_s, u"peace"_s, u"word 999"_s}));
    auto again = writes(u"c"_s, {});
    again.kind = EntryKind::Retracted;
    counter.apply(again);
    auto retracted = writes(u"b"_s, {});
    retracted.kind = EntryKind::Retracted;
    counter.apply(retracted);
    QCOMPARE(counter.tally().counts.keys(), QStringList{u"peace"_s});
    counter.apply({.kind = EntryKind::Reset});
    QVERIFY(counter.tally().counts.isEmpty() && counter.tally().written.isEmpty());
    QCOMPARE(counter.pastRounds().first().written[u"peace"_s].text, u"Peace"_s);
}

void CounterTest::thereIsAnEndToWrittenAnswers()
{
    Counter counter(wordsPoll(Mode::Once));
    for (int i = 0; i < mostWritten; ++i)
        counter.apply(writes(u"voter %1"_s.arg(i), u"word %1"_s.arg(i)));
    QCOMPARE(counter.apply(writes(u"late"_s, u"one more"_s)).outcome, Outcome::Full);
    QCOMPARE(counter.apply(writes(u"late"_s, u"word 7"_s)).outcome, Outcome::Counted);
    QCOMPARE(counter.tally().refused.value(Outcome::Full), 1);
    QCOMPARE(counter.apply(writes(u"late"_s, u"other"_s)).outcome, Outcome::Full); // it has voted, too
    QCOMPARE(counter.tally().counts.size(), mostWritten);
}

void CounterTest::whatTheHostSaysStays()
{
    Counter counter(wordsPoll());
    const auto say = [&](const QString& key, const QString& what) {
        return counter.apply({.kind = EntryKind::Moderated, .answer = key, .text = what}).outcome;
    };
    QCOMPARE(say(u"slur"_s, u"hidden"_s), Outcome::Ok); // before anybody wrote it
    QCOMPARE(say(u"slur"_s, u"hidden"_s), Outcome::Nothing);
    QCOMPARE(say(u"slur"_s, u"nonsense"_s), Outcome::Nothing);
    QCOMPARE(say(u"a\nb"_s, u"hidden"_s), Outcome::Nothing);
    counter.apply(writes(u"a"_s, u"SLUR"_s));
    QCOMPARE(counter.tally().count(u"slur"_s), 1); // it counts, and is not shown
    QVERIFY(!isShownToAll(counter.poll(), u"slur"_s));
    counter.apply({.kind = EntryKind::Defined, .text = QString::fromUtf8(pollToJson(counter.poll()))});
    QVERIFY(!isShownToAll(counter.poll(), u"slur"_s));
    counter.apply({.kind = EntryKind::Reset});
    QVERIFY(!isShownToAll(counter.poll(), u"slur"_s));
    QCOMPARE(say(u"slur"_s, {}), Outcome::Ok);
    QVERIFY(isShownToAll(counter.poll(), u"slur"_s));
    Counter choice(threeAnswers(Mode::Once));
    QCOMPARE(
        choice.apply({.kind = EntryKind::Moderated, .answer = u"a"_s, .text = u"hidden"_s}).outcome, Outcome::Nothing);
}

void CounterTest::aQuizClosesByItself()
{
    auto poll = threeAnswers(Mode::Once);
    poll.kind = Kind::Quiz;
    poll.answers[0].isRight = true;
    poll.quizSeconds = 30;
    poll.state = Poll::State::Draft;
    Counter counter(poll);
    counter.apply({.kind = EntryKind::Opened, .at = 1'000'000});
    QCOMPARE(*counter.poll().closesAt, 1'030'000);
    counter.apply({.kind = EntryKind::Closed, .at = 1'030'000});
    counter.apply({.kind = EntryKind::Opened, .at = 1'050'000}); // somebody wants it open
    QVERIFY(!counter.poll().closesAt);
    counter.apply({.kind = EntryKind::Reset, .at = 1'060'000});
    QCOMPARE(*counter.poll().closesAt, 1'090'000);
}

void CounterTest::cardsWriteNothing()
{
    Counter counter(wordsPoll());
    auto entry = writes(u"a"_s, u"Peace"_s);
    entry.byPhone = false;
    QCOMPARE(counter.apply(entry).outcome, Outcome::Unassigned);
    entry.admitted = true;
    QCOMPARE(counter.apply(entry).outcome, Outcome::Counted);
    entry = writes(u"b"_s, u"x"_s);
    entry.answer.clear();
    QCOMPARE(counter.apply(entry).outcome, Outcome::Unassigned);
}

void CounterTest::staysFastWithManyVoters()
{
    Counter counter(threeAnswers(Mode::Change));
    for (int i = 0; i < 300'000; ++i)
        counter.apply(tap(i, u"ra"_s, u"CARD%1"_s.arg(i % 100'000)));
    QCOMPARE(counter.tally().voters, 100'000);
    QCOMPARE(counter.tally().repeats, 200'000);
}

QTEST_GUILESS_MAIN(CounterTest)
#include "tst_counter.moc"
