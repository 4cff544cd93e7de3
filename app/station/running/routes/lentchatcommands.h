#pragma once

#include "app/chat/commands/lentcommands.h"

namespace everyport {

class RoomCommands;

/// What plugins answer in rooms of our own services, for the window's chat: "/hello" there is what "!hello" is in a
/// room, but only the person sees the answer. `commands` outlives it.
class LentChatCommands final : public chat::LentCommands {
public:
    explicit LentChatCommands(RoomCommands& commands) : m_commands(commands) {}
    QList<chat::Command> all() const override;
    Task<Result<QStringList>> run(Call call) override;

private:
    RoomCommands& m_commands;
};

} // namespace everyport
