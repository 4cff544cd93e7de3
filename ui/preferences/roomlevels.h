#pragma once

#include <QWidget>

#include "app/chat/model/chatevents.h"
#include "app/chat/network/conversation.h"
#include "ui/chat/models/notelevel.h"
#include "ui/chat/models/silenceends.h"
#include "ui/widgets/tables/framebatch.h"

class QHBoxLayout;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace everyport::chat {
class ChatModel;
}

namespace everyport::ui {

class PageContext;
class PreferenceHistory;

/// The rooms that tell of more or less than the others do, or are silent for a while, each with what it tells of;
/// another one can be added. What is changed can be taken back. `history` and the chat outlive it.
class RoomLevels : public QWidget, private chat::ChatEvents {
    Q_OBJECT
public:
    using Notes = NoteLevel::Notes;

    RoomLevels(PageContext& context, PreferenceHistory& history, QWidget* parent);
    ~RoomLevels() override;

    QStringList shown() const; ///< Names of the rooms, in their order.

private:
    struct Room {
        qint64 id = 0;
        QString name = {};
        QString account = {};
        NoteLevel level = {};
        bool operator==(const Room&) const = default;
    };
    void look();
    void showRooms();
    void addRoom(const Room& room);
    void addSilence(QHBoxLayout* line, const Room& room);
    QMenu* menuOf(const Room& room, QWidget* owner);
    void offerOthers();
    QList<Room> rooms(bool withOwn) const;
    void change(const Room& room, const NoteLevel& level);
    qint64 now() const;

    void conversationAdded(chat::Conversation&) override { m_batch.changed(); }
    void conversationChanged(chat::Conversation&) override { m_batch.changed(); }
    void conversationRemoved(qint64) override { m_batch.changed(); }

    PageContext& m_context;
    PreferenceHistory& m_history;
    chat::ChatModel& m_chat;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    QList<Room> m_rooms;
    SilenceEnds m_silenceEnds;
    FrameBatch m_batch;
};

} // namespace everyport::ui
