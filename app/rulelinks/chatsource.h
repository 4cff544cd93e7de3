#pragma once

#include "app/chat/model/chatmodel.h"
#include "app/rules/ruleengine.h"

namespace everyport::rulelinks {

/// Tells the engine what is said over the program's chat accounts, in rooms and to them in private, and who comes and
/// goes. Our own words, bots', notices and what is played back are no news. All must outlive it.
class ChatSource final : private chat::ChatEvents {
public:
    ChatSource(const Clock& clock, chat::ChatModel& chat, rules::RuleEngine& engine);
    ~ChatSource() override;

private:
    void messageAdded(chat::Conversation& conversation, const chat::Message& message) override;

    const Clock& m_clock;
    chat::ChatModel& m_chat;
    rules::RuleEngine& m_engine;
};

} // namespace everyport::rulelinks
