#include "protocols/xmpp/client/discovery/discovery.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

const QString programNode = u"https://everyport.example/caps"_s;

} // namespace

/// Whoever else wants to know what this question is about waits for its end, however it ends.
class Discovery::Flight {
public:
    Flight(std::shared_ptr<Flights> flights, QString key) : m_flights(std::move(flights)), m_key(std::move(key))
    {
        (*m_flights)[m_key];
    }
    ~Flight()
    {
        auto flight = m_flights->extract(m_key);
        if (!flight)
            return;
        for (auto& waiting : flight.mapped())
            waiting.fire(Done());
    }
    Flight(const Flight&) = delete;
    Flight& operator=(const Flight&) = delete;

private:
    std::shared_ptr<Flights> m_flights;
    QString m_key;
};

Discovery::Discovery(Client& client, Identity self) : ClientExtension(client), m_self(std::move(self))
{
    client.dispatch().onGet(ns::discoInfo, [this](Stanza request) { return answerInfo(std::move(request)); });
    client.dispatch().onGet(ns::discoItems, [this](Stanza request) { return answerItems(std::move(request)); });
    client.dispatch().onPresence(
        [this](const Stanza& stanza) {
            presenceReceived(stanza);
            return false;
        },
        1000);
}

void Discovery::presenceReceived(const Stanza& stanza)
{
    if (!stanza.type().isEmpty()) {
        m_told.remove(stanza.from());
        return;
    }
    const auto caps = Caps::strongest(stanza.element());
    if (caps.isNull() || caps.hash.size() > 100)
        m_told.remove(stanza.from());
    else if (m_told.size() < 10 * mostKnown || m_told.contains(stanza.from()))
        m_told.insert(stanza.from(), caps);
}

void Discovery::online(bool isResumed)
{
    if (isResumed)
        return;
    m_told.clear();                                                                   // presence comes anew
    if (const auto caps = Caps::strongest(m_client.streamFeatures()); !caps.isNull()) // XEP-0115 §6.3
        m_told.insert(m_client.server(), caps);
}

void Discovery::addFeature(const QString& feature)
{
    if (!m_extra.contains(feature))
        m_extra.append(feature);
}

QStringList Discovery::features() const
{
    return QStringList{ns::discoInfo, ns::discoItems, ns::caps, ns::capsTwo} + m_extra;
}

xml::Element Discovery::ownInfo(const QString& node) const
{
    return discoInfo({m_self}, m_client.features(), node);
}

QString Discovery::ownHash() const
{
    return Caps::made(DiscoInfo::parse(ownInfo({})), Caps::Kind::Ver, u"sha-1"_s).hash;
}

void Discovery::dressPresence(xml::Element& presence) const
{
    for (auto& element : capsElements(DiscoInfo::parse(ownInfo({})), programNode))
        presence.add(std::move(element));
}

Task<Answer> Discovery::answerInfo(Stanza request)
{
    const auto node = request.payload().attribute(u"node");
    if (!node.isEmpty() && !node.startsWith(programNode + u'#') && !node.startsWith(ns::capsTwo + u'#'))
        return Task<Answer>(Answer(StanzaError(Condition::ItemNotFound)));
    return Task<Answer>(Answer(ownInfo(node)));
}

Task<Answer> Discovery::answerItems(Stanza request)
{
    const auto node = request.payload().attribute(u"node");
    return Task<Answer>(Answer(discoItems({}, node)));
}

Task<Result<DiscoInfo>> Discovery::info(Jid who, QString node)
{
    const auto caps = node.isEmpty() ? m_told.value(who) : Caps();
    if (const auto known = m_known.constFind(caps.key()); !caps.isNull() && known != m_known.constEnd())
        return Result<DiscoInfo>(*known);
    if (const auto flight = m_flights->find(caps.key()); !caps.isNull() && flight != m_flights->end())
        return askBehind(std::move(who), caps, flight->second.emplace_back().task());
    return askInfo(std::move(who), caps.isNull() ? node : caps.node(), caps);
}

/// Somebody with the same hash is being asked: their answer may be ours. Only once, or who does not answer could hold
/// up all.
Task<Result<DiscoInfo>> Discovery::askBehind(Jid who, Caps caps, Task<Done> flight)
{
    (void)co_await std::move(flight);
    if (const auto known = m_known.constFind(caps.key()); known != m_known.constEnd())
        co_return *known;
    auto asking = askInfo(who, caps.node(), caps);
    const auto answer = co_await std::move(asking);
    co_return answer;
}

Task<Result<DiscoInfo>> Discovery::askInfo(Jid who, QString node, Caps caps)
{
    std::optional<Flight> flight;
    if (!caps.isNull() && !m_flights->contains(caps.key()))
        flight.emplace(m_flights, caps.key());
    auto asking = m_client.get(who, DiscoInfo::question(node));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    const auto info = DiscoInfo::parse(*answer);
    if (caps.fits(info))
        keep(caps.key(), info);
    co_return info;
}

void Discovery::keep(const QString& key, const DiscoInfo& info)
{
    if (m_known.contains(key))
        return;
    if (m_known.size() >= mostKnown)
        m_known.remove(m_oldest.takeFirst());
    m_known.insert(key, info);
    m_oldest.append(key);
    if (learned)
        learned(key, info);
}

void Discovery::restore(const QString& key, DiscoInfo info)
{
    const auto caps = Caps::ofKey(key);
    if (!caps || !caps->fits(info) || m_known.size() >= mostKnown || m_known.contains(key))
        return;
    m_known.insert(key, std::move(info));
    m_oldest.append(key);
}

Task<Result<QList<DiscoItem>>> Discovery::items(Jid who, QString node)
{
    auto asking = askItems(std::move(who), node, {});
    auto page = co_await std::move(asking);
    if (!page)
        co_return page.error();
    co_return page->items;
}

Task<Result<DiscoPage>> Discovery::itemsPage(Jid who, QString node, PageRequest page)
{
    return askItems(std::move(who), std::move(node), page.toElement());
}

Task<Result<DiscoPage>> Discovery::askItems(Jid who, QString node, xml::Element set)
{
    xml::Element query(u"query"_s, ns::discoItems);
    if (!node.isEmpty())
        query.setAttribute(u"node"_s, node);
    query.add(std::move(set));
    auto asking = m_client.get(who, query);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    DiscoPage page;
    for (const auto& item : answer->elements(u"item", ns::discoItems)) {
        if (auto jid = Jid::parse(item.attribute(u"jid")))
            page.items.append({*jid, item.attribute(u"node"), item.attribute(u"name")});
    }
    page.page = PageAnswer::in(*answer);
    co_return page;
}

} // namespace everyport::xmpp::client
