#include "app/polls/store/erasedlinks.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/store/leftcards.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class ErasedLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_rooms.clear(); }

    void nothingIsToldOfAPollOfWhichNothingWent();
    void whatWentThereGoesHere();
    void whatIsNobodysThereIsSoHere();
    void whoIsNobodyVotesNowhere();
    void whatComesLaterGoesAsItComes();
    void theLeaderSaysWhatACardIsCalled();
    void whatWentStaysGone();
    void whatHasNotBegunIsNotNoted();
    void noOtherEntryGoes();
    void whatNobodyIsCalledDoesNotDependOnWhatComesFirst();
    void oneCardInTwoChainsIsNobodysOnce();
    void nobodyIsCalledLikeOneWhoHasYetToVote();
    void noStationBarsWhomItLikes();
    void whatFindsNoRoomIsSaidApart();
    void whatTwoSayOneSaysWithoutTheOther();
    void saysWhatDoesNotCountWithoutIt();
    void itStaysBehindAStart();
    void whatItWasRefusedHereIsNobodysWithIt();
    void whatItWasRefusedCountsWithoutThatStation();
    void whatComesOfWhomItErasedGoes();
    void inAnotherRoundItVotes();
    void oneNameMakesNoVotersOne();
    void aVoteThatCountsIsNoSecondOne();
    void whoVotesTwiceThereIsNotBarredHere();
    void whatNobodyIsCalledMakesNoVotersOne();
    void whoseVoteWasChangedHereIsNobodyOnce_data();
    void whoseVoteWasChangedHereIsNobodyOnce();
    void aNameOfWhatHasNotComeIsNew();
    void whoIsRegisteredElsewhereIsLeftToTheLeader();
    void saysOfWhomSomethingIsLeft();

