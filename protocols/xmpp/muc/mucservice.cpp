#include "protocols/xmpp/muc/mucservice.h"

#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/extensions/version.h"
#include "protocols/xmpp/muc/administration/hatcommands.h"
#include "protocols/xmpp/muc/administration/roomregistration.h"
#include "protocols/xmpp/muc/messages/archivequeries.h"
#include "protocols/xmpp/muc/messages/roomsown.h"
#include "protocols/xmpp/muc/rooms/roomcard.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

constexpr size_t mostPassed = 2000;

/// Such an error comes from somewhere that has no client of this address any more.
bool meansGone(const Stanza& error)
{
    switch (StanzaError::fromElement(error.element().child(u"error")).condition) {
    case Condition::Gone:
    case Condition::ItemNotFound:
    case Condition::JidMalformed:
    case Condition::RecipientUnavailable:
    case Condition::Redirect:
    case Condition::RemoteServerNotFound:
    case Condition::RemoteServerTimeout:
    case Condition::ServiceUnavailable: return true;
    default: return false;
    }
}

} // namespace

MucService::MucService(Reactor& reactor, Router& router, const Jid& address, QString name, QString version,
    RoomStore& store, RoomArchive* archive, RoomPolicy policy)
    : Domain(router.failed()),
      m_rooms(reactor, router, address, store, archive, std::move(policy)),
      m_ranks(m_rooms),
      m_entrance(m_rooms),
      m_conversation(m_rooms),
      m_invitations(m_rooms, m_ranks),
      m_approvals(m_rooms, m_ranks)
{
    auto disco = std::make_unique<RoomDisco>(m_rooms, name);
    auto ownership = std::make_unique<Ownership>(m_rooms, m_ranks);
    auto moderation = std::make_unique<Moderation>(m_rooms);
    m_disco = disco.get();
    m_ownership = ownership.get();
    m_moderation = moderation.get();
    add(std::move(disco));
    add(std::move(ownership));
    add(std::move(moderation));
    add(std::make_unique<Administration>(m_rooms, m_ranks));
    add(std::make_unique<RoomRegistration>(m_rooms, m_ranks, m_approvals));
    add(std::make_unique<ArchiveQueries>(m_rooms));
    add(std::make_unique<HatCommands>(m_rooms));
    add(std::make_unique<RoomCard>(m_rooms));
    m_extensions.add(std::make_unique<Ping>());
    m_extensions.add(std::make_unique<Version>(std::move(name), std::move(version)));
    router.attach(address.domain(), *this);
}

MucService::~MucService()
{
    m_rooms.shutDown();
    m_rooms.router().detach(address().domain());
    m_rooms.cancelWork(); // goes on in our parts
    work().cancelAll();
}

void MucService::add(std::unique_ptr<RoomRequests> requests)
{
    for (const auto& ns : requests->namespaces())
        m_byNamespace.insert(ns, requests.get());
    m_requests.push_back(std::move(requests));
}

void MucService::later(std::function<void()> call)
{
    m_rooms.reactor().callSoon([call = std::move(call), lifetime = m_lifetime.token()] {
        if (!lifetime.isOver())
            call();
    });
}

Task<Done> MucService::receive(Stanza stanza)
{
    if (stanza.isError() && !stanza.isIq()) {
        // It may be the echo of what a room is sending just now: not before that is done.
        later([this, stanza] { failed(stanza); });
        return doneNow();
    }
    if (stanza.isIq() && !stanza.isRequest()) {
        passBack(std::move(stanza));
        return doneNow();
    }
    if (stanza.isIq())
        return request(std::move(stanza));
    if (!stanza.to().hasLocal()) {
        if (stanza.isMessage())
            m_rooms.router().send(stanza.error({Condition::ServiceUnavailable}));
        return doneNow();
    }
    if (stanza.isPresence())
        m_entrance.receive(stanza);
    else
        message(stanza);
    return doneNow();
}

void MucService::message(const Stanza& message)
{
    if (message.to().isFull())
        m_conversation.privateMessage(message);
    else if (message.type() == u"groupchat")
        m_conversation.groupMessage(message);
    else if (!m_invitations.receive(message) && !m_approvals.receive(message))
        m_rooms.router().send(message.error({Condition::BadRequest, u"Rooms take messages of type groupchat."_s}));
}

