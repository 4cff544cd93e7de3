#include "ui/keptpolls.h"

#include "app/polls/pollregistry.h"

namespace everyport::ui {

using polls::Poll;

Task<Result<KeptPolls>> takePolls(polls::Polls* from, QStringList ids)
{
    KeptPolls kept;
    for (const QString& id : ids) {
        const Poll* poll = from->find(id);
        if (!poll)
            continue; // removed since
        const bool wasOpen = poll->state != Poll::State::Draft;
        auto exporting = from->exportPoll(id);
        const auto toml = co_await std::move(exporting);
        if (!toml)
            co_return toml.error();
        const auto read = polls::pollsFromToml(*toml);
        if (!read)
            co_return read.error();
        for (polls::PollDescription description : *read) {
            description.poll.readers.clear();
            if (wasOpen) // else it would open by itself once more
                description.poll.opensAt = description.poll.closesAt = {};
            kept.append(description);
        }
    }
    co_return kept;
}

Task<Result<QStringList>> putPolls(polls::PollRegistry* into, KeptPolls kept)
{
    QStringList ids;
    for (polls::PollDescription& description : kept) { // one by one: the next one's free id is another
        if (into->find(description.poll.id))
            description.poll.id = into->freeId(description.poll.question);
        auto importing = into->importPolls(polls::pollToToml(description));
        const auto imported = co_await std::move(importing);
        if (!imported)
            co_return imported.error();
        ids += *imported;
    }
    co_return ids;
}

} // namespace everyport::ui
