#include "app/polls/pollsharing.h"

#include <utility>

#include <QScopedValueRollback>

#include "app/polls/polls.h"
#include "app/polls/taps/draft.h"

namespace everyport::polls {

Task<Result<PollSharing::Caught>> PollSharing::catchUp(bool withLinks)
{
    auto reading = m_book.reader.news(knownPolls(m_book.ledgers.all()), withLinks);
    auto news = co_await std::move(reading);
    if (!news)
        co_return news.error();
    const bool isAll = news->isAll;
    co_return Caught{.any = read(std::move(*news)), .isAll = isAll};
}

bool PollSharing::read(PollNews news)
{
    const QScopedValueRollback telling(m_book.isNews, true);
    const bool any = !news.grown.empty() || !news.anew.empty() || !news.gone.isEmpty();
    if (news.links)
        read(std::move(*news.links));
    for (const auto key : std::as_const(news.gone)) {
        const auto id = m_book.ledgers.find(key)->id();
        m_book.ledgers.remove(id);
        m_book.notify([&id](PollEvents& events) { events.pollRemoved(id); });
    }
    for (auto& ledger : news.anew) {
        const auto id = ledger->id();
        m_book.ledgers.add(std::move(ledger));
        m_book.notifyChanged(id);
    }
    for (const auto& id : std::as_const(news.shortened))
        m_book.notify([&id](PollEvents& events) { events.votesMissing(id); });
    for (const auto& grown : news.grown)
        read(grown);
    return any;
}

void PollSharing::read(PollNews::Links links)
{
    m_book.links = std::move(links.voters);
    m_book.linkAddresses = std::move(links.addresses);
    if (std::exchange(m_book.linkPlaces, links.places) != links.places)
        m_book.notify([](PollEvents& events) { events.linkPlacesChanged(); });
}

void PollSharing::read(const PollNews::Grown& grown)
{
    auto* ledger = m_book.ledgers.find(grown.place.key);
    ledger->setClosedHead(grown.place.closedHead);
    for (const auto& stored : grown.entries) {
        const bool keptNumbers = ledger->poll().keepsNumbers;
        const bool isToldLater = opensForLateTaps(ledger->poll(), stored.entry);
        const auto counted = ledger->read(stored.number, stored.entry);
        if (keptNumbers && !ledger->poll().keepsNumbers)
            ledger->forgetNumbers();
        if (!isToldLater)
            tell(*ledger, counted);
    }
    ledger->setChains(grown.chains);
    if (!grown.erased.isEmpty())
        m_book.notify([&](PollEvents& events) { events.votesErased(ledger->id(), grown.erased); });
}

/// Whoever is told may ask for all but change nothing before its turn comes, so the ledger stays.
void PollSharing::tell(Ledger& ledger, const StoredEntry& stored)
{
    if (!stored.isTap()) {
        m_book.notifyChanged(ledger.id());
        return;
    }
    if (stored.isIdle())
        m_idle.add(ledger.place().key, stored.round, stored.entry.card);
    const auto vote = voteOf(ledger.id(), stored);
    m_book.notify([&](PollEvents& events) { events.voteCommitted(ledger.poll(), vote, ledger.tally()); });
}

} // namespace everyport::polls
