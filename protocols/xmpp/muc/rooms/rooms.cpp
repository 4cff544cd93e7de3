#include "protocols/xmpp/muc/rooms/rooms.h"

#include "netcore/task/gather.h"
#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/muc/configuration/names.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

Rooms::Rooms(Reactor& reactor, Router& router, Jid service, RoomStore& store, RoomArchive* archive, RoomPolicy policy)
    : m_reactor(reactor),
      m_router(router),
      m_service(std::move(service)),
      m_store(store),
      m_archive(archive),
      m_policy(std::move(policy)),
      m_idEnd(randomText(3))
{
}

Rooms::~Rooms()
{
    shutDown();
}

Task<Result<Done>> Rooms::open()
{
    const auto records = co_await m_store.load();
    if (!records)
        co_return records.error();
    QStringList names;
    for (const auto& record : *records)
        names.append(record.name);
    if (m_archive) {
        const auto kept = co_await m_archive->keepOnly(names);
        if (!kept)
            co_return kept;
    }
    for (const auto& record : *records) {
        m_rooms[record.name] = std::make_unique<Room>(*this, record);
        const auto read = co_await readHistory(record.name);
        if (!read)
            co_return read;
    }
    co_return Done{};
}

Task<Result<Done>> Rooms::readHistory(QString name)
{
    const auto* asked = find(name);
    if (!m_archive || !asked || asked->config().history == 0)
        co_return Done{};
    ArchiveQuery newest;
    newest.page.last = true;
    newest.page.max = RoomConfig::mostHistory;
    const auto page = co_await m_archive->find(name, newest);
    if (!page)
        co_return page.error();
    auto* room = find(name); // the service may have ended meanwhile
    if (!room)
        co_return Done{};
    for (const auto& kept : page->messages) {
        const auto element = xml::parse(kept.stanza);
        const auto message = element ? Stanza::of(*element) : Result<Stanza>(element.error());
        if (message && !message->element().childText(u"body").isEmpty())
            room->history.remember(*message, kept.id, kept.at);
    }
    co_return Done{};
}

Room* Rooms::find(const QString& name) const
{
    const auto found = m_rooms.find(name);
    return found == m_rooms.end() ? nullptr : found->second.get();
}

Room* Rooms::findFor(const QString& name, const Jid& who) const
{
    auto* room = find(name);
    return room && room->isSecretFrom(who) ? nullptr : room;
}

Room& Rooms::create(const QString& name, const Jid& owner)
{
    RoomRecord record;
    record.name = name;
    record.createdAt = now();
    record.secret = randomText(24).toLatin1();
    if (!owner.isNull())
        record.members.insert(owner.bare(), {Affiliation::Owner});
    auto& room = *(m_rooms[name] = std::make_unique<Room>(*this, std::move(record)));
    room.lock.shut(m_reactor.clock(), m_policy.patience);
    if (m_archive) // nothing of another room that had this name
        m_work.start(m_archive->removeRoom(name), u"Clearing an archive"_s);
    notify(&RoomEvents::roomOpened, room);
    return room;
}

Task<Result<RoomTurn>> Rooms::takeTurn(QString name)
{
    const auto* asked = find(name);
    if (asked && asked->turns->waitingCount() >= m_policy.turns)
        return Task<Result<RoomTurn>>(Result<RoomTurn>(
            Error::busy(Reason::None, u"Too much waits in this room. Ask again later."_s, u"resource-constraint"_s)));
    return takeOwnTurn(std::move(name));
}

Task<Result<RoomTurn>> Rooms::takeOwnTurn(QString name)
{
    const auto gone = Error::refused(Reason::NotFound, u"There is no such room."_s, u"item-not-found"_s);
    const auto* asked = find(name);
    if (!asked)
        co_return gone;
    auto line = asked->turns;
    auto held = co_await line->take();
    const auto* now = find(name);
    if (!now || now->turns != line) // or another one of this name
        co_return gone;
    co_return RoomTurn(std::move(line), std::move(held));
}

