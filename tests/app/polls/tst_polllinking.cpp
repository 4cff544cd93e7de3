#include "app/polls/polllinking.h"

#include <QRandomGenerator>
#include <QTest>

#include "app/polls/cards/card.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto card = u"7E6FD7A0"_s;
const auto phone = u"phone:0123456789abcdef0123456789abcdef"_s;

Poll linkingPoll(Policy::Mode mode = Policy::Mode::Once, const QString& id = u"fruit"_s)
{
    auto poll = fruitPoll(id, mode);
    poll.policy.phones = Policy::Phones::AnyDevice;
    poll.policy.linksVoters = true;
    return poll;
}

/// A poll with links at a station.
class LinkingRoom : public SealedRoom {
public:
    Outcome vote(const QString& tag, const QString& answer, const QString& poll = u"fruit"_s)
    {
        reactor.advance(1s);
        const auto voted = waited(
            registry->vote({.tag = tag, .uuid = makeTapUuid(now()), .poll = poll, .answer = answer}));
        return voted ? voted->outcome : Outcome::Nothing;
    }
    bool tapped(const QString& tag, const QString& reader = u"ra"_s)
    {
        reactor.advance(1s);
        return tap(reader, tag);
    }
    Result<LinkedVoters> link(const QString& one, const QString& other)
    {
        reactor.advance(1s);
        return waited(registry->linkVoters(one, other));
    }
    Tally tally(const QString& poll = u"fruit"_s) { return registry->tally(poll); }
    QSet<QString> voided(const QString& poll = u"fruit"_s)
    {
        QSet<QString> uuids;
        const auto votes = waited(registry->votesSince(poll, 0, 10'000));
        for (const auto& vote : *votes) {
            if (vote.voided)
                uuids.insert(vote.uuid);
        }
        return uuids;
    }
    /// Votes that are marked as taken back are those that the count took back; where none is changed.
    bool marksAgree(const QString& poll = u"fruit"_s)
    {
        auto counts = tally(poll).counts;
        const auto votes = waited(registry->votesSince(poll, 0, 10'000));
        for (const auto& vote : *votes)
            counts[vote.answer] -= vote.stands();
        return std::all_of(counts.begin(), counts.end(), [](int left) { return left == 0; });
    }
    /// What a report says agrees with what is counted.
    bool recordAgrees(const QString& poll = u"fruit"_s)
    {
        const auto record = waited(registry->record(poll));
        auto counts = tally(poll).counts;
        counts.removeIf([](const auto& one) { return one.value() == 0; });
        return record && record->answers == counts && record->voters == tally(poll).voters
            && !record->orders.contains(QString()); // who gave no vote has put nothing in order
    }
    bool sealsHold(const QString& poll = u"fruit"_s)
    {
        SealedLogCheck check;
        for (const auto& line : linesOf(sealedLog(poll)))
            check.read(line);
        return check.finish().holds();
    }
};

} // namespace

class PollLinkingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<LinkingRoom>(); }
    void cleanup() { m_room.reset(); }

    void aLinkedPhoneHasNoSecondVote();
    void theEarlierVoteStays_data();
    void theEarlierVoteStays();
    void aPollThatIsMadeLaterKnowsIt();
    void aPartOfANumberIsTheSamePerson_data();
    void aPartOfANumberIsTheSamePerson();
    void whoVotedBeforeItWasClosedHasNoSecondVote_data();
    void whoVotedBeforeItWasClosedHasNoSecondVote();
    void otherPollsAreLeftAlone();
    void unlinkingGivesNoSecondVote();
    void whatWasUndoneAfterAVoteGivesNoSecondOne_data();
    void whatWasUndoneAfterAVoteGivesNoSecondOne();
    void whatIsKeptOfAPollGoesWithIt_data() { whatWasUndoneAfterAVoteGivesNoSecondOne_data(); }
    void whatIsKeptOfAPollGoesWithIt();
    void whoVotedInAPollGoesWithIt();
    void whoLeftBeforeAnyVoteIsAVoterOfTheirOwn();
    void aBorrowedPhoneMakesNoTwoOne_data();
    void aBorrowedPhoneMakesNoTwoOne();
    void aPollThatOpensAgainMakesNoTwoOne();
    void theRuleStaysUnderVotes();
    void theRuleStaysWhereVotersAreLinked();
    void anothersLinksHoldOnlyByOnesOwnRules();
    void aMergedVoteAloneTakesBack();
    void aQuizCountsAPersonOnce();
    void aQuizThatTakesItsSaltLinksAnew();
    void aLinkOfAnotherSaltIsOfThoseWhoHaveNumbers();
    void staysSoAfterRestart();
    void erasingTakesAllThatIsLinked_data();
    void erasingTakesAllThatIsLinked();
    void onesOwnChangesNoResult();
    void onesOwnIsNotWhatIsLinkedWithIt();
    void whatWasDeletedGivesNoSecondVote_data();
    void whatWasDeletedGivesNoSecondVote();
    void whatIsDeletedLeavesNoTrace();
    void whoStaysBehindGivesNoSecondVote();
    void voidingTakesThePersonsVotesBack();
    void threeStationsAgree();

private:
    std::unique_ptr<LinkingRoom> m_room;
};

void PollLinkingTest::aLinkedPhoneHasNoSecondVote()
{
    QVERIFY(m_room->makeOpen(linkingPoll()));
    const auto linked = m_room->link(card, phone);
    QVERIFY(linked.ok() && linked->isNew && linked->voided.isEmpty());
    QVERIFY(!m_room->link(phone, card)->isNew);
    QVERIFY(m_room->tapped(card));
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::AlreadyVoted);
    QCOMPARE(m_room->tally().votes, 1);
    QCOMPARE(m_room->tally().count(u"apple"_s), 1);
    const auto& registry = *m_room->registry;
    QCOMPARE(registry.choices(u"fruit"_s, registry.voterOf(u"fruit"_s, phone)), QStringList{u"apple"_s});
    QVERIFY(m_room->recordAgrees());
    QVERIFY(m_room->sealsHold());
    // Neither the number nor the phone stands anywhere in the file.
    QFile file(m_room->file());
    m_room->registry.reset();
    m_room->database.reset();
    QVERIFY(file.open(QFile::ReadOnly));
    const auto all = file.readAll();
    QVERIFY(!all.contains(card.toLatin1()) && !all.contains(phone.mid(6).toLatin1()));
}

