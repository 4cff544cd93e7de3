#include "protocols/xmpp/client/care/blocking.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

QList<Jid> addressesIn(const xml::Element& list)
{
    QList<Jid> addresses;
    for (const auto& item : list.elements(u"item", ns::blocking)) {
        if (const auto address = Jid::parse(item.attribute(u"jid")))
            addresses.append(*address);
    }
    return addresses;
}

} // namespace

Blocking::Blocking(Client& client) : ClientExtension(client)
{
    client.dispatch().onSet(ns::blocking, [this](Stanza push) { return pushed(std::move(push)); });
}

bool Blocking::isBlocked(const Jid& who) const
{
    return m_blocked.contains(who) || m_blocked.contains(who.bare()) || m_blocked.contains(who.domainOnly());
}

void Blocking::online(bool isResumed)
{
    if (isResumed && m_isKnown)
        return;
    m_asking = m_client.get({}, xml::Element(u"blocklist"_s, ns::blocking));
    m_asking.whenDone([this](const Result<xml::Element>& answer) {
        if (!answer)
            return;
        const auto listed = addressesIn(*answer);
        m_blocked = QSet<Jid>(listed.begin(), listed.end());
        m_isKnown = true;
        if (changed)
            changed();
    });
}

xml::Element Blocking::list(const QString& name, const QList<Jid>& whom)
{
    xml::Element list(name, ns::blocking);
    for (const auto& one : whom)
        list.add(xml::Element(u"item"_s, ns::blocking).with(u"jid"_s, one.toString()));
    return list;
}

Task<Result<xml::Element>> Blocking::block(QList<Jid> whom)
{
    return m_client.set({}, list(u"block"_s, whom));
}

Task<Result<xml::Element>> Blocking::unblock(QList<Jid> whom)
{
    return m_client.set({}, list(u"unblock"_s, whom));
}

Task<Answer> Blocking::pushed(Stanza push)
{
    if (!m_client.isMine(push.from()))
        return Task<Answer>(Answer(StanzaError(Condition::ServiceUnavailable)));
    const auto told = push.payload();
    const auto addresses = addressesIn(told);
    if (told.name() == u"block") {
        for (const auto& one : addresses)
            m_blocked.insert(one);
    } else if (told.name() == u"unblock" && addresses.isEmpty()) {
        m_blocked.clear();
    } else {
        for (const auto& one : addresses)
            m_blocked.remove(one);
    }
    if (changed)
        changed();
    return Task<Answer>(Answer(xml::Element()));
}

} // namespace everyport::xmpp::client