Task<Result<Done>> Rooms::destroy(QString name, Notice how)
{
    return toItsEnd(destroyInTurn(std::move(name), std::move(how), false), u"Closing a room"_s);
}

Task<Result<Done>> Rooms::destroyInTurn(QString name, Notice how, bool onlyIfUnused)
{
    const auto turn = co_await takeOwnTurn(name);
    const auto* room = turn ? find(name) : nullptr;
    if (!room || (onlyIfUnused && (!room->occupants().empty() || room->config().isPersistent)))
        co_return Done{};
    auto destroying = destroyNow(name, how);
    const auto destroyed = co_await std::move(destroying);
    co_return destroyed;
}

Task<Result<Done>> Rooms::destroyNow(QString name, Notice how)
{
    auto* room = find(name);
    if (room && room->config().isPersistent) {
        const auto removed = co_await m_store.removeRoom(name);
        if (!removed)
            co_return removed;
        room = find(name);
    }
    if (!room)
        co_return Done{};
    room->removeAll(how);
    m_rooms.erase(name);
    // Asked for before anybody can make another of this name: what is said there must stand behind it.
    Task<Result<Done>> clearing(Result<Done>(Done{}));
    if (m_archive)
        clearing = m_archive->removeRoom(name);
    notify(&RoomEvents::roomClosed, name);
    const auto cleared = co_await std::move(clearing);
    co_return cleared;
}

void Rooms::closeIfEmpty(Room& room)
{
    if (!room.occupants().empty() || room.config().isPersistent)
        return;
    m_reactor.callSoon([this, name = room.name(), lifetime = m_lifetime.token()] {
        if (!lifetime.isOver() && find(name))
            m_work.start(destroyInTurn(name, {}, true), u"Closing a room"_s);
    });
}

Task<Result<Done>> Rooms::forget(Jid who)
{
    std::vector<Task<Result<Done>>> saving;
    for (const auto& [name, room] : m_rooms) {
        if (room->record.members.contains(who) || room->turns->isHeld()) // who may be about to become something
            saving.push_back(toItsEnd(forgetIn(name, who), u"Forgetting an account"_s));
    }
    auto waiting = gatherAll(std::move(saving)); // each is to be tried
    const auto results = co_await std::move(waiting);
    co_return firstFailure(results);
}

/// When it has its turn they are nothing at once, stored or not: whoever takes the name must not find it. The next
/// start looks again.
Task<Result<Done>> Rooms::forgetIn(QString name, Jid who)
{
    const auto turn = co_await takeOwnTurn(name);
    auto* room = turn ? find(name) : nullptr;
    if (!room || !room->record.members.contains(who)
        || room->record.members.value(who).affiliation == Affiliation::Outcast)
        co_return Done{};
    room->record.members.remove(who);
    auto saving = saveMembers(*room, {{who, Membership()}});
    if (room->ofAccount(who).isEmpty())
        room->sendAffiliation(who, Affiliation::None);
    const auto saved = co_await std::move(saving);
    co_return saved;
}

qsizetype Rooms::ownedBy(const Jid& who) const
{
    return std::count_if(m_rooms.begin(), m_rooms.end(), [bare = who.bare()](const auto& entry) {
        return entry.second->record.members.value(bare).affiliation == Affiliation::Owner;
    });
}

void Rooms::shutDown()
{
    Notice how;
    how.statuses = {332};
    for (const auto& [name, room] : m_rooms)
        room->removeAll(how);
    m_rooms.clear();
    notify(&RoomEvents::serviceGoes);
    m_listeners.clear();
}

Task<Result<Done>> Rooms::save(RoomRecord record, bool wasPersistent)
{
    if (record.config.isPersistent)
        return m_store.saveRoom(std::move(record));
    // What was never kept need not be removed.
    return wasPersistent ? m_store.removeRoom(record.name) : Task<Result<Done>>(Result<Done>(Done{}));
}

Task<Result<Done>> Rooms::saveMembers(const Room& room, QHash<Jid, Membership> members)
{
    if (!room.config().isPersistent || members.isEmpty())
        return Task<Result<Done>>(Result<Done>(Done{}));
    return m_store.saveMembers(room.name(), std::move(members));
}

