// What IrcReports tells of what is said.
#include "app/ircchat/ircreports.h"
#include "app/ircchat/irctext.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using chat::MessageKind;

namespace {

MessageKind kindOf(irc::client::ReceivedText::Kind kind)
{
    using Kind = irc::client::ReceivedText::Kind;
    return kind == Kind::Action ? MessageKind::Action : kind == Kind::Notice ? MessageKind::Notice : MessageKind::Text;
}

} // namespace

chat::Conversation* IrcReports::placeOf(const QByteArray& target, const QByteArray& other) const
{
    auto* client = m_client();
    if (client && client->isupport().isChannel(target))
        return room(target);
    return person(client && client->isMe(target) ? other : target);
}

IrcReports::OnItsWay* IrcReports::onItsWay(const irc::client::ReceivedText& text)
{
    const auto target = foldedKey(text.target);
    for (auto& sent : m_onTheirWay) {
        const bool isIt = text.label.isEmpty() ? sent.target == target && sent.text.contains(text.text)
                                               : sent.label == text.label;
        if (isIt)
            return &sent;
    }
    return nullptr;
}

/// Our own words that came back: the message that stands there already has arrived.
bool IrcReports::isEcho(const Cause& by, const irc::client::ReceivedText& text)
{
    if (!by.isMe || by.isHistory)
        return false;
    if (m_isSaying)
        return true; // told by the client itself, where the server echoes nothing
    auto* sent = onItsWay(text);
    if (!sent)
        return false; // said by another client of ours
    if (std::exchange(sent->hasArrived, true))
        return true;
    if (auto* where = m_space.conversation(sent->conversation))
        m_space.messageReports().tellDelivery(
            *where, sent->message, chat::Delivery::Received, readName(by.id), by.time);
    return true;
}

void IrcReports::textReceived(const Cause& by, const irc::client::ReceivedText& text)
{
    if (m_isSilent || isEcho(by, text))
        return;
    auto made = message(by, kindOf(text.kind), text.text);
    made.replyTo = readName(text.replyTo);
    if (!text.status.isEmpty())
        made.detail = readName(text.status);
    if (text.isChannel) {
        if (auto* where = room(text.target))
            m_space.messageReports().tellMessage(*where, std::move(made));
        return;
    }
    const auto other = by.isMe ? text.target : by.nick;
    auto* where = person(other);
    // Servers, and programs that nobody talks to, speak on the network's page.
    if (!where && (by.isServer || (text.kind == irc::client::ReceivedText::Kind::Notice && !by.isMe)))
        where = &m_account.networkPage();
    if (!where)
        where = &m_space.reports().tellConversation(m_account, Conversation::Kind::Person, readName(other));
    if (where->kind == Conversation::Kind::Person && !by.isHistory && !by.isMe
        && where->presence == Conversation::Presence::Out)
        m_space.reports().tellPresence(*where, Conversation::Presence::In);
    m_space.messageReports().tellMessage(*where, std::move(made));
}

void IrcReports::typingReceived(const Cause& by, const QByteArray& target, const QByteArray& state)
{
    auto* where = by.isMe || m_isSilent ? nullptr : placeOf(target, by.nick);
    if (where)
        m_space.reports().tellTyping(*where, readName(by.nick), state == "active");
}

void IrcReports::reactionReceived(
    const Cause& by, const QByteArray& target, const QByteArray& id, const QString& reaction, bool isTakenBack)
{
    if (auto* where = m_isSilent ? nullptr : placeOf(target, by.nick))
        m_space.messageReports().tellReaction(*where, readName(id), readName(by.nick), reaction, !isTakenBack);
}

void IrcReports::redacted(const Cause& by, const QByteArray& target, const QByteArray& id, const QString&)
{
    if (auto* where = m_isSilent ? nullptr : placeOf(target, by.nick))
        m_space.messageReports().tellRedacted(*where, readName(id));
}

void IrcReports::readMarkerMoved(const QByteArray& target, qint64 time)
{
    auto* where = m_isSilent || time == 0 ? nullptr : placeOf(target, target);
    if (where)
        m_space.messageReports().tellReadUpTo(*where, time);
}

} // namespace everyport::ircchat
