#pragma once

#include <QTimer>
#include <QWidget>

#include "app/chat/model/chatevents.h"
#include "app/chat/network/conversation.h"
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
    using Notes = chat::Conversation::Notes;

    RoomLevels(PageContext& context, PreferenceHistory& history, QWidget* parent);
    ~RoomLevels() override;

    QStringList shown() const; ///< Names of the rooms, in their order.

private:
    /// What of a conversation is changed here; None is `isMuted`, which the Chat page has, too.
    struct Level {
        Notes notes = Notes::AsUsual;
        qint64 silentUntil = 0;
        bool operator==(const Level&) const = default;
    };
    struct Room {
        qint64 id = 0;
        QString name = {};
        QString account = {};
        Level level = {};
        bool operator==(const Room&) const = default;
    };
    void look();
    void waitForSilence();
    void showRooms();
    void addRoom(const Room& room);
    void addSilence(QHBoxLayout* line, const Room& room);
    QMenu* menuOf(const Room& room, QWidget* owner);
    void offerOthers();
    QList<Room> rooms(bool withOwn) const;
    static Level levelOf(const chat::Conversation& conversation, qint64 now);
    static void apply(chat::ChatModel& chat, qint64 id, const Level& level);
    void change(const Room& room, const Level& level);
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
    QTimer m_silenceEnds;
    FrameBatch m_batch;
};

} // namespace everyport::ui
