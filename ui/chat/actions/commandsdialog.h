#pragma once

#include "app/chat/network/servicecommands.h"
#include "ui/widgets/dialogs/dialog.h"

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace everyport::ui {

class ChatForms;
class Text;

/// What a service, or somebody's program, offers to do; the one that is chosen is then led through by a FormDialog.
class CommandsDialog : public Dialog {
    Q_OBJECT
public:
    CommandsDialog(ChatForms& forms, qint64 account, const QString& address);

    QListView* list() const { return m_list; }

private:
    chat::ServiceCommands* commands() const;
    void load();
    void showCommands(const Result<QList<chat::ServiceCommand>>& found);
    bool run();

    ChatForms& m_forms;
    const qint64 m_account;
    QLineEdit* m_address;
    QString m_asked; ///< Whom the list is of.
    Text* m_state;
    QStandardItemModel* m_model;
    QListView* m_list;
    Task<Result<QList<chat::ServiceCommand>>> m_loading;
};

} // namespace everyport::ui
