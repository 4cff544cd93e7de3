#include "protocols/xmpp/client/talk/messages.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

Messages::Messages(Client& client) : ClientExtension(client)
{
    client.dispatch().onMessage([this](const Stanza& stanza) {
        take(stanza, Way::Received);
        return true;
    });
}

QStringList Messages::features() const
{
    return {ns::receipts, ns::chatMarkers, ns::chatStates, ns::correction, ns::reply, ns::reactions, ns::retraction,
        ns::outOfBand, ns::nick, ns::stanzaIds};
}

Result<QString> Messages::send(Message message)
{
    if (message.id.isEmpty())
        message.id = randomText(12);
    if (message.originId.isEmpty())
        message.originId = message.id;
    if (const auto sent = m_client.send(message.encode()); !sent)
        return sent.error();
    return message.id;
}

Result<QString> Messages::say(const Jid& to, const QString& text, Message::Type type)
{
    Message message;
    message.to = to;
    message.type = type;
    message.body = text;
    if (type == Message::Type::Chat) {
        message.wantsReceipt = true;
        message.wantsMarker = true;
        message.chatState = Message::ChatState::Active;
    }
    return send(std::move(message));
}

Result<QString> Messages::sendState(const Jid& to, Message::ChatState state, Message::Type type)
{
    if (!m_client.isOnline()) // nobody needs to know later
        return Error::disconnected(Reason::ConnectionLost, u"There is no connection."_s);
    Message message;
    message.to = to;
    message.type = type;
    message.chatState = state;
    message.mayBeStored = false;
    return send(std::move(message));
}

Result<QString> Messages::markDisplayed(const Message& read)
{
    if (!read.wantsMarker)
        return QString();
    Message message;
    const bool isRoom = read.type == Message::Type::GroupChat;
    message.to = isRoom ? read.from.bare() : read.from;
    message.type = read.type;
    message.marker = Message::Marker::Displayed;
    message.markerFor = isRoom ? read.idGivenBy(read.from.bare()) : read.id;
    message.thread = read.thread;
    return send(std::move(message));
}

void Messages::take(const Stanza& stanza, Way way, qint64 time, const QString& archiveId)
{
    auto message = Message::parse(stanza);
    if (time != 0)
        message.time = time;
    if (!archiveId.isEmpty() && message.idGivenBy(m_client.self()).isEmpty())
        message.given.append({stanza.type() == u"groupchat" ? stanza.from().bare() : m_client.self(), archiveId});
    if (message.from.isNull())
        message.from = m_client.self();
    if (way == Way::Received)
        acknowledge(message);
    if (received)
        received(message, way);
}

/// XEP-0184 §5: not to rooms, not for errors, and not to strangers.
void Messages::acknowledge(const Message& message)
{
    const bool isDue = message.wantsReceipt && !message.id.isEmpty() && message.receiptFor.isEmpty()
        && (message.type == Message::Type::Chat || message.type == Message::Type::Normal);
    if (!isDue || !mayHaveReceipts || !mayHaveReceipts(message.from))
        return;
    Message receipt;
    receipt.to = message.from;
    receipt.type = message.type;
    receipt.receiptFor = message.id;
    Q_UNUSED(send(std::move(receipt)))
}

} // namespace everyport::xmpp::client
