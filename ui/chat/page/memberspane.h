#pragma once

#include <QWidget>

#include "app/chat/network/network.h"
#include "ui/widgets/tables/framebatch.h"

class QListView;
class QMenu;

namespace everyport::ui {

class ChatFeed;
class FilterField;
class MembersModel;
class Text;

/// The people of a room, and what one may do with them: only what the network can.
class MembersPane : public QWidget {
    Q_OBJECT
public:
    explicit MembersPane(ChatFeed& feed, QWidget* parent = nullptr);

    void setConversation(qint64 conversation);
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void messageWanted(const QString& name);
    void mentionWanted(const QString& name);
    void factsWanted(const QString& name);
    void inviteWanted();
    void blockWanted(const QString& name);
    void removeWanted(const QString& name, bool ban);
    void rankWanted(const QString& name, everyport::chat::Member::Rank rank);

private:
    void refresh();
    void showMenu(const QPoint& at);
    void addModeration(QMenu& menu, const chat::Member& member);
    chat::Abilities abilities() const;

    ChatFeed& m_feed;
    MembersModel* m_model;
    QListView* m_list;
    Text* m_head;
    Text* m_nobody; ///< Why the list is empty.
    QWidget* m_invite;
    QWidget* m_filterRow;
    FilterField* m_filter;
    qint64 m_conversation = 0;
    FrameBatch m_batch;
};

} // namespace everyport::ui
