#pragma once

#include <QSettings>

#include "app/chat/network/conversation.h"
#include "ui/notifications/sounds.h"

namespace everyport::ui {

/// Of which happenings the desktop is told, as somebody wants it: read where it counts, each time, so that a change
/// counts at once. Kept in the window's memory, which outlives it.
class NoteSettings {
public:
    enum class Kind {
        Message, ///< People who write to us, and our name in a room.
        Room,    ///< Any other message of a room that tells of all.
        Trouble, ///< Something needs somebody.
        Poll,    ///< A poll opens or closes by its time.
    };
    static constexpr Kind kinds[] = {Kind::Message, Kind::Room, Kind::Trouble, Kind::Poll};

    explicit NoteSettings(QSettings& memory) : m_memory(&memory) {}

    bool isOn() const; ///< Of all kinds.
    void setOn(bool on);
    bool isShown(Kind kind) const;
    void setShown(Kind kind, bool shown);
    Sounds::Sound sound(Kind kind) const; ///< What is heard with one that is shown.
    void setSound(Kind kind, Sounds::Sound sound);
    int volume() const; ///< Per cent of how loud the desktop has it.
    void setVolume(int percent);
    bool isSilentPresenting() const; ///< Nothing is shown or heard while a poll is on the wall.
    void setSilentPresenting(bool silent);
    bool showsText() const; ///< Also what was written; else who wrote alone.
    void setShowsText(bool shows);
    chat::Conversation::Notes roomNotes() const; ///< Of rooms that say nothing of their own.
    void setRoomNotes(chat::Conversation::Notes notes);
    qint64 silentUntil() const; ///< Wall clock, milliseconds; 0: it is not.
    void setSilentUntil(qint64 at);

    /// Whether one of this kind is shown at this moment.
    bool wants(Kind kind, qint64 now) const;

private:
    QSettings* m_memory;
};

} // namespace everyport::ui
