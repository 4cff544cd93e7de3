#include "protocols/xmpp/server/presence/presencesender.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

void PresenceSender::send(Stanza presence)
{
    const bool isOurs = presence.from().domainView() == m_options.domain;
    if (isOurs && presence.type() != u"unavailable" && m_blocks.blocks(presence.from().local(), presence.to()))
        return;
    m_router.send(std::move(presence));
}

void PresenceSender::show(const QString& account, const Jid& contact)
{
    for (const auto* session : m_sessions.availableOf(account)) {
        auto presence = session->presence();
        presence.setTo(contact);
        send(std::move(presence));
    }
}

void PresenceSender::hide(const QString& account, const Jid& contact)
{
    for (const auto* session : m_sessions.availableOf(account))
        m_router.send(Stanza::presence(session->jid(), contact, u"unavailable"_s));
}

} // namespace everyport::xmpp
