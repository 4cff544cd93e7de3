#pragma once

#include "ui/chat/models/chatfeed.h"
#include "ui/widgets/display/card.h"
#include "ui/widgets/tables/framebatch.h"

class QListView;

namespace everyport::ui {

class ConversationsModel;

/// Who has said something to somebody, and how the accounts stand; each row leads to its place.
class ChatTile : public Card {
    Q_OBJECT
public:
    explicit ChatTile(chat::ChatModel& space, QWidget* parent = nullptr);

    bool hasAccounts() const;
    int wantedRows() const;
    void fitInto(int height); ///< Whole rows only.

Q_SIGNALS:
    void placeWanted(const QString& conversation);
    void rowsChanged();

private:
    void look();

    ChatFeed m_feed;
    ConversationsModel* m_conversations;
    QListView* m_rows;
    FrameBatch m_batch;
};

} // namespace everyport::ui