void MucService::failed(const Stanza& error)
{
    auto* room = m_rooms.find(error.to().local());
    auto* from = room ? room->byClient(error.from()) : nullptr;
    if (!from)
        return;
    if (meansGone(error)) {
        Notice how;
        how.statuses = {333};
        room->leave(*from, error.from(), how);
        return;
    }
    const auto* to = error.isMessage() ? room->byNick(error.to().resource()) : nullptr;
    if (!to || !m_rooms.mayTalk(*from))
        return;
    auto passed = error; // of a private message: who has sent it wants to know
    auto element = passed.element();
    takeOutRoomsOwn(element, room->jid());
    passed.setElement(std::move(element));
    passed.setFrom(from->jid);
    room->sendTo(*to, std::move(passed));
}

Task<Done> MucService::request(Stanza iq)
{
    if (iq.to().isFull()) {
        auto* room = m_rooms.find(iq.to().local());
        if (!room || !room->byClient(iq.from()))
            return m_rooms.router().route(iq.error({Condition::NotAcceptable, u"You are not in the room."_s}));
        passOn(*room, iq);
        return doneNow();
    }
    auto task = answerTo(iq);
    return finish(std::move(iq), std::move(task));
}

Task<Done> MucService::finish(Stanza iq, Task<Answer> answering)
{
    const auto answer = co_await std::move(answering);
    if (const auto* payload = std::get_if<xml::Element>(&answer))
        m_rooms.router().send(iq.result(*payload));
    else
        m_rooms.router().send(iq.error(std::get<StanzaError>(answer)));
    co_return Done{};
}

Task<Answer> MucService::answerTo(Stanza iq)
{
    const auto of = iq.payload().ns();
    if (!iq.to().hasLocal()) {
        if (of == ns::discoInfo || of == ns::discoItems)
            return Task<Answer>(answerByService(iq));
        return m_extensions.answer(std::move(iq), Place::Domain);
    }
    auto* room = m_rooms.findFor(iq.to().local(), iq.from());
    if (!room)
        return Task<Answer>(Answer(StanzaError(Condition::ItemNotFound, u"There is no such room."_s)));
    if (auto* requests = m_byNamespace.value(of))
        return requests->answer(*room, std::move(iq));
    if (of == ns::ping)
        return Task<Answer>(Answer(xml::Element()));
    return Task<Answer>(Answer(StanzaError(Condition::ServiceUnavailable)));
}

Answer MucService::answerByService(const Stanza& iq)
{
    auto features = m_extensions.features(Place::Domain);
    features << ns::discoInfo << ns::discoItems << ns::muc << ns::resultSets << ns::occupantIds;
    if (m_rooms.archive())
        features << ns::archive << ns::archiveExtended;
    features.sort();
    return m_disco->ofService(iq, features);
}

/// What one occupant asks another's client: version, time, a vCard. Their addresses stay with the room.
void MucService::passOn(Room& room, const Stanza& iq)
{
    const auto* from = room.byClient(iq.from());
    const auto* to = room.byNick(iq.to().resource());
    if (to == from && iq.payload().ns() == ns::ping) { // XEP-0410: still here
        m_rooms.router().send(iq.result());
        return;
    }
    if (!to || to->clients.isEmpty()) {
        m_rooms.router().send(iq.error({to ? Condition::ServiceUnavailable : Condition::ItemNotFound}));
        return;
    }
    // A vCard is the account's, not the client's.
    const auto answerer = iq.payload().ns() == ns::vcardTemp ? to->account : to->clients.last().jid;
    const auto newId = randomText(9);
    m_passed.push_back({iq.id(), newId, iq.from(), iq.to(), answerer});
    if (m_passed.size() > mostPassed)
        m_passed.pop_front();
    auto passed = iq;
    passed.setFrom(from->jid);
    passed.setTo(answerer);
    auto element = passed.element();
    element.setAttribute(u"id"_s, newId);
    passed.setElement(std::move(element));
    m_rooms.router().send(std::move(passed));
}

void MucService::passBack(Stanza answer)
{
    const auto found = std::find_if(m_passed.begin(), m_passed.end(),
        [&](const Passed& passed) { return passed.newId == answer.id() && passed.answerer == answer.from(); });
    if (found == m_passed.end())
        return;
    auto element = answer.element();
    element.setAttribute(u"id"_s, found->id);
    answer.setElement(std::move(element));
    answer.setFrom(found->as);
    answer.setTo(found->asker);
    m_passed.erase(found);
    m_rooms.router().send(std::move(answer));
}

} // namespace everyport::xmpp::muc
