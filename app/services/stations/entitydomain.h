#pragma once

#include <functional>

#include "protocols/xmpp/stanza/requests.h"
#include "protocols/xmpp/streams/internalcomponent.h"

namespace everyport::stations {

/// A domain at a router that asks, answers pings and what time it is, and gives messages to whoever it was made by.
/// Letting go of it answers open questions as Disconnected. `router` and `clock` must outlive it. Loop's thread.
class EntityDomain final : public xmpp::InternalComponent {
public:
    using Heard = std::function<void(const xmpp::Stanza& message)>;
    EntityDomain(xmpp::Router& router, const xmpp::Jid& domain, Clock& clock, Heard heard);
    ~EntityDomain() override;

    Task<Result<xml::Element>> ask(QString type, xmpp::Jid to, xml::Element payload);
    void say(xmpp::Stanza message);                             ///< The sender is put in here.
    void fail(const Error& reason) { m_requests.fail(reason); } ///< All that was asked: nobody will answer.

private:
    void messageReceived(const xmpp::Stanza& message) override;
    void answerReceived(const xmpp::Stanza& iq) override;

    Heard m_heard;
    xmpp::Requests m_requests;
};

} // namespace everyport::stations
