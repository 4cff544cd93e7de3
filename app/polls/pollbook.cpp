#include "app/polls/pollbook.h"

#include "app/polls/polls.h"

namespace everyport::polls {

void PollBook::replaceAll(PollStore::Loaded loaded)
{
    station = loaded.station;
    links = std::move(loaded.links);
    linkPlaces = std::move(loaded.linkPlaces);
    linkAddresses = std::move(loaded.linkAddresses);
    lostEnds = std::move(loaded.lostEnds);
    ledgers.clear();
    for (auto& ledger : loaded.ledgers)
        ledgers.add(std::move(ledger));
}

void PollBook::notify(const std::function<void(PollEvents&)>& event)
{
    listeners.forEach(event);
}

QStringList PollBook::notifyVoided(const QHash<qint64, QList<qint64>>& voided)
{
    QStringList ids;
    for (const auto& [key, numbers] : voided.asKeyValueRange()) {
        const auto* ledger = numbers.isEmpty() ? nullptr : ledgers.find(key);
        if (!ledger)
            continue;
        ids.append(ledger->id());
        notify([&](PollEvents& events) { events.votesErased(ids.last(), numbers); });
    }
    ids.sort();
    return ids;
}

void PollBook::notifyChanged(const QString& id)
{
    notify([&id](PollEvents& events) { events.pollChanged(id); });
}

} // namespace everyport::polls
