#pragma once

#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"

namespace everyport::xmpp {

inline const QByteArray enable = "<enable xmlns='urn:xmpp:sm:3' resume='true'/>";

inline QStringList textsOf(Peer& peer)
{
    QStringList texts;
    for (auto element = peer.next(); !element.isNull(); element = peer.next()) {
        if (element.name() == u"message")
            texts.append(element.childText(u"body"));
    }
    return texts;
}

inline QByteArray chatTo(const QByteArray& to, const QByteArray& body)
{
    return "<message to='" + to + "' type='chat'><body>" + body + "</body></message>";
}

/// Logs in as far as to where a session is bound or resumed.
inline void authenticate(Peer& peer, const QByteArray& name)
{
    peer.open();
    peer.forget();
    peer.say("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>"
        + (QByteArray(1, '\0') + name + '\0' + "pw").toBase64() + "</auth>");
    while (peer.nextOf(QStringLiteral("success")).isNull())
        peer.say({});
    peer.open();
    peer.forget();
}

inline QByteArray resuming(const QString& id, int handled)
{
    return "<resume xmlns='urn:xmpp:sm:3' h='" + QByteArray::number(handled) + "' previd='" + id.toLatin1() + "'/>";
}

struct Pair {
    explicit Pair(ServerOptions options = {})
        : house(std::move(options)), juliet(house), romeo(std::make_unique<Peer>(house))
    {
        juliet.logIn(QStringLiteral("juliet"));
        romeo->logIn(QStringLiteral("romeo"));
        romeo->say(enable);
        id = romeo->nextOf(QStringLiteral("enabled")).attribute(u"id");
        romeo->available();
        romeo->forget();
    }
    void lose() { romeo->wire().peerCloses(Error{Error::Kind::Disconnected, Reason::ConnectionReset, {}, {}, 0}); }

    House house;
    Peer juliet;
    std::unique_ptr<Peer> romeo;
    QString id;
};

} // namespace everyport::xmpp
