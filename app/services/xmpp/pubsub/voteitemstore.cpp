#include "app/services/xmpp/pubsub/voteitemstore.h"

#include "app/services/xmpp/pubsub/xmppvotepayload.h"

using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr auto triedAgainAfter = 5s;

} // namespace

VoteItemStore::VoteItemStore(Clock& clock, SqlPubsubStore& below)
    : m_clock(clock),
      m_below(below),
      m_work(TaskSet::alreadyTold) // the votes could not be stored either, and that is told
{
}

VoteItemStore::~VoteItemStore()
{
    if (m_waiting.size() > m_underWay)
        m_below.putVotes(m_waiting.sliced(m_underWay)).cancel(); // the answer alone
}

Task<Result<Done>> VoteItemStore::putItem(QString node, xmpp::PubsubItem item, int maxItems)
{
    if (!node.startsWith(voteNodePrefix))
        return m_below.putItem(std::move(node), std::move(item), maxItems);
    if (!item.source.isEmpty())
        item.payload = std::exchange(item.source, {});
    m_waiting.append({std::move(node), std::move(item), maxItems});
    if (m_waiting.size() >= writtenTogether)
        write();
    else if (!m_timer.isActive())
        m_timer = m_clock.callLater(writtenAfter, [this] { write(); });
    // Whoever has many to publish waits then, and others have their turn.
    return m_waiting.size() > mostWaiting ? written() : Task<Result<Done>>(Result<Done>(Done{}));
}

void VoteItemStore::write()
{
    if (m_underWay == 0 && !m_waiting.isEmpty())
        m_work.start(writeAll());
}

qsizetype VoteItemStore::ofFirstNode(qsizetype most) const
{
    qsizetype count = 0;
    while (count < most && m_waiting.at(count).node == m_waiting.first().node)
        ++count;
    return count;
}

/// What is refused (another program that shares the storage has an item of that number, say) is left out, since to wait
/// would not help: of several nodes' items together only those of the node whose they are. Whoever waits is told.
Task<Result<Done>> VoteItemStore::writeAll()
{
    Result<Done> done = Done{};
    qsizetype apart = 0; // of the first so many each node's are written by themselves
    while (!m_waiting.isEmpty()) {
        m_underWay = apart > 0 ? ofFirstNode(apart) : std::min(m_waiting.size(), writtenTogether);
        auto writing = m_below.putVotes(m_waiting.first(m_underWay));
        const auto written = co_await std::move(writing);
        const bool isRefused = !written && written.error().kind == Error::Kind::Refused;
        if (isRefused && ofFirstNode(m_underWay) < m_underWay) {
            apart = m_underWay;
            continue;
        }
        if (!written)
            done = written;
        if (!written && !isRefused)
            break;
        m_waiting.remove(0, m_underWay);
        apart = std::max<qsizetype>(apart - m_underWay, 0);
    }
    m_underWay = 0;
    if (!m_waiting.isEmpty())
        m_timer = m_clock.callLater(triedAgainAfter, [this] { write(); });
    for (auto& awaited : std::exchange(m_awaited, {}))
        awaited.fire(done);
    co_return done;
}

Task<Result<Done>> VoteItemStore::written()
{
    if (m_waiting.isEmpty())
        return Task<Result<Done>>(Result<Done>(Done{}));
    auto task = m_awaited.emplace_back().task();
    write();
    return task;
}

// Of nodes that have none waiting, too: nothing is done so often that it would matter.
template <typename T>
Task<Result<T>> VoteItemStore::afterwards(std::function<Task<Result<T>>()> ask)
{
    const auto done = co_await written();
    if (!done)
        co_return done.error();
    auto asking = ask();
    auto answer = co_await std::move(asking);
    co_return answer;
}

Task<Result<Done>> VoteItemStore::removeNode(QString node, QString redirect)
{
    return afterwards<Done>([=, this] { return m_below.removeNode(node, redirect); });
}

Task<Result<bool>> VoteItemStore::removeItem(QString node, QString id)
{
    return afterwards<bool>([=, this] { return m_below.removeItem(node, id); });
}

Task<Result<Done>> VoteItemStore::removeOlder(QString node, qint64 wallMsecs)
{
    return afterwards<Done>([=, this] { return m_below.removeOlder(node, wallMsecs); });
}

Task<Result<Done>> VoteItemStore::purge(QString node)
{
    return afterwards<Done>([=, this] { return m_below.purge(node); });
}

Task<Result<xmpp::ItemPage>> VoteItemStore::items(QString node, xmpp::ItemQuery query)
{
    if (!node.startsWith(voteNodePrefix))
        return m_below.items(std::move(node), std::move(query));
    return votes(std::move(node), std::move(query));
}

Task<Result<xmpp::ItemPage>> VoteItemStore::votes(QString node, xmpp::ItemQuery query)
{
    if (!std::exchange(m_hasRead, true)) {
        // Reading overtakes what the service of before, ended a moment ago, has handed on.
        auto waiting = m_below.putVotes({});
        const auto waited = co_await std::move(waiting);
        if (!waited)
            co_return waited.error();
    }
    auto reading = afterwards<xmpp::ItemPage>([=, this] { return m_below.items(node, query); });
    auto page = co_await std::move(reading);
    co_return page;
}

} // namespace everyport
