// What comes into a PollRegistry from elsewhere, or is a person's own.
#include "app/polls/cards/card.h"
#include "app/polls/pollimport.h"
#include "app/polls/pollregistry.h"
#include "app/polls/store/stationlog.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Task<Result<QStringList>> PollRegistry::importPolls(QByteArray file, ImportPictures pictures)
{
    // Which poll it names is a stranger's word, and stands in no command to copy.
    if (pollOfStationLog(file))
        return Result<QStringList>(Error::refused(Reason::BadValue,
            u"This is a station's log of a poll, no file of polls: nothing was imported. Its votes are merged by “everyportd poll merge NAME FILE”, with the poll's name."_s));
    return m_voting.request<QStringList>([this, file, pictures] { return doImport(file, pictures); });
}

Task<Result<QStringList>> PollRegistry::doImport(QByteArray toml, ImportPictures pictures)
{
    const auto polls = readNewPolls(toml, pictures, ledgers(), clock().wallMsecs());
    if (!polls)
        co_return polls.error();
    QStringList ids;
    for (const auto& poll : *polls)
        ids.append(poll.place.id);
    auto created = co_await create(*polls);
    if (!created)
        co_return created.error();
    co_return ids;
}

Task<Result<Done>> PollRegistry::eraseCard(QString tag, Erasure how)
{
    return request([this, tag, how] { return doErase(tag, how); });
}

Task<Result<Done>> PollRegistry::doErase(QString tag, Erasure how)
{
    auto traces = tracesOf(tag);
    if (how == Erasure::Own) {
        QList<CardTrace> over;
        traces.removeIf([&over](const CardTrace& trace) {
            if (trace.poll.state == Poll::State::Closed)
                over.append(trace);
            return trace.poll.state == Poll::State::Closed;
        });
        auto first = eraseTraces(over, Erasure::Anonymise);
        const auto done = co_await std::move(first);
        if (!done)
            co_return done;
        how = Erasure::Remove;
    }
    auto erasing = eraseTraces(traces, how);
    const auto erased = co_await std::move(erasing);
    if (!erased)
        co_return erased;
    auto forgetting = m_linking.forget(tagFromText(tag));
    const auto forgotten = co_await std::move(forgetting);
    co_return forgotten;
}

Task<Result<Done>> PollRegistry::eraseTraces(QList<CardTrace> traces, Erasure how)
{
    auto erasing = how == Erasure::Remove ? store().removeCard(traces) : store().anonymiseCard(traces);
    auto erased = co_await std::move(erasing);
    if (!erased)
        co_return erased.error();
    std::vector<std::unique_ptr<Ledger>> counted;
    for (auto& one : *erased)
        counted.push_back(std::move(one.counted));
    QStringList ids;
    for (const auto& ledger : counted)
        ids.append(ledger->id());
    replace(std::move(counted));
    for (qsizetype i = 0; i < ids.size(); ++i)
        book().notify([&](PollEvents& events) { events.votesErased(ids[i], erased->at(size_t(i)).votes); });
    co_return Done{};
}

} // namespace everyport::polls
