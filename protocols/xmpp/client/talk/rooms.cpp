#include "protocols/xmpp/client/talk/rooms.h"

#include <algorithm>

#include "protocols/xmpp/address/nickcheck.h"
#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/stanza/delay.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::xmpp::client {

namespace {

constexpr auto patience = 60s;
constexpr int first = 100; // before those who know nothing of rooms

QSet<int> statusesOf(const xml::Element& stanza)
{
    QSet<int> codes;
    for (const auto& status : stanza.child(u"x", ns::mucUser).elements(u"status", ns::mucUser))
        codes.insert(status.attribute(u"code").toInt());
    return codes;
}

xml::Element historyElement(const RoomHistory& wanted, qint64 lastHeard)
{
    xml::Element history(u"history"_s, ns::muc);
    const auto since = std::max(wanted.since, lastHeard);
    if (wanted.mostChars)
        history.setAttribute(u"maxchars"_s, QString::number(*wanted.mostChars));
    if (wanted.mostStanzas)
        history.setAttribute(u"maxstanzas"_s, QString::number(*wanted.mostStanzas));
    if (wanted.seconds)
        history.setAttribute(u"seconds"_s, QString::number(*wanted.seconds));
    if (since > 0)
        history.setAttribute(u"since"_s, dateTimeText(since));
    return history.attributes().isEmpty() ? xml::Element() : history;
}

} // namespace

Rooms::Rooms(Client& client) : ClientExtension(client)
{
    client.dispatch().onPresence([this](const Stanza& stanza) { return presenceReceived(stanza); }, first);
    client.dispatch().onMessage([this](const Stanza& stanza) { return messageReceived(stanza); }, first);
}

QStringList Rooms::features() const
{
    return {ns::muc};
}

const Room* Rooms::find(const Jid& address) const
{
    const auto found = m_rooms.find(address.bare());
    return found == m_rooms.end() ? nullptr : &found->second.room;
}

Task<Result<Done>> Rooms::join(Jid room, QString nick, QString password, RoomHistory history)
{
    using Outcome = Result<Done>;
    const auto address = room.bare();
    if (!m_rooms.contains(address) && m_rooms.size() >= mostRooms)
        return Outcome(Error::busy(Reason::NoSpace, u"That would be too many rooms."_s));
    auto& held = m_rooms[address];
    held.room = Room{address, nick, password, history};
    if (held.room.at(nick).isNull()) {
        m_rooms.erase(address);
        return Outcome(Error::malformed(
            Reason::BadValue, u"That cannot be a nick: %1"_s.arg(nickFault(nick)), u"jid-malformed"_s));
    }
    held.joining.emplace();
    auto task = held.joining->task();
    if (m_client.isOnline())
        sendJoin(held); // else with the next session
    return task;
}

void Rooms::sendJoin(Held& held)
{
    held.room.state = Room::State::Joining;
    held.room.occupants.clear();
    const auto address = held.room.address;
    held.deadline = m_client.clock().callLater(patience, [this, address] {
        refuse(address, {Error::Kind::Busy, Reason::TimedOut, u"The room did not answer in time."_s});
    });
    auto stanza = Stanza::presence({}, held.room.at(held.room.nick));
    auto element = stanza.element();
    xml::Element wish(u"x"_s, ns::muc);
    if (!held.room.password.isEmpty())
        wish.addTextElement(u"password"_s, held.room.password);
    wish.add(historyElement(held.room.history, held.room.lastHeard));
    element.add(std::move(wish));
    m_client.dress(element);
    stanza.setElement(std::move(element));
    Q_UNUSED(m_client.send(std::move(stanza)))
}

Result<Done> Rooms::sendPresence(const Jid& to, const QString& type, const QString& status)
{
    auto stanza = Stanza::presence({}, to, type);
    auto element = stanza.element();
    if (!status.isEmpty())
        element.addTextElement(u"status"_s, status);
    if (type.isEmpty())
        m_client.dress(element);
    stanza.setElement(std::move(element));
    return m_client.send(std::move(stanza));
}

