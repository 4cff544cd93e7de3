#include "app/rulelinks/xmpprulesource.h"

#include <algorithm>

#include "app/rules/events/eventkinds.h"
#include "app/services/xmpp/plainmessage.h"
#include "app/xmppbridge/mucwords.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::rulelinks {

using xmpp::muc::Occupant;
using xmpp::muc::Room;

namespace {

constexpr qsizetype mostPayload = 8000; // of what was published, as rules see it

Error busy(const QString& text)
{
    return Error::busy(Reason::None, text);
}

rules::Fields fieldsOf(const QString& network, const QString& room, const QString& nick)
{
    return {{u"network"_s, network}, {u"room"_s, room}, {u"nick"_s, nick}};
}

/// All text of a payload, without its tags: what can be compared and said.
QString textOf(const QByteArray& payload)
{
    QString text;
    bool isTag = false;
    for (const auto c : QString::fromUtf8(payload)) {
        if (c == u'<' || c == u'>')
            isTag = c == u'<';
        else if (!isTag)
            text += c;
    }
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&apos;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s)
        .trimmed();
}

} // namespace

XmppRuleSource::XmppRuleSource(xmpp::Router& router, xmpp::muc::MucService* rooms, xmpp::PubsubNodes* nodes,
    xmpp::Jid domain, QString service, rules::RuleEngine& engine, LentStanzas& stanzas,
    std::function<bool(const xmpp::Jid&)> isGuest)
    : m_router(&router),
      m_rooms(rooms),
      m_nodes(nodes),
      m_domain(std::move(domain)),
      m_service(std::move(service)),
      m_engine(engine),
      m_isGuest(std::move(isGuest))
{
    if (m_rooms)
        m_rooms->rooms().addListener(this);
    if (m_nodes)
        m_nodes->addListener(this);
    m_subscription = stanzas.subscribe([this](const xmpp::Stanza& message) { return writtenTo(message); });
}

XmppRuleSource::~XmppRuleSource()
{
    if (m_nodes)
        m_nodes->removeListener(this);
    if (!m_rooms)
        return;
    m_rooms->rooms().removeListener(this);
    while (!m_occupants.empty()) {
        const auto [place, occupant] = *m_occupants.begin();
        m_occupants.erase(m_occupants.begin());
        if (auto* room = m_rooms->rooms().find(place.first))
            room->remove(*occupant, {});
    }
}

void XmppRuleSource::serviceGoes()
{
    m_rooms->rooms().removeListener(this);
    m_occupants.clear();
    m_rooms = nullptr;
}

void XmppRuleSource::roomClosed(const QString& name)
{
    std::erase_if(m_occupants, [&](const auto& entry) { return entry.first.first == name; });
}

void XmppRuleSource::removed(Room&, const Occupant& own, const xmpp::muc::Notice&)
{
    std::erase_if(m_occupants, [&](const auto& entry) { return entry.second == &own; });
}

Result<Occupant*> XmppRuleSource::present(Room& room, const QString& nick)
{
    const auto place = std::pair(room.name(), nick);
    if (const auto found = m_occupants.find(place); found != m_occupants.end())
        return found->second;
    if (room.byNick(nick) || !room.jid().withResource(nick) || room.isRegisteredByOthers(nick, {}))
        return Error::refused(
            Reason::InUse, u"Somebody in %1 is called %2; give the bot another name."_s.arg(room.name(), nick));
    auto& occupant = room.plugIn(
        nick, {}, *this, xml::Element(u"presence"_s, xmpp::ns::client), xmpp::muc::Role::Participant);
    m_occupants.emplace(place, &occupant);
    return &occupant;
}

Result<Done> XmppRuleSource::sayInRoom(const QString& nick, const QString& room, const QString& text)
{
    if (!m_rooms)
        return busy(u"The service %1 does not run, or has no rooms."_s.arg(m_service));
    const auto name = room.section(u'@', 0, 0);
    const auto address = xmpp::Jid::make(name, m_rooms->address().domain());
    if (!address || !address->hasLocal())
        return Error::refused(Reason::BadValue, u"“%1” is no name of a room."_s.arg(room));
    auto* here = m_rooms->rooms().find(address->local());
    if (!here) {
        here = &m_rooms->rooms().create(address->local(), {});
        here->lock.open();
    }
    const auto occupant = present(*here, nick);
    if (!occupant)
        return occupant.error();
    m_rooms->conversation().say(
        *here, **occupant, xmppbridge::messageOf({.text = chat::RichText(text)}, u"groupchat"_s));
    return Done();
}

Task<Result<Done>> XmppRuleSource::sayTo(QString person, QString text)
{
    if (!m_router)
        co_return busy(u"The service %1 does not run."_s.arg(m_service));
    const auto whole = person.contains(u'@') ? person : person + u'@' + m_domain.domain();
    const auto to = xmpp::Jid::parse(whole);
    if (!to || !to->hasLocal())
        co_return Error::refused(Reason::BadValue, u"“%1” is nobody's address."_s.arg(person));
    if (m_rooms && to->isFull() && to->domainView() == m_rooms->address().domainView())
        co_return sayToOccupant(*to, text);
    auto message = xmppbridge::messageOf({.text = chat::RichText(text)}, u"chat"_s);
    message.setFrom(m_domain);
    message.setTo(*to);
    auto sending = m_router->route(std::move(message));
    (void)co_await std::move(sending);
    co_return Done();
}