void PollLinkingTest::theEarlierVoteStays_data()
{
    QTest::addColumn<bool>("cardFirst");
    QTest::newRow("the card's") << true;
    QTest::newRow("the phone's") << false;
}

void PollLinkingTest::theEarlierVoteStays()
{
    QFETCH(bool, cardFirst);
    QVERIFY(m_room->makeOpen(linkingPoll()));
    if (cardFirst)
        QVERIFY(m_room->tapped(card));
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::Counted);
    if (!cardFirst)
        QVERIFY(m_room->tapped(card));
    QCOMPARE(m_room->tally().votes, 2);
    m_room->heard = {};
    const auto linked = m_room->link(card, phone);
    QVERIFY(linked.ok());
    QCOMPARE(linked->voided, QStringList{u"fruit"_s});
    QCOMPARE(
        m_room->tally().counts, (QMap<QString, int>{{u"apple"_s, cardFirst ? 1 : 0}, {u"pear"_s, cardFirst ? 0 : 1}}));
    QCOMPARE(m_room->heard.erased.size(), 1); // whoever passed it on takes it back
    QCOMPARE(m_room->heard.erased.first().second.size(), 1);
    QCOMPARE(m_room->voided().size(), 1);
    const auto record = m_room->waited(m_room->registry->record(u"fruit"_s));
    QCOMPARE(record->voided.size(), 1);
    QCOMPARE(record->voided.first().reason, Voiding::linked());
    QVERIFY(!Voiding::linked().by.isEmpty()); // a report takes it for explained
    QVERIFY(m_room->recordAgrees() && m_room->marksAgree());
    QVERIFY(m_room->sealsHold());
}

void PollLinkingTest::aPollThatIsMadeLaterKnowsIt()
{
    QVERIFY(m_room->link(card, phone).ok());
    QVERIFY(m_room->makeOpen(linkingPoll()));
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::Counted);
    QVERIFY(m_room->tapped(card));
    QCOMPARE(m_room->tally().votes, 1);
    QCOMPARE(m_room->tally().refused.value(Outcome::AlreadyVoted), 1);
}

void PollLinkingTest::aPartOfANumberIsTheSamePerson_data()
{
    QTest::addColumn<QString>("linked");
    QTest::addColumn<QString>("tapped");
    QTest::addColumn<Policy::Compare>("compare");
    const auto whole = u"04A1B2C3D4E5F6"_s;
    QTest::newRow("its end") << whole << u"C3D4E5F6"_s << Policy::Compare::LastFour;
    QTest::newRow("linked by its end") << u"C3D4E5F6"_s << whole << Policy::Compare::LastFour;
    QTest::newRow("three bytes") << whole << u"D4E5F6"_s << Policy::Compare::LastThree;
    QTest::newRow("its beginning") << whole << u"04A1B2"_s << Policy::Compare::FirstThree;
}

// A reader that loses bits, in a poll that was made after the link.
void PollLinkingTest::aPartOfANumberIsTheSamePerson()
{
    QFETCH(const QString, linked);
    QFETCH(const QString, tapped);
    QFETCH(const Policy::Compare, compare);
    QVERIFY(m_room->link(linked, phone).ok());
    QCOMPARE(m_room->registry->links().all().size(), 2);
    m_room->restart();
    auto poll = linkingPoll();
    poll.policy.compare = compare;
    QVERIFY(m_room->makeOpen(poll));
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::Counted);
    QVERIFY(m_room->tapped(tapped));
    QCOMPARE(m_room->tally().votes, 1);
    QVERIFY(m_room->tapped(u"0011223344"_s)); // another card
    QCOMPARE(m_room->tally().votes, 2);
    QVERIFY(m_room->done(m_room->registry->unlinkVoter(m_room->registry->links().markOf(phone))));
    QVERIFY(m_room->registry->links().isEmpty());
}

void PollLinkingTest::whoVotedBeforeItWasClosedHasNoSecondVote_data()
{
    QTest::addColumn<bool>("cardFirst");
    QTest::newRow("the card") << true;
    QTest::newRow("the phone") << false;
}

// A card and a phone that are linked while a poll is closed, which opens once more.
void PollLinkingTest::whoVotedBeforeItWasClosedHasNoSecondVote()
{
    QFETCH(const bool, cardFirst);
    QVERIFY(m_room->makeOpen(linkingPoll()));
    const auto votes = [this](bool isCard) {
        return isCard ? m_room->tapped(card) : m_room->vote(phone, u"pear"_s) != Outcome::Nothing;
    };
    QVERIFY(votes(cardFirst));
    QVERIFY(m_room->done(m_room->registry->closePoll(u"fruit"_s)));
    const auto head = m_room->registry->sealHead(u"fruit"_s);
    QVERIFY(m_room->link(card, phone)->voided.isEmpty());
    QCOMPARE(m_room->registry->sealHead(u"fruit"_s), head);
    m_room->restart();
    QVERIFY(m_room->done(m_room->registry->openPoll(u"fruit"_s)));
    QVERIFY(votes(!cardFirst));
    QCOMPARE(m_room->tally().votes, 1);
    QCOMPARE(m_room->tally().refused.value(Outcome::AlreadyVoted), 1);
    QVERIFY(m_room->recordAgrees() && m_room->marksAgree() && m_room->sealsHold());
    QVERIFY(m_room->done(m_room->registry->unlinkVoter(m_room->registry->links().markOf(card))));
    QVERIFY(m_room->registry->links().isEmpty());
}

