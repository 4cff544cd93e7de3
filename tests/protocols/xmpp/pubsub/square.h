#pragma once

#include "protocols/xmpp/pubsub/pubsubservice.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/pubsub/memorypubsub.h"
#include "tests/protocols/xmpp/server/house.h"

namespace everyport::xmpp {

inline const QByteArray pubsubNs = "xmlns='http://jabber.org/protocol/pubsub'";
inline const QByteArray ownerNs = "xmlns='http://jabber.org/protocol/pubsub#owner'";

/// A server with a pubsub service, an owner and a reader.
struct Square {
    House house;
    MemoryPubsub store;
    PubsubService service;
    Peer owner{house};
    Peer reader{house};

    explicit Square(PubsubPolicy policy = {})
        : service(house.reactor, house.router, *Jid::parse(QStringLiteral("pubsub.localhost")),
            QStringLiteral("Everyport"), QStringLiteral("0"), store, std::move(policy))
    {
        owner.logIn(QStringLiteral("owner"));
        reader.logIn(QStringLiteral("reader"));
        owner.available();
        reader.available();
        owner.forget();
        reader.forget();
    }
    xml::Element ask(Peer& peer, const QByteArray& type, const QByteArray& verb, const QByteArray& ns = pubsubNs)
    {
        return peer.ask(
            "<iq type='" + type + "' id='p1' to='pubsub.localhost'><pubsub " + ns + ">" + verb + "</pubsub></iq>");
    }
    xml::Element set(Peer& peer, const QByteArray& verb) { return ask(peer, "set", verb); }
    xml::Element get(Peer& peer, const QByteArray& verb) { return ask(peer, "get", verb); }
    void create(const QByteArray& node, const QByteArray& fields = {})
    {
        set(owner,
            "<create node='" + node + "'/><configure><x xmlns='jabber:x:data' type='submit'>" + fields
                + "</x></configure>");
    }
    xml::Element subscribe(Peer& peer, const QByteArray& node, const QByteArray& options = {})
    {
        const QByteArray form = options.isEmpty()
            ? QByteArray()
            : "<options><x xmlns='jabber:x:data' type='submit'>" + options + "</x></options>";
        return set(peer, "<subscribe node='" + node + "' jid='" + peer.jid.bare().toString().toUtf8() + "'/>" + form);
    }
    QString configure(Peer& peer, const QByteArray& node, const QByteArray& fields);
    xml::Element publish(
        Peer& peer, const QByteArray& node, const QByteArray& id, const QByteArray& payload = "<a xmlns='urn:a'/>")
    {
        return set(peer, "<publish node='" + node + "'><item id='" + id + "'>" + payload + "</item></publish>");
    }
};

inline QByteArray field(const QByteArray& name, const QByteArray& value)
{
    return "<field var='pubsub#" + name + "'><value>" + value + "</value></field>";
}

/// "result", or the conditions: "item-not-found", "bad-request nodeid-required".
inline QString outcome(const xml::Element& answer)
{
    if (answer.attribute(u"type") != u"error")
        return answer.attribute(u"type");
    const auto error = StanzaError::fromElement(answer.child(u"error"));
    auto text = conditionName(error.condition);
    if (!error.application.isNull())
        text += u' ' + error.application.name();
    if (error.application.hasAttribute(u"feature"))
        text += u' ' + error.application.attribute(u"feature");
    return text;
}

/// What a notification says: "a: item 1", "a: retract 1 via b", "delete a", "collection b associate a", "subscription a
/// pending".
inline QStringList events(Peer& peer)
{
    QStringList lines;
    for (auto message = peer.nextOf(QStringLiteral("message")); !message.isNull();
         message = peer.nextOf(QStringLiteral("message"))) {
        const auto event = message.child(u"event", ns::pubsubEvent).firstElement();
        const auto child = event.firstElement();
        auto line = event.name() + u' ' + event.attribute(u"node");
        if (event.name() == u"items")
            line = QStringLiteral("%1: %2 %3").arg(event.attribute(u"node"), child.name(), child.attribute(u"id"));
        else if (event.name() == u"collection")
            line += u' ' + child.name() + u' ' + child.attribute(u"node");
        else if (event.name() == u"subscription")
            line += u' ' + event.attribute(u"subscription");
        QStringList through;
        for (const auto& header : message.child(u"headers", ns::shim).elements())
            through.append(header.text());
        if (!through.isEmpty())
            line += QStringLiteral(" via ") + through.join(u'+');
        if (!event.isNull())
            lines.append(line);
    }
    return lines;
}

inline QString Square::configure(Peer& peer, const QByteArray& node, const QByteArray& fields)
{
    return outcome(ask(peer, "set",
        "<configure node='" + node + "'><x xmlns='jabber:x:data' type='submit'>" + fields + "</x></configure>",
        ownerNs));
}

inline QList<Jid> addresses(const PubsubNode& node)
{
    QList<Jid> all;
    for (const auto& subscription : node.subscriptions.all())
        all.append(subscription.who);
    return all;
}

inline QStringList idsOf(const xml::Element& answer)
{
    QStringList ids;
    for (const auto& item : answer.firstElement().child(u"items").elements())
        ids.append(item.attribute(u"id"));
    return ids;
}

} // namespace everyport::xmpp
