#pragma once

#include <QElapsedTimer>

#include "app/chat/model/chatmodel.h"

namespace everyport::ui {

/// Tells others that somebody writes, as often as they want to hear it, where the network can.
class TypingTeller {
public:
    explicit TypingTeller(chat::ChatModel& chat) : m_chat(chat) {}

    void tell(qint64 conversation, bool on);
    void forget(); ///< What was sent says itself that it was written.

private:
    chat::ChatModel& m_chat;
    QElapsedTimer m_told;
    bool m_isTyping = false;
};

} // namespace everyport::ui
