#include "app/polls/pollfollowing.h"

#include "app/polls/pollimport.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Task<Result<Done>> PollFollowing::follow(Followed followed)
{
    auto& poll = followed.poll;
    auto* ledger = m_book.ledgers.find(poll.id);
    const bool isSameSalt = ledger && ledger->place().salt == followed.salt;
    if (ledger && ledger->place().leader == followed.leader) {
        auto taking = isSameSalt ? Task<Result<Done>>(Result<Done>(Done{})) : takeSalt(ledger, followed.salt);
        const auto taken = co_await std::move(taking);
        co_return taken;
    }
    if (ledger && !isSameSalt)
        co_return Error::refused(Reason::AlreadyExists,
            u"This station has a poll “%1” of its own, so it cannot follow the other station's. Remove it here, or give it another id there."_s
                .arg(poll.id));
    if (ledger) {
        auto leading = lead(poll.id, followed.leader);
        const auto led = co_await std::move(leading);
        co_return led;
    }
    // What readers stand for and where pictures lie is another station's affair.
    poll.readers.clear();
    poll.leftOut.clear(); // comes with the leader's log, by which it counts
    for (auto& answer : poll.answers)
        answer.image.clear();
    const QList<PollStore::NewPoll> fresh{{.place = {.id = poll.id, .salt = followed.salt, .leader = followed.leader},
        .entries = {definitionEntry(poll, m_book.clock.wallMsecs())}}};
    auto making = m_create(fresh);
    const auto made = co_await std::move(making);
    co_return made;
}

/// It was made anew there, or became a quiz: as long as nobody is known here by the old one.
Task<Result<Done>> PollFollowing::takeSalt(Ledger* ledger, QByteArray salt)
{
    const auto& counter = ledger->counter();
    if (counter.tally().taps > 0 || counter.poll().round > 1 || counter.knowsAnyone())
        co_return Error::refused(Reason::AlreadyExists,
            u"The home station has made the poll “%1” anew, and there are votes in the old one here. End taking part here, remove the poll, and join again; or give the new one another id at the home station."_s
                .arg(ledger->id()));
    auto place = ledger->place();
    place.salt = salt;
    auto salting = m_book.store.setSalt(place);
    const auto salted = co_await std::move(salting);
    if (salted)
        ledger->setSalt(salt);
    co_return salted;
}

Task<Result<Done>> PollFollowing::lead(QString id, QString leader)
{
    auto* ledger = m_book.ledgers.find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    if (ledger->place().leader == leader)
        co_return Done{};
    auto place = ledger->place();
    place.leader = leader;
    auto storing = m_book.store.setLeader(place);
    const auto stored = co_await std::move(storing);
    if (!stored)
        co_return stored;
    ledger->setLeader(leader);
    m_book.notifyChanged(id);
    co_return Done{};
}

} // namespace everyport::polls