Result<Done> Rooms::leave(const Jid& room, const QString& status)
{
    const auto found = m_rooms.find(room.bare());
    if (found == m_rooms.end())
        return Error::refused(Reason::NotFound, u"We are not in that room."_s);
    if (found->second.room.state == Room::State::Out) {
        m_rooms.erase(found);
        return Done();
    }
    return sendPresence(found->second.room.at(found->second.room.nick), u"unavailable"_s, status);
}

Result<Done> Rooms::changeNick(const Jid& room, const QString& nick)
{
    const auto to = room.bare().withResource(nick);
    if (!to)
        return to.error();
    return sendPresence(*to);
}

Result<Done> Rooms::changeSubject(const Jid& room, const QString& subject)
{
    auto stanza = Stanza::message({}, room.bare(), u"groupchat"_s);
    auto element = stanza.element();
    element.addTextElement(u"subject"_s, subject);
    stanza.setElement(std::move(element));
    return m_client.send(std::move(stanza));
}

Result<Done> Rooms::sendTold(const Jid& room, xml::Element told)
{
    auto stanza = Stanza::message({}, room);
    auto element = stanza.element();
    element.add(std::move(told));
    stanza.setElement(std::move(element));
    return m_client.send(std::move(stanza));
}

Result<Done> Rooms::askForVoice(const Jid& room)
{
    DataForm form(DataForm::Type::Submit, ns::voiceRequest);
    form.add({u"muc#role"_s, DataForm::FieldType::ListSingle, {u"participant"_s}});
    return sendTold(room.bare(), form.toElement());
}

Result<Done> Rooms::answerVoice(const Jid& room, const DataForm& asked, bool isAllowed)
{
    DataForm form(DataForm::Type::Submit, ns::voiceRequest);
    for (const auto& field : asked.fields()) {
        if (field.name != u"FORM_TYPE" && field.name != u"muc#request_allow"
            && field.type != DataForm::FieldType::Fixed)
            form.add(field);
    }
    form.add({u"muc#request_allow"_s, DataForm::FieldType::Boolean, {isAllowed ? u"true"_s : u"false"_s}});
    return sendTold(room.bare(), form.toElement());
}

bool Rooms::voiceRequestReceived(const Room& room, const Stanza& stanza)
{
    const auto form = stanza.from().isBare() && !stanza.isError() ? DataForm::in(stanza.element()) : std::nullopt;
    if (!form || form->formType() != ns::voiceRequest)
        return false;
    if (voiceAsked)
        voiceAsked(room, form->value(u"muc#roomnick"), *form);
    return true;
}

Result<Done> Rooms::importHistory(const Jid& room, const QList<Past>& said)
{
    for (const auto& one : said) {
        auto stanza = Stanza::message({}, room.bare(), u"groupchat"_s);
        auto element = stanza.element();
        element.addTextElement(u"body"_s, one.text);
        element.add(delayElement(one.from, one.time));
        stanza.setElement(std::move(element));
        if (const auto sent = m_client.send(std::move(stanza)); !sent)
            return sent;
    }
    return Done();
}

void Rooms::online(bool isResumed)
{
    for (auto& [address, held] : m_rooms) {
        if (!isResumed || held.room.state == Room::State::Out)
            sendJoin(held);
    }
}

void Rooms::sessionEnded(const Error&)
{
    Departure departure;
    departure.why = Departure::Why::Disconnected;
    for (auto& [address, held] : m_rooms) {
        held.deadline.cancel();
        if (std::exchange(held.room.state, Room::State::Out) == Room::State::In && left)
            left(held.room, departure);
        held.room.occupants.clear();
    }
}

void Rooms::refuse(const Jid& address, const Error& error)
{
    auto gone = m_rooms.extract(address);
    if (!gone)
        return;
    auto& held = gone.mapped();
    held.room.state = Room::State::Out;
    if (notLetIn)
        notLetIn(held.room, error);
    if (auto joining = std::exchange(held.joining, {}))
        joining->fire(error);
}

