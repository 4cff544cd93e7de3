#include "ui/chat/composer/typingteller.h"

namespace everyport::ui {
namespace {

constexpr int typingEvery = 3000; ///< Milliseconds.

} // namespace

void TypingTeller::tell(qint64 conversation, bool on)
{
    const chat::Conversation* here = m_chat.conversation(conversation);
    chat::Link* link = here && here->account ? here->account->link() : nullptr;
    if (!link || here->kind == chat::Conversation::Kind::Network || !link->abilities().testFlag(chat::Ability::Typing))
        return;
    if (on && !m_chat.tellsTyping())
        return;
    const bool again = on && m_isTyping && m_told.isValid() && m_told.elapsed() < typingEvery;
    if (again || (!on && !m_isTyping))
        return;
    m_isTyping = on;
    m_told.start();
    link->typing(conversation, on);
}

void TypingTeller::forget()
{
    m_isTyping = false;
    m_told.invalidate();
}

} // namespace everyport::ui
