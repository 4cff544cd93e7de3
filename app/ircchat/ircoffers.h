#pragma once

#include <map>

#include "app/chat/model/chatmodel.h"
#include "app/ircchat/ircfiles.h"
#include "protocols/irc/client/dcc/dccreceive.h"

namespace everyport::ircchat {

/// What people offer by DCC: told to the space, and fetched when a person says so. Nothing is called before, and
/// nothing near this computer without a word of its own. Loop's thread; all that is lent outlives it.
class IrcOffers {
public:
    IrcOffers(
        Reactor& reactor, chat::ChatModel& chat, chat::Account& account, const IrcFiles& files, IrcFiles::Tell tell)
        : m_reactor(reactor), m_chat(chat), m_account(account), m_files(files), m_tell(std::move(tell))
    {
    }

    void offered(const QByteArray& nick, const irc::DccOffer& offer);
    void accepted(const QByteArray& nick, const irc::DccOffer& answer); ///< They go on where we have asked for it.
    Task<Result<Done>> take(QString key, chat::IncomingFile file);

    struct Standing {
        QByteArray nick = {};
        irc::DccOffer offer = {};
    };
    std::optional<Standing> find(const QString& key) const;
    void forget(const QString& key) { m_standing.erase(key); }

    static constexpr std::chrono::seconds answersWithin{30};

private:
    struct Asked : Standing {
        std::optional<Deferred<Result<qint64>>> position = {};
        Clock::Timer patience = {};
    };
    Task<Result<qint64>> whenAccepted(const QString& key);
    Task<Result<qint64>> resume(QString key, irc::DccOffer request);

    Reactor& m_reactor;
    chat::ChatModel& m_chat;
    chat::Account& m_account;
    const IrcFiles& m_files;
    IrcFiles::Tell m_tell;
    std::map<QString, Asked> m_standing;
    quint64 m_last = 0;
};

} // namespace everyport::ircchat
