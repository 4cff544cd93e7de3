#pragma once

#include <QStackedWidget>

#include "app/chat/network/member.h"

namespace everyport::ui {

class ChatController;
class FactsPane;
class MembersPane;
class SearchPane;

/// The right of the Chat page: the people of a room, the facts about one, or what was searched for.
class ChatSide : public QStackedWidget {
    Q_OBJECT
public:
    explicit ChatSide(ChatController& controller, QWidget* parent = nullptr);

    void setConversation(qint64 conversation);
    void search(bool everywhere);
    bool isSearching() const;
    bool stepBack();           ///< From facts to people, from the search to what was there before.
    bool hasSomething() const; ///< An account's own page has nobody to list.
    QWidget* pane() const;

Q_SIGNALS:
    void hitWanted(qint64 conversation, qint64 message);
    void mentionWanted(const QString& name);
    void searchEnded();

private:
    void showUsual();
    void showFacts(const QString& name);
    void connectMembers();
    void moderate(const QString& name, bool ban);
    void invite();

    ChatController& m_controller;
    MembersPane* m_members;
    FactsPane* m_facts;
    SearchPane* m_search;
    qint64 m_conversation = 0;
};

} // namespace everyport::ui
