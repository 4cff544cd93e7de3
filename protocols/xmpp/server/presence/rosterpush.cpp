#include "protocols/xmpp/server/presence/rosterpush.h"

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

void RosterPush::itemChanged(const QString& account, const Roster& roster, const RosterItem& item)
{
    if (item.listed)
        push(account, roster, item.toElement());
}

void RosterPush::itemRemoved(const QString& account, const Roster& roster, const Jid& contact)
{
    xml::Element item(u"item"_s, ns::roster);
    item.setAttribute(u"jid"_s, contact.toString());
    item.setAttribute(u"subscription"_s, u"remove"_s);
    push(account, roster, std::move(item));
}

void RosterPush::push(const QString& account, const Roster& roster, xml::Element item)
{
    xml::Element query(u"query"_s, ns::roster);
    query.setAttribute(u"ver"_s, roster.version());
    query.add(std::move(item));
    const auto id = u"push%1"_s.arg(++m_count);
    for (auto* session : m_sessions.of(account)) {
        if (session->wantsRoster())
            session->deliver(Stanza::iq(u"set"_s, id, session->jid().bare(), session->jid(), query));
    }
}

} // namespace everyport::xmpp
