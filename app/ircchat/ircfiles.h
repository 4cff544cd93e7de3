#pragma once

#include <functional>
#include <map>

#include "app/chat/network/link.h"
#include "app/config/option.h"
#include "protocols/irc/client/dcc/dccsend.h"

namespace everyport::ircchat {

/// Files that are sent directly (DCC SEND): each is offered to a person by CTCP and sent to whoever comes for it. The
/// address of this computer stands in the offer, so it is off unless the account says otherwise. Loop's thread.
class IrcFiles {
public:
    /// Tells somebody what follows "DCC ".
    using Tell = std::function<Result<Done>(const QByteArray& nick, const irc::DccOffer& offer)>;
    IrcFiles(Reactor& reactor, const OptionValues& values, Tell tell);

    bool isOn() const; ///< The account wants it, and no proxy hides the address that an offer would tell.
    QString whyNot() const;
    void setOwnAddress(const Address& address) { m_own = address; } ///< Ours on the way to the network.

    Task<Result<Done>> send(QByteArray nick, chat::OutgoingFile file);
    irc::client::DccRules rules() const;                               ///< Ours, for what is offered to others.
    void wanted(const QByteArray& nick, const irc::DccOffer& request); ///< They want the rest of one only.

private:
    struct Sending {
        QByteArray nick = {};
        irc::client::DccSend* file = nullptr;
    };

    Reactor& m_reactor;
    const OptionValues m_values;
    Tell m_tell;
    Address m_own;
    std::map<quint64, Sending> m_sending;
    quint64 m_last = 0;
};

} // namespace everyport::ircchat
