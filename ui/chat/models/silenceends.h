#pragma once

#include <functional>

#include <QTimer>

namespace everyport::chat {
class ChatModel;
}

namespace everyport::ui {

/// Calls when a conversation's silence has ended (Conversation::silentUntil): it ends by itself, and nobody tells of
/// it. `chat` outlives it. The window's thread.
class SilenceEnds {
public:
    SilenceEnds(chat::ChatModel& chat, std::function<void()> ended);

    /// To be called whenever a conversation may have changed, and when one has ended: waits for the next.
    /// `other` is the end of another silence, such as that of the whole desktop.
    void look(qint64 other = 0);

private:
    chat::ChatModel& m_chat;
    QTimer m_timer;
};

} // namespace everyport::ui
