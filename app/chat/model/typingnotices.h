#pragma once

#include <map>

#include "app/chat/model/chatstore.h"
#include "netcore/base/clock.h"

namespace everyport::chat {

/// Who writes just now, in all conversations (Conversation::typing). A notice goes by itself after some seconds:
/// clients may go without a word. Owned by ChatModel; `clock` and `store` outlive it. Loop's thread.
class TypingNotices {
public:
    TypingNotices(Clock& clock, ChatStore& store) : m_clock(clock), m_store(store) {}

    void set(Conversation& conversation, const QString& name, bool on);
    void clear(Conversation& conversation) { conversation.m_typing.clear(); } ///< Nobody is notified.
    void forget(qint64 conversation);                                         ///< It goes.

private:
    Clock& m_clock;
    ChatStore& m_store;
    std::map<std::pair<qint64, QString>, Clock::Timer> m_timers; // by conversation and name
};

} // namespace everyport::chat
