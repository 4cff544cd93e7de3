// What services tell Nodes of.
#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/client/nodes/nodes.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

constexpr qsizetype mostHeaders = 100;

NodeEvent::What whatOf(const xml::Element& element)
{
    using What = NodeEvent::What;
    static const QHash<QString, What> names{{u"delete"_s, What::Deleted}, {u"purge"_s, What::Purged},
        {u"configuration"_s, What::Configured}, {u"subscription"_s, What::Subscription}};
    if (const auto found = names.constFind(element.name()); found != names.constEnd())
        return *found;
    return element.child(u"retract").isNull() ? What::Published : What::Retracted;
}

NodeEvent eventOf(const Stanza& stanza, const xml::Element& element)
{
    NodeEvent event;
    event.what = whatOf(element);
    event.service = stanza.from();
    event.node = element.attribute(u"node");
    event.element = element;
    event.redirect = element.child(u"redirect").attribute(u"uri");
    event.isOld = !stanza.element().child(u"delay", ns::delay).isNull();
    for (const auto& item :
        element.elements(event.what == NodeEvent::What::Retracted ? u"retract" : u"item", ns::pubsubEvent))
        event.items.append({item.attribute(u"id"), item.firstElement(), item.attribute(u"publisher")});
    for (const auto& header : stanza.element().child(u"headers", ns::shim).elements(u"header", ns::shim)) {
        const auto name = header.attribute(u"name");
        if (event.headers.size() >= mostHeaders)
            break;
        event.headers.append({name, header.text()});
        if (name == u"Collection")
            event.collections.append(header.text());
        else if (name == u"SubID" || name == u"pubsub#subid")
            event.subscriptions.append(header.text());
    }
    return event;
}

} // namespace

Nodes::Nodes(Client& client) : ClientExtension(client)
{
    client.dispatch().onMessage([this](const Stanza& stanza) { return receive(stanza); }, 150);
}

QStringList Nodes::features() const
{
    QStringList all{ns::shim};
    for (auto one = m_listeners.keyBegin(); one != m_listeners.keyEnd(); ++one)
        all.append(*one + u"+notify"_s); // XEP-0163 §4.3
    return all;
}

int Nodes::watch(Listener watcher)
{
    m_watchers.insert(++m_lastWatcher, std::move(watcher));
    return m_lastWatcher;
}

bool Nodes::receive(const Stanza& stanza)
{
    const auto told = stanza.element().child(u"event", ns::pubsubEvent);
    if (told.isNull() || stanza.isError())
        return false;
    for (const auto& element : told.elements()) {
        const auto event = eventOf(stanza, element);
        const auto listener = m_listeners.value(event.node, heard);
        if (listener)
            listener(event);
        for (const int number : m_watchers.keys()) { // one may go while another hears
            if (const auto watcher = m_watchers.value(number))
                watcher(event);
        }
    }
    return true;
}

} // namespace everyport::xmpp::client
