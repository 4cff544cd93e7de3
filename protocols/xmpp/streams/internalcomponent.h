#pragma once

#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/stanza/requests.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp {

/// A domain that is answered for by code in this program, attached at the router as long as it lives: extensions take
/// the requests, a subclass messages and presence. Behind a ComponentClient or a Federation the same is a component or
/// a server of its own. `router` must outlive it.
class InternalComponent : public Domain {
public:
    InternalComponent(Router& router, const Jid& domain);
    /// One that asks, too; `clock` must outlive it.
    InternalComponent(Router& router, const Jid& domain, Clock& clock);
    ~InternalComponent() override;

    const Jid& domain() const { return m_domain; }
    Extensions& extensions() { return m_extensions; }
    Router& router() { return m_router; }
    void send(Stanza stanza) { m_router.send(std::move(stanza)); }
    /// `iq`'s sender is an address of the domain. For who was made with a clock; else Local.
    Task<Result<Stanza>> ask(Stanza iq, Clock::Duration timeout);

    Task<Done> receive(Stanza stanza) final;

protected:
    /// To any address of the domain. Unless it is overridden, messages come back: there is nobody.
    virtual void messageReceived(const Stanza& message);
    virtual void presenceReceived(const Stanza& presence) { Q_UNUSED(presence) }
    virtual void answerReceived(const Stanza& iq) { Q_UNUSED(iq) } ///< To a request that `ask` knows nothing of.

private:
    Task<Done> request(Stanza iq);

    Router& m_router;
    Jid m_domain;
    Extensions m_extensions;
    std::unique_ptr<Requests> m_requests;
};

} // namespace everyport::xmpp
