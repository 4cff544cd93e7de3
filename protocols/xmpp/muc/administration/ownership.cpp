#include "protocols/xmpp/muc/administration/ownership.h"

#include "protocols/xmpp/muc/administration/administration.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

const QString adminsField = u"muc#roomconfig_roomadmins"_s;
const QString ownersField = u"muc#roomconfig_roomowners"_s;

QStringList listOf(const Room& room, Affiliation affiliation)
{
    QStringList list;
    for (const auto& [who, membership] : room.record.members.asKeyValueRange()) {
        if (membership.affiliation == affiliation)
            list.append(who.toString());
    }
    list.sort();
    return list;
}

/// §10.2.1
QList<int> statusesOf(const RoomConfig& before, const RoomConfig& after, bool hasArchive)
{
    QList<int> statuses;
    const auto hides = [](const Roles& from, const Roles& to) {
        return (from.visitor && !to.visitor) || (from.participant && !to.participant)
            || (from.moderator && !to.moderator);
    };
    if (hides(after.presenceBroadcast, before.presenceBroadcast))
        statuses.append(102);
    if (hides(before.presenceBroadcast, after.presenceBroadcast))
        statuses.append(103);
    if (before.isLogged != after.isLogged && hasArchive)
        statuses.append(after.isLogged ? 170 : 171);
    if (before.isNonAnonymous != after.isNonAnonymous)
        statuses.append(after.isNonAnonymous ? 172 : 173);
    auto rest = before;
    rest.presenceBroadcast = after.presenceBroadcast;
    rest.isLogged = after.isLogged;
    rest.isNonAnonymous = after.isNonAnonymous;
    if (rest != after)
        statuses.append(104);
    return statuses;
}

} // namespace

QStringList Ownership::namespaces() const
{
    return {ns::mucOwner};
}

Task<Answer> Ownership::answer(Room& room, Stanza request)
{
    const auto query = request.payload();
    if (query.name() != u"query")
        return answeredNow(StanzaError(Condition::BadRequest));
    if (room.affiliationOf(request.from()) != Affiliation::Owner)
        return answeredNow(StanzaError(Condition::Forbidden, u"That is for owners of the room."_s));
    if (!request.isSet()) {
        room.lock.hold();
        return answeredNow(form(room));
    }
    if (const auto wanted = query.child(u"destroy"); !wanted.isNull())
        return destroy(room, wanted);
    const auto submitted = DataForm::in(query);
    if (!submitted)
        return answeredNow(StanzaError(Condition::BadRequest));
    if (submitted->type() == DataForm::Type::Cancel) // §10.1.3: who does not want to configure it does not want it
        return room.lock.isShut() ? after(m_rooms.destroy(room.name(), {})) : answeredNow(xml::Element());
    if (submitted->type() != DataForm::Type::Submit)
        return answeredNow(StanzaError(Condition::BadRequest));
    const auto* own = room.byClient(request.from());
    return submit(room, *submitted, own ? own->nick : QString());
}

Answer Ownership::form(const Room& room) const
{
    auto form = room.config().toForm();
    form.title = u"Configuration of %1"_s.arg(room.jid().toString());
    form.add({adminsField, DataForm::FieldType::JidMulti, listOf(room, Affiliation::Admin), u"Administrators"_s});
    form.add({ownersField, DataForm::FieldType::JidMulti, listOf(room, Affiliation::Owner), u"Owners"_s});
    return xml::Element(u"query"_s, ns::mucOwner).holding(form.toElement());
}

/// The lists of admins and owners, as far as the form has them: whom they name, and who is not named any more.
std::variant<QHash<Jid, Affiliation>, StanzaError> Ownership::listedIn(const Room& room, const DataForm& form) const
{
    QHash<Jid, Affiliation> changes;
    for (const auto& [field, affiliation] :
        {std::pair(adminsField, Affiliation::Admin), std::pair(ownersField, Affiliation::Owner)}) {
        if (!form.find(field))
            continue;
        for (const auto& who : listOf(room, affiliation)) {
            if (const auto jid = Jid::parse(who); jid && !changes.contains(*jid))
                changes.insert(*jid, Affiliation::None);
        }
        for (const auto& text : form.values(field)) {
            const auto jid = Jid::parse(text);
            if (!jid)
                return StanzaError(Condition::JidMalformed);
            changes.insert(jid->bare(), affiliation);
        }
    }
    changes.removeIf(
        [&](const auto& change) { return room.record.members.value(change.key()).affiliation == change.value(); });
    if (changes.size() > m_rooms.policy().itemsAtATime)
        return StanzaError(Condition::PolicyViolation);
    // the program's own rooms have none
    if (!changes.isEmpty() && ownersLeft(room, changes) == 0 && ownersLeft(room, {}) > 0)
        return StanzaError(Condition::Conflict, u"A room needs an owner."_s);
    return changes;
}

Task<Answer> Ownership::submit(Room& room, const DataForm& form, const QString& actor)
{
    const auto config = room.config().with(form);
    if (!config)
        return answeredNow(StanzaError::of(config.error()));
    const auto listed = listedIn(room, form);
    if (const auto* error = std::get_if<StanzaError>(&listed))
        return answeredNow(*error);
    room.lock.open();
    std::vector<Task<Result<Done>>> saving;
    saving.push_back(configure(room, *config));
    for (const auto& [who, affiliation] : std::get<QHash<Jid, Affiliation>>(listed).asKeyValueRange())
        saving.push_back(m_ranks.giveAffiliation(room, who, affiliation, actor));
    return after(std::move(saving));
}

Task<Result<Done>> Ownership::configure(Room& room, RoomConfig config)
{
    const auto before = std::exchange(room.record.config, std::move(config));
    const auto statuses = statusesOf(before, room.config(), m_rooms.archive());
    // What was never kept need not be removed.
    auto saved = room.config().isPersistent || before.isPersistent ? m_rooms.save(room)
                                                                   : Task<Result<Done>>(Result<Done>(Done{}));
    if (!statuses.isEmpty())
        room.sendStatus(statuses);
    if (room.config().isMembersOnly && !before.isMembersOnly)
        m_ranks.sendOutNonMembers(room);
    m_rooms.notify(&RoomEvents::configurationChanged, room);
    m_rooms.closeIfEmpty(room);
    return saved;
}

Task<Answer> Ownership::destroy(Room& room, const xml::Element& wanted)
{
    xml::Element destroy(u"destroy"_s, ns::mucUser);
    if (wanted.hasAttribute(u"jid")) {
        const auto elsewhere = Jid::parse(wanted.attribute(u"jid"));
        if (!elsewhere)
            return answeredNow(StanzaError(Condition::JidMalformed));
        destroy.setAttribute(u"jid"_s, elsewhere->toString());
    }
    for (const auto& name : {u"password"_s, u"reason"_s}) {
        if (const auto text = wanted.childText(name).left(1000); !text.isEmpty())
            destroy.addTextElement(name, text);
    }
    Notice how;
    how.destroy = std::move(destroy);
    how.reason = wanted.childText(u"reason").left(1000);
    return after(m_rooms.destroy(room.name(), how));
}

} // namespace everyport::xmpp::muc
