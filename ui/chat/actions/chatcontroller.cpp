#include "ui/chat/actions/chatcontroller.h"

#include <algorithm>

#include <QDesktopServices>
#include <QPointer>

#include "app/chat/messages/wording.h"
#include "app/station/running/station.h"
#include "netcore/task/taskset.h"
#include "netcore/task/taskstages.h"
#include "ui/chat/actions/newchatdialog.h"
#include "ui/chat/actions/roomentry.h"
#include "ui/chat/models/chatsettings.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/connect/addressdialog.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/feedback/windowlosses.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/notifications/desktopnotes.h"
#include "ui/widgets/dialogs/harmdialog.h"

namespace everyport::ui {

using chat::Conversation;

namespace {

const auto page = QStringLiteral("chat");
const auto notePrefix = QStringLiteral("chat/");

QString thingOf(qint64 conversation)
{
    return notePrefix + QString::number(conversation);
}

bool hasDrafts(const chat::ChatModel& model)
{
    for (const auto& account : model.accounts()) {
        const auto& all = account->conversations();
        if (std::any_of(all.begin(), all.end(), [](const auto& one) { return !one->draft.isEmpty(); }))
            return true;
    }
    return false;
}

} // namespace

ChatController::ChatController(PageContext& context)
    : m_context(context),
      m_feed(context.station().chat()),
      m_notes(DesktopNotes::of(context)),
      m_contacts(context, m_feed.chat()),
      m_forms(context, m_feed.chat()),
      m_picture(context, m_feed.chat()),
      m_exports(context, m_feed.chat()),
      m_actions(*this)
{
    chat().setUsualNotes(NoteSettings(context.memory()).roomNotes());
    chat().setTellsTyping(ChatSettings(context.memory()).tellsTyping());
    chat().setTellsRead(ChatSettings(context.memory()).tellsRead());
    const auto unstored = [this](bool isWriting, const QString& words) {
        return chat().storingTrouble() && hasDrafts(chat()) == isWriting ? words : QString();
    };
    WindowLosses::of(context).add(
        this, page, [unstored] { return unstored(true, tr("drafts and messages of the chat")); },
        WindowLosses::Kind::Written);
    WindowLosses::of(context).add(
        this, page, [unstored] { return unstored(false, tr("messages of the chat")); }, WindowLosses::Kind::Sent);
    WindowLosses::of(context).addSettling(this, [this] { return chat().written(); });
    connect(&m_forms, &ChatForms::linkWanted, this, &ChatController::openLink);
    connect(&m_forms, &ChatForms::stripAnswered, this, &ChatController::stripAnswered);
    connect(&m_feed, &ChatFeed::worthANote, this, [this](qint64 id, const chat::Message& message) {
        const Conversation* where = chat().conversation(id);
        if (!where || id == m_inFront)
            return;
        const QString who = shownName(message.sender, 60);
        const bool isRoom = where->kind == Conversation::Kind::Room;
        const bool isAny = isRoom && !message.isMention;
        m_notes.show(isAny ? NoteSettings::Kind::Room : NoteSettings::Kind::Message, thingOf(id),
            isRoom ? tr("%1 in %2").arg(isolated(who), isolated(conversationTitle(*where))) : who,
            shownLine(message.text.text, 240));
    });
    connect(&m_notes, &DesktopNotes::chosen, this, [this](const QString& thing) {
        if (!thing.startsWith(notePrefix))
            return;
        const qint64 id = thing.mid(notePrefix.size()).toLongLong();
        DesktopNotes::bringToFront(m_context);
        show(id);
    });
    connect(&m_feed, &ChatFeed::conversationToldOf, this, [this](qint64 id) {
        const Conversation* told = chat().conversation(id);
        if (told && told->unread == 0)
            m_notes.takeBack(thingOf(id)); // it may have been read elsewhere
        // Told of with each message: only who has just come in is asked about. Also by itself, connected again.
        const bool isIn = told && told->account && told->kind == Conversation::Kind::Room
            && told->presence == Conversation::Presence::In;
        if (!isIn) {
            m_entered.remove(id);
        } else if (!m_entered.contains(id)) {
            m_entered.insert(id);
            subjectSucceeded(m_context, roomSubject(chat(), told->account->id, told->name));
        }
    });
}

void ChatController::show(qint64 conversation)
{
    m_context.goTo(page, QString::number(conversation));
}

void ChatController::setInFront(qint64 conversation)
{
    m_inFront = conversation;
    if (conversation != 0)
        m_notes.takeBack(thingOf(conversation));
}

void ChatController::addAccount()
{
    (new AddressDialog(m_context))->open();
}

void ChatController::openForm(const AccountDialog::Wish& wish)
{
    auto* dialog = new AccountDialog(m_context, m_feed, wish);
    connect(dialog, &AccountDialog::saved, this, [this](qint64 id) {
        if (const chat::Account* account = chat().account(id))
            show(account->networkPage().id);
    });
    dialog->open();
}

void ChatController::addAccountAt(const QString& where, const QString& name)
{
    AccountDialog::Wish wish{.network = where, .name = name};
    const auto isWished = [&](const chat::Preset& preset) { return preset.title == where; };
    for (const auto& type : chat().types()) {
        const auto presets = type->presets();
        if (std::any_of(presets.begin(), presets.end(), isWished))
            return openForm({.network = where, .name = name});
        const auto place = wish.type.isEmpty() ? type->placeTyped(where) : std::nullopt;
        if (place)
            wish = {.type = type->name(), .values = place->values, .name = name};
    }
    openForm(wish);
}

void ChatController::editAccount(qint64 account)
{
    if (!chat().account(account))
        return;
    auto* dialog = new AccountDialog(m_context, m_feed, {.account = account});
    connect(dialog, &AccountDialog::saved, this, &ChatController::stripAnswered);
    dialog->open();
}

void ChatController::removeAccount(qint64 id)
{
    const chat::Account* account = chat().account(id);
    if (!account)
        return;
    askBeforeHarm(m_context.window(),
        {.title = tr("Remove %1?").arg(isolated(accountTitle(*account))),
            .text = tr("All that was said there goes from this computer, and nobody can bring it back."),
            .verb = tr("Remove the account"),
            .apply = [self = QPointer(this), id] {
                if (self)
                    self->m_context.tasks().start(self->chat().removeAccount(id), tr("Removing the account"));
            }});
}

void ChatController::newChat(qint64 account)
{
    if (chat().accounts().empty()) {
        addAccount();
        return;
    }
    openNewChat(account);
}

void ChatController::listRooms(qint64 account)
{
    if (chat().account(account))
        openNewChat(account)->listRooms();
}

NewChatDialog* ChatController::openNewChat(qint64 account)
{
    const QPointer<ChatController> self(this);
    auto* dialog = new NewChatDialog(m_context, m_feed, account, [self](qint64 conversation) {
        if (self)
            self->show(conversation);
    });
    connect(dialog, &NewChatDialog::accountWanted, this, [this] { addAccount(); });
    // Once it has gone: what is asked for such a link is asked over the window.
    connect(dialog, &NewChatDialog::linkWanted, this, &ChatController::openUrl, Qt::QueuedConnection);
    dialog->open();
    return dialog;
}

void ChatController::openPerson(qint64 account, const QString& name)
{
    const QPointer<ChatController> self(this);
    m_context.tasks().start(chat().openPerson(account, name).then([self](qint64 id) {
        if (self)
            self->show(id);
        return Done();
    }),
        tr("Writing to %1").arg(shownName(name)));
}

void ChatController::joinRoom(qint64 account, const QString& name, const QString& password)
{
    auto joining = toldInItsRoom(chat(), chat().openRoom(account, name, password).then([](qint64) { return Done(); }));
    const chat::Account* owner = chat().account(account);
    const auto kind = Conversation::Kind::Room;
    if (const Conversation* room = owner ? owner->find(kind, owner->keyOf(kind, chat::cleanName(name))) : nullptr)
        show(room->id);
    startOn(m_context, roomSubject(chat(), account, name), tr("Joining %1").arg(shownName(name)), std::move(joining));
}

void ChatController::joinAgain(qint64 id)
{
    const Conversation* room = chat().conversation(id);
    if (!room || !room->account)
        return;
    const QString name = room->name, password = room->password;
    joinRoom(room->account->id, name, password);
}

void ChatController::leave(qint64 id)
{
    const Conversation* room = chat().conversation(id);
    if (!room || !room->account || room->kind == Conversation::Kind::Network)
        return;
    const bool isRoom = room->kind == Conversation::Kind::Room;
    const QString name = room->name, password = room->password;
    const qint64 account = room->account->id;
    const QString what = isRoom ? tr("Leaving %1").arg(shownName(name)) : tr("Closing %1").arg(shownName(name));
    const auto back = [this, account, name, password, isRoom] {
        if (!isRoom) {
            openPerson(account, name);
            return;
        }
        joinRoom(account, name, password);
    };
    const QString done = isRoom ? tr("Left %1. What was said stays.") : tr("Closed %1. What was said stays.");
    // It has gone from the list at once, and can come back at once: the network may take its time to answer, or never
    // do.
    auto closing = chat().closeConversation(id);
    m_context.undo().done(done.arg(isolated(shownName(name))), back, QStringLiteral("log-out"));
    m_context.tasks().start(std::move(closing), what);
}

bool ChatController::openUrl(const QUrl& url)
{
    if (!isKnownLink(chat(), url))
        return false;
    const QPointer<ChatController> self(this);
    m_context.tasks().start(chat()
                                .openUrl(url)
                                .then([self](qint64 id) {
                                    if (self)
                                        self->show(id);
                                    return Done();
                                })
                                .otherwise([self, url](const Error& error) {
                                    if (self)
                                        self->openMissing(url, error);
                                    return Done();
                                }));
    return true;
}

/// It is the room's to say why it lets nobody in. No account fits: one is offered, filled in as the address says; once
/// it is there the address is opened again.
void ChatController::openMissing(const QUrl& url, const Error& error)
{
    if (const qint64 room = refusingRoom(chat(), error); room != 0)
        return show(room);
    for (const auto& type : chat().types()) {
        const auto place = type->placeOf(url);
        if (!place || error.reason != Reason::NotFound)
            continue;
        m_context.goTo(page);
        auto* dialog = new AccountDialog(m_context, m_feed, {.type = type->name(), .values = place->values});
        connect(dialog, &AccountDialog::saved, this, [this, url] { openUrl(url); });
        dialog->open();
        return;
    }
    m_context.reportFault(tr("Opening %1").arg(shownLine(url.toDisplayString(), 80)), error);
}

void ChatController::openLink(const QUrl& url)
{
    static const QStringList outside = {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    if (openUrl(url))
        return;
    if (outside.contains(url.scheme(), Qt::CaseInsensitive))
        QDesktopServices::openUrl(url);
    else
        m_context.tell(tr("Nothing here opens %1.").arg(shownLine(url.toDisplayString(), 80)));
}

} // namespace everyport::ui
