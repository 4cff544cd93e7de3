#pragma once

#include "app/services/core/roomcommands.h"
#include "netcore/task/taskset.h"
#include "protocols/irc/server/ports/serverevents.h"
#include "protocols/irc/server/talk/bot.h"

namespace everyport {

/// Answers commands in the channels of an IRC server, and in private: "!hello Ann". It comes when the first is called,
/// under the nick "commands", and joins the channels where it has something to say. `server` and `commands` must
/// outlive it.
class IrcCommandBot final : public ircd::Bot, private ircd::ServerEvents {
public:
    IrcCommandBot(ircd::Server& server, const RoomCommands& commands, TaskSet::Failed failed);
    ~IrcCommandBot() override;

private:
    void channelMessage(
        ircd::Channel& channel, ircd::User& from, bool notice, const QByteArray& text, const ircd::Line& line) override;
    void heard(const Words& words) override;
    void answer(const RoomCommandCall& call, const QByteArray& to);
    Task<Result<Done>> say(Task<Result<QStringList>> running, QByteArray to);

    ircd::Server& m_ircd;
    const RoomCommands& m_commands;
    TaskSet m_work;
};

} // namespace everyport
