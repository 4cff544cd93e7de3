#include "protocols/xmpp/client/talk/displayed.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

Displayed::Displayed(Client& client, Nodes& nodes) : ClientExtension(client), m_nodes(nodes)
{
    nodes.listen(ns::displayed, [this](const NodeEvent& event) {
        // others may not tell us what we have read
        if (m_client.isMine(event.service) && event.what == NodeEvent::What::Published)
            take(event.items);
    });
}

void Displayed::online(bool isResumed)
{
    if (isResumed)
        return;
    m_fetching = m_nodes.items({}, ns::displayed);
    m_fetching.whenDone([this](const Result<QList<NodeItem>>& items) {
        if (items)
            take(*items);
    });
}

void Displayed::take(const QList<NodeItem>& items)
{
    for (const auto& item : items) {
        const auto chat = Jid::parse(item.id);
        const auto told = item.payload.child(u"stanza-id", ns::stanzaIds);
        const auto by = Jid::parse(told.attribute(u"by"));
        if (!chat || !by || !item.payload.is(u"displayed", ns::displayed) || told.attribute(u"id").isEmpty())
            continue;
        const Message::Given last{*by, told.attribute(u"id")};
        const auto known = m_all.value(*chat);
        if ((known.by == last.by && known.id == last.id) || (m_all.size() >= mostChats && !m_all.contains(*chat)))
            continue;
        m_all.insert(*chat, last);
        if (changed)
            changed(*chat, last);
    }
}

Task<Result<QString>> Displayed::set(Jid chat, Message::Given last)
{
    m_all.insert(chat, last);
    auto told = xml::Element(u"stanza-id"_s, ns::stanzaIds).with(u"by"_s, last.by.toString()).with(u"id"_s, last.id);
    NodeItem item;
    item.id = chat.toString();
    item.payload = xml::Element(u"displayed"_s, ns::displayed).holding(std::move(told));
    return m_nodes.publish({}, ns::displayed, item, Nodes::privateConditions());
}

} // namespace everyport::xmpp::client
