#include "protocols/xmpp/server/presence/rosterrequests.h"

#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype longestName = 1023;
constexpr qsizetype mostGroups = 64;

/// RFC 6121 §2.3.3: what a client may not write.
std::variant<RosterItem, StanzaError> wantedItem(const xml::Element& element)
{
    const auto jid = Jid::parse(element.attribute(u"jid"));
    if (!jid)
        return StanzaError(Condition::BadRequest, jid.error().text);
    RosterItem item;
    item.jid = jid->bare();
    item.listed = true;
    item.name = element.attribute(u"name");
    if (item.name.size() > longestName)
        return StanzaError(Condition::NotAcceptable, u"The name is too long."_s);
    for (const auto& group : element.elements(u"group", ns::roster)) {
        const auto name = group.text();
        if (name.isEmpty() || name.size() > longestName)
            return StanzaError(
                Condition::NotAcceptable, u"A group's name must have 1 to %1 characters."_s.arg(longestName));
        if (item.groups.contains(name))
            return StanzaError(Condition::BadRequest, u"A group is named twice."_s);
        item.groups.append(name);
    }
    if (item.groups.size() > mostGroups)
        return StanzaError(Condition::NotAcceptable, u"There are too many groups."_s);
    return item;
}

} // namespace

QStringList RosterRequests::namespaces(Place place) const
{
    return place == Place::Account ? QStringList(ns::roster) : QStringList();
}

/// RFC 6121 §§2.6 and 3.4.
QList<xml::Element> RosterRequests::streamFeatures(const StreamState& state) const
{
    if (state.stage != StreamStage::Session)
        return {};
    return {xml::Element(u"ver"_s, ns::rosterVersioning), xml::Element(u"sub"_s, ns::preApproval)};
}

Task<Answer> RosterRequests::answer(Stanza request, Place)
{
    if (!request.payload().is(u"query", ns::roster))
        return answeredNow(StanzaError(Condition::BadRequest));
    if (!request.isSet())
        return get(std::move(request));
    const auto items = request.payload().elements(u"item", ns::roster);
    if (items.size() != 1)
        return answeredNow(StanzaError(Condition::BadRequest, u"One contact at a time."_s));
    auto wanted = wantedItem(items.first());
    if (const auto* wrong = std::get_if<StanzaError>(&wanted))
        return answeredNow(*wrong);
    auto& item = std::get<RosterItem>(wanted);
    if (item.jid == request.from().bare())
        return answeredNow(StanzaError(Condition::NotAllowed, u"Nobody is a contact of their own."_s));
    if (items.first().attribute(u"subscription") == u"remove")
        return remove(std::move(request), item.jid);
    return set(std::move(request), std::move(item));
}

Task<Answer> RosterRequests::get(Stanza request)
{
    const auto roster = co_await m_rosters.hold(request.from().local());
    if (!roster)
        co_return StanzaError::of(roster.error());
    if (auto* session = m_sessions.find(request.from()))
        session->setWantsRoster();
    // §2.6: a client that has this very version is told so by an empty result.
    const auto known = request.payload().attribute(u"ver");
    if (!known.isEmpty() && known == (*roster)->version())
        co_return xml::Element();
    co_return (*roster)->toElement();
}

Task<Answer> RosterRequests::set(Stanza request, RosterItem wanted)
{
    const auto account = request.from().local();
    const auto roster = co_await m_rosters.hold(account);
    if (!roster)
        co_return StanzaError::of(roster.error());
    if (const auto* known = (*roster)->find(wanted.jid)) {
        wanted.subscription = known->subscription; // a client has no say in it (§2.1.2.5)
        wanted.request = known->request;
    } else if ((*roster)->size() >= m_options.rosterItems) {
        co_return StanzaError(Condition::NotAllowed, u"The contact list is full."_s);
    }
    if (wanted.bytes() + (*roster)->bytes() > m_options.rosterBytes)
        co_return StanzaError(Condition::ResourceConstraint, u"Names and groups of all contacts are too long."_s);
    const auto stored = co_await m_rosters.put(account, wanted);
    if (!stored)
        co_return StanzaError::of(stored.error());
    m_push.itemChanged(account, **roster, wanted);
    co_return xml::Element();
}

Task<Answer> RosterRequests::remove(Stanza request, Jid contact)
{
    const auto account = request.from().local();
    const auto roster = co_await m_rosters.hold(account);
    if (!roster)
        co_return StanzaError::of(roster.error());
    const auto* known = (*roster)->find(contact);
    if (!known || !known->listed)
        co_return StanzaError(Condition::ItemNotFound);
    const auto gone = *known;
    const auto stored = co_await m_rosters.remove(account, contact);
    if (!stored)
        co_return StanzaError::of(stored.error());
    m_presences.cut(account, gone);
    m_push.itemRemoved(account, **roster, contact);
    co_return xml::Element();
}

} // namespace everyport::xmpp
