#pragma once

#include "netcore/address/address.h"
#include "protocols/sasl/exchange.h"
#include "protocols/xml/element.h"
#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp {

/// A stream on which somebody is to log in, as extensions see it.
struct LoginState {
    QString domain;
    Address peer;
    bool isPrivate;    ///< Encrypted, or never leaves this computer.
    sasl::Offer offer; ///< What SASL can make use of there.
};

/// An extension's part in one login of XEP-0388, from `<authenticate/>` to `<success/>`. Made by
/// `ServerExtension::startLogin`; owned by the stream that the login is on, which drops it with its Tasks when another
/// login begins. The extension outlives it.
class LoginPart {
public:
    virtual ~LoginPart() = default;
    /// Does it find out who the client is, in place of SASL's mechanisms?
    virtual bool authenticates() const { return false; }
    /// By the client's one message. Refused, Malformed, Unsupported: as an Exchange's step.
    virtual Task<Result<sasl::Step>> authenticate(QByteArray message)
    {
        Q_UNUSED(message)
        return Task<Result<sasl::Step>>(Result<sasl::Step>(Error::unsupported(Reason::None, {})));
    }
    /// It is this account, however that was found out. What the client is told in `<success/>`; null: nothing.
    /// `isGuest`: there is no such account (XEP-0175), and nothing that outlasts the session is to be handed out.
    virtual Task<xml::Element> loggedIn(Jid account, bool isGuest) = 0;
};

} // namespace everyport::xmpp
