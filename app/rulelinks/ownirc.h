#pragma once

#include <map>
#include <memory>

#include "app/rules/ruleengine.h"
#include "protocols/irc/server/bot.h"
#include "protocols/irc/server/serverevents.h"

namespace everyport::rulelinks {

/// Our own IRC server as rules have it: what is said in its channels they hear, and what they say a bot says. Words of its own
/// bots and of others are no news. May outlive the server; `engine` outlives it.
class OwnIrc final : private ircd::ServerEvents {
public:
    OwnIrc(ircd::Server& server, QString service, rules::RuleEngine& engine);
    ~OwnIrc() override;

    bool isThere() const { return m_server; }
    /// `to` is a channel or a nick. Refused with what to do instead; Busy where the server is not there.
    Result<Done> say(const QString& nick, const QString& to, const QString& text);

    static constexpr size_t mostBots = 20;

private:
    void channelMessage(ircd::Channel& channel, ircd::User& from, bool isNotice, const QByteArray& text, const ircd::Line& line) override;
    void joined(ircd::Channel& channel, ircd::User& user) override;
    void parted(ircd::Channel& channel, ircd::User& user, const QByteArray& reason) override;
    void serverGoes() override;
    rules::Fields fieldsOf(const ircd::Channel& channel, const ircd::User& user) const;

    ircd::Server* m_server;
    QString m_service;
    rules::RuleEngine& m_engine;
    std::map<QString, std::unique_ptr<ircd::Bot>> m_bots; // by nick
};

} // namespace everyport::rulelinks
