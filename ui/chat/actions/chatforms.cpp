#include "ui/chat/actions/chatforms.h"

#include "netcore/task/taskset.h"
#include "ui/chat/actions/commandsdialog.h"
#include "ui/chat/actions/roompeopledialog.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/forms/sentformstrips.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"

namespace everyport::ui {

using chat::Conversation;
using chat::FormField;

namespace {

FormField fieldOf(const QString& key, FormField::Kind kind, const QString& label, const QString& help = {})
{
    FormField field;
    field.key = key;
    field.kind = kind;
    field.label = label;
    field.help = help;
    return field;
}

Task<Result<Done>> ready(Result<Done> result)
{
    return Task<Result<Done>>(std::move(result));
}

/// Whoever is not connected with the old one is by the change of it.
Task<Result<Done>> giveAndConnect(chat::ChatModel* chat, qint64 id, QString option, QString secret)
{
    const chat::Account* account = chat->account(id);
    if (!account)
        co_return Done();
    QMap<QString, QVariant> raw{{option, secret}};
    for (const QString& key : account->values.givenKeys())
        raw.insert(key, account->values.value(key));
    auto changing = chat->changeAccount(id, account->title, raw, account->connectsOnStart);
    const auto changed = co_await std::move(changing);
    account = chat->account(id);
    if (changed && account && account->state == chat::Account::State::Online && !account->refusedSecret.isEmpty()) {
        chat->disconnectAccount(id);
        chat->connectAccount(id);
    } else if (changed && account && !account->link()) {
        chat->connectAccount(id);
    }
    co_return changed;
}

} // namespace

chat::RoomAdministration* ChatForms::roomCare(qint64 room)
{
    const Conversation* here = m_chat.conversation(room);
    const bool isThere = here && here->kind == Conversation::Kind::Room && here->account
        && here->account->state == chat::Account::State::Online && here->account->link();
    return isThere ? here->account->link()->roomCare() : nullptr;
}

FormDialog* ChatForms::ask(std::unique_ptr<chat::FormSession> talk, const FormDialog::Words& words)
{
    if (!talk)
        return nullptr;
    auto* dialog = new FormDialog(std::move(talk), words, SentFormStrips::of(m_context).forms(), m_context.window());
    connect(dialog, &FormDialog::linkWanted, this, &ChatForms::linkWanted);
    dialog->open();
    return dialog;
}

void ChatForms::tellEnd(FormDialog* dialog)
{
    if (dialog)
        connect(dialog, &QDialog::accepted, this, &ChatForms::stripAnswered);
}

void ChatForms::openRoomSettings(qint64 room)
{
    if (chat::RoomAdministration* care = roomCare(room))
        ask(care->settings(m_chat.conversation(room)->name),
            {.title = tr("Settings of %1").arg(conversationTitle(*m_chat.conversation(room))), .finish = tr("Save")});
}

void ChatForms::openRoomRegistration(qint64 room)
{
    if (chat::RoomAdministration* care = roomCare(room))
        ask(care->registration(m_chat.conversation(room)->name),
            {.title = tr("Become a member of %1").arg(conversationTitle(*m_chat.conversation(room))),
                .finish = tr("Register")});
}

void ChatForms::openRoomPeople(qint64 room)
{
    if (roomCare(room))
        (new RoomPeopleDialog(*this, room))->open();
}

void ChatForms::useRoomAsItIs(qint64 room)
{
    if (chat::RoomAdministration* care = roomCare(room))
        m_context.tasks().start(care->useDefaults(m_chat.conversation(room)->name), tr("Opening the room"));
}

void ChatForms::endRoom(qint64 room)
{
    if (!roomCare(room))
        return;
    const Conversation& here = *m_chat.conversation(room);
    const QString title = conversationTitle(here);
    const int others = qMax(0, int(here.members().size()) - 1);
    chat::Form form;
    form.instructions = tr("It ends for everyone, with its settings and what it keeps of what was said.");
    if (others > 0)
        form.instructions += QLatin1Char(' ') + tr("%Ln other people are in it.", nullptr, others);
    form.fields = {
        fieldOf(QStringLiteral("reason"), FormField::Kind::Text, tr("Reason"), tr("Told to everyone in it.")),
        fieldOf(QStringLiteral("other"), FormField::Kind::Address, tr("Go to instead"),
            tr("A room's address, if there is one to go to."))};
    ask(std::make_unique<LocalForm>(form,
            [this, room, title](const chat::Form& filled) {
                const QString reason = filled.find(u"reason")->values.value(0),
                              other = filled.find(u"other")->values.value(0);
                m_context.undo().willDo(tr("Deleting %1 for everyone, in 3 seconds.").arg(isolated(title)),
                    [this, room, reason, other, title] {
                        if (chat::RoomAdministration* care = roomCare(room))
                            m_context.tasks().start(care->destroy(m_chat.conversation(room)->name, reason, other),
                                tr("Deleting %1").arg(title));
                    });
                return ready(Done());
            }),
        {.title = tr("Delete %1").arg(title), .finish = tr("Delete the room"), .isDestructive = true});
}

void ChatForms::openCommands(qint64 account, const QString& address)
{
    const chat::Account* found = m_chat.account(account);
    if (found && found->link() && found->link()->serviceCommands())
        (new CommandsDialog(*this, account, address))->open();
}

void ChatForms::registerName(qint64 account)
{
    const chat::Account* found = m_chat.account(account);
    if (found)
        tellEnd(ask(m_chat.registerName(account),
            {.title = tr("Register this name at %1").arg(isolated(accountTitle(*found, 60))),
                .finish = tr("Register")}));
}

LocalForm::Act ChatForms::atSamePlace(qint64 account, LocalForm::Act act)
{
    const chat::Account* found = m_chat.account(account);
    const OptionValues asked = found ? found->values : OptionValues();
    return [this, account, asked, act = std::move(act)](chat::Form filled) {
        const chat::Account* now = m_chat.account(account);
        if (now && !(now->values == asked))
            return ready(Error{Error::Kind::Refused, Reason::BadValue,
                tr("The account was changed meanwhile. Nothing was sent; close this and look at the account."), {}, 0});
        return act(std::move(filled));
    };
}

void ChatForms::changePassword(qint64 account)
{
    if (!m_chat.account(account))
        return;
    chat::Form form;
    form.instructions = tr(
        "It is changed at the server, and kept here for the next login. Your other programs need the new one, too.");
    form.fields = {fieldOf(QStringLiteral("password"), FormField::Kind::Secret, tr("New password"))};
    form.fields.first().isRequired = true;
    ask(std::make_unique<LocalForm>(form,
            atSamePlace(account,
                [this, account](const chat::Form& filled) {
                    return m_chat.changePassword(account, filled.find(u"password")->values.value(0));
                })),
        {.title = tr("Change password"), .finish = tr("Change password")});
}

void ChatForms::giveSecret(qint64 account)
{
    const chat::Account* found = m_chat.account(account);
    const QString key = found ? found->refusedSecret : QString();
    const OptionList options = found ? found->type->options() : OptionList();
    const Option* option = findOption(options, key);
    if (!option)
        return;
    chat::Form form;
    form.instructions = tr("It is kept instead of the one that was refused, and tried at once.");
    form.fields = {fieldOf(key, FormField::Kind::Secret, saidWords(option->label))};
    form.fields.first().isRequired = true;
    tellEnd(ask(std::make_unique<LocalForm>(form,
                    atSamePlace(account,
                        [this, account, key](const chat::Form& filled) {
                            return giveAndConnect(&m_chat, account, key, filled.find(key)->values.value(0));
                        })),
        {.title = tr("Password of %1").arg(isolated(accountTitle(*found, 60))), .finish = tr("Connect")}));
}

/// It cannot be taken back and somebody else may take the name: it is typed, so that no slip of the hand does it.
void ChatForms::endAccount(qint64 account)
{
    const chat::Account* found = m_chat.account(account);
    if (!found)
        return;
    const QString name = found->ownName.isEmpty() ? found->title : found->ownName;
    chat::Form form;
    form.instructions = tr(
        "The server forgets %1 with all that it keeps of it: contacts, messages, files. It cannot be taken back, and somebody else may take the name. What is kept on this computer goes, too.")
                            .arg(isolated(shownName(name, 200)));
    form.fields = {
        fieldOf(QStringLiteral("name"), FormField::Kind::Text, tr("Type %1 to go on").arg(shownName(name, 200)))};
    form.fields.first().isRequired = true;
    ask(std::make_unique<LocalForm>(form,
            atSamePlace(account,
                [this, account, name](const chat::Form& filled) {
                    if (filled.find(u"name")->values.value(0).trimmed().compare(name, Qt::CaseInsensitive) != 0)
                        return ready(Error{Error::Kind::Refused, Reason::BadValue, tr("That is another name."),
                            QStringLiteral("name"), 0});
                    return m_chat.removeFromServer(account);
                })),
        {.title = tr("Delete the account"), .finish = tr("Delete the account"), .isDestructive = true});
}

void ChatForms::openDialog(qint64 conversation, const chat::CommandResult& wanted)
{
    using Wanted = chat::CommandResult::Dialog;
    const Conversation* here = m_chat.conversation(conversation);
    const qint64 account = here && here->account ? here->account->id : 0;
    switch (wanted.dialog) {
    case Wanted::None: break;
    case Wanted::RoomSettings: openRoomSettings(conversation); break;
    case Wanted::RoomPeople: openRoomPeople(conversation); break;
    case Wanted::RoomRegistration: openRoomRegistration(conversation); break;
    case Wanted::RoomEnd: endRoom(conversation); break;
    case Wanted::Commands: openCommands(account, wanted.about); break;
    case Wanted::Password: changePassword(account); break;
    }
}

} // namespace everyport::ui
