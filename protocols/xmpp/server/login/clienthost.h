#pragma once

#include "netcore/address/address.h"
#include "netcore/interfaces/reactor.h"
#include "protocols/sasl/credentials.h"
#include "protocols/xmpp/server/sessions/options.h"
#include "protocols/xmpp/server/sessions/serverextensions.h"
#include "protocols/xmpp/server/sessions/session.h"
#include "protocols/xmpp/server/sessions/userdirectory.h"

namespace everyport::xmpp {

class ClientStream;
class ClientStreams;

/// How somebody has logged in.
struct LoginFacts {
    Jid account;          ///< Bare.
    Address peer;         ///< Where from.
    QString mechanism;    ///< Of SASL: "SCRAM-SHA-256"
    QString tls;          ///< "TLSv1.3"; empty: without.
    bool isGuest = false; ///< Has no account (XEP-0175).
};

/// What a client's stream needs of the server that it came to.
class ClientHost {
public:
    virtual ~ClientHost() = default;
    virtual Reactor& reactor() = 0;
    virtual const ServerOptions& options() const = 0;
    virtual sasl::Credentials& credentials() = 0;
    virtual UserDirectory& users() = 0;
    virtual ServerExtensions& extensions() = 0;

    virtual ClientStreams& streams() = 0; ///< Of which each is one.

    virtual void loggedIn(const LoginFacts& facts) = 0; ///< Before there is a session.
    /// RFC 6120 §7.7: an empty resource is made up; a taken one is taken over. Errors name a stanza condition.
    virtual Result<Session*> bind(const Jid& account, const QString& resource, ClientStream& stream) = 0;
    virtual void stanzaReceived(Session& session, xml::Element element) = 0;
    virtual void sessionEnded(Session& session) = 0;
    /// Its connection is gone, without an end; it may come back.
    virtual void connectionLost(Session& session) = 0;
};

} // namespace everyport::xmpp