/// Through the room, by the bot that is there.
Result<Done> XmppRuleSource::sayToOccupant(const xmpp::Jid& to, const QString& text)
{
    auto* room = m_rooms->rooms().find(to.local());
    auto* person = room ? room->byNick(to.resource()) : nullptr;
    const auto own = std::find_if(
        m_occupants.begin(), m_occupants.end(), [&](const auto& entry) { return entry.first.first == to.local(); });
    if (!person || own == m_occupants.end())
        return Error::refused(Reason::NotFound, u"“%1” is not in the room any more."_s.arg(to.toString()));
    auto message = xmppbridge::messageOf({.text = chat::RichText(text)}, u"chat"_s);
    auto element = message.element();
    // as the room adds it to what people write (XEP-0045 §7.5)
    element.add(xml::Element(u"x"_s, xmpp::ns::mucUser));
    message.setElement(std::move(element));
    message.setFrom(own->second->jid);
    room->sendTo(*person, std::move(message));
    return Done();
}

Task<Result<Done>> XmppRuleSource::publish(QString node, QString text)
{
    if (!m_nodes)
        co_return busy(u"The service %1 does not run, or has no nodes."_s.arg(m_service));
    if (node.startsWith("vote/"_L1))
        co_return Error::refused(Reason::PermissionDenied, u"On “%1” only votes are published."_s.arg(node));
    if (!m_nodes->find(node))
        co_return Error::refused(Reason::NotFound, u"There is no node “%1”; make it on the PubSub page."_s.arg(node));
    xml::Element payload(u"text"_s, u"urn:everyport:rule:0"_s);
    payload.addText(text);
    auto publishing = m_nodes->publish(
        node, {.id = xmpp::randomText(9), .payload = xml::serialise(payload), .publisher = m_domain});
    auto done = co_await std::move(publishing);
    co_return done;
}

void XmppRuleSource::messageReceived(Room& room, const Occupant& from, const xmpp::Stanza& message, const QString& id)
{
    const auto words = isOurs(from) ? std::nullopt : xmppbridge::wordsOf(message, id);
    if (!words)
        return;
    QStringList names;
    for (const auto& [place, occupant] : m_occupants) {
        if (place.first == room.name())
            names.append(occupant->nick);
    }
    m_engine.heard(
        u"message"_s, [network = m_service, room = room.name(), nick = from.nick, text = words->text.text, names] {
            const bool isMention = std::any_of(names.begin(), names.end(),
                [&text](const QString& name) { return text.contains(name, Qt::CaseInsensitive); });
            auto fields = fieldsOf(network, room, nick);
            fields.insert(u"text"_s, text);
            fields.insert(u"protocol"_s, u"xmpp"_s);
            fields.insert(u"mention"_s, isMention ? u"yes"_s : u"no"_s);
            return fields;
        });
}

void XmppRuleSource::privateMessageReceived(Room&, Occupant& own, const Occupant& from, const xmpp::Stanza& message)
{
    const auto words = isOurs(from) ? QString() : plainWords(message);
    if (words.isEmpty())
        return;
    m_engine.heard({rules::privateMessage,
        {{u"network"_s, m_service}, {u"nick"_s, from.nick}, {u"account"_s, accountOf(from.account)},
            {u"address"_s, message.from().toString()}, {u"to"_s, own.nick}, {u"text"_s, words},
            {u"protocol"_s, u"xmpp"_s}},
        0, {}, {}});
}

QString XmppRuleSource::accountOf(const xmpp::Jid& who) const
{
    return who.domainView() == m_domain.domainView() && !m_isGuest(who) ? who.local() : QString();
}

/// At the server's own address. Domains that write to each other would go on for ever; the server keeps them away.
bool XmppRuleSource::writtenTo(const xmpp::Stanza& message)
{
    const auto words = message.to().domainView() == m_domain.domainView()
            && m_engine.isListenedTo(rules::privateMessage)
        ? plainWords(message)
        : QString();
    if (words.isEmpty())
        return false;
    const auto& from = message.from();
    const bool isOfHere = from.domainView() == m_domain.domainView();
    m_engine.heard({rules::privateMessage,
        {{u"network"_s, m_service}, {u"nick"_s, isOfHere ? from.local() : from.bare().toString()},
            {u"account"_s, accountOf(from)}, {u"address"_s, from.toString()}, {u"to"_s, m_domain.toString()},
            {u"text"_s, words}, {u"protocol"_s, u"xmpp"_s}},
        0, {}, {}});
    return true;
}

void XmppRuleSource::notifyPresence(const QString& kind, const Room& room, const Occupant& occupant)
{
    if (!isOurs(occupant))
        m_engine.heard(kind,
            [network = m_service, room = room.name(), nick = occupant.nick] { return fieldsOf(network, room, nick); });
}

void XmppRuleSource::joined(Room& room, Occupant& occupant)
{
    notifyPresence(u"joined"_s, room, occupant);
}

void XmppRuleSource::left(Room& room, const Occupant& occupant, const xmpp::muc::Notice&)
{
    notifyPresence(u"left"_s, room, occupant);
}

void XmppRuleSource::itemPublished(const QString& node, const xmpp::PubsubItem& item)
{
    static const auto kind = u"item-published"_s;
    m_engine.heard(kind, [service = m_service, node, id = item.id, payload = item.payload.left(mostPayload)] {
        return rules::Fields{{u"service"_s, service}, {u"node"_s, node}, {u"id"_s, id}, {u"text"_s, textOf(payload)},
            {u"payload"_s, QString::fromUtf8(payload.left(4000))}};
    });
}

} // namespace everyport::rulelinks
