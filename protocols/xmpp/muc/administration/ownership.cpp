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
    return m_rooms.toItsEnd(change(room.name(), std::move(request)));
}

Task<Answer> Ownership::change(QString name, Stanza request)
{
    const auto turn = co_await m_rooms.takeTurn(name);
    if (!turn)
        co_return StanzaError::of(turn.error());
    auto* room = m_rooms.find(name);
    if (room->affiliationOf(request.from()) != Affiliation::Owner) // any more
        co_return StanzaError(Condition::Forbidden);
    const auto query = request.payload();
    const auto wanted = query.child(u"destroy");
    const auto submitted = DataForm::in(query);
    Task<Answer> answering(Answer(StanzaError(Condition::BadRequest)));
    if (!wanted.isNull())
        answering = destroy(name, wanted);
    else if (submitted && submitted->type() == DataForm::Type::Cancel)
        answering = cancel(name);
    else if (submitted && submitted->type() == DataForm::Type::Submit) {
        const auto* own = room->byClient(request.from());
        answering = submit(name, *submitted, own ? own->nick : QString());
    }
    auto answer = co_await std::move(answering);
    co_return answer;
}

/// §10.1.3: who does not want to configure it does not want it.
Task<Answer> Ownership::cancel(QString name)
{
    const auto* room = m_rooms.find(name);
    if (!room || !room->lock.isShut())
        co_return xml::Element();
    auto destroying = m_rooms.destroyNow(name, {});
    const auto destroyed = co_await std::move(destroying);
    co_return outcome(destroyed);
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

Task<Answer> Ownership::submit(QString name, DataForm form, QString actor)
{
    const auto* room = m_rooms.find(name);
    const auto config = room->config().with(form);
    if (!config)
        co_return StanzaError::of(config.error());
    const auto listed = listedIn(*room, form);
    if (const auto* error = std::get_if<StanzaError>(&listed))
        co_return *error;
    QList<AffiliationChange> changes;
    for (const auto& [who, affiliation] : std::get<QHash<Jid, Affiliation>>(listed).asKeyValueRange())
        changes.append({who, affiliation});
    auto configuring = configureNow(name, *config, std::move(changes), actor);
    const auto configured = co_await std::move(configuring);
    co_return outcome(configured);
}

Task<Result<Done>> Ownership::configure(Room& room, RoomConfig config)
{
    return m_rooms.toItsEnd(configureInTurn(room.name(), std::move(config)));
}

Task<Result<Done>> Ownership::configureInTurn(QString name, RoomConfig config)
{
    const auto turn = co_await m_rooms.takeTurn(name);
    if (!turn)
        co_return turn.error();
    auto configuring = configureNow(name, config, {}, {});
    const auto configured = co_await std::move(configuring);
    co_return configured;
}

Task<Result<Done>> Ownership::configureNow(
    QString name, RoomConfig config, QList<AffiliationChange> changes, QString actor)
{
    auto* room = m_rooms.find(name);
    const auto before = room->config();
    const auto memberships = m_ranks.membershipsAfter(*room, changes);
    const auto fitting = m_ranks.fits(*room, memberships);
    if (!fitting)
        co_return fitting;
    auto record = room->record;
    record.config = config;
    for (const auto& [who, membership] : memberships.asKeyValueRange())
        record.setMembership(who, membership);
    auto saving = m_rooms.save(std::move(record), before.isPersistent);
    const auto saved = co_await std::move(saving);
    room = m_rooms.find(name);
    if (!saved || !room)
        co_return saved;
    room->lock.open();
    room->record.config = config;
    const auto statuses = statusesOf(before, config, m_rooms.archive());
    if (!statuses.isEmpty())
        room->sendStatus(statuses);
    m_ranks.apply(*room, changes, memberships, actor); // first: whom the same form names may stay
    if (config.isMembersOnly && !before.isMembersOnly)
        m_ranks.sendOutNonMembers(*room);
    m_rooms.notify(&RoomEvents::configurationChanged, *room);
    m_rooms.closeIfEmpty(*room);
    co_return Done{};
}

Task<Answer> Ownership::destroy(QString name, xml::Element wanted)
{
    xml::Element destroy(u"destroy"_s, ns::mucUser);
    if (wanted.hasAttribute(u"jid")) {
        const auto elsewhere = Jid::parse(wanted.attribute(u"jid"));
        if (!elsewhere)
            co_return StanzaError(Condition::JidMalformed);
        destroy.setAttribute(u"jid"_s, elsewhere->toString());
    }
    for (const auto& each : {u"password"_s, u"reason"_s}) {
        if (const auto text = wanted.childText(each).left(1000); !text.isEmpty())
            destroy.addTextElement(each, text);
    }
    Notice how;
    how.destroy = std::move(destroy);
    how.reason = wanted.childText(u"reason").left(1000);
    auto destroying = m_rooms.destroyNow(name, how);
    const auto destroyed = co_await std::move(destroying);
    co_return outcome(destroyed);
}

} // namespace everyport::xmpp::muc
