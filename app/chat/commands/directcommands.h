#pragma once

#include "app/chat/commands/commands.h"

namespace everyport::chat {

/// "/dcc send|get|chat|list|close …", as people of IRC write it: files and talks that go directly to a person. `rest`:
/// what stands behind the command's word.
Task<Result<CommandResult>> carryOutDirect(ChatModel& chat, qint64 conversation, QString rest);

} // namespace everyport::chat
