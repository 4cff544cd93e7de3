#pragma once

#include <map>
#include <memory>

#include "app/rules/actions/actioncontext.h"
#include "app/rules/ruleengine.h"
#include "protocols/irc/server/ports/serverevents.h"
#include "protocols/irc/server/talk/bot.h"

namespace everyport::rulelinks {

/// Our own IRC server as rules have it: what is said in its channels they hear, and what they say a bot says. What
/// somebody writes to such a bot in private they hear, too; what two people write to each other never comes here. Words
/// of its own bots and of others are no news. May outlive the server; `engine` outlives it.
class IrcRuleSource final : public rules::IrcSpeaker, private ircd::ServerEvents {
public:
    IrcRuleSource(ircd::Server& server, QString service, rules::RuleEngine& engine);
    ~IrcRuleSource() override;

    bool isThere() const { return m_server; }
    Result<Done> say(const QString& nick, const QString& to, const QString& text) override;
    /// While a rule waits for private messages there is a bot to write to.
    void setListening(bool isListening);

    static constexpr size_t mostBots = 20;
    static constexpr const char* earName = "rules"; ///< Of the bot that is there to be written to.

private:
    class RuleBot;

    void channelMessage(ircd::Channel& channel, ircd::User& from, bool isNotice, const QByteArray& text,
        const ircd::Line& line) override;
    void joined(ircd::Channel& channel, ircd::User& user) override;
    void parted(ircd::Channel& channel, ircd::User& user, const QByteArray& reason) override;
    void kicked(ircd::Channel& channel, ircd::User& user, const QByteArray& by, const QByteArray& reason) override;
    void userLeft(ircd::User& user, const QByteArray& reason) override;
    void notifyPresence(const QString& kind, const ircd::Channel& channel, const ircd::User& user);
    void serverGoes() override;
    Result<RuleBot*> botNamed(const QString& nick);
    void listen();

    ircd::Server* m_server;
    QString m_service;
    rules::RuleEngine& m_engine;
    std::map<QString, std::unique_ptr<RuleBot>> m_bots; // by nick
    bool m_isListening = false;
    Clock::Timer m_return; // of the ear, where it was sent away or its name is taken
};

} // namespace everyport::rulelinks
