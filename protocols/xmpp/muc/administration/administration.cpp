#include "protocols/xmpp/muc/administration/administration.h"

#include <algorithm>

#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

xml::Element itemOf(Affiliation affiliation)
{
    return xml::Element(u"item"_s, ns::mucAdmin).with(u"affiliation"_s, affiliationName(affiliation));
}

} // namespace

qsizetype ownersLeft(const Room& room, const QHash<Jid, Affiliation>& changes)
{
    qsizetype owners = 0;
    for (const auto& [who, membership] : room.record.members.asKeyValueRange())
        owners += membership.affiliation == Affiliation::Owner && !changes.contains(who) ? 1 : 0;
    for (const auto affiliation : changes)
        owners += affiliation == Affiliation::Owner ? 1 : 0;
    return owners;
}

QStringList Administration::namespaces() const
{
    return {ns::mucAdmin};
}

Ranks Administration::ranksOf(const Room& room, const Jid& who) const
{
    const auto* here = room.byClient(who);
    return {here ? here->ranks.role : Role::None, room.affiliationOf(who)};
}

Task<Answer> Administration::answer(Room& room, Stanza request)
{
    if (request.payload().name() != u"query" || request.payload().child(u"item").isNull())
        return answeredNow(StanzaError(Condition::BadRequest));
    if (!request.isSet())
        return answeredNow(list(room, request));
    const auto items = request.payload().elements(u"item", ns::mucAdmin);
    if (items.size() > m_rooms.policy().itemsAtATime)
        return answeredNow(StanzaError(Condition::PolicyViolation));
    const auto isRole = [](const xml::Element& item) { return item.hasAttribute(u"role"); };
    if (!std::all_of(items.begin(), items.end(), isRole)) {
        if (ranksOf(room, request.from()).affiliation < Affiliation::Admin)
            return answeredNow(StanzaError(Condition::Forbidden));
        return m_rooms.toItsEnd(change(room.name(), std::move(request)));
    }
    const auto wanted = wishesOf(room, request);
    if (const auto* error = std::get_if<StanzaError>(&wanted))
        return answeredNow(*error);
    return answeredNow(giveRoles(room, std::get<Wishes>(wanted), request.from())); // nothing of them is kept
}

Answer Administration::list(const Room& room, const Stanza& request) const
{
    const auto item = request.payload().child(u"item");
    const auto asker = ranksOf(room, request.from());
    if (item.hasAttribute(u"affiliation")) {
        const auto affiliation = affiliationNamed(item.attribute(u"affiliation"));
        return affiliation ? listByAffiliation(room, *affiliation, request, asker)
                           : Answer(StanzaError(Condition::BadRequest));
    }
    const auto role = roleNamed(item.attribute(u"role"));
    return role && *role != Role::None ? listByRole(room, *role, asker) : Answer(StanzaError(Condition::BadRequest));
}

Answer Administration::listByRole(const Room& room, Role role, Ranks asker) const
{
    const bool mayRead = role == Role::Moderator
        ? asker.affiliation >= Affiliation::Admin
        : asker.role == Role::Moderator || asker.affiliation >= Affiliation::Admin;
    if (!mayRead)
        return StanzaError(Condition::Forbidden);
    xml::Element query(u"query"_s, ns::mucAdmin);
    for (const auto& [nick, occupant] : room.occupants()) {
        if (occupant->ranks.role != role)
            continue;
        auto item = itemOf(occupant->ranks.affiliation).with(u"nick"_s, nick).with(u"role"_s, roleName(role));
        if (const auto address = occupant->address(); !address.isNull())
            item.setAttribute(u"jid"_s, address.toString());
        query.add(std::move(item));
    }
    return query;
}

Answer Administration::listByAffiliation(
    const Room& room, Affiliation affiliation, const Stanza& request, Ranks asker) const
{
    // §9.5: members may be allowed to see who the others are, where everyone's address can be seen; whether they are
    // here or not.
    const auto* here = room.byClient(request.from());
    const bool isMember = !here && asker.affiliation >= Affiliation::Member && room.config().isNonAnonymous
        && room.isOpenTo(request.from())
        && room.config().memberList.has(roleOnEntering(asker.affiliation, room.config().isModerated));
    const bool isOpen = isMember || (here && room.seesAddresses(*here) && room.mayReadLists(*here));
    if (asker.affiliation < Affiliation::Admin && (!isOpen || affiliation < Affiliation::Member))
        return StanzaError(Condition::Forbidden);
    xml::Element query(u"query"_s, ns::mucAdmin);
    for (const auto& [who, membership] : room.record.members.asKeyValueRange()) {
        if (membership.affiliation != affiliation)
            continue;
        auto item = itemOf(affiliation).with(u"jid"_s, who.toString());
        if (!membership.nick.isEmpty())
            item.setAttribute(u"nick"_s, membership.nick);
        if (!membership.reason.isEmpty())
            item.addTextElement(u"reason"_s, membership.reason);
        query.add(std::move(item));
    }
    return query;
}

