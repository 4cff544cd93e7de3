#pragma once

#include "app/chat/model/chatmodel.h"
#include "app/log/log.h"
#include "netcore/base/clock.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"

namespace everyport {

/// The end of a chat in order: what was sent is answered, networks hear the goodbye. It stands beside the end of what
/// else runs, since our own services may be among the networks. Each part has its limit, and the log says what came
/// beyond it.
///
/// From now on answers are waited for; `say` comes next, then `finish`. All that is handed in must outlive it, and it
/// the Tasks. Loop's thread.
class ChatGoodbye {
public:
    ChatGoodbye(chat::ChatModel& chat, Clock& clock, Log& log);
    ChatGoodbye(const ChatGoodbye&) = delete;
    ChatGoodbye& operator=(const ChatGoodbye&) = delete;

    Task<Result<Done>> say();    ///< Ready when it was heard, or nearly.
    Task<Result<Done>> finish(); ///< Ready when all networks are left; at once where nothing was said.

private:
    chat::ChatModel& m_chat;
    Clock& m_clock;
    Log& m_log;
    Task<Result<Done>> m_answering;
    Deferred<Result<Done>> m_heard;
    Task<Result<Done>> m_leaving;
};

} // namespace everyport
