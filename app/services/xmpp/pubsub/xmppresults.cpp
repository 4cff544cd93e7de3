#include "app/services/xmpp/pubsub/xmppresults.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr int mostResults = 50; // those of the polls that were opened last: each may have fifty answers

xmpp::NodeConfig resultsConfiguration()
{
    xmpp::NodeConfig config;
    config.title = u"Results of polls"_s;
    config.payloadType = resultsNamespace.toString();
    config.maxItems = mostResults;
    config.sendLast = xmpp::SendLast::Never; // it is read, and told when it changes
    return config;
}

/// A poll that was never open is not told of, not even that it is there.
bool isKnown(const polls::Poll& poll)
{
    return poll.state != polls::Poll::State::Draft || poll.round > 1;
}

} // namespace

const QString XmppResults::node = u"polls/results"_s;

XmppResults::XmppResults(Clock& clock, Database& database, xmpp::PubsubService& pubsub, polls::Polls& polls)
    : m_clock(clock),
      m_polls(polls),
      m_store(database, pubsub.address().toString() + u'/' + node),
      m_live(clock, pubsub.resources(), m_store, node, resultsConfiguration(), [this] { return items(); })
{
    m_polls.addListener(*this);
}

XmppResults::~XmppResults()
{
    m_polls.removeListener(*this);
}

Task<Result<Done>> XmppResults::open()
{
    return m_live.open();
}

/// In a later turn at the earliest: what is told of one change in several ways is one item, and votes' own items go
/// out first.
void XmppResults::changed(const QString& id)
{
    auto& told = m_told[id];
    if (told.next.isActive())
        return;
    const auto now = m_clock.now();
    const auto due = told.at ? std::max(now, *told.at + toldEvery) : now;
    told.next = m_clock.callLater(due - now, [this, id] { tell(id); });
}

void XmppResults::tell(const QString& id)
{
    const auto* poll = m_polls.find(id);
    auto now = poll ? item(*poll) : std::nullopt;
    if (!now)
        return;
    auto& told = m_told[id];
    if (std::exchange(told.payload, now->payload) == now->payload)
        return;
    told.at = m_clock.now();
    m_live.changed({std::move(*now)});
}

QList<xmpp::PubsubItem> XmppResults::items() const
{
    auto polls = m_polls.polls();
    polls.removeIf([](const polls::Poll& poll) { return !isKnown(poll); });
    std::stable_sort(polls.begin(), polls.end(),
        [](const auto& one, const auto& other) { return one.openedAt.value_or(0) < other.openedAt.value_or(0); });
    QList<xmpp::PubsubItem> all;
    for (const auto& poll : polls.mid(std::max<qsizetype>(0, polls.size() - mostResults)))
        all.append(*item(poll));
    return all;
}

std::optional<xmpp::PubsubItem> XmppResults::item(const polls::Poll& poll) const
{
    if (!isKnown(poll))
        return {};
    return xmpp::PubsubItem{poll.id, m_writer.writeResults(poll, m_polls.tally(poll.id)), {}, m_clock.wallMsecs()};
}

} // namespace everyport