std::variant<Administration::Wish, StanzaError> Administration::wishOf(
    const Room& room, const Jid& asker, Ranks ranks, const xml::Element& item) const
{
    Wish wish;
    wish.reason = item.childText(u"reason").left(1000);
    auto* named = room.byNick(item.attribute(u"nick"));
    if (item.hasAttribute(u"role")) {
        const auto role = roleNamed(item.attribute(u"role"));
        if (!role || item.hasAttribute(u"affiliation"))
            return StanzaError(Condition::BadRequest);
        if (ranks.role != Role::Moderator)
            return StanzaError(Condition::Forbidden);
        if (!named)
            return StanzaError(Condition::ItemNotFound, u"Nobody here has this nick."_s);
        if (!mayGiveRole(ranks, named->ranks, *role))
            return StanzaError(Condition::NotAllowed);
        wish.occupant = named->outline();
        wish.role = *role;
        return wish;
    }
    const auto affiliation = affiliationNamed(item.attribute(u"affiliation"));
    const auto who = item.hasAttribute(u"jid") ? Jid::parse(item.attribute(u"jid"))
                                               : Result<Jid>(named ? named->account : Jid());
    if (!who)
        return StanzaError(Condition::JidMalformed);
    if (!affiliation || who->isNull())
        return StanzaError(item.hasAttribute(u"nick") && affiliation ? Condition::ItemNotFound : Condition::BadRequest);
    if (ranks.affiliation < Affiliation::Admin)
        return StanzaError(Condition::Forbidden);
    auto& change = wish.change;
    change = {who->bare(), *affiliation, wish.reason};
    const auto nick = item.attribute(u"nick").simplified().left(m_rooms.policy().nickLength);
    if (item.hasAttribute(u"jid") && !nick.isEmpty()) // §9.3: kept for them
        change.nick = nick;
    const auto before = m_rooms.policy().isAdmin(change.who) ? Affiliation::Owner : room.affiliationOf(change.who);
    if (change.who == asker.bare() && *affiliation == Affiliation::Outcast)
        return StanzaError(Condition::Conflict, u"Nobody bans themselves."_s);
    if (!mayGiveAffiliation(ranks.affiliation, before, *affiliation))
        return StanzaError(Condition::NotAllowed);
    return wish;
}

std::variant<Administration::Wishes, StanzaError> Administration::wishesOf(
    const Room& room, const Stanza& request) const
{
    const auto asker = request.from();
    const auto ranks = ranksOf(room, asker);
    Wishes wishes;
    QHash<Jid, Affiliation> changes;
    for (const auto& item : request.payload().elements(u"item", ns::mucAdmin)) {
        const auto wish = wishOf(room, asker, ranks, item);
        if (const auto* error = std::get_if<StanzaError>(&wish))
            return *error;
        const auto& wanted = std::get<Wish>(wish);
        if (wanted.occupant) {
            wishes.roles.append(wanted);
            continue;
        }
        wishes.affiliations.append(wanted.change);
        changes.insert(wanted.change.who, wanted.change.affiliation);
    }
    if (!changes.isEmpty() && ownersLeft(room, changes) == 0 && ownersLeft(room, {}) > 0)
        return StanzaError(Condition::Conflict, u"A room needs an owner."_s);
    const auto* own = room.byClient(asker);
    wishes.actor = own ? own->nick : QString();
    return wishes;
}

/// Affiliations wait for their turn, where all is looked at: whoever had it before may have changed who may do what.
/// All of it, or nothing.
Task<Answer> Administration::change(QString name, Stanza request)
{
    const auto turn = co_await m_rooms.takeTurn(name);
    if (!turn)
        co_return StanzaError::of(turn.error());
    const auto wanted = wishesOf(*m_rooms.find(name), request);
    if (const auto* error = std::get_if<StanzaError>(&wanted))
        co_return *error;
    const auto& wishes = std::get<Wishes>(wanted);
    auto changing = m_ranks.change(name, wishes.affiliations, wishes.actor);
    const auto changed = co_await std::move(changing);
    auto* room = m_rooms.find(name);
    if (!changed || !room)
        co_return outcome(changed);
    co_return giveRoles(*room, wishes, request.from());
}

/// Rights are asked for again: what was waited for meanwhile may have been the store.
Answer Administration::giveRoles(Room& room, const Wishes& wishes, const Jid& asker)
{
    const auto ranks = ranksOf(room, asker);
    bool areAllAllowed = true;
    QList<std::pair<QString, Occupant*>> meant;
    for (const auto& wish : wishes.roles) {
        auto* occupant = room.same(*wish.occupant);
        meant.append({occupant ? occupant->nick : QString(), occupant});
    }
    for (qsizetype at = 0; at < meant.size(); ++at) {
        const auto& [nick, occupant] = meant.at(at);
        const auto& wish = wishes.roles.at(at);
        if (!occupant || room.byNick(nick) != occupant) // who was named twice may be gone
            continue;
        const bool isAllowed = ranks.role == Role::Moderator && mayGiveRole(ranks, occupant->ranks, wish.role);
        areAllAllowed = areAllAllowed && isAllowed;
        if (isAllowed)
            m_ranks.giveRole(room, *occupant, wish.role, wishes.actor, wish.reason);
    }
    return areAllAllowed ? Answer(xml::Element())
                         : Answer(StanzaError(Condition::NotAllowed, u"Not all of the roles could be given."_s));
}

} // namespace everyport::xmpp::muc
