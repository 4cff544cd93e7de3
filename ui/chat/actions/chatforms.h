#pragma once

#include <QObject>
#include <QUrl>

#include "app/chat/commands/commands.h"
#include "app/chat/model/chatmodel.h"
#include "app/chat/network/roomadministration.h"
#include "ui/chat/actions/localform.h"
#include "ui/forms/formdialog.h"

namespace everyport::ui {

class PageContext;

/// Dialogues of forms: what is asked of rooms, of services and of an account's server. Each opens its dialog and says
/// itself what went wrong; where the account is not connected, or cannot do it, nothing opens. Owned by ChatController;
/// its dialogs are the window's. The window's thread.
class ChatForms : public QObject {
    Q_OBJECT
public:
    ChatForms(PageContext& context, chat::ChatModel& chat) : m_context(context), m_chat(chat) {}

    PageContext& context() const { return m_context; }
    chat::ChatModel& chat() const { return m_chat; }

    /// Null where there is nothing to ask.
    FormDialog* ask(std::unique_ptr<chat::FormSession> talk, const FormDialog::Words& words);
    chat::RoomAdministration* roomCare(qint64 room); ///< Null where it cannot be looked after just now.
    void openRoomSettings(qint64 room);
    void openRoomRegistration(qint64 room);
    void openRoomPeople(qint64 room);
    void useRoomAsItIs(qint64 room);
    void endRoom(qint64 room);
    void openCommands(qint64 account, const QString& address);
    void registerName(qint64 account); ///< That it goes by as a guest, or that was refused.
    void changePassword(qint64 account);
    /// The one that its server has refused (Account::refusedSecret), to be kept instead and tried at once.
    void giveSecret(qint64 account);
    void endAccount(qint64 account);
    void openDialog(qint64 conversation, const chat::CommandResult& wanted);

Q_SIGNALS:
    void linkWanted(const QUrl& url); ///< In a form.
    void stripAnswered();             ///< A dialog has gone to which strips lead.

private:
    void tellEnd(FormDialog* dialog);
    /// Does it only while the account is what it was when this was asked for: what was typed for one server goes to no
    /// other.
    LocalForm::Act atSamePlace(qint64 account, LocalForm::Act act);

    PageContext& m_context;
    chat::ChatModel& m_chat;
};

} // namespace everyport::ui