Task<Result<Done>> Rooms::saveSubject(const Room& room, Subject subject)
{
    if (!room.config().isPersistent)
        return Task<Result<Done>>(Result<Done>(Done{}));
    return m_store.saveSubject(room.name(), std::move(subject));
}

void Rooms::saveLater(Room& room)
{
    if (std::exchange(room.isSaveWaiting, true))
        return;
    m_work.start(saveInTurn(room.name()), u"Keeping a room"_s);
}

void Rooms::saveSubjectLater(Room& room)
{
    if (std::exchange(room.isSubjectSaveWaiting, true))
        return;
    m_work.start(saveSubjectInTurn(room.name()), u"Keeping a subject"_s);
}

/// Not before its turn: what is on its way to the store may be refused there, and is not in the record yet.
Task<Result<Done>> Rooms::saveInTurn(QString name)
{
    const auto turn = co_await takeOwnTurn(name);
    auto* room = turn ? find(name) : nullptr;
    if (room)
        room->isSaveWaiting = false;
    if (!room || !room->config().isPersistent)
        co_return Done{};
    auto saving = m_store.saveRoom(room->record);
    const auto saved = co_await std::move(saving);
    co_return saved;
}

Task<Result<Done>> Rooms::saveSubjectInTurn(QString name)
{
    const auto turn = co_await takeOwnTurn(name);
    auto* room = turn ? find(name) : nullptr;
    if (!room)
        co_return Done{};
    room->isSubjectSaveWaiting = false;
    auto saving = saveSubject(*room, room->record.subject);
    const auto saved = co_await std::move(saving);
    co_return saved;
}

void Rooms::setClosedness(Room& room, const Closedness& closedness)
{
    auto& kept = room.record.guarded.closedness;
    if (kept == closedness)
        return;
    kept = closedness;
    saveLater(room);
}

void Rooms::loseClosedness(Room& room)
{
    auto& guarded = room.record.guarded;
    const auto before = guarded.closedness;
    if (before.isOpen())
        return;
    guarded.shownFrom = now() + 1; // what was said in this millisecond is older
    if (before.isEntranceBarred())
        guarded.heardFrom = guarded.shownFrom;
    setClosedness(room, {});
}

void Rooms::keep(Room& room, const Occupant& from, const Stanza& message, const QString& id)
{
    if (!m_archive || !room.config().isLogged)
        return;
    m_work.start(
        m_archive->append(room.name(), {id, now(), from.nick, from.account, xml::serialise(message.element())}),
        u"Keeping what was said"_s);
}

void Rooms::replaceKept(const Room& room, const QString& id, const xml::Element& stanza)
{
    if (m_archive)
        m_work.start(m_archive->replace(room.name(), id, xml::serialise(stanza)), u"Taking back what was said"_s);
}

Task<Result<xml::Element>> Rooms::said(QString name, QString id)
{
    if (m_archive) {
        ArchiveQuery query;
        query.ids = {id};
        const auto found = co_await m_archive->find(name, query);
        if (!found && found.error().reason != Reason::NotFound)
            co_return found.error();
        if (found && !found->messages.isEmpty()) {
            const auto kept = xml::parse(found->messages.first().stanza);
            co_return kept;
        }
    }
    const auto* room = find(name);
    const auto* message = room ? room->history.find(id) : nullptr;
    if (!message)
        co_return Error::refused(Reason::NotFound, u"There is no such message."_s, u"item-not-found"_s);
    co_return message->element();
}

bool Rooms::mayTalk(const Occupant& from)
{
    return from.meters->talk.allows(m_reactor.clock().now(), m_policy.messagesPerSecond, m_policy.burst);
}

/// The clock may stand still or go back a little; ids go on.
QString Rooms::newId()
{
    m_lastId = std::max(m_lastId + 1, now() * 1000);
    return QString::number(m_lastId, 36) + m_idEnd;
}

} // namespace everyport::xmpp::muc
