#pragma once

#include <optional>

#include "protocols/irc/client/conversation/client.h"
#include "protocols/irc/client/dcc/dccchat.h"
#include "protocols/irc/client/dcc/dccreceive.h"
#include "protocols/irc/client/dcc/dccsend.h"

namespace everyport::ircpeer {

/// Direct connections, as a person would ask for them: files offered, taken and gone on with, and conversations.
class DccOrders {
public:
    DccOrders(Reactor& reactor, irc::client::DccRules rules) : m_reactor(reactor), m_rules(std::move(rules)) {}

    /// send NICK FILE NAME [SIZE] · get FILE · resume FILE POSITION · drop · chat NICK · accept · say TEXT · close
    bool obey(irc::Client* client, const QByteArrayList& words);
    void offered(irc::Client* client, const QByteArray& by, const irc::DccOffer& offer);

private:
    void send(irc::Client& client, const QByteArrayList& words);
    void get(const QString& path);
    void resume(irc::Client& client, const QString& path, qint64 position);
    void follow(Task<Result<qint64>> task);
    void chat(irc::Client* client, const QByteArrayList& words);

    Reactor& m_reactor;
    const irc::client::DccRules m_rules;
    std::optional<irc::DccOffer> m_offer; // the last one
    QByteArray m_offeredBy;
    std::unique_ptr<irc::client::DccSend> m_sender;
    std::unique_ptr<irc::client::DccReceive> m_receiver;
    std::unique_ptr<irc::client::DccChat> m_chat;
    qint64 m_position = 0; // that we asked to go on from
    Task<Result<qint64>> m_transfer;
};

} // namespace everyport::ircpeer