void PollLinkingTest::otherPollsAreLeftAlone()
{
    auto plain = linkingPoll(Policy::Mode::Once, u"plain"_s);
    plain.policy.linksVoters = false;
    QVERIFY(m_room->makeOpen(plain));
    auto over = linkingPoll(Policy::Mode::Once, u"over"_s);
    over.readers.clear();
    QVERIFY(m_room->makeOpen(over));
    QCOMPARE(m_room->vote(phone, u"pear"_s, u"over"_s), Outcome::Counted);
    QCOMPARE(m_room->vote(u"phone:9"_s, u"pear"_s, u"over"_s), Outcome::Counted);
    QVERIFY(m_room->done(m_room->registry->closePoll(u"over"_s)));
    const auto head = m_room->registry->sealHead(u"over"_s);
    QVERIFY(m_room->tapped(card));
    QCOMPARE(m_room->vote(phone, u"pear"_s, u"plain"_s), Outcome::Counted);
    QVERIFY(m_room->link(card, phone).ok());
    QVERIFY(m_room->link(u"phone:9"_s, card).ok());
    QCOMPARE(m_room->tally(u"plain"_s).votes, 2); // its rules say that they are two
    QCOMPARE(m_room->tally(u"over"_s).votes, 2);  // what was announced stays
    QCOMPARE(m_room->registry->sealHead(u"over"_s), head);
}

void PollLinkingTest::unlinkingGivesNoSecondVote()
{
    QVERIFY(m_room->makeOpen(linkingPoll()));
    QVERIFY(m_room->link(card, phone).ok());
    QVERIFY(m_room->tapped(card));
    const auto& known = *m_room->registry;
    const auto group = known.links().groupOf(card);
    QCOMPARE(known.groupOf(u"fruit"_s, known.voterOf(u"fruit"_s, card)), group);
    QCOMPARE(known.groupOf(u"fruit"_s, known.voterOf(u"fruit"_s, u"phone:9"_s)), QString());
    const auto mark = known.links().markOf(phone);
    QVERIFY(m_room->done(m_room->registry->unlinkVoter(mark)));
    QVERIFY(m_room->registry->links().isEmpty());
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::AlreadyVoted);
    QVERIFY(!m_room->waited(m_room->registry->unlinkVoter(mark)).ok());
    // In the next poll they are two.
    QVERIFY(m_room->done(m_room->registry->closePoll(u"fruit"_s)));
    QVERIFY(m_room->makeOpen(linkingPoll(Policy::Mode::Once, u"next"_s)));
    QVERIFY(m_room->tapped(card));
    QCOMPARE(m_room->vote(phone, u"pear"_s, u"next"_s), Outcome::Counted);
}

void PollLinkingTest::whatWasUndoneAfterAVoteGivesNoSecondOne_data()
{
    QTest::addColumn<bool>("cardVotes");
    QTest::addColumn<bool>("byGroup");
    QTest::addColumn<Policy::Compare>("compare");
    QTest::newRow("the card's vote") << true << false << Policy::Compare::Whole;
    QTest::newRow("the phone's vote") << false << false << Policy::Compare::Whole;
    QTest::newRow("at the desk") << true << true << Policy::Compare::Whole;
    QTest::newRow("a part of a number") << false << false << Policy::Compare::LastThree;
}

// Of a question that was made after the link its log knows the one that has voted there alone.
void PollLinkingTest::whatWasUndoneAfterAVoteGivesNoSecondOne()
{
    QFETCH(const bool, cardVotes);
    QFETCH(const bool, byGroup);
    QFETCH(const Policy::Compare, compare);
    QVERIFY(m_room->link(card, phone).ok());
    auto poll = linkingPoll();
    poll.policy.compare = compare;
    QVERIFY(m_room->makeOpen(poll));
    auto unseen = linkingPoll(Policy::Mode::Once, u"unseen"_s);
    unseen.readers = {{u"ru"_s, u"apple"_s}};
    QVERIFY(m_room->makeOpen(unseen));
    const auto number = compare == Policy::Compare::Whole ? card : card.last(6);
    const auto votes = [&](bool isCard) {
        return isCard ? m_room->tapped(number) : m_room->vote(phone, u"pear"_s) != Outcome::Nothing;
    };
    QVERIFY(votes(cardVotes));
    const auto& registry = *m_room->registry;
    const auto undone = byGroup
        ? m_room->done(m_room->registry->unlinkGroup(registry.links().groupOf(card)))
        : m_room->done(m_room->registry->unlinkVoter(registry.links().markOf(cardVotes ? phone : card)));
    QVERIFY(undone && registry.links().isEmpty() && registry.links().all().isEmpty());
    m_room->restart();
    QVERIFY(votes(!cardVotes));
    QCOMPARE(m_room->tally().votes, 1);
    QCOMPARE(m_room->tally().refused.value(Outcome::AlreadyVoted), 1);
    QVERIFY(m_room->recordAgrees() && m_room->marksAgree() && m_room->sealsHold());
    QCOMPARE(m_room->vote(phone, u"pear"_s, u"unseen"_s), Outcome::Counted);
    QVERIFY(m_room->tapped(card, u"ru"_s));
    QCOMPARE(m_room->tally(u"unseen"_s).votes, 2); // there nobody had voted
}

