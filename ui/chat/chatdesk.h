#pragma once

#include <array>

#include <QAction>
#include <QObject>
#include <QUrl>

#include "ui/chat/accountdialog.h"
#include "ui/chat/chatfeed.h"
#include "ui/chat/desktopnotes.h"

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

Q_SIGNALS:
    void stepWanted(int by);
    void nextUnreadWanted();
    void numberWanted(int number); ///< Alt+1 … 9
    void findWanted(bool everywhere);
    void composeWanted(const QString& text);

private:
    void makeActions();
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
