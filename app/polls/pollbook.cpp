#include "app/polls/pollbook.h"

#include "app/polls/polls.h"

namespace everyport::polls {

void PollBook::replaceAll(PollStore::Loaded loaded)
{
    station = loaded.station;
    ledgers.clear();
    for (auto& ledger : loaded.ledgers)
        ledgers.add(std::move(ledger));
}

void PollBook::notify(const std::function<void(PollEvents&)>& event)
{
    listeners.forEach(event);
}

void PollBook::notifyChanged(const QString& id)
{
    notify([&id](PollEvents& events) { events.pollChanged(id); });
}

} // namespace everyport::polls
