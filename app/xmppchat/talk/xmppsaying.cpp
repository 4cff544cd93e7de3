#include "app/xmppchat/talk/xmppsaying.h"

#include "app/xmppchat/forms/xmpprefusal.h"
#include "app/xmppchat/talk/xmpptext.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using chat::Delivery;
using xmpp::client::Message;

namespace {

constexpr qsizetype smallRoom = 20; // typing and reading are told to so many at most
constexpr qsizetype mostQuotedCharacters = 1000;

Error noConnection()
{
    return Error::busy(Reason::ConnectionLost, u"There is no connection to the server."_s);
}

Error sayingRefused(const QString& why)
{
    return Error::refused(Reason::NotFound, why);
}

/// "> line", for programs that know no replies.
QString quoteOf(const chat::Message& message)
{
    QString quote;
    for (const auto& line : message.text.text.left(mostQuotedCharacters).split(u'\n'))
        quote += u"> "_s + line + u'\n';
    return quote;
}

} // namespace

QString wireIdOf(const chat::Message& message, bool isRoom)
{
    return isRoom || message.senderId.isEmpty() ? message.id : message.senderId;
}

XmppSaying::XmppSaying(XmppContext& context) : m_context(context)
{
    m_context.parts.unconfirmed.taken = [this](const QString& id) { taken(id); };
}

XmppSaying::~XmppSaying()
{
    for (auto& [id, waiting] : std::exchange(m_onTheirWay, {}))
        waiting.fire(Error::disconnected(
            Reason::ConnectionLost, u"The connection ended before the server confirmed it: it may have arrived."_s));
}

/// Out of the table before it fires: whoever waits may go on to send.
void XmppSaying::taken(const QString& id)
{
    auto waiting = m_onTheirWay.extract(id);
    auto all = m_onTheirWay.empty() ? std::exchange(m_allConfirmed, {}) : std::nullopt;
    if (waiting)
        waiting.mapped().fire(Done{});
    if (all)
        all->fire(Done{});
}

Task<Result<Done>> XmppSaying::allConfirmed()
{
    if (m_onTheirWay.empty())
        return Task<Result<Done>>(Result<Done>(Done{}));
    return m_allConfirmed.emplace().task();
}

Result<Conversation*> XmppSaying::placeFor(qint64 id) const
{
    auto* where = m_context.chat.conversation(id);
    if (!where || where->kind == Conversation::Kind::Network)
        return sayingRefused(u"Nobody reads this page but you."_s);
    if (!m_context.client.isOnline() || (where->kind == Conversation::Kind::Room && !where->isEntered()))
        return noConnection();
    return where;
}

bool XmppSaying::isSmall(const Conversation& where) const
{
    return where.kind == Conversation::Kind::Person || where.members().size() <= smallRoom;
}

QString XmppSaying::ownNameIn(const Conversation& where) const
{
    const auto* room = m_context.parts.rooms.find(jidOf(where.name));
    return room ? room->nick : m_context.account.ownName;
}

Message XmppSaying::begun(const Conversation& where) const
{
    Message message;
    message.to = jidOf(where.name);
    message.type = where.kind == Conversation::Kind::Room ? Message::Type::GroupChat : Message::Type::Chat;
    message.id = xmpp::randomText(16);
    return message;
}

Result<Done> XmppSaying::sayIt(const Conversation& where, Message message)
{
    message.originId = message.id;
    auto stanza = message.encode();
    if (where.kind == Conversation::Kind::Person && m_context.isRoom(message.to)) {
        auto element = stanza.element();
        element.add(xml::Element(u"x"_s, xmpp::client::ns::mucUser)); // XEP-0045 §7.5: privately, through a room
        stanza.setElement(std::move(element));
    }
    return m_context.client.send(std::move(stanza));
}

Task<Result<chat::Message>> XmppSaying::find(qint64 conversation, QString id)
{
    auto looking = m_context.chat.find(conversation, id);
    const auto found = co_await std::move(looking);
    if (!found)
        co_return found.error();
    if (!*found)
        co_return sayingRefused(u"This message is not known any more."_s);
    co_return **found;
}

