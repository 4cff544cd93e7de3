#include "protocols/xmpp/muc/administration/roomregistration.h"

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
    if (!query.child(u"remove").isNull()) {
        room.record.members[who.bare()].nick.clear();
        const auto affiliation = room.record.members.value(who.bare()).affiliation;
        return after(
            m_ranks.giveAffiliation(room, who, affiliation == Affiliation::Member ? Affiliation::None : affiliation));
    }
    const auto submitted = DataForm::in(query);
    if (submitted && submitted->type() == DataForm::Type::Cancel)
        return answeredNow(xml::Element());
    const auto nick = submitted ? submitted->value(nickField) : query.childText(u"username");
    return enrol(room, who, nick.simplified());
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

Task<Answer> RoomRegistration::enrol(Room& room, const Jid& who, const QString& nick)
{
    const auto& policy = m_rooms.policy();
    if (nick.isEmpty() || nick.size() > policy.nickLength)
        return answeredNow(StanzaError(Condition::NotAcceptable, u"A nick is needed."_s));
    const auto* holder = room.byNick(nick);
    if (room.isReservedForOthers(nick, who) || (holder && holder->account != who.bare()))
        return answeredNow(StanzaError(Condition::Conflict, u"Somebody else has this nick."_s));
    const auto affiliation = room.affiliationOf(who);
    if (room.record.members.size() >= policy.members && !room.record.members.contains(who.bare()))
        return answeredNow(StanzaError(Condition::ResourceConstraint, u"The lists are full."_s));
    if (room.config().isMembersOnly && affiliation < Affiliation::Member) {
        if (room.applicants.size() >= policy.pending)
            return answeredNow(StanzaError(Condition::ResourceConstraint, u"Too many are waiting."_s));
        room.applicants.insert(who.bare(), nick);
        m_approvals.askAboutRegistration(room, who, nick);
        return answeredNow(xml::Element());
    }
    room.record.members[who.bare()].nick = nick;
    const auto own = room.record.members.value(who.bare()).affiliation;
    return after(m_ranks.giveAffiliation(room, who, std::max(own, Affiliation::Member)));
}

} // namespace everyport::xmpp::muc
