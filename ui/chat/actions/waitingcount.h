#pragma once

#include <QObject>

#include "app/chat/model/chatevents.h"
#include "ui/chat/models/silenceends.h"
#include "ui/notifications/launcherbadge.h"
#include "ui/notifications/notesettings.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::chat {
class ChatModel;
}

namespace everyport::ui {

class PageContext;

/// How many messages wait to be read of those that one wants to be told of: what people wrote, and of rooms all or
/// mentions, as their levels say. None while notifications are off or silent. Shown at the program's icon in the dock,
/// and for the panel's by `changed`. To be made once the station runs; `context` and the station outlive it.
class WaitingCount : public QObject, private chat::ChatEvents {
    Q_OBJECT
public:
    explicit WaitingCount(PageContext& context, QObject* parent = nullptr);
    ~WaitingCount() override;

    int count() const { return m_count; }

Q_SIGNALS:
    void changed(int count);

private:
    void look();
    int waiting(const chat::Conversation& conversation, qint64 now) const;
    void conversationAdded(chat::Conversation&) override { m_batch.changed(); }
    void conversationChanged(chat::Conversation&) override { m_batch.changed(); }
    void conversationRemoved(qint64) override { m_batch.changed(); }

    chat::ChatModel& m_chat;
    NoteSettings m_settings;
    LauncherBadge m_badge;
    int m_count = 0;
    SilenceEnds m_silenceEnds;
    FrameBatch m_batch;
};

} // namespace everyport::ui
