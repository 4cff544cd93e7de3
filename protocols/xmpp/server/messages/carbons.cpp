#include "protocols/xmpp/server/messages/carbons.h"

#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/wire.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

QStringList Carbons::namespaces(Place place) const
{
    return place == Place::Account ? QStringList(ns::carbons) : QStringList();
}

QStringList Carbons::features(Place) const
{
    return {ns::carbons, u"urn:xmpp:carbons:rules:0"_s};
}

Task<Answer> Carbons::answer(Stanza request, Place)
{
    auto* session = m_sessions.find(request.from());
    const auto verb = request.payload().name();
    if (!session || !request.isSet() || (verb != u"enable" && verb != u"disable"))
        return Task<Answer>(Answer(StanzaError(Condition::BadRequest)));
    session->setWantsCarbons(verb == u"enable");
    return Task<Answer>(Answer(xml::Element()));
}

QStringList Carbons::inlineFeatures() const
{
    return {ns::carbons};
}

void Carbons::bound(Session& session, const xml::Element& wish, xml::Element&)
{
    if (!wish.child(u"enable", ns::carbons).isNull())
        session.setWantsCarbons(true);
}

bool Carbons::mayCopy(const Stanza& message)
{
    const auto type = message.type();
    const auto& element = message.element();
    if (type == u"groupchat" || type == u"headline" || type == u"error")
        return false;
    if (!element.child(u"private", ns::carbons).isNull() || !element.child(u"no-copy", ns::hints).isNull())
        return false;
    if (!element.child(u"sent", ns::carbons).isNull() || !element.child(u"received", ns::carbons).isNull())
        return false;
    if (type == u"chat") // a word aside in a room belongs to the client that is in it
        return element.child(u"x", ns::mucUser).isNull();
    if (!element.child(u"body").isNull() || !element.child(u"x", ns::mucUser).isNull())
        return true;
    for (const auto& child : element.elements()) {
        if (child.ns() == ns::receipts || child.ns() == ns::chatMarkers || child.ns() == ns::chatStates)
            return true;
    }
    return false;
}

void Carbons::incoming(Stanza& message)
{
    auto element = message.element();
    if (element.child(u"private", ns::carbons).isNull())
        return;
    element.removeElements(u"private", ns::carbons);
    if (element.child(u"no-copy", ns::hints).isNull())
        element.add(xml::Element(u"no-copy"_s, ns::hints));
    message.setElement(std::move(element));
}

bool Carbons::anyWanted(const QString& account, const QList<Session*>& takers) const
{
    for (const auto* session : m_sessions.of(account)) {
        if (session->wantsCarbons() && !takers.contains(session))
            return true;
    }
    return false;
}

void Carbons::sent(Session& sender, Stanza& own)
{
    if (own.to().bareView() == sender.jid().bareView())
        return; // said to oneself: they get it as it is
    if (!anyWanted(sender.account(), {&sender}) || !mayCopy(own))
        return;
    for (auto* session : m_sessions.of(sender.account())) {
        if (session->wantsCarbons() && session != &sender)
            copy(own, u"sent"_s, *session, {});
    }
}

void Carbons::delivered(const Stanza& message, const QList<Session*>& takers, const Receipt& receipt)
{
    if (!anyWanted(message.to().local(), takers) || !mayCopy(message))
        return;
    for (auto* session : m_sessions.of(message.to().local())) {
        if (session->wantsCarbons() && !takers.contains(session) && session->jid() != message.from())
            copy(message, u"received"_s, *session, receipt);
    }
}

void Carbons::copy(const Stanza& message, const QString& direction, Session& to, const Receipt& receipt)
{
    auto forwarded = xml::Element(u"forwarded"_s, ns::forwarding).holding(message.element());
    auto carbon = Stanza::message(to.jid().bare(), to.jid(), message.type());
    auto element = carbon.element();
    element.add(xml::Element(direction, ns::carbons).holding(std::move(forwarded)));
    carbon.setElement(std::move(element));
    // What can wait is told by the message within: "is typing" for an inactive client.
    to.deliver(message, clientBytes(carbon.element()), receipt);
}

} // namespace everyport::xmpp
