#include "app/services/xmpp/pubsub/xmppseals.h"

#include <algorithm>

#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/delay.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

const QString sealNamespace = u"urn:everyport:seal:1"_s;
constexpr int mostSeals = 100; // those of the polls that were closed last

xmpp::NodeConfig sealsConfiguration()
{
    xmpp::NodeConfig config;
    config.title = u"Seals of closed polls"_s;
    config.payloadType = sealNamespace;
    config.maxItems = mostSeals;
    return config;
}

} // namespace

const QString XmppSeals::node = u"polls/seals"_s;

XmppSeals::XmppSeals(Clock& clock, Database& database, xmpp::PubsubService& pubsub, polls::Polls& polls)
    : m_polls(polls),
      m_store(database, pubsub.address().toString() + u'/' + node),
      m_live(clock, pubsub.resources(), m_store, node, sealsConfiguration(), [this] { return items(); })
{
    m_polls.addListener(*this);
}

XmppSeals::~XmppSeals()
{
    m_polls.removeListener(*this);
}

Task<Result<Done>> XmppSeals::open()
{
    return m_live.open();
}

void XmppSeals::pollChanged(const QString& id)
{
    const auto* poll = m_polls.find(id);
    if (const auto changed = poll ? item(*poll) : std::nullopt)
        m_live.changed({*changed});
}

QList<xmpp::PubsubItem> XmppSeals::items() const
{
    QList<xmpp::PubsubItem> all;
    for (const auto& poll : m_polls.polls()) {
        if (auto one = item(poll))
            all.append(std::move(*one));
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) { return one.at < other.at; });
    return all.mid(std::max<qsizetype>(0, all.size() - mostSeals));
}

std::optional<xmpp::PubsubItem> XmppSeals::item(const polls::Poll& poll) const
{
    const auto head = m_polls.closedHead(poll.id);
    if (head.isEmpty())
        return {};
    const auto closed = poll.closedAt.value_or(0);
    xml::Element seal(u"seal"_s, sealNamespace);
    seal.addTextElement(u"poll"_s, poll.id);
    seal.addTextElement(u"question"_s, poll.question);
    seal.addTextElement(u"station"_s, m_polls.station());
    seal.addTextElement(u"closed"_s, xmpp::dateTimeText(closed));
    seal.addTextElement(u"head"_s, head);
    return xmpp::PubsubItem{poll.id, xml::serialise(seal), {}, closed};
}

} // namespace everyport
