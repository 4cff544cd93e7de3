#pragma once

#include <functional>
#include <optional>

#include "app/chat/network/network.h"
#include "app/names/knownnames.h"
#include "ui/widgets/dialogs/dialog.h"

class QComboBox;
class QLineEdit;

namespace everyport::ui {

class ChatFeed;
class Form;
class FormRow;
class PageContext;
class RoomListing;
class Segments;

/// Joins a room or writes to a person; lists a network's rooms (RoomListing) where it can.
class NewChatDialog : public Dialog {
    Q_OBJECT
public:
    /// `opened` is called with the conversation, maybe after the dialog has gone.
    NewChatDialog(PageContext& context, ChatFeed& feed, qint64 account, std::function<void(qint64)> opened);

    void listRooms(); ///< Of the chosen account; shows them when the network has answered.

Q_SIGNALS:
    void accountWanted();
    void linkWanted(const QUrl& url); ///< Typed as a name: it says itself which network it is in.

private:
    void layOut(qint64 preferred);
    void listen();
    chat::Account* account() const;
    bool mayBeEither() const;
    bool isRoom() const;
    bool isProposedRoom() const; ///< By its name alone.
    void kindChosen();
    QUrl typedLink() const;    ///< Not valid where a name is typed.
    QString typedName() const; ///< Whole, where the beginning of a room's is enough.
    QString faultOfName() const;
    QList<KnownNames::Name> known() const;
    void refresh();
    bool go();
    qint64 conversationOf(const QString& name, bool room) const;
    void take(const QString& room);
    void seek(); ///< Rooms by what is in the field.

    PageContext& m_context;
    ChatFeed& m_feed;
    std::function<void(qint64)> m_opened;
    Form* m_form;
    QComboBox* m_account;
    QLineEdit* m_name;
    Segments* m_kind; ///< Where names do not tell rooms from people.
    FormRow* m_kindRow;
    FormRow* m_nameRow;
    QLineEdit* m_password;
    RoomListing* m_listing;
    bool m_isKindChosen = false;    ///< By hand, which knows better than what is proposed.
    bool m_isGoing = false;         ///< An empty name is a fault only there.
    bool m_isKindTaken = false;     ///< With a room of the list: as long as that is its name.
    std::optional<QString> m_taken; ///< The room that was chosen in the list; nobody has typed it to look for others.
};

} // namespace everyport::ui
