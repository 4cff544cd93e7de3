#include "app/xmppchat/talk/xmppmessages.h"

#include <QCryptographicHash>

#include "app/chat/messages/mention.h"
#include "app/chat/messages/wording.h"
#include "app/xmppchat/talk/xmpptext.h"
#include "protocols/xmpp/client/connection/namespaces.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using chat::Delivery;
using xmpp::Jid;

namespace {

constexpr qint64 liveFor = 60'000;   // milliseconds: what comes later than that was kept for us
constexpr qsizetype namesItself = 8; // characters of an id that nobody chooses twice
constexpr qsizetype mostUrls = 20;

/// The same whichever way it comes. Ids that a program counts up would name several messages: their words belong to
/// them.
QString idFrom(const xmpp::client::Message& message)
{
    const auto id = message.originId.isEmpty() ? message.id : message.originId;
    if (id.isEmpty() || id.size() >= namesItself)
        return id;
    const auto words = QCryptographicHash::hash(message.body.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return id + u'#' + QString::fromLatin1(words);
}

QString withUrls(QString text, const QStringList& urls)
{
    for (const auto& url : urls.first(std::min(urls.size(), mostUrls))) {
        if (!text.contains(url))
            text += (text.isEmpty() ? u""_s : u"\n"_s) + url;
    }
    return text;
}

} // namespace

XmppMessages::XmppMessages(XmppContext& context, XmppArchive& archive)
    : m_context(context), m_archive(archive), m_saying(context)
{
    m_context.parts.messages.received = [this](const Message& message, Way way) { received(message, way); };
    m_context.parts.messages.mayHaveReceipts = [this](const Jid& who) {
        const auto* contact = m_context.parts.roster.find(who.bare());
        return m_saying.tellsRead() && !m_context.isSilent
            && ((contact && contact->seesUs()) || m_context.client.isMine(who.bare()));
    };
}

bool XmppMessages::isPlayback(const Message& message, Way way) const
{
    return way == Way::Archive || (message.time != 0 && m_context.reactor.clock().wallMsecs() - message.time > liveFor);
}

/// As we call them; else as they would like to be called, which anybody may wish.
QString XmppMessages::nameOf(const Jid& who) const
{
    if (m_context.isRoom(who))
        return who.resource();
    const auto* contact = m_context.parts.roster.find(who.bare());
    return contact && !contact->name.isEmpty() ? contact->name : who.bare().toString();
}

void XmppMessages::received(const Message& message, Way way)
{
    if (m_context.isSilent)
        return;
    if (message.type == Message::Type::Error)
        return m_saying.failed(message);
    if (message.type == Message::Type::GroupChat)
        return saidInRoom(message, way);
    const auto archived = message.idGivenBy(m_context.own());
    if (way != Way::Archive)
        m_archive.heard({}, archived);
    else if (!m_context.client.isMine(message.from.bare()) && m_context.parts.invitations.hear(message.stanza))
        return; // the words beside it are for clients that know none
    const auto other = message.from.bare();
    if (auto* room = message.from.isBare() ? m_context.room(other) : nullptr)
        return saidByRoom(*room, message);
    if (way == Way::Received
        && (message.type == Message::Type::Headline || (!other.hasLocal() && !m_context.person(other))))
        return saidByService(message);
    saidToUs(message, way);
}

void XmppMessages::saidByService(const Message& message)
{
    const auto text = withUrls(message.body.isEmpty() ? message.subject : message.body, message.urls);
    if (text.isEmpty())
        return;
    Said said;
    said.sender = message.from.bare().toString();
    auto told = made(said, message);
    told.kind = chat::MessageKind::Notice;
    told.text = text;
    m_context.chat.messageReports().notifyMessage(m_context.account.networkPage(), std::move(told));
}

void XmppMessages::saidToUs(const Message& message, Way way)
{
    Said said;
    said.way = way;
    said.isMine = way == Way::SentElsewhere || m_context.client.isMine(message.from.bare());
    said.other = said.isMine ? message.to : message.from;
    if (said.other.isNull())
        said.other = m_context.own();
    if (m_context.parts.blocking.isBlocked(said.other))
        return;
    said.where = m_context.person(said.other);
    said.sender = said.isMine ? m_context.account.ownName : nameOf(said.other);
    said.account = said.isMine ? QString() : (m_context.isRoom(said.other) ? said.other : said.other.bare()).toString();
    const auto archived = m_archive.givesIds({}) && !said.isMine ? message.idGivenBy(m_context.own()) : QString();
    said.id = archived.isEmpty() ? idFrom(message) : archived;
    notifyMarks(said, message);
    notifyLater(said, message);
    notifyWords(said, message);
}

void XmppMessages::saidInRoom(const Message& message, Way way)
{
    const auto* room = m_context.parts.rooms.find(message.from);
    auto* where = m_context.room(message.from);
    if (!room || !where)
        return;
    const bool givesIds = m_archive.givesIds(room->address);
    if (way != Way::Archive && givesIds)
        m_archive.heard(room->address, message.idGivenBy(room->address));
    if (message.from.isBare())
        return saidByRoom(*where, message);
    Said said;
    said.way = way;
    said.isRoom = true;
    said.where = where;
    said.other = message.from;
    said.sender = message.from.resource();
    // Who we were under that nick, or somebody else: the service's own ids tell, where it gives any.
    const auto* me = room->me();
    if (me && !me->id.isEmpty())
        said.account = message.stanza.element().child(u"occupant-id", xmpp::client::ns::occupantIds).attribute(u"id");
    said.isMine = said.account.isEmpty() ? said.sender == room->nick : said.account == me->id;
    const auto given = givesIds ? message.idGivenBy(room->address) : QString();
    said.id = given.isEmpty() ? idFrom(message) : given;
    if (said.isMine && way == Way::Received && message.corrects.isEmpty()
        && m_saying.arrived(*where, message.originId.isEmpty() ? message.id : message.originId, said.id))
        return;
    notifyMarks(said, message);
    notifyLater(said, message);
    notifyWords(said, message);
}

/// The room itself: who takes back others' messages, and what it has to say.
void XmppMessages::saidByRoom(Conversation& where, const Message& message)
{
    if (!message.retracts.isEmpty() && message.moderatedBy)
        return m_context.chat.messageReports().notifyRedacted(where, message.retracts);
    if (message.body.isEmpty())
        return;
    auto told = made({}, message);
    told.kind = chat::MessageKind::Info;
    told.text = message.body;
    m_context.chat.messageReports().notifyMessage(where, std::move(told));
}

/// Writing just now, arrived, read.
void XmppMessages::notifyMarks(const Said& said, const Message& message)
{
    using ChatState = Message::ChatState;
    if (!said.where)
        return;
    if (message.chatState != ChatState::None && said.way == Way::Received && !said.isMine && message.time == 0)
        m_context.chat.reports().notifyTyping(*said.where, said.sender, message.chatState == ChatState::Composing);
    if (!message.receiptFor.isEmpty() && !said.isMine && !said.isRoom)
        m_context.chat.messageReports().notifyDeliveryOf(*said.where, message.receiptFor, Delivery::Received);
    if (message.marker == Message::Marker::None || message.markerFor.isEmpty())
        return;
    const bool isRead = message.marker != Message::Marker::Received;
    if (said.isMine && isRead)
        m_context.work.start(readElsewhere(said.where->id, message.markerFor), u"Noting what was read"_s);
    else if (!said.isMine && !said.isRoom)
        m_saying.seenUpTo(*said.where, message.markerFor, isRead ? Delivery::Read : Delivery::Received);
}

Task<Result<Done>> XmppMessages::readElsewhere(qint64 conversation, QString id)
{
    auto looking = m_context.chat.find(conversation, id);
    const auto found = co_await std::move(looking);
    auto* where = m_context.chat.conversation(conversation);
    if (found && *found && where && !m_context.isSilent)
        m_context.chat.messageReports().notifyReadUpTo(*where, (*found)->at);
    co_return Done{};
}

/// What is said of a message that stands there already.
void XmppMessages::notifyLater(const Said& said, const Message& message)
{
    if (!said.where)
        return;
    if (!message.reactsTo.isEmpty())
        m_context.chat.messageReports().notifyReactions(*said.where, message.reactsTo, said.sender, message.reactions);
    if (!message.retracts.isEmpty() && !message.moderatedBy)
        m_context.chat.messageReports().notifyTakenBack(
            *said.where, message.retracts, {said.isMine, said.account, said.sender});
}

chat::Message XmppMessages::made(const Said& said, const Message& message) const
{
    chat::Message made;
    made.at = message.time;
    made.sender = said.sender;
    made.account = said.account;
    made.id = said.id;
    made.senderId = message.originId.isEmpty() ? message.id : message.originId;
    made.isMine = said.isMine;
    made.isPlayback = isPlayback(message, said.way);
    made.replyTo = message.replyTo;
    if (said.isMine)
        made.delivery = said.isRoom ? Delivery::Received : Delivery::Sent;
    return made;
}

void XmppMessages::notifyWords(Said& said, const Message& message)
{
    auto text = withUrls(message.ownText(), message.urls);
    if (message.type == Message::Type::Normal && !message.subject.isEmpty())
        text = message.subject + u'\n' + text;
    // A retraction has words only for programs that know none.
    if (text.isEmpty() || !message.retracts.isEmpty())
        return;
    if (!said.where)
        said.where = &m_context.openPerson(said.other);
    auto told = made(said, message);
    if (text.startsWith(u"/me "_s)) { // XEP-0245
        told.kind = chat::MessageKind::Action;
        text.remove(0, 4);
    }
    told.text = styledText(text.left(chat::mostTextCharacters));
    if (said.isRoom && !said.isMine) {
        const auto* room = m_context.parts.rooms.find(said.other);
        told.isMention = room && chat::mentions(text, {room->nick});
    }
    if (said.way == Way::Archive)
        m_archive.toldOne();
    if (!said.isMine && message.wantsMarker)
        m_saying.wantsMarker(said.where->id, message);
    if (message.corrects.isEmpty())
        return m_context.chat.messageReports().notifyMessage(*said.where, std::move(told));
    told.senderId = message.corrects; // what later corrections go by
    m_context.chat.messageReports().notifyEdited(*said.where, message.corrects, std::move(told));
}

} // namespace everyport::xmppchat
