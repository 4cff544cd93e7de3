#pragma once

#include <memory>

#include "app/xmppchat/client/xmppcontext.h"

namespace everyport::xmppchat {

/// What can be found out about somebody: their standing with us or in a room, their card, their program and its time.
/// Asks anew each time and keeps nothing. `context` must outlive it. Loop's thread.
class XmppFacts {
public:
    explicit XmppFacts(XmppContext& context) : m_context(context) {}

    /// Of a person by the bare address, of a room's occupant by the full one. What nobody answers is left out.
    Task<Result<chat::PersonFacts>> of(xmpp::Jid who);

private:
    Task<Result<Done>> addProgram(xmpp::Jid who, std::shared_ptr<chat::PersonFacts> facts);
    Task<Result<Done>> addCard(xmpp::Jid who, std::shared_ptr<chat::PersonFacts> facts);

    XmppContext& m_context;
};

} // namespace everyport::xmppchat
