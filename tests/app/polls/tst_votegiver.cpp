#include "app/polls/votegiver.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto personsCard = u"7E6FD7A0"_s;
const auto personsPhone = u"phone:0123456789abcdef0123456789abcdef"_s;

/// A poll in which a card and a phone may be one voter.
class GiverRoom : public BookRoom {
public:
    bool makeLinking()
    {
        auto poll = fruitPoll();
        poll.policy.phones = Policy::Phones::AnyDevice;
        poll.policy.linksVoters = true;
        return makeOpen(poll);
    }
    bool link()
    {
        reactor.advance(1s);
        return done(registry->linkVoters(personsCard, personsPhone));
    }
    bool tapped()
    {
        reactor.advance(1s);
        return tap(u"ra"_s, personsCard);
    }
    bool votesByPhone(const QString& answer = u"pear"_s)
    {
        reactor.advance(1s);
        return done(
            registry->vote({.tag = personsPhone, .uuid = makeTapUuid(now()), .poll = u"fruit"_s, .answer = answer}));
    }
    QString card() { return registry->voterOf(u"fruit"_s, personsCard); }
    QString phone() { return registry->voterOf(u"fruit"_s, personsPhone); }
    QString giver(const QString& voter) { return giverOf(*registry, u"fruit"_s, voter); }
};

} // namespace

class VoteGiverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoeverVotedOfThoseWhoAreOne()
    {
        GiverRoom room;
        QVERIFY(room.makeLinking());
        QCOMPARE(room.giver(room.phone()), room.phone());
        QVERIFY(room.link());
        QCOMPARE(room.giver(room.phone()), room.phone()); // nobody has voted
        QVERIFY(room.tapped());
        QVERIFY(room.card() != room.phone());
        QCOMPARE(room.giver(room.phone()), room.card());
        QCOMPARE(room.giver(room.card()), room.card());
        QCOMPARE(giverOf(*room.registry, u"none"_s, room.phone()), room.phone());
    }

    /// Another station's vote of an earlier round may come in later than that of the running one.
    void notWhoeverVotedInAnEarlierRound()
    {
        GiverRoom room, other;
        QVERIFY(room.makeLinking());
        QVERIFY(other.done(other.registry->importPolls(*room.waited(room.registry->exportPoll(u"fruit"_s)))));
        QVERIFY(other.done(other.registry->openPoll(u"fruit"_s)));
        QVERIFY(room.link());
        other.reactor.advance(10s);
        QVERIFY(other.votesByPhone());
        room.reactor.advance(1min);
        QVERIFY(room.done(room.registry->resetPoll(u"fruit"_s)));
        QVERIFY(room.tapped());
        QVERIFY(room.done(room.registry->mergeLog(u"fruit"_s, *other.exported(u"fruit"_s, ExportFormat::Log))));
        const auto latest = room.registry->latestVotes(u"fruit"_s, 1).first();
        QCOMPARE(latest.card, room.phone());
        QVERIFY(latest.stands());
        QCOMPARE(latest.round, 1);
        QCOMPARE(room.registry->find(u"fruit"_s)->round, 2);
        QCOMPARE(room.giver(room.phone()), room.card());
    }

    /// What the phone changed is void since they are one voter: the card's vote stands.
    void aVoteThatIsVoidReplacesNone()
    {
        GiverRoom room;
        auto poll = fruitPoll();
        poll.policy.phones = Policy::Phones::AnyDevice;
        poll.policy.linksVoters = true;
        poll.policy.mode = Policy::Mode::Change;
        QVERIFY(room.makeOpen(poll));
        QVERIFY(room.tapped() && room.votesByPhone() && room.votesByPhone(u"apple"_s) && room.link());
        const auto latest = room.registry->latestVotes(u"fruit"_s, 10);
        QCOMPARE(latest.last().card, room.card());
        QVERIFY(latest.last().stands() && !isReplaced(*room.registry, latest, latest.last()));
        QVERIFY(room.votesByPhone()); // and changes it now
        QVERIFY(isReplaced(*room.registry, room.registry->latestVotes(u"fruit"_s, 10), latest.last()));
    }

    void nobodyOfWhomTheLatestVotesKnowNothing()
    {
        GiverRoom room;
        QVERIFY(room.makeLinking() && room.link() && room.tapped());
        const auto others = [&room](int from, int to) {
            for (int i = from; i < to; ++i)
                room.registry->tapped(
                    {.reader = u"rp"_s, .tag = u"7E%1"_s.arg(i, 6, 10, QChar(u'0')), .at = room.now()});
            return room.settle();
        };
        const int kept = int(Ledger::keptVotes);
        QVERIFY(others(1, kept));
        QCOMPARE(room.giver(room.phone()), room.card()); // the oldest of them
        QVERIFY(others(kept, kept + 1));
        QCOMPARE(room.registry->tally(u"fruit"_s).votes, kept + 1);
        QCOMPARE(room.giver(room.phone()), QString());
        const Vote again{
            .poll = u"fruit"_s, .card = room.phone(), .cardName = u"Own Name"_s, .outcome = Outcome::Repeat};
        QCOMPARE(asItCounts(*room.registry, again).cardName, u"Own Name"_s);
    }

    void whatIsCountedAlreadyHasTheGiversName()
    {
        GiverRoom room;
        QVERIFY(room.makeLinking() && room.link() && room.tapped());
        Vote vote{.poll = u"fruit"_s, .card = room.phone(), .cardName = cardName(room.phone())};
        for (const auto outcome : {Outcome::Repeat, Outcome::Duplicate}) {
            vote.outcome = outcome;
            QCOMPARE(asItCounts(*room.registry, vote).cardName, cardName(room.card()));
        }
        for (const auto outcome : {Outcome::Counted, Outcome::AlreadyVoted}) {
            vote.outcome = outcome;
            QCOMPARE(asItCounts(*room.registry, vote), vote);
        }
    }
};

QTEST_GUILESS_MAIN(VoteGiverTest)
#include "tst_votegiver.moc"
