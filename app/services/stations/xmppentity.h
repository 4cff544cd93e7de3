#pragma once

#include "app/stations/items/exchange.h"
#include "netcore/task/task.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::stations {

/// What an XmppEntity tells. Plain calls on the loop's thread; it may be used, but not destroyed, from inside them.
struct EntityEvents {
    virtual ~EntityEvents() = default;
    virtual void online() = 0; ///< Also after a connection that was lost unnoticed: what was asked before is to be
                               ///< asked again.
    virtual void offline(const Error& why) = 0; ///< Or it could not come online; it tries again by itself.
    virtual void messageReceived(const xmpp::Stanza& message) = 0; ///< None of type error.
};

/// Somebody with an address at XMPP (RFC 6120 §1.4) who asks, sends messages and is written to: the port below
/// XmppExchange, as a client, as a component and at this program's own server. It answers pings and what time it is
/// (XEP-0199, 0202). Whoever lets go of it hears nothing more; what was asked is then answered as Cancelled or
/// Disconnected. Loop's thread.
class XmppEntity {
public:
    virtual ~XmppEntity() = default;

    virtual void start(EntityEvents& events) = 0; ///< Once. `events` must outlive it.
    virtual Task<Result<Done>> stop() = 0;        ///< In order; ready when the connection has ended.
    virtual bool isOnline() const = 0;
    virtual xmpp::Jid address() const = 0; ///< Full where it is a client's; null before the first connection.
    virtual QString domain() const = 0;    ///< Of the server's people; empty as long as it is not known.

    /// An iq of type get or set with `payload`; gives the payload of the result. Errors: Disconnected; what the
    /// answerer said, with its condition as `code`; Busy/TimedOut.
    virtual Task<Result<xml::Element>> ask(QString type, xmpp::Jid to, xml::Element payload) = 0;
    /// The sender is put in here. Disconnected: nothing was sent.
    virtual Result<Done> send(xmpp::Stanza message) = 0;
    /// Comes anew, by this login where it has an address and else by the one it was made with. False: nothing changes
    /// by it here.
    virtual bool useLogin(const ExchangeLogin& login) = 0;
    virtual void tryNow() = 0; ///< Does not wait for the next attempt's time. Nothing while it is online.
};

} // namespace everyport::stations
