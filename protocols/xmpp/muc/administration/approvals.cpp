#include "protocols/xmpp/muc/administration/approvals.h"

#include "protocols/xmpp/muc/configuration/names.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

using FieldType = DataForm::FieldType;

} // namespace

bool Approvals::receive(const Stanza& message)
{
    const auto form = DataForm::in(message.element());
    const auto kind = form ? form->formType() : QString();
    if (!form || form->type() != DataForm::Type::Submit || (kind != ns::voiceRequest && kind != names::registration))
        return false;
    auto* room = m_rooms.findFor(message.to().local(), message.from());
    if (!room)
        refuse(message, {Condition::ItemNotFound});
    else if (kind == ns::voiceRequest)
        voice(*room, message, *form);
    else
        registration(*room, message, *form);
    return true;
}

void Approvals::voice(Room& room, const Stanza& message, const DataForm& form)
{
    auto* from = room.byClient(message.from());
    if (!from)
        return refuse(message, {Condition::NotAcceptable, u"You are not in the room."_s});
    if (!form.find(u"muc#request_allow")) {
        if (!room.config().isModerated || from->ranks.role != Role::Visitor)
            return refuse(message, {Condition::BadRequest, u"You have a voice already."_s});
        if (!m_rooms.mayTalk(*from))
            return refuse(message, {Condition::PolicyViolation, ErrorType::Wait, u"That is too much at once."_s});
        return askAboutVoice(room, *from);
    }
    if (from->ranks.role != Role::Moderator)
        return refuse(message, {Condition::Forbidden});
    auto* asker = room.byNick(form.value(u"muc#roomnick"));
    const bool isAllowed = DataForm::toBool(form.value(u"muc#request_allow")).value_or(false);
    if (isAllowed && asker && asker->ranks.role == Role::Visitor)
        m_ranks.giveRole(room, *asker, Role::Participant, from->nick);
}

void Approvals::registration(Room& room, const Stanza& message, const DataForm& form)
{
    if (room.affiliationOf(message.from()) < Affiliation::Admin)
        return refuse(message, {Condition::Forbidden});
    const auto who = Jid::parse(form.value(u"muc#register_jid"));
    if (!who || !room.applicants.contains(who->bare()))
        return; // another admin has answered
    if (!DataForm::toBool(form.value(u"muc#register_allow")).value_or(false)) {
        room.applicants.remove(who->bare());
    } else if (!room.enrolling.contains(who->bare())) {
        room.enrolling.insert(who->bare());
        m_work.start(enrol(room.name(), message, who->bare()), u"Making a member"_s);
    }
}

/// Who could not be stored waits on: an admin may allow it again.
Task<Result<Done>> Approvals::enrol(QString name, Stanza message, Jid who)
{
    const auto turn = co_await m_rooms.takeTurn(name);
    auto* room = m_rooms.find(name);
    if (room)
        room->enrolling.remove(who);
    if (!turn) {
        refuse(message, StanzaError::forPeer(turn.error()));
        co_return Done{};
    }
    if (!room->applicants.contains(who))
        co_return Done{};
    if (room->affiliationOf(message.from()) < Affiliation::Admin) {
        refuse(message, {Condition::Forbidden});
        co_return Done{};
    }
    if (room->affiliationOf(who) == Affiliation::Outcast) { // a whole domain may be banned
        room->applicants.remove(who);
        refuse(message, {Condition::NotAllowed, u"They are banned from this room."_s});
        co_return Done{};
    }
    const AffiliationChange member{
        who, std::max(room->affiliationOf(who), Affiliation::Member), {}, room->applicants.value(who)};
    auto changing = m_ranks.change(name, {member}, {});
    const auto changed = co_await std::move(changing);
    room = m_rooms.find(name);
    if (!changed)
        refuse(message, StanzaError::forPeer(changed.error()));
    else if (room)
        room->applicants.remove(who);
    else
        refuse(message, {Condition::ItemNotFound});
    if (!changed && changed.error().isForPeer())
        co_return Done{}; // who asked was told
    co_return changed;
}

void Approvals::sendForm(const Room& room, const Occupant& to, const DataForm& form) const
{
    auto message = Stanza::message(room.jid(), {});
    auto element = message.element();
    element.add(form.toElement());
    message.setElement(std::move(element));
    room.sendTo(to, std::move(message));
}

void Approvals::askAboutVoice(const Room& room, const Occupant& who) const
{
    DataForm form(DataForm::Type::Form, ns::voiceRequest);
    form.title = u"Voice request"_s;
    form.instructions = u"To approve this request for voice, select the checkbox and submit. To skip it, cancel."_s;
    form.add({u"muc#role"_s, FieldType::ListSingle, {u"participant"_s}, u"Requested role"_s, {{u"participant"_s}}});
    form.add({u"muc#jid"_s, FieldType::JidSingle, {who.address().toString()}, u"Address"_s});
    form.add({u"muc#roomnick"_s, FieldType::TextSingle, {who.nick}, u"Nick"_s});
    form.add({u"muc#request_allow"_s, FieldType::Boolean, {u"0"_s}, u"Grant voice to this person?"_s});
    for (const auto& [nick, occupant] : room.occupants()) {
        if (occupant->ranks.role == Role::Moderator)
            sendForm(room, *occupant, form);
    }
}

void Approvals::askAboutRegistration(const Room& room, const Jid& who, const QString& nick) const
{
    DataForm form(DataForm::Type::Form, names::registration);
    form.title = u"Registration request"_s;
    form.instructions = u"To approve this request, select the checkbox and submit. To skip it, cancel."_s;
    form.add({u"muc#register_jid"_s, FieldType::JidSingle, {who.bare().toString()}, u"Address"_s});
    form.add({u"muc#register_roomnick"_s, FieldType::TextSingle, {nick}, u"Nick"_s});
    form.add({u"muc#register_allow"_s, FieldType::Boolean, {u"0"_s}, u"Make this person a member?"_s});
    for (const auto& [name, occupant] : room.occupants()) {
        if (occupant->ranks.affiliation >= Affiliation::Admin)
            sendForm(room, *occupant, form);
    }
}

} // namespace everyport::xmpp::muc
