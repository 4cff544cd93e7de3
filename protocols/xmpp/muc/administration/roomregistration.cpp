#include "protocols/xmpp/muc/administration/roomregistration.h"

#include <algorithm>

#include "protocols/xmpp/muc/configuration/names.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

const QString nickField = u"muc#register_roomnick"_s;

} // namespace

QStringList RoomRegistration::namespaces() const
{
    return {ns::registration};
}

Task<Answer> RoomRegistration::answer(Room& room, Stanza request)
{
    const auto query = request.payload();
    const auto who = request.from();
    if (query.name() != u"query")
        return answeredNow(StanzaError(Condition::BadRequest));
    if (room.affiliationOf(who) == Affiliation::Outcast)
        return answeredNow(StanzaError(Condition::NotAllowed, u"You are banned from this room."_s));
    if (!request.isSet())
        return answeredNow(form(room, who));
    const auto submitted = DataForm::in(query);
    if (query.child(u"remove").isNull() && submitted && submitted->type() == DataForm::Type::Cancel)
        return answeredNow(xml::Element());
    return m_rooms.toItsEnd(change(room.name(), std::move(request)));
}

Task<Answer> RoomRegistration::change(QString name, Stanza request)
{
    const auto turn = co_await m_rooms.takeTurn(name);
    if (!turn)
        co_return StanzaError::of(turn.error());
    auto* room = m_rooms.find(name);
    const auto who = request.from().bare();
    if (room->affiliationOf(who) == Affiliation::Outcast) // since they asked
        co_return StanzaError(Condition::NotAllowed, u"You are banned from this room."_s);
    const auto query = request.payload();
    const auto own = room->record.members.value(who).affiliation;
    AffiliationChange wanted{who, own == Affiliation::Member ? Affiliation::None : own, {}, QString()};
    if (query.child(u"remove").isNull()) {
        const auto submitted = DataForm::in(query);
        const auto nick = submitted ? submitted->value(nickField) : query.childText(u"username");
        const auto enrolled = enrolment(*room, who, nick.simplified());
        if (const auto* answer = std::get_if<Answer>(&enrolled))
            co_return *answer;
        wanted = std::get<AffiliationChange>(enrolled);
    }
    auto changing = m_ranks.change(name, {wanted}, {});
    const auto changed = co_await std::move(changing);
    co_return outcome(changed);
}

Answer RoomRegistration::form(const Room& room, const Jid& who) const
{
    xml::Element query(u"query"_s, ns::registration);
    const auto nick = room.record.members.value(who.bare()).nick;
    if (!nick.isEmpty()) {
        query.add(xml::Element(u"registered"_s, ns::registration));
        query.addTextElement(u"username"_s, nick);
    }
    DataForm form(DataForm::Type::Form, names::registration);
    form.title = u"Registration with %1"_s.arg(room.jid().toString());
    form.add({nickField, DataForm::FieldType::TextSingle, {nick}, u"Nick that is kept for you"_s, {}, true});
    query.add(form.toElement());
    return query;
}

/// Anybody of anywhere asks to be listed: not where they could not come in, and not so many that an admin finds no
/// place for a ban.
std::optional<StanzaError> RoomRegistration::refusesNewcomer(const Room& room, const Jid& who) const
{
    const auto& policy = m_rooms.policy();
    const auto& members = room.record.members;
    const bool isClosed = room.config().isPasswordProtected || !room.isOpenTo(who);
    if (isClosed && room.ofAccount(who.bare()).isEmpty())
        return StanzaError(Condition::NotAuthorized, u"Enter the room first."_s);
    const auto isOfDomain = [domain = who.domain()](const auto& entry) { return entry.first.domainView() == domain; };
    const bool isTooManyOfDomain = who.domainView() != policy.home
        && std::count_if(members.keyValueBegin(), members.keyValueEnd(), isOfDomain) >= policy.enrolledOfDomain;
    if (members.size() >= policy.enrolled || isTooManyOfDomain)
        return StanzaError(Condition::ResourceConstraint, u"The lists are full."_s);
    return std::nullopt;
}

std::variant<AffiliationChange, Answer> RoomRegistration::enrolment(Room& room, const Jid& who, const QString& nick)
{
    const auto& policy = m_rooms.policy();
    if (nick.isEmpty() || nick.size() > policy.nickLength)
        return Answer(StanzaError(Condition::NotAcceptable, u"A nick is needed."_s));
    const auto* holder = room.byNick(nick);
    if (room.isReservedForOthers(nick, who) || (holder && holder->account != who.bare()))
        return Answer(StanzaError(Condition::Conflict, u"Somebody else has this nick."_s));
    const auto affiliation = room.affiliationOf(who);
    if (const auto error = room.record.members.contains(who.bare()) ? std::nullopt : refusesNewcomer(room, who))
        return Answer(*error);
    if (room.config().isMembersOnly && affiliation < Affiliation::Member) {
        if (room.applicants.size() >= policy.pending)
            return Answer(StanzaError(Condition::ResourceConstraint, u"Too many are waiting."_s));
        room.applicants.insert(who.bare(), nick);
        m_approvals.askAboutRegistration(room, who, nick);
        return Answer(xml::Element());
    }
    const auto own = room.record.members.value(who.bare()).affiliation;
    return AffiliationChange{who.bare(), std::max(own, Affiliation::Member), {}, nick};
}

} // namespace everyport::xmpp::muc
