#include "protocols/irc/server/sessions/answering.h"

#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

ReplyBatch::ReplyBatch(Session& session, Whose whose) : m_session(session), m_before(session.server().scratchOwner)
{
    if (!m_before)
        session.server().scratchOwner = &session;
    auto* label = session.output().label();
    if (label && whose == Whose::Commands)
        m_wasHeld = std::exchange(label->isHeld, false);
}

ReplyBatch::~ReplyBatch()
{
    auto& server = m_session.server();
    if (auto* label = m_session.output().label(); label && m_wasHeld)
        label->isHeld = true;
    if (m_before || server.scratchOwner != &m_session)
        return;
    server.scratchOwner = nullptr;
    if (!m_session.isClosing())
        m_session.output().flush();
    server.scratch.clear();
}

} // namespace everyport::ircd