private:
    using Erasure = PollRegistry::Erasure;
    SealedRoom& here() { return *m_rooms[0]; }
    SealedRoom& there() { return *m_rooms[1]; }
    QString theirs() { return there().registry->station(); }
    bool pass()
    {
        const auto links = here().registry->chains(u"fruit"_s).value(theirs()).links;
        const auto piece = there().waited(there().registry->chainPiece(u"fruit"_s, theirs(), {links, 0}, 100'000));
        return piece && here().done(here().registry->mergeLog(u"fruit"_s, piece->log));
    }
    LogErasures told() { return there().waited(there().registry->erasures(u"fruit"_s)).valueOr({}); }
    bool take(const LogErasures& erasures, bool isLeaders = false)
    {
        return here().waited(here().registry->takeErasures(u"fruit"_s, erasures, {theirs(), isLeaders})).ok();
    }
    static int votes(SealedRoom& room) { return room.registry->tally(u"fruit"_s).votes; }
    /// The taps of the other chain.
    static QList<SealedRow> taps(SealedRoom& room)
    {
        auto rows = room.rows();
        rows.removeIf([](const SealedRow& row) { return !row.stored.isTap(); });
        return rows;
    }

    void begin(Policy::Mode mode = Policy::Mode::Once);

    std::vector<std::unique_ptr<SealedRoom>> m_rooms;
};

void ErasedLinksTest::init()
{
    begin();
}

/// Two stations that have the same poll, and its salt; two votes of there are here.
void ErasedLinksTest::begin(Policy::Mode mode)
{
    m_rooms.clear();
    for (int i = 0; i < 2; ++i)
        m_rooms.push_back(std::make_unique<SealedRoom>());
    auto poll = fruitPoll(u"fruit"_s, mode);
    poll.policy.maxChoices = 2;
    QVERIFY(here().makeOpen(poll));
    const auto toml = here().waited(here().registry->exportPoll(u"fruit"_s));
    QVERIFY(toml);
    QVERIFY(there().done(there().registry->importPolls(*toml)));
    QVERIFY(there().done(there().registry->openPoll(u"fruit"_s)));
    QVERIFY(there().tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(there().tap(u"rp"_s, u"B0B0B0B0"_s));
    QVERIFY(pass());
    QCOMPARE(votes(here()), 2);
    here().heard.erased.clear();
}

void ErasedLinksTest::nothingIsToldOfAPollOfWhichNothingWent()
{
    QVERIFY(told().isEmpty());
    QVERIFY(take(told()));
    QVERIFY(here().heard.erased.isEmpty());
}

void ErasedLinksTest::whatWentThereGoesHere()
{
    QVERIFY(there().done(there().registry->eraseCard(u"A0A0A0A0"_s, Erasure::Remove)));
    const auto erasures = told();
    QCOMPARE(erasures.chains.keys(), QStringList{theirs()});
    QCOMPARE(erasures.chains.value(theirs()).keys(), QStringList{QString()});
    const auto state = here().registry->countState(u"fruit"_s);
    QVERIFY(take(erasures));
    QCOMPARE(votes(here()), 1);
    QCOMPARE(here().registry->tally(u"fruit"_s).counts, there().registry->tally(u"fruit"_s).counts);
    QCOMPARE(here().heard.erased.size(), 1);
    QCOMPARE(here().heard.erased.first().second.size(), 1);
    QVERIFY(here().registry->countState(u"fruit"_s) != state);
    QVERIFY(take(erasures)); // once more
    QCOMPARE(here().heard.erased.size(), 1);
    // Whoever has all of it from here has it so, too.
    const auto passedOn = here().waited(here().registry->erasures(u"fruit"_s));
    QVERIFY(passedOn);
    QCOMPARE(passedOn->chains, erasures.chains);
}

void ErasedLinksTest::whatIsNobodysThereIsSoHere()
{
    QVERIFY(there().done(there().registry->eraseCard(u"A0A0A0A0"_s, Erasure::Anonymise)));
    QVERIFY(take(told()));
    QCOMPARE(votes(here()), 2);
    QCOMPARE(here().heard.erased.size(), 1); // it was published as the card's
    const auto theirTap = taps(there()).first();
    const auto ourTap = taps(here()).first();
    QVERIFY(isCard(ourTap.stored.entry.card));
    QVERIFY(ourTap.stored.entry.card != theirTap.stored.entry.card); // whoever told it does not say how it is called
    QCOMPARE(ourTap.seal.mark, theirTap.seal.mark);
    QVERIFY(!ourTap.seal.mark.isEmpty() && ourTap.seal.nonce.isEmpty());
}

void ErasedLinksTest::whoIsNobodyVotesNowhere()
{
    QVERIFY(there().done(there().registry->eraseCard(u"A0A0A0A0"_s, Erasure::Anonymise)));
    QCOMPARE(told().spent.value(QString()).size(), 1);
    QVERIFY(take(told()));
    for (auto* room : {&here(), &there()}) {
        QVERIFY(room->tap(u"rp"_s, u"A0A0A0A0"_s));
        QCOMPARE(votes(*room), 2);
    }
    here().restart();
    QVERIFY(here().tap(u"rp"_s, u"A0A0A0A0"_s));
    QCOMPARE(votes(here()), 2);
}

/// The word of it is quicker than what was sent before.
void ErasedLinksTest::whatComesLaterGoesAsItComes()
{
    const auto links = here().registry->chains(u"fruit"_s).value(theirs()).links;
    QVERIFY(there().tap(u"ra"_s, u"C0C0C0C0"_s));
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    const auto piece = there().waited(there().registry->chainPiece(u"fruit"_s, theirs(), {links, 0}, 100'000));
    QVERIFY(piece);
    QVERIFY(there().done(there().registry->eraseCard(u"C0C0C0C0"_s, Erasure::Remove)));
    QVERIFY(there().done(there().registry->eraseCard(u"D0D0D0D0"_s, Erasure::Anonymise)));
    QVERIFY(take(told()));
    QVERIFY(here().heard.erased.isEmpty());
    QVERIFY(here().done(here().registry->mergeLog(u"fruit"_s, piece->log)));
    QCOMPARE(votes(here()), 3);
    QVERIFY(isCard(taps(here()).last().stored.entry.card));
    QVERIFY(!taps(here()).last().seal.mark.isEmpty() && taps(here()).last().seal.nonce.isEmpty());
}

void ErasedLinksTest::theLeaderSaysWhatACardIsCalled()
{
    const auto link = taps(here()).first().seal.link;
    const auto one = QString(32, u'a');
    const auto other = QString(32, u'b');
    QVERIFY(take({.chains = {{theirs(), {{one, {link}}}}}}));
    const auto first = taps(here()).first().stored.entry.card;
    QVERIFY(take({.chains = {{theirs(), {{other, {link}}}}}}));
    QCOMPARE(taps(here()).first().stored.entry.card, first);
    QVERIFY(take({.chains = {{theirs(), {{other, {link}}}}}}, true));
    QCOMPARE(taps(here()).first().stored.entry.card, other);
    QCOMPARE(votes(here()), 2);
}

void ErasedLinksTest::whatWentStaysGone()
{
    const auto link = taps(here()).first().seal.link;
    QVERIFY(take({.chains = {{theirs(), {{QString(), {link}}}}}}));
    QVERIFY(take({.chains = {{theirs(), {{QString(32, u'a'), {link}}}}}}, true));
    QCOMPARE(votes(here()), 1);
    const auto kept = here().waited(here().registry->erasures(u"fruit"_s));
    QVERIFY(kept);
    QCOMPARE(kept->chains.value(theirs()).keys(), QStringList{QString()});
}

void ErasedLinksTest::whatHasNotBegunIsNotNoted()
{
    QVERIFY(take({.chains = {{u"NOBODY"_s, {{QString(), {1}}}}, {theirs(), {{QString(), {linksAhead * 2}}}}}}));
    const auto kept = here().waited(here().registry->erasures(u"fruit"_s));
    QVERIFY(kept && kept->isEmpty());
}

/// What a poll is, or that voting began, is nobody's to erase.
void ErasedLinksTest::noOtherEntryGoes()
{
    const auto before = here().rows().size();
    const auto own = here().registry->station();
    QVERIFY(take({.chains = {{own, {{QString(), {1, 2}}}}}}, true));
    QCOMPARE(here().rows().size(), before);
    QCOMPARE(here().rows().first().stored.entry.kind, LogEntry::Kind::Defined);
    QVERIFY(here().registry->find(u"fruit"_s)->isOpen());
}

/// A liar may hear what nobody's card is to be called, and seal a vote of a card by that name: whether that comes
/// before the leader's word or behind it differs from station to station.
void ErasedLinksTest::whatNobodyIsCalledDoesNotDependOnWhatComesFirst()
{
    const auto link = taps(here()).first().seal.link;
    auto& late = *m_rooms.emplace_back(std::make_unique<SealedRoom>());
    const auto toml = here().waited(here().registry->exportPoll(u"fruit"_s));
    QVERIFY(toml && late.done(late.registry->importPolls(*toml)));
    const auto all = [this] { return there().waited(there().registry->chainPiece(u"fruit"_s, theirs(), {}, 100'000)); };
    const auto before = all();
    QVERIFY(there().tap(u"rp"_s, u"C0C0C0C0"_s)); // the vote of that name
    const auto after = all();
    QVERIFY(before && after && pass());
    const auto other = taps(here()).last().stored.entry.card;
    const LogErasures said{.chains = {{theirs(), {{other, {link}}}}}};
    QVERIFY(late.done(late.registry->mergeLog(u"fruit"_s, before->log)));
    QVERIFY(late.waited(late.registry->takeErasures(u"fruit"_s, said, {theirs(), true})).ok());
    QVERIFY(late.done(late.registry->mergeLog(u"fruit"_s, after->log)));
    QVERIFY(take(said, true));
    QCOMPARE(taps(here()).first().stored.entry.card, other);
    QCOMPARE(taps(late).first().stored.entry.card, other);
    QCOMPARE(here().registry->tally(u"fruit"_s).counts, late.registry->tally(u"fruit"_s).counts);
}

/// As of one whose folder came back from a backup, and who began another chain.
void ErasedLinksTest::oneCardInTwoChainsIsNobodysOnce()
{
    const auto votesBefore = votes(here());
    const QString nobody(32, u'a');
    const auto link = taps(here()).first().seal.link;
    const auto card = taps(here()).first().stored.entry.card;
    here().reactor.advance(std::chrono::seconds(10));
    QVERIFY(here().tap(u"rp"_s, u"A0A0A0A0"_s)); // the same card here, as though in another chain of theirs
    QCOMPARE(votes(here()), votesBefore);
    const auto own = here().registry->station();
    const auto second = taps(here()).last();
    QCOMPARE(second.stored.entry.card, card);
    QVERIFY(take({.chains = {{theirs(), {{nobody, {link}}}}, {own, {{nobody, {second.seal.link}}}}}}));
    QCOMPARE(taps(here()).last().stored.entry.card, taps(here()).first().stored.entry.card);
    QVERIFY(taps(here()).first().stored.entry.card != card);
    QCOMPARE(votes(here()), votesBefore);
}

/// Where that vote came first it would be noticed, and elsewhere not.
void ErasedLinksTest::nobodyIsCalledLikeOneWhoHasYetToVote()
{
    const auto link = taps(here()).first().seal.link;
    const auto voter = here().registry->voterOf(u"fruit"_s, u"C0C0C0C0"_s);
    QVERIFY(take({.chains = {{theirs(), {{voter, {link}}}}}}));
    QVERIFY(taps(here()).first().stored.entry.card != voter);
    QVERIFY(here().tap(u"rp"_s, u"C0C0C0C0"_s));
    QCOMPARE(here().registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 2}}));
    here().restart();
    QCOMPARE(votes(here()), 3);
}

/// It knows the poll's salt, and so whose mark is which.
void ErasedLinksTest::noStationBarsWhomItLikes()
{
    const auto salt = here().registry->salt(u"fruit"_s);
    const auto markOf = [&](const QString& tag) { return spentMark(salt, here().registry->voterOf(u"fruit"_s, tag)); };
    LogErasures many;
    for (int i = 0; i < 21; ++i)
        many.spent[QString()].append(markOf(u"C0C0C0%1"_s.arg(i, 2, 10, QChar(u'0'))));
    auto taking = here().waited(here().registry->takeErasures(u"fruit"_s, many, {theirs(), false}));
    QVERIFY(taking && taking->areMarksRefused && !taking->areLinksRefused);
    QVERIFY(here().tap(u"ra"_s, u"C0C0C020"_s)); // beyond what it may say
    QCOMPARE(votes(here()), 3);
    QVERIFY(here().tap(u"ra"_s, u"C0C0C001"_s));
    QCOMPARE(votes(here()), 3);
    taking = here().waited(here().registry->takeErasures(u"fruit"_s, many, {theirs(), false})); // what was taken, too
    QVERIFY(taking && taking->areMarksRefused);
    QVERIFY(here().tap(u"ra"_s, u"C0C0C000"_s));
    QCOMPARE(votes(here()), 3);
    // The few that it may bar vote where it is left out.
    auto poll = *here().registry->find(u"fruit"_s);
    poll.leftOut = {{theirs(), u"yard"_s}};
    QVERIFY(here().done(here().registry->save(poll)));
    QVERIFY(here().tap(u"ra"_s, u"C0C0C002"_s));
    QCOMPARE(votes(here()), 2); // with that of C0C0C020
    here().restart();
    QVERIFY(here().tap(u"rp"_s, u"C0C0C001"_s));
    QCOMPARE(votes(here()), 3);
    const auto saidOn = here().waited(here().registry->erasures(u"fruit"_s))->spent;
    QCOMPARE(saidOn.keys(), QStringList{theirs()}); // by its word, of which elsewhere becomes what does here
    QCOMPARE(saidOn.first().size(), 20);
}

/// Its remedy is another than that of marks.
void ErasedLinksTest::whatFindsNoRoomIsSaidApart()
{
    QVERIFY(here().done(here().database->write([writer = theirs()](QSqlDatabase& connection) -> Result<Done> {
        for (int i = 0; i < 10'000; ++i) {
            const auto noted = runStatement(connection,
                u"INSERT INTO polls_erasure (poll, writer, link, nobody) VALUES ((SELECT key FROM polls_poll), ?, ?, ?)"_s,
                {writer, 1000 + i, u"%1"_s.arg(i, 32, 16, QChar(u'0'))});
            if (!noted)
                return noted;
        }
        return Done{};
    })));
    const auto link = taps(here()).first().seal.link;
    const LogErasures said{.chains = {{theirs(), {{QString(32, u'a'), {link}}}}}};
    const auto card = taps(here()).first().stored.entry.card;
    const auto taking = here().waited(here().registry->takeErasures(u"fruit"_s, said, {theirs(), false}));
    QVERIFY(taking && taking->areLinksRefused && !taking->areMarksRefused);
    QCOMPARE(taps(here()).first().stored.entry.card, card);
    const auto leaders = here().waited(here().registry->takeErasures(u"fruit"_s, said, {u"leader"_s, true}));
    QVERIFY(leaders && !leaders->areLinksRefused);
    QVERIFY(taps(here()).first().stored.entry.card != card);
}

/// Whoever said it first may have been a liar; the other was not.
void ErasedLinksTest::whatTwoSayOneSaysWithoutTheOther()
{
    const auto voter = here().registry->voterOf(u"fruit"_s, u"C0C0C0C0"_s);
    const LogErasures same{.spent = {{QString(), {spentMark(here().registry->salt(u"fruit"_s), voter)}}}};
    QVERIFY(take(same));
    QVERIFY(here().waited(here().registry->takeErasures(u"fruit"_s, same, {u"leader"_s, true})).ok());
    auto poll = *here().registry->find(u"fruit"_s);
    poll.leftOut = {{theirs(), u"yard"_s}};
    QVERIFY(here().done(here().registry->save(poll)));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(here().tap(u"ra"_s, u"C0C0C0C0"_s));
        QCOMPARE(votes(here()), 0);
        here().restart();
    }
}

/// As where it had registered voters.
void ErasedLinksTest::saysWhatDoesNotCountWithoutIt()
{
    auto poll = *here().registry->find(u"fruit"_s);
    poll.policy.acceptUnknown = false;
    QVERIFY(here().done(here().registry->save(poll)));
    QVERIFY(there().done(there().registry->registerCards(u"fruit"_s, {u"E0E0E0E0"_s})));
    QVERIFY(pass());
    QVERIFY(here().tap(u"ra"_s, u"E0E0E0E0"_s));
    const auto before = votes(here());
    const auto link = here().registry->chains(u"fruit"_s).value(theirs()).links;
    const auto taken = here().waited(
        here().registry->takeErasures(u"fruit"_s, {.chains = {{theirs(), {{QString(), {link}}}}}}, {theirs(), false}));
    QVERIFY(taken);
    QCOMPARE(taken->undone, 1);
    QCOMPARE(votes(here()), before - 1);
    QCOMPARE(here().heard.erased.last().second.size(), 1); // whoever has passed it on takes it back
}

void ErasedLinksTest::itStaysBehindAStart()
{
    QVERIFY(there().done(there().registry->eraseCard(u"A0A0A0A0"_s, Erasure::Remove)));
    const auto before = told();
    there().restart();
    QCOMPARE(told(), before);
    QVERIFY(take(before));
    here().restart();
    QCOMPARE(votes(here()), 1);
}

/// The mark by which it votes no more comes too late for that.
void ErasedLinksTest::whatItWasRefusedHereIsNobodysWithIt()
{
    here().reactor.advance(std::chrono::seconds(10));
    QVERIFY(here().tap(u"rp"_s, u"A0A0A0A0"_s));
    QCOMPARE(taps(here()).last().stored.decision.outcome, Outcome::AlreadyVoted);
    QVERIFY(there().done(there().registry->eraseCard(u"A0A0A0A0"_s, Erasure::Anonymise)));
    QVERIFY(take(told()));
    QCOMPARE(votes(here()), 2);
    const auto refused = taps(here()).last();
    QCOMPARE(refused.stored.entry.card, taps(here()).first().stored.entry.card);
    QCOMPARE(refused.stored.decision.outcome, Outcome::AlreadyVoted);
    QVERIFY(!refused.seal.mark.isEmpty() && refused.seal.nonce.isEmpty());
    // It is said on like what is erased here.
    const auto said = here().waited(here().registry->erasures(u"fruit"_s));
    QVERIFY(said);
    const auto own = said->chains.value(here().registry->station());
    QCOMPARE(own.keys(), QStringList{refused.stored.entry.card});
    QCOMPARE(own.first(), QList<qint64>{refused.seal.link});
    QCOMPARE(said->spent.value(QString()).size(), 1);
    here().restart();
    QCOMPARE(votes(here()), 2);
    // Counted anew, with a vote that comes.
    QVERIFY(there().tap(u"ra"_s, u"C0C0C0C0"_s));
    QVERIFY(pass());
    QCOMPARE(votes(here()), 3);
}

/// A liar gains nothing by it: the vote of here stands where that station is left out, as the one that its voter has.
void ErasedLinksTest::whatItWasRefusedCountsWithoutThatStation()
{
    here().reactor.advance(std::chrono::seconds(10));
    QVERIFY(here().tap(u"rp"_s, u"A0A0A0A0"_s));
    QVERIFY(there().done(there().registry->eraseCard(u"A0A0A0A0"_s, Erasure::Anonymise)));
    QVERIFY(take(told()));
    auto poll = *here().registry->find(u"fruit"_s);
    poll.leftOut = {{theirs(), u"yard"_s}};
    QVERIFY(here().done(here().registry->save(poll)));
    QCOMPARE(votes(here()), 1);
    QVERIFY(here().tap(u"ra"_s, u"A0A0A0A0"_s));
    QCOMPARE(votes(here()), 1);
}

/// What its votes are called is known nowhere by then.
void ErasedLinksTest::whatComesOfWhomItErasedGoes()
{
    QVERIFY(there().tap(u"rp"_s, u"C0C0C0C0"_s)); // still on its way
    QVERIFY(here().tap(u"ra"_s, u"C0C0C0C0"_s));
    QVERIFY(here().done(here().registry->eraseCard(u"C0C0C0C0"_s, Erasure::Anonymise)));
    QCOMPARE(votes(here()), 3);
    QVERIFY(pass());
    QCOMPARE(votes(here()), 3);
    const auto said = here().waited(here().registry->erasures(u"fruit"_s));
    QVERIFY(said);
    const auto link = here().registry->chains(u"fruit"_s).value(theirs()).links;
    QCOMPARE(said->chains.value(theirs()), (LogErasures::Links{{QString(), {link}}}));
    here().restart();
    QCOMPARE(votes(here()), 3);
    QVERIFY(there().tap(u"ra"_s, u"D0D0D0D0"_s));
    QVERIFY(pass());
    QCOMPARE(votes(here()), 4);
}

void ErasedLinksTest::inAnotherRoundItVotes()
{
    QVERIFY(here().tap(u"ra"_s, u"C0C0C0C0"_s));
    QVERIFY(here().done(here().registry->eraseCard(u"C0C0C0C0"_s, Erasure::Anonymise)));
    QVERIFY(here().done(here().registry->resetPoll(u"fruit"_s)));
    there().reactor.advance(std::chrono::seconds(10)); // behind it
    QVERIFY(there().tap(u"rp"_s, u"C0C0C0C0"_s));
    QVERIFY(pass());
    QCOMPARE(votes(here()), 1);
}

/// There lies: it has sealed later taps of cards that have voted here, and says that all of them are one nobody.
void ErasedLinksTest::oneNameMakesNoVotersOne()
{
    for (auto* room : {&here(), &there()}) {
        QVERIFY(room->tap(u"ra"_s, u"C0C0C0C0"_s));
        QVERIFY(room->tap(u"rp"_s, u"D0D0D0D0"_s));
        there().reactor.advance(std::chrono::seconds(10));
    }
    QVERIFY(pass());
    QCOMPARE(votes(here()), 4);
    const auto before = here().rows();
    const auto links = here().registry->chains(u"fruit"_s).value(theirs()).links;
    QVERIFY(take({.chains = {{theirs(), {{QString(32, u'a'), {links - 1, links}}}}}}));
    QCOMPARE(votes(here()), 4);
    for (const auto& row : before) {
        if (row.stored.isTap() && row.seal.writer.isEmpty() && row.stored.entry.station != theirs())
            QVERIFY(here().rows().at(row.stored.number - 1).stored.entry.card == row.stored.entry.card);
    }
}

/// Also under a name each.
void ErasedLinksTest::aVoteThatCountsIsNoSecondOne()
{
    QVERIFY(here().tap(u"ra"_s, u"C0C0C0C0"_s));
    there().reactor.advance(std::chrono::seconds(10));
    QVERIFY(there().tap(u"rp"_s, u"C0C0C0C0"_s));
    QVERIFY(pass());
    const auto link = here().registry->chains(u"fruit"_s).value(theirs()).links;
    QVERIFY(take({.chains = {{theirs(), {{QString(32, u'a'), {link}}}}}}));
    QCOMPARE(votes(here()), 3);
    // As nobody's theirs would count beside it: it goes, and that is said on.
    const auto said = here().waited(here().registry->erasures(u"fruit"_s));
    QVERIFY(said);
    QCOMPARE(said->chains.value(theirs()), (LogErasures::Links{{QString(), {link}}}));
    here().restart();
    QCOMPARE(votes(here()), 3);
    auto poll = *here().registry->find(u"fruit"_s);
    poll.leftOut = {{theirs(), u"yard"_s}};
    QVERIFY(here().done(here().registry->save(poll)));
    QCOMPARE(votes(here()), 1);
    QCOMPARE(here().registry->choices(u"fruit"_s, here().registry->voterOf(u"fruit"_s, u"C0C0C0C0"_s)).size(), 1);
}

/// Two taps of one card in its own chain, of which it says one to be nobody's: no word of this station's comes of it.
void ErasedLinksTest::whoVotesTwiceThereIsNotBarredHere()
{
    QVERIFY(there().tap(u"ra"_s, u"C0C0C0C0"_s));
    const auto link = there().registry->chains(u"fruit"_s).value(theirs()).links;
    there().reactor.advance(std::chrono::seconds(10));
    QVERIFY(there().tap(u"rp"_s, u"C0C0C0C0"_s));
    QVERIFY(pass());
    QVERIFY(take({.chains = {{theirs(), {{QString(32, u'a'), {link}}}}}}));
    const auto said = here().waited(here().registry->erasures(u"fruit"_s));
    QVERIFY(said);
    QVERIFY(said->spent.value(QString()).isEmpty());
    auto poll = *here().registry->find(u"fruit"_s);
    poll.leftOut = {{theirs(), u"yard"_s}};
    QVERIFY(here().done(here().registry->save(poll)));
    QVERIFY(here().tap(u"ra"_s, u"C0C0C0C0"_s));
    QCOMPARE(votes(here()), 1);
}

/// It names an entry of its own like somebody whom this station has made nobody.
void ErasedLinksTest::whatNobodyIsCalledMakesNoVotersOne()
{
    QVERIFY(here().tap(u"ra"_s, u"E0E0E0E0"_s));
    QVERIFY(here().done(here().registry->eraseCard(u"E0E0E0E0"_s, Erasure::Anonymise)));
    const auto name = taps(here()).last().stored.entry.card;
    QVERIFY(there().tap(u"ra"_s, u"C0C0C0C0"_s));
    here().reactor.advance(std::chrono::seconds(10));
    QVERIFY(here().tap(u"rp"_s, u"C0C0C0C0"_s)); // behind that one, so it does not count
    const auto ours = taps(here()).last();
    QVERIFY(pass());
    QCOMPARE(votes(here()), 4);
    const auto link = here().registry->chains(u"fruit"_s).value(theirs()).links;
    QVERIFY(take({.chains = {{theirs(), {{name, {link}}}}}}));
    QCOMPARE(here().rows().at(ours.stored.number - 1).stored.entry.card, ours.stored.entry.card);
}

void ErasedLinksTest::whoseVoteWasChangedHereIsNobodyOnce_data()
{
    QTest::addColumn<Policy::Mode>("mode");
    QTest::newRow("the last counts") << Policy::Mode::Change;
    QTest::newRow("several count") << Policy::Mode::Multi;
}

/// There did not know of it when its vote was made nobody's.
void ErasedLinksTest::whoseVoteWasChangedHereIsNobodyOnce()
{
    QFETCH(Policy::Mode, mode);
    begin(mode);
    here().reactor.advance(std::chrono::seconds(10));
    QVERIFY(here().tap(u"rp"_s, u"A0A0A0A0"_s));
    const auto before = here().registry->tally(u"fruit"_s);
    QCOMPARE(before.voters, 2);
    QVERIFY(there().done(there().registry->eraseCard(u"A0A0A0A0"_s, Erasure::Anonymise)));
    QVERIFY(take(told()));
    QCOMPARE(here().registry->tally(u"fruit"_s).counts, before.counts);
    QCOMPARE(here().registry->tally(u"fruit"_s).voters, before.voters);
    here().restart();
    QCOMPARE(here().registry->tally(u"fruit"_s).voters, before.voters);
}

/// It was held to a reader there once more, and that is said before it comes.
void ErasedLinksTest::aNameOfWhatHasNotComeIsNew()
{
    here().reactor.advance(std::chrono::seconds(10));
    QVERIFY(here().tap(u"rp"_s, u"A0A0A0A0"_s));
    there().reactor.advance(std::chrono::seconds(10));
    QVERIFY(there().tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(there().done(there().registry->eraseCard(u"A0A0A0A0"_s, Erasure::Anonymise)));
    QVERIFY(take(told()));
    QCOMPARE(votes(here()), 2);
    QVERIFY(pass());
    QCOMPARE(votes(here()), 2);
}

/// As somebody's whom nobody has registered its vote would not count.
void ErasedLinksTest::whoIsRegisteredElsewhereIsLeftToTheLeader()
{
    auto poll = fruitPoll(u"tickets"_s);
    poll.policy.acceptUnknown = false;
    QVERIFY(here().makeOpen(poll));
    QVERIFY(here().done(here().registry->registerCards(u"tickets"_s, {u"C0C0C0C0"_s})));
    const auto leader = here().registry->station();
    QVERIFY(there().done(
        there().registry->follow({*here().registry->find(u"tickets"_s), here().registry->salt(u"tickets"_s), leader})));
    const auto piece = here().waited(here().registry->chainPiece(u"tickets"_s, leader, {}, 100'000));
    QVERIFY(piece);
    QVERIFY(there().done(there().registry->mergeLog(u"tickets"_s, piece->log)));
    QVERIFY(there().done(there().registry->setOpenAsLed(u"tickets"_s, true)));
    QVERIFY(there().done(there().registry->assign(u"tickets"_s, u"rt"_s, poll.answers.first().id)));
    there().reactor.advance(std::chrono::seconds(10));
    QVERIFY(there().tap(u"rt"_s, u"C0C0C0C0"_s));
    QCOMPARE(there().registry->tally(u"tickets"_s).votes, 1);
    QVERIFY(there().done(there().registry->eraseCard(u"C0C0C0C0"_s, Erasure::Anonymise)));
    QCOMPARE(there().registry->tally(u"tickets"_s).votes, 1);
    const auto card = there().registry->voterOf(u"tickets"_s, u"C0C0C0C0"_s);
    QCOMPARE(there().registry->choices(u"tickets"_s, card).size(), 1);
    const auto left = there().waited(there().registry->votesElsewhere(u"C0C0C0C0"_s));
    QVERIFY(left);
    QCOMPARE(*left, (QMap<QString, qint64>{{leader, 0}}));
    QVERIFY(there().done(there().registry->eraseCard(u"C0C0C0C0"_s, Erasure::Remove)));
    QCOMPARE(there().registry->tally(u"tickets"_s).votes, 0);
}

void ErasedLinksTest::saysOfWhomSomethingIsLeft()
{
    const auto isLeft = [this](const QString& tag, bool areTickets = false) {
        const LeftCards left{{u"fruit"_s}, {here().registry->voterOf(u"fruit"_s, tag)}, areTickets};
        return here().waited(
            here().database->read([left](QSqlDatabase& connection) { return isAnyLeft(connection, left); }));
    };
    QCOMPARE(isLeft(u"A0A0A0A0"_s).valueOr(false), true);
    QCOMPARE(isLeft(u"E0E0E0E0"_s).valueOr(true), false);
    QVERIFY(here().done(here().registry->registerCards(u"fruit"_s, {u"E0E0E0E0"_s})));
    QCOMPARE(isLeft(u"E0E0E0E0"_s).valueOr(false), true);
    QCOMPARE(isLeft(u"E0E0E0E0"_s, true).valueOr(true), false); // that a ticket is good stays
    QVERIFY(here().done(here().registry->eraseCard(u"A0A0A0A0"_s, Erasure::Remove)));
    QCOMPARE(isLeft(u"A0A0A0A0"_s).valueOr(true), false);
}

QTEST_GUILESS_MAIN(ErasedLinksTest)
#include "tst_erasedlinks.moc"
