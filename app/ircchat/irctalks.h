#pragma once

#include <map>

#include "app/chat/model/chatmodel.h"
#include "app/ircchat/ircfiles.h"
#include "protocols/irc/client/dcc/dccchat.h"

namespace everyport::ircchat {

/// Direct conversations (DCC CHAT). Each is a conversation "=nick" of its own, as people of IRC write it, which says
/// that it goes past the network. Loop's thread; all that is lent outlives it.
class IrcTalks final : private chat::ChatEvents {
public:
    IrcTalks(
        Reactor& reactor, chat::ChatModel& chat, chat::Account& account, const IrcFiles& files, IrcFiles::Tell tell);
    ~IrcTalks() override;

    static bool isTalk(const QString& name) { return name.startsWith(u'='); }
    static QString personOf(const QString& name) { return isTalk(name) ? name.mid(1) : name; }

    Task<Result<qint64>> accept(QByteArray nick, irc::DccOffer offer, bool nearby);
    Result<qint64> offer(const QByteArray& nick); ///< Its conversation, which says that they are asked.
    Result<Done> say(const chat::Conversation& where, const chat::Outgoing& outgoing);

    static constexpr size_t mostAtOnce = 50;

private:
    struct Talk {
        QByteArray nick = {};
        qint64 conversation = 0; ///< 0: none yet.
        bool isOpen = false;
        std::unique_ptr<irc::client::DccChat> wire = {};
        std::optional<Deferred<Result<qint64>>> ready = {};
        Address address = {};
    };
    Talk& begin(const QByteArray& nick, bool nearby);
    Talk* talkIn(qint64 conversation);
    chat::Conversation& conversationOf(Talk& talk);
    void opened(const QString& key);
    void heard(const QString& key, const QString& text, bool isAction);
    void closed(QString key, Error reason);
    void info(chat::Conversation& where, const QString& text);
    void conversationRemoved(qint64 id) override;

    Reactor& m_reactor;
    chat::ChatModel& m_chat;
    chat::Account& m_account;
    const IrcFiles& m_files;
    IrcFiles::Tell m_tell;
    std::map<QString, Talk> m_talks; // by name, as the account writes it in small letters
};

} // namespace everyport::ircchat