// Another of its name would have it: who never voted there would have.
void PollLinkingTest::whatIsKeptOfAPollGoesWithIt()
{
    QFETCH(const bool, cardVotes);
    QFETCH(const bool, byGroup);
    QFETCH(const Policy::Compare, compare);
    QVERIFY(m_room->link(card, phone).ok());
    auto poll = linkingPoll();
    poll.policy.compare = compare;
    QVERIFY(m_room->makeOpen(poll));
    auto other = linkingPoll(Policy::Mode::Once, u"stays"_s);
    other.readers = {{u"ru"_s, u"apple"_s}};
    QVERIFY(m_room->makeOpen(other));
    const auto number = compare == Policy::Compare::Whole ? card : card.last(6);
    QVERIFY(cardVotes ? m_room->tapped(number) : m_room->vote(phone, u"pear"_s) == Outcome::Counted);
    QCOMPARE(m_room->vote(phone, u"pear"_s, u"stays"_s), Outcome::Counted);
    const auto& links = m_room->registry->links();
    QVERIFY(byGroup ? m_room->done(m_room->registry->unlinkGroup(links.groupOf(card)))
                    : m_room->done(m_room->registry->unlinkVoter(links.markOf(card))));
    const auto before = links.left().size();
    QVERIFY(m_room->done(m_room->registry->remove(u"fruit"_s)));
    const auto after = m_room->registry->links().left().size();
    QVERIFY(after < before && after > 0); // what the other one has stays
    m_room->restart();
    QCOMPARE(m_room->registry->links().left().size(), after);
    QVERIFY(m_room->done(m_room->registry->remove(u"stays"_s)));
    QVERIFY(!m_room->registry->links().hasLeft());
}

// Also of a link that holds.
void PollLinkingTest::whoVotedInAPollGoesWithIt()
{
    QVERIFY(m_room->makeOpen(linkingPoll()));
    QVERIFY(m_room->tapped(card));
    QVERIFY(m_room->done(m_room->registry->closePoll(u"fruit"_s)));
    QVERIFY(m_room->link(card, phone).ok());
    const auto count = [this] {
        const auto& links = m_room->registry->links();
        return links.ofGroup(links.groupOf(card)).size();
    };
    const auto before = count();
    QVERIFY(m_room->done(m_room->registry->remove(u"fruit"_s)));
    QCOMPARE(count(), before - 1);
    m_room->restart();
    QCOMPARE(count(), before - 1);
}

void PollLinkingTest::whoLeftBeforeAnyVoteIsAVoterOfTheirOwn()
{
    const auto account = u"account:anna"_s;
    QVERIFY(m_room->link(card, phone).ok());
    QVERIFY(m_room->link(card, account).ok());
    QVERIFY(m_room->makeOpen(linkingPoll()));
    QVERIFY(m_room->done(m_room->registry->unlinkVoter(m_room->registry->links().markOf(phone))));
    QVERIFY(!m_room->registry->links().hasLeft());
    QVERIFY(m_room->tapped(card)); // the others' person votes
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::Counted);
    QCOMPARE(m_room->vote(account, u"pear"_s), Outcome::AlreadyVoted);
    QCOMPARE(m_room->tally().votes, 2);
    // In another round than the one that they had voted in they are two again, where the log does not know both.
    auto next = linkingPoll(Policy::Mode::Once, u"next"_s);
    next.readers = {{u"rn"_s, u"apple"_s}};
    QVERIFY(m_room->makeOpen(next));
    QCOMPARE(m_room->vote(account, u"pear"_s, u"next"_s), Outcome::Counted);
    QVERIFY(m_room->done(m_room->registry->unlinkVoter(m_room->registry->links().markOf(card))));
    QVERIFY(m_room->registry->links().hasLeft());
    QVERIFY(m_room->done(m_room->registry->resetPoll(u"next"_s)));
    QCOMPARE(m_room->vote(account, u"pear"_s, u"next"_s), Outcome::Counted);
    QVERIFY(m_room->tapped(card, u"rn"_s));
    QCOMPARE(m_room->tally(u"next"_s).votes, 2);
}

void PollLinkingTest::aBorrowedPhoneMakesNoTwoOne_data()
{
    QTest::addColumn<bool>("phoneFirst");
    QTest::newRow("card and phone") << false;
    QTest::newRow("phone and card") << true;
}

// A family has one phone: it was linked with one card, and is with another then.
void PollLinkingTest::aBorrowedPhoneMakesNoTwoOne()
{
    QFETCH(bool, phoneFirst);
    QVERIFY(m_room->makeOpen(linkingPoll()));
    const auto childs = u"D45A8D55"_s;
    QVERIFY(m_room->link(card, phone).ok());
    QVERIFY(m_room->tapped(card));
    QVERIFY(m_room->tapped(childs, u"rp"_s));
    QVERIFY(m_room->done(m_room->registry->unlinkVoter(m_room->registry->links().markOf(phone))));
    const auto linked = phoneFirst ? m_room->link(phone, childs) : m_room->link(childs, phone);
    QVERIFY(linked.ok() && linked->voided.isEmpty());
    QCOMPARE(m_room->tally().votes, 2);
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::AlreadyVoted); // in this poll it is still the other's
    QCOMPARE(m_room->tally().votes, 2);
    QVERIFY(m_room->done(m_room->registry->closePoll(u"fruit"_s)));
    QVERIFY(m_room->makeOpen(linkingPoll(Policy::Mode::Once, u"next"_s)));
    QCOMPARE(m_room->vote(phone, u"pear"_s, u"next"_s), Outcome::Counted);
    QVERIFY(m_room->tapped(childs));
    QVERIFY(m_room->tapped(card));
    QCOMPARE(m_room->tally(u"next"_s).votes, 2); // the phone's and child's, and the other card's
}

// It was over while the phone was linked with the other card, so only votes bring that.
void PollLinkingTest::aPollThatOpensAgainMakesNoTwoOne()
{
    QVERIFY(m_room->makeOpen(linkingPoll()));
    const auto childs = u"D45A8D55"_s;
    QVERIFY(m_room->link(card, phone).ok());
    QVERIFY(m_room->done(m_room->registry->closePoll(u"fruit"_s)));
    QVERIFY(m_room->done(m_room->registry->unlinkVoter(m_room->registry->links().markOf(phone))));
    QVERIFY(m_room->link(childs, phone).ok());
    QVERIFY(m_room->done(m_room->registry->openPoll(u"fruit"_s)));
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::Counted);
    QVERIFY(m_room->tapped(card)); // the phone's in this poll
    QVERIFY(m_room->tapped(childs));
    QCOMPARE(m_room->tally().counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 1}}));
    QCOMPARE(m_room->tally().refused.value(Outcome::AlreadyVoted), 1);
    QVERIFY(m_room->recordAgrees() && m_room->marksAgree() && m_room->sealsHold());
}

