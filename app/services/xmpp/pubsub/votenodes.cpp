#include "app/services/xmpp/pubsub/votenodes.h"

#include <vector>

#include "app/services/xmpp/pubsub/votesamongitems.h"
#include "app/services/xmpp/pubsub/xmppvotepayload.h"

namespace everyport {

namespace {

constexpr qsizetype retractedTogether = 200;

/// A draft's question is not told before the poll opens; its node is there, so that one can subscribe early.
xmpp::NodeConfig configOf(const polls::Poll& poll)
{
    xmpp::NodeConfig config;
    if (poll.state != polls::Poll::State::Draft)
        config.title = poll.question;
    config.payloadType = voteNamespace.toString();
    config.maxItems = VoteNodes::mostItems;
    return config;
}

} // namespace

bool VoteNodes::has(const QString& poll) const
{
    return m_nodes.find(voteNode(poll)) != nullptr;
}

bool VoteNodes::isTitledOtherwise(const polls::Poll& poll) const
{
    const auto* node = m_nodes.find(voteNode(poll.id));
    return node && node->config.title != configOf(poll).title;
}

Task<Result<Done>> VoteNodes::prepare(const polls::Poll& poll)
{
    const auto config = configOf(poll);
    const auto* node = m_nodes.find(voteNode(poll.id));
    if (!node)
        return m_nodes.create(voteNode(poll.id), m_nodes.service(), config);
    if (node->config != config)
        return m_nodes.configure(voteNode(poll.id), config);
    return Task<Result<Done>>(Result<Done>(Done{}));
}

Task<Result<Done>> VoteNodes::remove(const QString& poll)
{
    return m_nodes.remove(voteNode(poll));
}

Task<Result<Done>> VoteNodes::publish(const QString& poll, xmpp::PubsubItem item)
{
    item.publisher = m_nodes.service();
    return m_nodes.publish(voteNode(poll), std::move(item));
}

Task<Result<qint64>> VoteNodes::lastPublished(QString poll)
{
    xmpp::ItemQuery newest;
    newest.newest = 1;
    const auto page = co_await m_nodes.items(voteNode(poll), newest);
    if (!page)
        co_return page.error();
    co_return page->items.isEmpty() ? qint64(0) : page->items.last().id.toLongLong();
}

Task<Result<QList<qint64>>> VoteNodes::published(const QString& poll, QList<qint64> numbers)
{
    return itemsAmong(m_nodes, voteNode(poll), std::move(numbers));
}

Task<Result<Done>> VoteNodes::retract(QString poll, QList<qint64> numbers)
{
    for (qsizetype at = 0; at < numbers.size(); at += retractedTogether) {
        auto retracting = retractTogether(poll, numbers.mid(at, retractedTogether));
        const auto retracted = co_await std::move(retracting);
        if (!retracted)
            co_return retracted;
    }
    co_return Done{};
}

/// All of it, also behind a failure, in few commits.
Task<Result<Done>> VoteNodes::retractTogether(QString poll, QList<qint64> numbers)
{
    std::vector<Task<Result<Done>>> underWay;
    for (const auto number : numbers)
        underWay.push_back(m_nodes.retract(voteNode(poll), QString::number(number), true));
    Result<Done> result = Done{};
    for (auto& one : underWay) {
        const auto retracted = co_await std::move(one);
        const bool isGone = retracted || retracted.error().reason == Reason::NotFound; // never counted, or history
        if (!isGone && result)
            result = retracted;
    }
    co_return result;
}

} // namespace everyport
