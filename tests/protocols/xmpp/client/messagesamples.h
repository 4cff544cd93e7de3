#pragma once

#include "protocols/xml/document.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

inline xml::Element xmlOf(const QByteArray& text)
{
    return *xml::parse(text);
}

inline QByteArray forwarded(const QByteArray& from, const QByteArray& body)
{
    return "<forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-01-02T03:04:05Z'/><message xmlns='jabber:client' from='"
        + from + "' to='me@here.example' type='chat'><body>" + body + "</body></message></forwarded>";
}

inline Stanza stanzaOf(const QByteArray& text)
{
    return *Stanza::of(*xml::parse(text));
}

inline QByteArray eventOf(const QByteArray& from, const QByteArray& node, const QByteArray& item)
{
    return "<message from='" + from + "'><event xmlns='http://jabber.org/protocol/pubsub#event'><items node='" + node
        + "'>" + item + "</items></event></message>";
}

} // namespace everyport::xmpp
