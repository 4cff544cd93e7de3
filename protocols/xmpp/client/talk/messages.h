#pragma once

#include <functional>

#include "protocols/xmpp/client/connection/clientextension.h"
#include "protocols/xmpp/client/talk/message.h"

namespace everyport::xmpp::client {

/// Says and hears messages, and sends what is due for them: receipts to whom they may be sent. Rooms' messages come
/// here, too.
class Messages final : public ClientExtension {
public:
    enum class Way {
        Received,          ///< To us, just now.
        SentElsewhere,     ///< By us, from another of our programs (a carbon).
        ReceivedElsewhere, ///< To another of our programs (a carbon).
        Archive,           ///< An archive has it.
    };
    explicit Messages(Client& client);

    /// Its id, chosen where it has none.
    Result<QString> send(Message message);
    Result<QString> say(const Jid& to, const QString& text, Message::Type type = Message::Type::Chat);
    Result<QString> sendState(const Jid& to, Message::ChatState state, Message::Type type = Message::Type::Chat);
    Result<QString> markDisplayed(const Message& message); ///< Where its sender wants to know.

    std::function<void(const Message&, Way)> received = {};
    /// Who may know that we got it; nobody where this is not set. A receipt tells that we are there.
    std::function<bool(const Jid& who)> mayHaveReceipts = {};

    /// For carbons and archives, which have made sure whose it is.
    void take(const Stanza& stanza, Way way, qint64 time = 0, const QString& archiveId = {});
    QStringList features() const override;

private:
    void acknowledge(const Message& message);
};

} // namespace everyport::xmpp::client