void PollLinkingTest::theRuleStaysWhereVotersAreLinked()
{
    auto poll = linkingPoll();
    QVERIFY(m_room->makeOpen(poll));
    QVERIFY(m_room->link(card, phone).ok());
    QVERIFY(m_room->recordAgrees()); // nobody has voted
    poll.policy.linksVoters = false;
    for (int round = 1; round <= 2; ++round) {
        const auto saved = m_room->waited(m_room->registry->save(poll));
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().code, u"policy.linksVoters"_s);
        QVERIFY(m_room->done(m_room->registry->resetPoll(u"fruit"_s)));
    }
    QVERIFY(m_room->tapped(card));
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::AlreadyVoted);
}

void PollLinkingTest::anothersLinksHoldOnlyByOnesOwnRules()
{
    auto poll = linkingPoll();
    QVERIFY(m_room->makeOpen(poll));
    LinkingRoom strict;
    QVERIFY(strict.done(strict.registry->importPolls(*m_room->waited(m_room->registry->exportPoll(u"fruit"_s)))));
    poll.policy.linksVoters = false;
    QVERIFY(strict.done(strict.registry->save(poll)));
    QVERIFY(strict.done(strict.registry->openPoll(u"fruit"_s)));
    QVERIFY(m_room->tapped(card));
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::Counted);
    QVERIFY(m_room->link(card, phone).ok());
    QCOMPARE(m_room->tally().votes, 1);
    strict.reactor.advance(1min);
    QVERIFY(strict.done(strict.registry->mergeLog(u"fruit"_s, *m_room->exported(u"fruit"_s, ExportFormat::Log))));
    QCOMPARE(strict.tally().votes, 2);
    QVERIFY(strict.voided().isEmpty() && strict.recordAgrees() && strict.marksAgree() && strict.sealsHold());
    const auto tally = strict.tally();
    strict.restart();
    QCOMPARE(strict.tally(), tally);
}

// The other station knows of no link, so its log has nothing but a vote.
void PollLinkingTest::aMergedVoteAloneTakesBack()
{
    QVERIFY(m_room->makeOpen(linkingPoll()));
    LinkingRoom other;
    QVERIFY(other.done(other.registry->importPolls(*m_room->waited(m_room->registry->exportPoll(u"fruit"_s)))));
    QVERIFY(other.done(other.registry->openPoll(u"fruit"_s)));
    QCOMPARE(other.vote(phone, u"pear"_s), Outcome::Counted);
    m_room->reactor.advance(1min);
    QVERIFY(m_room->tapped(card));
    QVERIFY(m_room->link(card, phone).ok());
    m_room->heard = {};
    const auto merged = m_room->waited(
        m_room->registry->mergeLog(u"fruit"_s, *other.exported(u"fruit"_s, ExportFormat::Log)));
    QVERIFY(merged.ok());
    QCOMPARE(merged->votes, 1);
    QCOMPARE(merged->undone, (UndoneByStation{{other.registry->station(), {.overtaken = 1}}}));
    QCOMPARE(merged->voidedBefore, 0);
    QCOMPARE(m_room->heard.erased.size(), 1); // whoever passed the card's vote on takes it back
    QCOMPARE(m_room->tally().counts, (QMap<QString, int>{{u"apple"_s, 0}, {u"pear"_s, 1}}));
    QVERIFY(m_room->marksAgree() && m_room->recordAgrees() && m_room->sealsHold());
    other.reactor.advance(2min);
    const auto back = other.waited(
        other.registry->mergeLog(u"fruit"_s, *m_room->exported(u"fruit"_s, ExportFormat::Log)));
    QCOMPARE(back->voided, 1);
    QCOMPARE(other.tally().counts, m_room->tally().counts);
    QCOMPARE(other.voided(), m_room->voided());
    QVERIFY(other.marksAgree() && other.recordAgrees());
}

namespace {

Poll linkingQuestion(const QString& id)
{
    auto poll = linkingPoll(Policy::Mode::Change, id);
    poll.kind = Kind::Quiz;
    poll.event = u"Pub quiz"_s;
    poll.answers[1].isRight = true; // pear
    poll.quizSeconds = 60;
    poll.readers.clear();
    return poll;
}

} // namespace

void PollLinkingTest::aQuizCountsAPersonOnce()
{
    for (const auto* id : {"one", "two", "three"})
        QVERIFY(m_room->done(m_room->registry->save(linkingQuestion(QString::fromLatin1(id)))));
    const auto account = u"account:anna"_s;
    const auto open = [this](const QString& id) { return m_room->done(m_room->registry->openPoll(id)); };
    const auto close = [this](const QString& id) { return m_room->done(m_room->registry->closePoll(id)); };
    QVERIFY(open(u"one"_s));
    QCOMPARE(m_room->vote(account, u"pear"_s, u"one"_s), Outcome::Counted);
    QVERIFY(close(u"one"_s));
    QVERIFY(m_room->link(account, phone).ok());
    QVERIFY(open(u"two"_s));
    QCOMPARE(m_room->vote(phone, u"pear"_s, u"two"_s), Outcome::Counted);
    QVERIFY(close(u"two"_s));
    QVERIFY(open(u"three"_s));
    QCOMPARE(m_room->vote(account, u"pear"_s, u"three"_s), Outcome::Counted);
    QCOMPARE(m_room->vote(phone, u"apple"_s, u"three"_s), Outcome::Changed);
    QCOMPARE(m_room->vote(u"phone:9"_s, u"pear"_s, u"three"_s), Outcome::Counted);
    QVERIFY(close(u"three"_s));
    for (int start = 0; start < 2; ++start) {
        const auto standings = m_room->waited(m_room->registry->standings(u"Pub quiz"_s));
        QVERIFY(standings.ok());
        QCOMPARE(standings->questions, 3);
        QCOMPARE(standings->rows.size(), 2);
        QCOMPARE(standings->rows.first().right, 2);
        QCOMPARE(standings->rows.first().card, m_room->registry->voterOf(u"one"_s, account));
        QCOMPARE(standings->rows.last().right, 1);
        m_room->restart();
    }
}

