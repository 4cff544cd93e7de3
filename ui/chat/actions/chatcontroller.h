#pragma once

#include <QObject>
#include <QSet>
#include <QUrl>

#include "ui/chat/actions/accountdialog.h"
#include "ui/chat/actions/chatactions.h"
#include "ui/chat/actions/chatcontacts.h"
#include "ui/chat/actions/chatforms.h"
#include "ui/chat/actions/conversationexports.h"
#include "ui/chat/actions/ownpicture.h"
#include "ui/chat/models/chatfeed.h"

namespace everyport::ui {

class DesktopNotes;
class NewChatDialog;
class PageContext;

/// What the Chat page and its outline share, and what outlives the page: the feed, the actions, what is done with
/// accounts, conversations and addresses, notes on the desktop. The window's thread.
class ChatController : public QObject {
    Q_OBJECT
public:
    explicit ChatController(PageContext& context);

    PageContext& context() const { return m_context; }
    ChatFeed& feed() { return m_feed; }
    chat::ChatModel& chat() { return m_feed.chat(); }

    void show(qint64 conversation); ///< On the page, which comes to the front.
    void addAccount();              ///< From one address, with the whole form behind it.
    /// In the whole form. A network from the list, or an address as it is typed; empty: any. `name`: how others shall
    /// see the person there, as far as that is known.
    void addAccountAt(const QString& where, const QString& name = {});
    void editAccount(qint64 account);
    void removeAccount(qint64 account);
    void newChat(qint64 account);
    void listRooms(qint64 account); ///< In the same dialog, which asks the network at once.
    void openPerson(qint64 account, const QString& name);
    /// Its conversation is shown at once, though joining takes its time.
    void joinRoom(qint64 account, const QString& name, const QString& password = {});
    void joinAgain(qint64 conversation);
    void leave(qint64 conversation);
    bool openUrl(const QUrl& url); ///< False: nobody here knows such addresses.
    void openLink(const QUrl& url);

    ChatContacts& contacts() { return m_contacts; }
    ChatForms& forms() { return m_forms; }
    OwnPicture& picture() { return m_picture; }
    ConversationExports& exports() { return m_exports; }
    ChatActions& actions() { return m_actions; }

    /// What is in front of somebody's eyes just now; 0: nothing.
    void setInFront(qint64 conversation);

Q_SIGNALS:
    void stripAnswered(); ///< In a dialog about an account: a button of a strip may have led to it.

private:
    void openForm(const AccountDialog::Wish& wish);
    NewChatDialog* openNewChat(qint64 account);
    void openMissing(const QUrl& url, const Error& error);

    PageContext& m_context;
    ChatFeed m_feed;
    DesktopNotes& m_notes;
    ChatContacts m_contacts;
    ChatForms m_forms;
    OwnPicture m_picture;
    ConversationExports m_exports;
    qint64 m_inFront = 0;
    QSet<qint64> m_entered; ///< Rooms that we are in; some may be gone.
    ChatActions m_actions;  // of all that stands above
};

} // namespace everyport::ui
