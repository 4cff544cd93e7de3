#pragma once

#include <QAction>
#include <QObject>

#include "ui/chat/actions/notifyactions.h"

namespace everyport::ui {

class ChatController;

/// The actions of the chat with their keys, for page, outline, menu and palette alike: most are about the conversation
/// in hand, and can be pressed as far as it lets them. What they do is the controller's, or wanted from the page by
/// signals. Owned by the controller. The window's thread.
class ChatActions : public QObject {
    Q_OBJECT
public:
    explicit ChatActions(ChatController& controller);

    void setCurrent(qint64 conversation); ///< The one in hand; 0: none.

    QAction* newAction;
    QAction* joinAction; ///< The same, as an account's page calls it.
    QAction* addAction;
    QAction* findAction;
    QAction* findAllAction;
    QAction* exportAction;
    QAction* nextUnreadAction;
    QAction* nextAction;
    QAction* previousAction;
    QAction* peopleAction;
    QAction* topicAction;
    QAction* muteAction;
    QAction* notifyAction; ///< A menu: of all, of mentions, of nothing; muted is the last.
    QAction* pinAction;
    QAction* entersAction;
    QAction* leaveAction;
    QAction* connectAction;
    QAction* disconnectAction;
    QAction* editAction;
    QAction* removeAction;
    QAction* readAction;
    QAction* contactAction;
    QAction* renameContactAction;
    QAction* blockAction;
    QAction* roomSettingsAction;
    QAction* roomPeopleAction;
    QAction* registerAction;
    QAction* endRoomAction;
    QAction* commandsAction;
    QAction* registerNameAction;
    QAction* passwordAction;
    QAction* pictureAction;
    QAction* noPictureAction;
    QAction* endAccountAction;

Q_SIGNALS:
    void stepWanted(int by);
    void nextUnreadWanted();
    void numberWanted(int number); ///< Alt+1 … 9
    void findWanted(bool everywhere);
    void composeWanted(const QString& text);

private:
    template <typename Function>
    QAction* makeKeyed(
        const QString& id, const QString& iconName, const QString& text, const QKeySequence& key, Function&& done);
    template <typename Function>
    auto onPage(Function&& signal);
    qint64 accountOfCurrent() const; ///< 0: of none.
    void makeActions();
    void makeBeginnings();
    void makeFinding();
    void makeSteps();
    void makeConversationActions();
    void makeAccountActions();
    void makeContactActions();
    void makeCareActions();
    void makeNumbers();
    void follow();
    void followContact();
    void followCare();
    void askForTopic();

    ChatController& m_controller;
    NotifyActions m_notify;
    qint64 m_current = 0;
};

} // namespace everyport::ui
