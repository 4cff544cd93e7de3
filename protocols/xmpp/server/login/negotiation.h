#pragma once

#include "netcore/base/clock.h"
#include "protocols/xmpp/server/login/authentication.h"

namespace everyport::xmpp {

/// What happens on a client's stream before it has a session: encryption, login, binding (RFC 6120 §§5–7), and what the
/// server's extensions take part in meanwhile. Owned by its stream and gone once that is bound.
class Negotiation final : private Authentication::Events {
public:
    explicit Negotiation(ClientStream& stream);

    xml::Element features() const; ///< `<stream:features/>` for where the stream stands now.
    void elementReceived(const xml::Element& element);
    bool isAuthenticated() const { return m_authentication.isDone(); }
    const Jid& account() const { return m_authentication.account(); } ///< Null until then.
    bool isGuest() const { return m_authentication.isGuest(); }       ///< Came by ANONYMOUS.

private:
    void loggedIn(Authentication::Success login) override;

    StreamState state(StreamStage stage) const;
    void addExtensions(xml::Element& features, StreamStage stage) const;
    bool mayStartTls() const;
    void startTls();
    void request(const xml::Element& element);
    void bind(const Stanza& request);
    bool startSession(const xml::Element& request);
    void answer(const Stanza& request, Task<Answer> answering);
    void answered(const Stanza& request, const Answer& answer);

    ClientStream& m_stream;
    Authentication m_authentication;
    Task<Answer> m_answer;   // to a request before the login
    Clock::Timer m_patience; // for the whole negotiation
};

} // namespace everyport::xmpp