Task<Result<Done>> XmppSaying::send(qint64 conversation, qint64 number, chat::Outgoing outgoing)
{
    std::optional<chat::Message> answered;
    const auto lifetime = m_context.lifetime.token();
    if (!outgoing.replyTo.isEmpty()) {
        auto looking = m_context.chat.find(conversation, outgoing.replyTo);
        const auto found = co_await std::move(looking);
        if (lifetime.isOver())
            co_return noConnection();
        if (found)
            answered = *found;
    }
    const auto place = placeFor(conversation);
    if (!place)
        co_return place.error();
    auto& where = **place;
    const bool isRoom = where.kind == Conversation::Kind::Room;
    auto message = begun(where);
    message.body = (outgoing.kind == chat::MessageKind::Action ? u"/me "_s : QString()) + markedText(outgoing.text);
    message.corrects = outgoing.edits;
    if (m_files.remove(message.body))
        message.urls = {message.body};
    message.wantsReceipt = message.wantsMarker = !isRoom;
    // XEP-0085 §5.2: what was being written is here; Dino goes on waiting for it otherwise
    if (tellsOthers() && isSmall(where))
        message.chatState = Message::ChatState::Active;
    if (answered) {
        const auto quote = quoteOf(*answered);
        message.replyTo = wireIdOf(*answered, isRoom);
        message.replyAuthor = isRoom ? message.to.withResource(answered->sender).valueOr({})
            : answered->isMine       ? m_context.own()
                                     : message.to;
        message.quoted = quote.toUcs4().size();
        message.body.prepend(quote);
    }
    if (!outgoing.again.isEmpty())
        message.id = outgoing.again; // whoever has it already knows it by that
    const auto id = message.id;
    taken(id);                                 // an earlier attempt ends with this one
    auto confirming = m_onTheirWay[id].task(); // before it is sent: without XEP-0198 it is confirmed at once
    const auto sent = sayIt(where, std::move(message));
    if (!sent) {
        m_onTheirWay.erase(id);
        co_return sent.error().kind == Error::Kind::Disconnected ? noConnection() : sent.error();
    }
    if (outgoing.edits.isEmpty()) { // otherwise the message that it replaces keeps its name
        m_sent.push_back({conversation, number, id});
        if (m_sent.size() > mostRemembered)
            m_sent.pop_front();
        m_context.chat.messageReports().notifyDelivery(where, number, Delivery::Waiting, id);
    }
    const auto confirmed = co_await std::move(confirming);
    co_return confirmed; // this may have gone
}

Task<Result<Done>> XmppSaying::react(qint64 conversation, QString id, QString emoji, bool on)
{
    const auto lifetime = m_context.lifetime.token();
    auto looking = find(conversation, id);
    const auto answered = co_await std::move(looking);
    if (!answered || lifetime.isOver())
        co_return answered ? noConnection() : answered.error();
    const auto place = placeFor(conversation);
    if (!place)
        co_return place.error();
    auto& where = **place;
    const bool isRoom = where.kind == Conversation::Kind::Room;
    const auto me = ownNameIn(where);
    auto message = begun(where);
    message.reactsTo = wireIdOf(*answered, isRoom);
    for (auto it = answered->reactions.begin(); it != answered->reactions.end(); ++it) {
        if (it.key() != emoji && it.value().contains(me))
            message.reactions.append(it.key());
    }
    if (on)
        message.reactions.append(emoji);
    const auto all = message.reactions;
    const auto sent = sayIt(where, std::move(message));
    if (sent && !isRoom) // a room sends it back to everyone
        m_context.chat.messageReports().notifyReactions(where, answered->id, me, all);
    co_return sent;
}