// What its log has of a link before then is hashed with a salt that is no more.
void PollLinkingTest::aQuizThatTakesItsSaltLinksAnew()
{
    QVERIFY(m_room->done(m_room->registry->save(linkingQuestion(u"one"_s))));
    auto second = linkingQuestion(u"two"_s);
    second.kind = Kind::Choice;
    QVERIFY(m_room->done(m_room->registry->save(second)));
    QVERIFY(m_room->link(card, phone).ok());
    second.kind = Kind::Quiz;
    QVERIFY(m_room->done(m_room->registry->save(second)));
    const auto& registry = *m_room->registry;
    QCOMPARE(registry.voterOf(u"one"_s, phone), registry.voterOf(u"two"_s, phone));
    QCOMPARE(registry.groupOf(u"two"_s, registry.voterOf(u"two"_s, phone)), QString());
    QVERIFY(m_room->done(m_room->registry->openPoll(u"two"_s)));
    QCOMPARE(m_room->vote(phone, u"pear"_s, u"two"_s), Outcome::Counted);
    QCOMPARE(registry.groupOf(u"two"_s, registry.voterOf(u"two"_s, phone)), registry.links().groupOf(card));
    QVERIFY(m_room->done(m_room->registry->assign(u"two"_s, u"ra"_s, u"apple"_s)));
    QVERIFY(m_room->tapped(card)); // changes it
    QCOMPARE(m_room->tally(u"two"_s).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 0}}));
    QVERIFY(m_room->sealsHold(u"two"_s));
}

// Made anew at each station, and it keeps numbers: a card is the same by its number, a phone is another station's.
void PollLinkingTest::aLinkOfAnotherSaltIsOfThoseWhoHaveNumbers()
{
    auto poll = linkingPoll();
    poll.keepsNumbers = true;
    LinkingRoom other;
    QVERIFY(m_room->makeOpen(poll) && other.makeOpen(poll));
    QVERIFY(other.tapped(card));
    QVERIFY(other.link(card, phone).ok());
    QCOMPARE(other.vote(phone, u"pear"_s), Outcome::AlreadyVoted);
    QCOMPARE(other.vote(u"phone:9"_s, u"pear"_s), Outcome::Counted);
    m_room->reactor.advance(1min);
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::Counted); // is in no link of here
    QVERIFY(m_room->done(m_room->registry->mergeLog(u"fruit"_s, *other.exported(u"fruit"_s, ExportFormat::Log))));
    const auto& registry = *m_room->registry;
    QCOMPARE(registry.together(u"fruit"_s, registry.voterOf(u"fruit"_s, phone)).size(), 1);
    QCOMPARE(registry.together(u"fruit"_s, registry.voterOf(u"fruit"_s, card)).size(), 3);
    QCOMPARE(m_room->tally().voters, 3);
    QVERIFY(registry.links().isEmpty());
    QVERIFY(m_room->recordAgrees() && m_room->marksAgree() && m_room->sealsHold());
    QVERIFY(m_room->tapped(card)); // it has voted there
    QCOMPARE(m_room->tally().voters, 3);
}

void PollLinkingTest::theRuleStaysUnderVotes()
{
    auto poll = linkingPoll();
    QVERIFY(m_room->makeOpen(poll));
    QVERIFY(m_room->tapped(card));
    poll.policy.linksVoters = false;
    const auto saved = m_room->waited(m_room->registry->save(poll));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, u"policy.linksVoters"_s);
    QVERIFY(m_room->done(m_room->registry->resetPoll(u"fruit"_s)));
    QVERIFY(m_room->done(m_room->registry->save(poll)));
}

void PollLinkingTest::staysSoAfterRestart()
{
    QVERIFY(m_room->makeOpen(linkingPoll()));
    QVERIFY(m_room->tapped(card));
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::Counted);
    QVERIFY(m_room->link(card, phone).ok());
    const auto tally = m_room->tally();
    const auto voided = m_room->voided();
    m_room->restart();
    QCOMPARE(m_room->tally(), tally);
    QCOMPARE(m_room->voided(), voided);
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::AlreadyVoted);
    QVERIFY(m_room->done(m_room->registry->resetPoll(u"fruit"_s)));
    QVERIFY(m_room->tapped(card));
    for (int i = 0; i < 600; ++i) // so many that the end leaves a checkpoint
        m_room->registry->tapped(
            {.reader = u"ra"_s, .tag = u"%1"_s.arg(i, 8, 16, QChar(u'0')).toUpper(), .at = m_room->now()});
    QVERIFY(m_room->settle());
    QVERIFY(m_room->done(m_room->registry->stop()));
    m_room->restart();
    QVERIFY(m_room->done(m_room->registry->unlinkVoter(m_room->registry->links().markOf(card))));
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::AlreadyVoted); // the count itself knows who they are
}

void PollLinkingTest::erasingTakesAllThatIsLinked_data()
{
    QTest::addColumn<bool>("removes");
    QTest::newRow("anonymise") << false;
    QTest::newRow("remove") << true;
}

