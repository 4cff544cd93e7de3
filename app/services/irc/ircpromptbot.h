#pragma once

#include "app/manhole/chatterbot.h"
#include "protocols/irc/server/ports/serverevents.h"
#include "protocols/irc/server/talk/bot.h"

namespace everyport {

/// The prompt as somebody to write to on IRC: it answers private messages of who is logged in to an account with the
/// right, by the session that they came by. Never a channel, a notice, a bot. Answers go to a user all of whose
/// sessions are private and of that account; else to nobody. `server`, `accounts` and what the context names must
/// outlive it.
class IrcPromptBot final : public ircd::Bot, private ircd::ServerEvents, private ChatterRoute {
public:
    IrcPromptBot(ircd::Server& server, PromptContext context, Accounts& accounts);
    ~IrcPromptBot() override;

    /// Reserved: nobody else ever has it, so nobody passes for it.
    static constexpr const char* nickname = "everyport";
    static constexpr ChatLines::Limits lines{16, 4000};

private:
    static constexpr qsizetype fewPlaces = 256;
    void heardFrom(const ircd::Saying& saying) override;
    void wasRemoved(const QByteArray& reason) override;
    void userLeft(ircd::User& user, const QByteArray& reason) override;
    void say(const QString& key, const QString& text) override;
    bool isThere(const QString& key, const QString& account) const override;

    struct Place {
        ircd::User* user = nullptr; ///< Until userLeft.
        quint64 session = 0;
    };
    const ircd::Session* sessionOf(const Place& place) const;
    struct Heard {
        Chatter who;
        QString text;
    };
    void comeBack();
    void passOn();
    void forgetOld();

    ircd::Server& m_server;
    PromptContext m_context;
    QHash<QString, Place> m_places; // by key
    qsizetype m_forgetAt = fewPlaces;
    std::deque<Heard> m_heard; // for a turn of our own
    Clock::Timer m_turn;
    Clock::Timer m_return;
    Chatterbot m_bot;
};

} // namespace everyport