Task<Result<Done>> XmppSaying::redact(qint64 conversation, QString id, QString reason)
{
    const auto lifetime = m_context.lifetime.token();
    auto looking = find(conversation, id);
    const auto taken = co_await std::move(looking);
    if (!taken || lifetime.isOver())
        co_return taken ? noConnection() : taken.error();
    const auto place = placeFor(conversation);
    if (!place)
        co_return place.error();
    auto& where = **place;
    const bool isRoom = where.kind == Conversation::Kind::Room;
    if (!taken->isMine && !isRoom)
        co_return sayingRefused(u"Only whoever said it can take it back."_s);
    if (!taken->isMine) {
        auto asking = m_context.parts.roomRequests.moderate(jidOf(where.name), taken->id, reason);
        const auto done = co_await std::move(asking);
        co_return done ? Result<Done>(Done{}) : Result<Done>(done.error());
    }
    auto message = begun(where);
    message.retracts = wireIdOf(*taken, isRoom);
    const auto sent = sayIt(where, std::move(message));
    if (sent && !isRoom)
        m_context.chat.messageReports().notifyTakenBack(where, taken->id, {true});
    co_return sent;
}

void XmppSaying::typing(qint64 conversation, bool on)
{
    const auto place = placeFor(conversation);
    if (!place || !tellsOthers() || !isSmall(**place))
        return;
    const auto to = jidOf((*place)->name);
    const auto type = (*place)->kind == Conversation::Kind::Room ? Message::Type::GroupChat : Message::Type::Chat;
    Q_UNUSED(
        m_context.parts.messages.sendState(to, on ? Message::ChatState::Composing : Message::ChatState::Active, type))
}

bool XmppSaying::tellsRead() const
{
    return tellsOthers() && m_context.chat.tellsRead();
}

void XmppSaying::wantsMarker(qint64 conversation, const Message& message)
{
    m_toMark.insert(conversation, message);
}

/// A marker tells that we are there: to whom may see that anyway, and to small rooms.
void XmppSaying::markRead(qint64 conversation)
{
    const auto place = placeFor(conversation);
    if (!place || !m_toMark.contains(conversation))
        return;
    const auto message = m_toMark.take(conversation);
    const auto* contact = m_context.parts.roster.find(message.from.bare());
    const bool mayKnow = (*place)->kind == Conversation::Kind::Room ? isSmall(**place) : contact && contact->seesUs();
    if (mayKnow && tellsRead())
        Q_UNUSED(m_context.parts.messages.markDisplayed(message))
}

bool XmppSaying::arrived(Conversation& where, const QString& senderId, const QString& id)
{
    const auto sent = std::find_if(m_sent.begin(), m_sent.end(),
        [&](const Sent& one) { return one.conversation == where.id && one.id == senderId; });
    if (sent == m_sent.end())
        return false;
    m_context.chat.messageReports().notifyDelivery(where, sent->message, Delivery::Received, id);
    m_sent.erase(sent);
    taken(senderId);
    return true;
}

void XmppSaying::failed(const Message& error)
{
    auto* where = m_context.room(error.from);
    if (!where)
        where = m_context.person(error.from);
    if (!where || error.id.isEmpty())
        return;
    const auto why = error.error.value_or(xmpp::StanzaError(xmpp::Condition::UndefinedCondition));
    m_context.chat.messageReports().notifyDeliveryOf(
        *where, error.id, Delivery::Failed, whyNotTaken(xmpp::conditionName(why.condition), why.text));
}

void XmppSaying::seenUpTo(Conversation& where, const QString& id, Delivery how)
{
    const auto upTo = std::find_if(
        m_sent.begin(), m_sent.end(), [&](const Sent& one) { return one.conversation == where.id && one.id == id; });
    if (upTo == m_sent.end())
        return m_context.chat.messageReports().notifyDeliveryOf(where, id, how); // said before this program was started
    for (auto it = m_sent.begin(); it != upTo; ++it) {
        if (it->conversation == where.id)
            m_context.chat.messageReports().notifyDeliveryOf(where, it->id, how);
    }
    m_context.chat.messageReports().notifyDeliveryOf(where, id, how);
    if (how == Delivery::Read)
        m_sent.erase(std::remove_if(m_sent.begin(), std::next(upTo),
                         [&](const Sent& one) { return one.conversation == where.id; }),
            std::next(upTo));
}

} // namespace everyport::xmppchat