bool Rooms::presenceReceived(const Stanza& stanza)
{
    const auto found = m_rooms.find(stanza.from().bare());
    if (found == m_rooms.end())
        return false;
    auto& held = found->second;
    if (stanza.isError()) {
        if (held.room.state == Room::State::Joining)
            refuse(found->first, errorOf(stanza));
        else if (notLetIn) // a nick that is taken, say: we are still there
            notLetIn(held.room, errorOf(stanza));
    } else if (stanza.type() == u"unavailable") {
        departed(held, stanza);
    } else if (stanza.type().isEmpty() && stanza.from().isFull()) {
        arrived(held, stanza);
    }
    return true;
}

void Rooms::arrived(Held& held, const Stanza& stanza)
{
    auto& room = held.room;
    const auto occupant = Occupant::parse(stanza);
    const auto statuses = statusesOf(stanza.element());
    const bool isNew = !room.occupants.contains(occupant.nick);
    if (isNew && room.occupants.size() >= Room::mostOccupants)
        return;
    room.occupants.insert(occupant.nick, occupant);
    const bool isMe = statuses.contains(110);
    if (isMe) {
        room.nick = occupant.nick; // a service may have chosen another (210)
        room.statuses = statuses;
    }
    if (occupantChanged)
        occupantChanged(room, occupant, isNew);
    if (!isMe || room.state != Room::State::Joining)
        return;
    room.state = Room::State::In;
    held.deadline.cancel();
    const auto address = room.address;
    auto joining = std::exchange(held.joining, {});
    if (joined)
        joined(room);
    if (joining)
        joining->fire(Done());
}

void Rooms::departed(Held& held, const Stanza& stanza)
{
    const auto departure = Departure::parse(stanza.element());
    const auto nick = stanza.from().resource();
    const bool isMe = statusesOf(stanza.element()).contains(110) || nick == held.room.nick;
    held.room.occupants.remove(nick);
    if (departure.why == Departure::Why::NickChanged) {
        if (isMe)
            held.room.nick = departure.nick; // presence under it follows
        if (occupantLeft)
            occupantLeft(held.room, nick, departure);
        return;
    }
    if (!isMe) {
        if (occupantLeft)
            occupantLeft(held.room, nick, departure);
        return;
    }
    auto gone = m_rooms.extract(held.room.address);
    gone.mapped().room.state = Room::State::Out;
    if (left)
        left(gone.mapped().room, departure);
    if (auto joining = std::exchange(gone.mapped().joining, {}))
        joining->fire(Error::refused(Reason::None, departure.reason));
}

bool Rooms::messageReceived(const Stanza& stanza)
{
    const auto found = m_rooms.find(stanza.from().bare());
    if (found == m_rooms.end() || stanza.isError())
        return false;
    auto& room = found->second.room;
    const auto& message = stanza.element();
    for (const int status : statusesOf(message)) {
        if (statusTold)
            statusTold(room, status);
    }
    if (stanza.type() != u"groupchat")
        return voiceRequestReceived(room, stanza);
    // An occupant's own delay may name a time to come: what is said until then would never be asked for.
    const auto now = m_client.clock().wallMsecs();
    room.lastHeard = std::max(room.lastHeard, std::min(delayOf(message, room.address).value_or(now), now));
    if (message.child(u"subject").isNull() || !message.child(u"body").isNull() || !message.child(u"thread").isNull())
        return false; // XEP-0045 §8.1
    room.subject = message.childText(u"subject");
    if (subjectChanged)
        subjectChanged(room, stanza.from().resource(), room.subject);
    return true;
}

Task<Result<bool>> Rooms::isStillIn(Jid room)
{
    const auto* known = find(room);
    const auto self = known ? known->at(known->nick) : Jid();
    if (self.isNull())
        co_return false;
    auto asking = m_client.get(self, Ping::question());
    const auto answer = co_await std::move(asking);
    if (answer)
        co_return true;
    // §3: these come from our own client or from nobody we know, through a room that still lets us speak.
    const auto code = answer.error().code;
    if (code == u"service-unavailable" || code == u"feature-not-implemented" || code == u"item-not-found")
        co_return true;
    if (code == u"not-acceptable" || code == u"forbidden" || code == u"not-allowed")
        co_return false;
    co_return answer.error();
}

} // namespace everyport::xmpp::client
