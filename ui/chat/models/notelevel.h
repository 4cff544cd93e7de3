#pragma once

#include <QString>

#include "app/chat/network/conversation.h"

namespace everyport::chat {
class ChatModel;
}

namespace everyport::ui {

/// Of which messages of a conversation one is told, and until when of none: the same thing in the conversation's own
/// menu, its row and the preferences. A value.
struct NoteLevel {
    using Notes = chat::Conversation::Notes;
    static constexpr qint64 anHour = 3'600'000; ///< As long as a short silence lasts.
    /// When a silence until tomorrow ends: at eight in the morning, here. Midnight, where tomorrow begins, would wake
    /// whoever wants a quiet night, and a day from `now` would still be silent when others are at work.
    static qint64 tomorrow(qint64 now);

    Notes notes = Notes::AsUsual; ///< None is `Conversation::isMuted`.
    qint64 silentUntil = 0;       ///< Wall clock, milliseconds; 0: it is not silent.

    static NoteLevel of(const chat::Conversation& conversation, qint64 now);
    void apply(chat::ChatModel& chat, qint64 conversation) const;
    bool isQuiet() const { return notes == Notes::None || silentUntil > 0; } ///< Of nothing, at this moment.
    bool operator==(const NoteLevel&) const = default;
};

/// What there is to say of a level in a row: "muted", "silent until 15:04"; empty where it is as every other's.
QString noteLevelWords(const NoteLevel& level, qint64 now);

} // namespace everyport::ui