void PollLinkingTest::erasingTakesAllThatIsLinked()
{
    QFETCH(bool, removes);
    using Erasure = PollRegistry::Erasure;
    QVERIFY(m_room->makeOpen(linkingPoll()));
    QVERIFY(m_room->tapped(card));
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::Counted);
    QVERIFY(m_room->link(card, phone).ok());
    QVERIFY(m_room->tapped(u"D45A8D55"_s, u"rp"_s));
    const auto asked = m_room->waited(m_room->registry->exportCard(phone));
    QCOMPARE(asked->text.count("linked"), 2); // and the card's, which is the same person's
    const auto cards = QStringList{
        m_room->registry->voterOf(u"fruit"_s, card), m_room->registry->voterOf(u"fruit"_s, phone)};
    QVERIFY(m_room->done(m_room->registry->eraseCard(phone, removes ? Erasure::Remove : Erasure::Anonymise)));
    QVERIFY(m_room->registry->links().isEmpty());
    QCOMPARE(m_room->tally().counts, (QMap<QString, int>{{u"apple"_s, removes ? 0 : 1}, {u"pear"_s, 1}}));
    for (const auto& row : m_room->rows())
        QVERIFY(!cards.contains(row.stored.entry.card));
    QVERIFY(m_room->recordAgrees());
    QVERIFY(m_room->sealsHold());
}

void PollLinkingTest::onesOwnChangesNoResult()
{
    QVERIFY(m_room->makeOpen(linkingPoll()));
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::Counted);
    QVERIFY(m_room->done(m_room->registry->closePoll(u"fruit"_s)));
    QVERIFY(m_room->makeOpen(linkingPoll(Policy::Mode::Once, u"next"_s)));
    QCOMPARE(m_room->vote(phone, u"pear"_s, u"next"_s), Outcome::Counted);
    QVERIFY(m_room->done(m_room->registry->eraseCard(phone, PollRegistry::Erasure::Own)));
    QCOMPARE(m_room->tally(u"fruit"_s).count(u"pear"_s), 1);
    QCOMPARE(m_room->tally(u"next"_s).count(u"pear"_s), 0);
    for (const auto* poll : {"fruit", "next"}) {
        const auto id = QString::fromLatin1(poll);
        for (const auto& row : m_room->rows(id))
            QVERIFY(row.stored.entry.card != m_room->registry->voterOf(id, phone));
        QVERIFY(m_room->sealsHold(id));
    }
}

void PollLinkingTest::whatWasDeletedGivesNoSecondVote_data()
{
    using Erasure = PollRegistry::Erasure;
    QTest::addColumn<bool>("cardVotes");
    QTest::addColumn<Erasure>("how");
    QTest::addColumn<bool>("whileClosed");
    QTest::newRow("their own") << true << Erasure::Own << false;
    QTest::newRow("their own, while it was closed") << true << Erasure::Own << true;
    QTest::newRow("the card's") << false << Erasure::Own << false;
    QTest::newRow("at the desk, votes kept") << false << Erasure::Anonymise << false;
    QTest::newRow("at the desk, votes removed") << false << Erasure::Remove << false;
}

// Of a question that was made after the link its log knows the one that has voted there alone.
void PollLinkingTest::whatWasDeletedGivesNoSecondVote()
{
    QFETCH(const bool, cardVotes);
    QFETCH(const PollRegistry::Erasure, how);
    QFETCH(const bool, whileClosed);
    QVERIFY(m_room->link(card, phone).ok());
    QVERIFY(m_room->makeOpen(linkingPoll()));
    const auto votes = [this](bool isCard) {
        return isCard ? m_room->tapped(card) : m_room->vote(phone, u"pear"_s) != Outcome::Nothing;
    };
    QVERIFY(votes(cardVotes));
    if (whileClosed)
        QVERIFY(m_room->done(m_room->registry->closePoll(u"fruit"_s)));
    const auto tally = m_room->tally();
    QCOMPARE(tally.votes, 1);
    QVERIFY(m_room->done(m_room->registry->eraseCard(cardVotes ? phone : card, how)));
    QVERIFY(m_room->registry->links().isEmpty());
    if (whileClosed)
        QVERIFY(m_room->done(m_room->registry->openPoll(u"fruit"_s)));
    for (int start = 0; start < 2; ++start) {
        QVERIFY(votes(!cardVotes));
        QCOMPARE(m_room->tally().counts, tally.counts); // nor is anything stored of it
        QCOMPARE(m_room->tally().taps, tally.taps);
        m_room->restart();
    }
    QVERIFY(m_room->recordAgrees() && m_room->sealsHold());
    QVERIFY(m_room->done(m_room->registry->resetPoll(u"fruit"_s)));
    QVERIFY(votes(true) && votes(false));
    QCOMPARE(m_room->tally().votes, 2); // they are two from here on
}

void PollLinkingTest::whatIsDeletedLeavesNoTrace()
{
    QVERIFY(m_room->link(card, phone).ok());
    QVERIFY(m_room->makeOpen(linkingPoll()));
    QVERIFY(m_room->tapped(card));
    const auto& links = m_room->registry->links();
    const auto mark = links.markOf(phone);
    QVERIFY(m_room->done(m_room->registry->unlinkVoter(mark)));
    QCOMPARE(links.leftOf(mark).size(), 1);
    const auto erased = m_room->waited(m_room->registry->eraseOwn(phone));
    QVERIFY(erased && *erased); // that it was linked was stored
    QVERIFY(m_room->registry->links().leftOf(mark).isEmpty());
    m_room->restart();
    QVERIFY(m_room->registry->links().leftOf(mark).isEmpty());
    QVERIFY(m_room->registry->links().hasLeft()); // the card's
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::AlreadyVoted);
    const auto again = m_room->waited(m_room->registry->eraseOwn(phone));
    QVERIFY(again && !*again);
}

// Of three one has voted, and left; of the other two one has theirs deleted.
void PollLinkingTest::whoStaysBehindGivesNoSecondVote()
{
    const auto account = u"account:anna"_s;
    QVERIFY(m_room->link(card, phone).ok());
    QVERIFY(m_room->link(card, account).ok());
    QVERIFY(m_room->makeOpen(linkingPoll()));
    QVERIFY(m_room->tapped(card));
    QVERIFY(m_room->done(m_room->registry->unlinkVoter(m_room->registry->links().markOf(card))));
    QCOMPARE(m_room->registry->links().all().size(), 2);
    QVERIFY(m_room->done(m_room->registry->eraseCard(phone, PollRegistry::Erasure::Own)));
    QVERIFY(m_room->registry->links().isEmpty());
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::AlreadyVoted);
    QCOMPARE(m_room->vote(account, u"pear"_s), Outcome::AlreadyVoted);
    QCOMPARE(m_room->tally().votes, 1);
    QVERIFY(m_room->recordAgrees() && m_room->sealsHold());
}

