#pragma once

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/pubsub/pubsubservice.h"
#include "tests/app/services/storeroom.h"
#include "tests/protocols/xmpp/jids.h"

namespace everyport {

/// Whoever hears at a domain, and asks a pubsub service from there.
struct PubsubEar final : xmpp::Domain {
    QList<xmpp::Stanza> all;
    Task<Done> receive(xmpp::Stanza stanza) override
    {
        all.append(std::move(stanza));
        return Task<Done>(Done{});
    }
    void say(xmpp::Router& router, const xmpp::PubsubService& service, const QString& from, const QString& type,
        const QByteArray& verb)
    {
        all.clear();
        const auto payload = xml::parse("<pubsub xmlns='http://jabber.org/protocol/pubsub'>" + verb + "</pubsub>");
        router.send(xmpp::Stanza::iq(type, QStringLiteral("1"), jid(from), service.address(), *payload));
    }
    xml::Element answer(StoreRoom& room) ///< As it would be read.
    {
        if (!room.reactor.turnUntil([this] { return !all.isEmpty(); }))
            qFatal("no answer");
        return *xml::parse(xml::serialise(all.takeFirst().element()));
    }
};

} // namespace everyport
