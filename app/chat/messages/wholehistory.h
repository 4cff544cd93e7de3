#pragma once

#include <functional>

#include "app/chat/messages/history.h"
#include "app/chat/messages/messageflow.h"

namespace everyport::chat {

/// What was said, as it is shown: the pages of a History with all in them that was told and is not on the disk yet.
/// What waits for room there stands where it belongs, what was changed since stands as it is now. A page is no longer
/// than asked for, however much waits. `history` and `flow` outlive it and its Tasks. Loop's thread.
class WholeHistory {
public:
    using Page = History::Page;
    using Place = History::Place;

    WholeHistory(History& history, const MessageFlow& flow) : m_history(history), m_flow(flow) {}

    Task<Result<Page>> newest(qint64 conversation, int count);
    Task<Result<Page>> before(qint64 conversation, Place place, int count);
    Task<Result<Page>> behind(qint64 conversation, Place place, int count);
    Task<Result<Page>> around(qint64 conversation, Place place, int count);
    Task<Result<Page>> aroundMessage(qint64 conversation, qint64 number, int count);

private:
    Task<Result<Page>> read(std::function<Task<Result<Page>>()> ask);

    History& m_history;
    const MessageFlow& m_flow;
};

} // namespace everyport::chat
