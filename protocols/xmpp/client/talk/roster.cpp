#include "protocols/xmpp/client/talk/roster.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

const QStringList subscriptions{u"none"_s, u"to"_s, u"from"_s, u"both"_s};

} // namespace

std::optional<Contact> Contact::parse(const xml::Element& item)
{
    const auto address = Jid::parse(item.attribute(u"jid"));
    if (!item.is(u"item", ns::roster) || !address || item.attribute(u"subscription") == u"remove")
        return std::nullopt;
    Contact contact{address->bare(), item.attribute(u"name")};
    contact.subscription = Subscription(std::max(qsizetype(0), subscriptions.indexOf(item.attribute(u"subscription"))));
    contact.isAsked = item.attribute(u"ask") == u"subscribe";
    contact.isApproved = item.attribute(u"approved") == u"true" || item.attribute(u"approved") == u"1";
    for (const auto& group : item.elements(u"group", ns::roster))
        contact.groups.append(group.text());
    contact.groups.removeDuplicates();
    return contact;
}

xml::Element Contact::encode() const
{
    auto item = xml::Element(u"item"_s, ns::roster).with(u"jid"_s, address.toString());
    if (!name.isEmpty())
        item.setAttribute(u"name"_s, name);
    for (const auto& group : groups)
        item.addTextElement(u"group"_s, group);
    return item;
}

Roster::Roster(Client& client) : ClientExtension(client)
{
    client.dispatch().onSet(ns::roster, [this](Stanza push) { return pushed(std::move(push)); });
}

const Contact* Roster::find(const Jid& address) const
{
    const auto found = m_contacts.constFind(address.bare());
    return found == m_contacts.constEnd() ? nullptr : &*found;
}

void Roster::restore(const QString& version, const QList<Contact>& contacts)
{
    m_version = version;
    for (const auto& one : contacts)
        m_contacts.insert(one.address, one);
}

void Roster::online(bool isResumed)
{
    if (isResumed && m_isReceived)
        return;
    xml::Element query(u"query"_s, ns::roster);
    if (!m_client.streamFeatures().child(u"ver", ns::rosterVersioning).isNull())
        query.setAttribute(u"ver"_s, m_contacts.isEmpty() ? QString(u""_s) : m_version);
    m_asking = m_client.get({}, std::move(query));
    m_asking.whenDone([this](const Result<xml::Element>& answer) {
        if (!answer)
            return;
        if (!answer->isNull()) // else nothing has changed since our version
            take(*answer);
        m_isReceived = true;
        if (received)
            received();
    });
}

void Roster::take(const xml::Element& query)
{
    const auto before = std::exchange(m_contacts, {});
    m_version = query.attribute(u"ver");
    for (const auto& item : query.elements(u"item", ns::roster))
        apply(item);
    for (const auto& one : before) {
        if (!m_contacts.contains(one.address) && removed)
            removed(one.address);
    }
}

void Roster::apply(const xml::Element& item)
{
    if (item.attribute(u"subscription") == u"remove") {
        const auto address = Jid::parse(item.attribute(u"jid"));
        if (address && m_contacts.remove(*address) && removed)
            removed(*address);
        return;
    }
    const auto contact = Contact::parse(item);
    if (!contact || (m_contacts.size() >= mostContacts && !m_contacts.contains(contact->address)))
        return;
    m_contacts.insert(contact->address, *contact);
    if (changed)
        changed(*contact);
}

Task<Answer> Roster::pushed(Stanza push)
{
    if (!m_client.isMine(push.from())) // §2.1.6: anyone could add themselves otherwise
        return Task<Answer>(Answer(StanzaError(Condition::ServiceUnavailable)));
    const auto query = push.payload();
    const auto items = query.elements(u"item", ns::roster);
    if (items.size() != 1)
        return Task<Answer>(Answer(StanzaError(Condition::BadRequest)));
    if (query.hasAttribute(u"ver"))
        m_version = query.attribute(u"ver");
    apply(items.first());
    return Task<Answer>(Answer(xml::Element()));
}

Task<Result<xml::Element>> Roster::set(Contact contact)
{
    return m_client.set({}, xml::Element(u"query"_s, ns::roster).holding(contact.encode()));
}

Task<Result<xml::Element>> Roster::remove(Jid address)
{
    auto item = xml::Element(u"item"_s, ns::roster)
                    .with(u"jid"_s, address.bare().toString())
                    .with(u"subscription"_s, u"remove"_s);
    return m_client.set({}, xml::Element(u"query"_s, ns::roster).holding(std::move(item)));
}

} // namespace everyport::xmpp::client
