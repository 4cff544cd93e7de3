#pragma once

#include "tests/protocols/xmpp/server/house.h"

namespace everyport::xmpp {

inline QStringList bodies(Peer& peer)
{
    QStringList texts;
    for (auto element = peer.next(); !element.isNull(); element = peer.next()) {
        if (element.name() == u"message")
            texts.append(element.attribute(u"type") == u"error" ? QStringLiteral("error ")
                        + conditionName(StanzaError::fromElement(element.child(u"error")).condition)
                                                                : element.childText(u"body"));
    }
    return texts;
}

inline QByteArray chat(const QByteArray& to, const QByteArray& body, const QByteArray& type = "chat")
{
    return "<message to='" + to + "' type='" + type + "' id='m'><body>" + body + "</body></message>";
}

inline QString errorOf(const xml::Element& answer)
{
    return answer.attribute(u"type") == u"error"
        ? conditionName(StanzaError::fromElement(answer.child(u"error")).condition)
        : answer.attribute(u"type");
}

} // namespace everyport::xmpp
