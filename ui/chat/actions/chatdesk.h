#pragma once

#include <array>

#include <QAction>
#include <QObject>
#include <QUrl>

#include "app/chat/commands/commands.h"
#include "app/chat/network/roomcare.h"
#include "ui/chat/actions/accountdialog.h"
#include "ui/chat/actions/desktopnotes.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/forms/formdialog.h"

namespace everyport::ui {

class PageContext;

/// What the Chat page and its outline share: the feed, the actions with their keys, dialogs, notes on the desktop.
class ChatDesk : public QObject {
    Q_OBJECT
public:
    explicit ChatDesk(PageContext& context);

    PageContext& context() const { return m_context; }
    ChatFeed& feed() { return m_feed; }
    chat::ChatSpace& space() { return m_feed.space(); }

    void show(qint64 conversation); ///< On the page, which comes to the front.
    void addAccount(const AccountDialog::Wish& wish = {});
    void editAccount(qint64 account);
    void removeAccount(qint64 account);
    void newChat(qint64 account);
    void openPerson(qint64 account, const QString& name);
    void joinAgain(qint64 conversation);
    void leave(qint64 conversation);
    bool openUrl(const QUrl& url); ///< False: nobody here knows such addresses.
    void openLink(const QUrl& url);

    // People on an account's list; see chatcontacts.cpp.
    const chat::Contact* contact(qint64 account, const QString& name); ///< Null: not on the list.
    void setContact(qint64 account, const QString& name, bool on);
    void renameContact(qint64 account, const QString& name);
    void setBlocked(qint64 account, const QString& name, bool on);

    // Dialogues of forms; each says itself what went wrong. See chatforms.cpp.
    /// Null where there is nothing to ask.
    FormDialog* ask(std::unique_ptr<chat::FormTalk> talk, const FormDialog::Words& words);
    chat::RoomCare* roomCare(qint64 room); ///< Null where it cannot be looked after just now.
    void openRoomSettings(qint64 room);
    void openRoomRegistration(qint64 room);
    void openRoomPeople(qint64 room);
    void useRoomAsItIs(qint64 room);
    void endRoom(qint64 room);
    void openCommands(qint64 account, const QString& address);
    void changePassword(qint64 account);
    void endAccount(qint64 account);
    void choosePicture(qint64 account);                   ///< One's own; see ownpicture.cpp.
    void setPicture(qint64 account, const QString& path); ///< Empty: none any more.
    void openDialog(qint64 conversation, const chat::CommandResult& wanted);

    /// What is in front of somebody's eyes just now; 0: nothing.
    void setInFront(qint64 conversation);
    qint64 inFront() const { return m_inFront; }
    void setCurrent(qint64 conversation);
    qint64 current() const { return m_current; }

    QAction* newAction;
    QAction* addAction;
    QAction* findAction;
    QAction* findAllAction;
    QAction* nextUnreadAction;
    QAction* nextAction;
    QAction* previousAction;
    QAction* peopleAction;
    QAction* topicAction;
    QAction* muteAction;
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
    void makeActions();
    void makeCareActions();
    void followCare();
    void makeContactActions();
    void followContact();
    void makeNumbers();
    void follow();
    void askForTopic();
    void openMissing(const QUrl& url, const Error& error);

    PageContext& m_context;
    ChatFeed m_feed;
    DesktopNotes m_notes;
    qint64 m_current = 0;
    qint64 m_inFront = 0;
};

} // namespace everyport::ui