/// Who has the phone may not delete what the card has voted; the card's owner may, with the phone's.
void PollLinkingTest::onesOwnIsNotWhatIsLinkedWithIt()
{
    QVERIFY(m_room->makeOpen(linkingPoll(Policy::Mode::Change)));
    QVERIFY(m_room->makeOpen(linkingPoll(Policy::Mode::Once, u"next"_s)));
    QVERIFY(m_room->tapped(card)); // at both
    QVERIFY(m_room->link(card, phone).ok());
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::Changed);
    QVERIFY(m_room->done(m_room->registry->closePoll(u"next"_s)));
    const auto erased = m_room->waited(m_room->registry->eraseOwn(phone));
    QVERIFY(erased && *erased);
    QVERIFY(m_room->registry->links().isEmpty());
    QCOMPARE(m_room->tally().count(u"apple"_s), 1); // as the card had it
    QCOMPARE(m_room->tally().count(u"pear"_s), 0);
    QCOMPARE(m_room->tally(u"next"_s).count(u"apple"_s), 1);
    for (const auto* poll : {"fruit", "next"}) {
        const auto id = QString::fromLatin1(poll);
        bool hasCard = false;
        for (const auto& row : m_room->rows(id)) {
            QVERIFY(row.stored.entry.card != m_room->registry->voterOf(id, phone));
            hasCard = hasCard || row.stored.entry.card == m_room->registry->voterOf(id, card);
        }
        QVERIFY(hasCard);
        QVERIFY(m_room->sealsHold(id));
    }
    QVERIFY(m_room->recordAgrees());
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::AlreadyVoted); // nor is that a way to a second vote
    const auto again = m_room->waited(m_room->registry->eraseOwn(phone));
    QVERIFY(again && !*again);
}

void PollLinkingTest::voidingTakesThePersonsVotesBack()
{
    auto poll = linkingPoll(Policy::Mode::Multi);
    QVERIFY(m_room->makeOpen(poll));
    QVERIFY(m_room->link(card, phone).ok());
    QVERIFY(m_room->tapped(card));
    QCOMPARE(m_room->vote(phone, u"pear"_s), Outcome::Counted);
    QCOMPARE(m_room->tally().voters, 1);
    QCOMPARE(m_room->tally().votes, 2);
    QVERIFY(m_room->recordAgrees());
    QVERIFY(m_room->done(m_room->registry->retract(u"fruit"_s, card, {u"Tested"_s, u"lena"_s})));
    QCOMPARE(m_room->tally().votes, 0);
    QCOMPARE(m_room->voided().size(), 2);
    QVERIFY(m_room->recordAgrees());
}

/// Whatever people tap, link and have voided at three stations, and in whichever order their logs come together.
void PollLinkingTest::threeStationsAgree()
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QRandomGenerator random(seed);
        const auto below = [&random](int limit) { return int(random.bounded(limit)); };
        auto poll = linkingPoll(Policy::Mode(below(3)));
        if (poll.policy.mode == Policy::Mode::Multi && below(2))
            poll.kind = Kind::Ranking;
        std::array<LinkingRoom, 3> stations;
        QVERIFY(stations[0].done(stations[0].registry->save(poll)));
        const auto definition = stations[0].waited(stations[0].registry->exportPoll(u"fruit"_s));
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(i == 0 || stations[i].done(stations[i].registry->importPolls(*definition)));
            QVERIFY(stations[i].done(stations[i].registry->openPoll(u"fruit"_s)));
        }
        const QStringList voters{
            u"A0A0A0A0"_s, u"B0B0B0B0"_s, u"C0C0C0C0"_s, u"phone:1"_s, u"phone:2"_s, u"account:ann"_s};
        const auto mergeInto = [&](LinkingRoom& to, LinkingRoom& from) {
            return to.done(to.registry->mergeLog(u"fruit"_s, *from.exported(u"fruit"_s, ExportFormat::Log)));
        };
        for (int step = 0; step < 40; ++step) {
            auto& here = stations[std::size_t(below(3))];
            for (auto& station : stations)
                station.reactor.advance(std::chrono::milliseconds(1 + below(900)));
            const auto voter = voters.at(below(6));
            const auto dice = below(20);
            if (dice < 4)
                (void)here.link(voter, voters.at(below(6)));
            else if (dice < 5)
                (void)here.waited(here.registry->retract(u"fruit"_s, voter));
            else if (dice < 6)
                mergeInto(here, stations[std::size_t(below(3))]);
            else if (isVoterTag(voter))
                here.vote(voter, below(2) ? u"apple"_s : u"pear"_s);
            else
                here.tapped(voter, below(2) ? u"ra"_s : u"rp"_s);
        }
        for (auto& station : stations)
            station.reactor.advance(1min);
        for (const auto& [to, from] : {std::pair(0, 1), {0, 2}, {2, 1}, {1, 2}, {2, 0}, {1, 0}}) {
            if (to != from)
                QVERIFY(mergeInto(stations[std::size_t(to)], stations[std::size_t(from)]));
        }
        for (auto& station : stations) {
            QCOMPARE(station.tally().counts, stations[0].tally().counts);
            QCOMPARE(station.tally().voters, stations[0].tally().voters);
            QCOMPARE(station.tally().places, stations[0].tally().places);
            QCOMPARE(station.voided(), stations[0].voided());
            QVERIFY(poll.policy.mode == Policy::Mode::Change || station.marksAgree());
            QVERIFY2(station.recordAgrees(), qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY2(station.sealsHold(), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
}

QTEST_GUILESS_MAIN(PollLinkingTest)
#include "tst_polllinking.moc"
