#include "ui/chat/actions/chatactions.h"

#include <utility>

#include <QWidget>

#include "ui/chat/actions/chatcontroller.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/icons.h"

namespace everyport::ui {

using chat::Ability;
using chat::Conversation;

ChatActions::ChatActions(ChatController& controller)
    : notifyAction(nullptr), m_controller(controller), m_notify(controller)
{
    notifyAction = m_notify.menuAction;
    makeActions();
    makeNumbers();
    connect(&controller.feed(), &ChatFeed::conversationToldOf, this, [this](qint64 id) {
        if (id == m_current)
            follow();
    });
    connect(&controller.feed(), &ChatFeed::accountToldOf, this, &ChatActions::follow);
    connect(&controller.feed(), &ChatFeed::contactsToldOf, this, &ChatActions::follow);
    connect(&controller.exports(), &ConversationExports::changed, this, &ChatActions::follow);
    follow();
}

void ChatActions::setCurrent(qint64 conversation)
{
    m_current = conversation;
    follow();
}

template <typename Function>
QAction* ChatActions::makeKeyed(
    const QString& id, const QString& iconName, const QString& text, const QKeySequence& key, Function&& done)
{
    auto* action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    m_controller.context().shortcuts().add(action, QStringLiteral("chat/") + id, tr("Chat"), key);
    connect(action, &QAction::triggered, this, std::forward<Function>(done));
    return action;
}

/// The page is shown first: what `signal` wants is done there.
template <typename Function>
auto ChatActions::onPage(Function&& signal)
{
    return [this, signal = std::forward<Function>(signal)] {
        m_controller.context().goTo(QStringLiteral("chat"));
        signal();
    };
}

qint64 ChatActions::accountOfCurrent() const
{
    const Conversation* here = m_controller.chat().conversation(m_current);
    return here && here->account ? here->account->id : 0;
}

void ChatActions::makeActions()
{
    makeBeginnings();
    makeFinding();
    makeSteps();
    makeConversationActions();
    makeAccountActions();
    makeContactActions();
    makeCareActions();
    removeAction = makeKeyed(QStringLiteral("remove-account"), QStringLiteral("trash-2"), tr("Remove account"), {},
        [this] { m_controller.removeAccount(accountOfCurrent()); });
}

void ChatActions::makeBeginnings()
{
    newAction = makeKeyed(QStringLiteral("new"), QStringLiteral("plus"), tr("New conversation…"), {},
        [this] { m_controller.newChat(accountOfCurrent()); });
    joinAction = new QAction(icon(QStringLiteral("plus")), tr("Join a room…"), this);
    connect(joinAction, &QAction::triggered, newAction, &QAction::trigger);
    addAction = makeKeyed(QStringLiteral("add-account"), QStringLiteral("user-plus"), tr("Add account…"), {},
        [this] { m_controller.addAccount(); });
    addAction->setStatusTip(tr("Connect an account")); // as its dialog is called
}

void ChatActions::makeFinding()
{
    findAction = makeKeyed(QStringLiteral("find"), QStringLiteral("search"), tr("Search here"), {},
        onPage([this] { Q_EMIT findWanted(false); }));
    findAllAction = makeKeyed(QStringLiteral("find-all"), QStringLiteral("search"), tr("Search all messages"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), onPage([this] { Q_EMIT findWanted(true); }));
    // The window's own command has its key and its place in the palette.
    exportAction = new QAction(icon(QStringLiteral("download")), tr("Export conversation…"), this);
    connect(exportAction, &QAction::triggered, this, [this] { m_controller.exports().ask(m_current); });
}

/// From one conversation to another, and to the people of one.
void ChatActions::makeSteps()
{
    nextUnreadAction = makeKeyed(QStringLiteral("next-unread"), {}, tr("Next unread"),
        QKeySequence(Qt::CTRL | Qt::Key_Tab), onPage([this] { Q_EMIT nextUnreadWanted(); }));
    nextAction = makeKeyed(QStringLiteral("next"), {}, tr("Next conversation"), QKeySequence(Qt::ALT | Qt::Key_Down),
        onPage([this] { Q_EMIT stepWanted(1); }));
    previousAction = makeKeyed(QStringLiteral("previous"), {}, tr("Previous conversation"),
        QKeySequence(Qt::ALT | Qt::Key_Up), onPage([this] { Q_EMIT stepWanted(-1); }));
    peopleAction = makeKeyed(QStringLiteral("people"), alongTheLine(QStringLiteral("panel-right")), tr("People"),
        QKeySequence(Qt::CTRL | Qt::Key_U), [] {});
    peopleAction->setCheckable(true);
}

void ChatActions::makeConversationActions()
{
    topicAction = makeKeyed(
        QStringLiteral("topic"), QStringLiteral("pencil"), tr("Set the topic"), {}, [this] { askForTopic(); });
    muteAction = makeKeyed(QStringLiteral("mute"), QStringLiteral("bell-off"), tr("Mute"), {},
        [this](bool on) { m_controller.chat().setMuted(m_current, on); });
    pinAction = makeKeyed(QStringLiteral("pin"), QStringLiteral("pin"), tr("Keep on top"), {},
        [this](bool on) { m_controller.chat().setPinned(m_current, on); });
    entersAction = makeKeyed(QStringLiteral("enters"), {}, tr("Join again after connecting"), {},
        [this](bool on) { m_controller.chat().setEntersOnConnect(m_current, on); });
    for (QAction* action : {muteAction, pinAction, entersAction})
        action->setCheckable(true);
    readAction = makeKeyed(QStringLiteral("read"), QStringLiteral("check"), tr("Mark as read"), {},
        [this] { m_controller.chat().markRead(m_current); });
    leaveAction = makeKeyed(QStringLiteral("leave"), QStringLiteral("log-out"), tr("Leave"),
        QKeySequence(Qt::CTRL | Qt::Key_W), [this] { m_controller.leave(m_current); });
}

void ChatActions::makeAccountActions()
{
    connectAction = makeKeyed(QStringLiteral("connect"), QStringLiteral("plug"), tr("Connect"), {},
        [this] { m_controller.chat().connectAccount(accountOfCurrent()); });
    disconnectAction = makeKeyed(QStringLiteral("disconnect"), QStringLiteral("unplug"), tr("Disconnect"), {},
        [this] { m_controller.chat().disconnectAccount(accountOfCurrent()); });
    editAction = makeKeyed(QStringLiteral("edit-account"), QStringLiteral("settings"), tr("Edit account…"), {},
        [this] { m_controller.editAccount(accountOfCurrent()); });
}

void ChatActions::makeContactActions()
{
    const auto make = [this](const QString& id, const QString& iconName, const QString& text, auto&& done) {
        return makeKeyed(id, iconName, text, {}, [this, done] {
            if (const Conversation* here = m_controller.chat().conversation(m_current);
                here && here->account && here->kind == Conversation::Kind::Person)
                done(here->account->id, here->name);
        });
    };
    contactAction = make(QStringLiteral("contact"), QStringLiteral("user-plus"), tr("Add to contacts"),
        [this](qint64 account, const QString& name) {
            m_controller.contacts().set(account, name, !m_controller.contacts().find(account, name));
        });
    renameContactAction = make(QStringLiteral("rename-contact"), QStringLiteral("pencil"), tr("Rename contact…"),
        [this](qint64 account, const QString& name) { m_controller.contacts().rename(account, name); });
    blockAction = make(
        QStringLiteral("block"), QStringLiteral("ban"), tr("Block"), [this](qint64 account, const QString& name) {
            const chat::Contact* known = m_controller.contacts().find(account, name);
            m_controller.contacts().setBlocked(account, name, !(known && known->isBlocked));
        });
}

/// What only some networks know: shown where they do.
void ChatActions::makeCareActions()
{
    const auto make = [this](const QString& id, const QString& iconName, const QString& text, auto&& done) {
        return makeKeyed(id, iconName, text, {}, done);
    };
    const auto ofAccount = [this](auto&& done) {
        return [this, done] {
            if (const Conversation* here = m_controller.chat().conversation(m_current); here && here->account)
                done(here->account->id);
        };
    };
    roomSettingsAction = make(QStringLiteral("room-settings"), QStringLiteral("settings"), tr("Room settings…"),
        [this] { m_controller.forms().openRoomSettings(m_current); });
    roomPeopleAction = make(QStringLiteral("room-people"), QStringLiteral("users"), tr("Owners, members and kept out…"),
        [this] { m_controller.forms().openRoomPeople(m_current); });
    registerAction = make(QStringLiteral("room-register"), QStringLiteral("id-card"), tr("Become a member…"),
        [this] { m_controller.forms().openRoomRegistration(m_current); });
    endRoomAction = make(QStringLiteral("room-end"), QStringLiteral("trash-2"), tr("Delete the room…"),
        [this] { m_controller.forms().endRoom(m_current); });
    commandsAction = make(QStringLiteral("commands"), QStringLiteral("terminal"), tr("Commands…"), [this] {
        const Conversation* here = m_controller.chat().conversation(m_current);
        if (here && here->account)
            m_controller.forms().openCommands(
                here->account->id, here->kind == Conversation::Kind::Network ? QString() : here->name);
    });
    registerNameAction = make(QStringLiteral("register-name"), QStringLiteral("id-card"), tr("Register this name…"),
        ofAccount([this](qint64 id) { m_controller.forms().registerName(id); }));
    passwordAction = make(QStringLiteral("password"), QStringLiteral("key-round"), tr("Change password…"),
        ofAccount([this](qint64 id) { m_controller.forms().changePassword(id); }));
    pictureAction = make(QStringLiteral("picture"), QStringLiteral("image-plus"), tr("Set your picture…"),
        ofAccount([this](qint64 id) { m_controller.picture().choose(id); }));
    noPictureAction = make(QStringLiteral("no-picture"), QStringLiteral("image"), tr("Remove your picture"),
        ofAccount([this](qint64 id) { m_controller.picture().set(id, {}); }));
    endAccountAction = make(QStringLiteral("end-account"), QStringLiteral("trash-2"), tr("Delete at the server…"),
        ofAccount([this](qint64 id) { m_controller.forms().endAccount(id); }));
}

void ChatActions::makeNumbers()
{
    for (int number = 1; number <= 9; ++number) {
        auto* action = new QAction(tr("Conversation %1").arg(number), this);
        m_controller.context().window()->addAction(action);
        m_controller.context().shortcuts().add(action, QStringLiteral("chat/%1").arg(number), tr("Chat"),
            QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, number] {
            m_controller.context().goTo(QStringLiteral("chat"));
            Q_EMIT numberWanted(number);
        });
    }
}

/// What can be done with the conversation that is chosen.
void ChatActions::follow()
{
    using State = chat::Account::State;
    const Conversation* here = m_controller.chat().conversation(m_current);
    const chat::Account* account = here ? here->account : nullptr;
    chat::Link* link = account ? account->link() : nullptr;
    const bool isRoom = here && here->kind == Conversation::Kind::Room;
    const bool isPlace = here && here->kind != Conversation::Kind::Network;
    m_notify.follow(m_current);
    muteAction->setEnabled(isPlace);
    muteAction->setChecked(here && here->isMuted);
    pinAction->setEnabled(isPlace);
    pinAction->setChecked(here && here->isPinned);
    entersAction->setEnabled(isRoom);
    entersAction->setChecked(isRoom && here->entersOnConnect);
    leaveAction->setEnabled(isPlace);
    leaveAction->setText(isPlace && !isRoom ? tr("Close") : tr("Leave"));
    topicAction->setVisible(isRoom && link && link->abilities().testFlag(chat::Ability::Topic));
    topicAction->setEnabled(isRoom && here->isEntered());
    readAction->setEnabled(here && here->unread > 0);
    const bool isDown = account && (account->state == State::Offline || account->state == State::Failed);
    connectAction->setEnabled(isDown);
    connectAction->setVisible(isDown);
    disconnectAction->setVisible(!isDown);
    disconnectAction->setEnabled(account && !isDown);
    editAction->setEnabled(account);
    removeAction->setEnabled(account);
    findAction->setEnabled(isPlace); // the index has what people said, and not a network's own words
    exportAction->setEnabled(isPlace && !m_controller.exports().isRunning(m_current));
    followCare();
    followContact();
}

void ChatActions::followContact()
{
    const Conversation* here = m_controller.chat().conversation(m_current);
    const chat::Account* account = here && here->kind == Conversation::Kind::Person ? here->account : nullptr;
    chat::Link* link = account ? account->link() : nullptr;
    const chat::Abilities can = link ? link->abilities() : chat::Abilities();
    const bool isOnline = account && account->state == chat::Account::State::Online;
    const chat::Contact* known = account ? m_controller.contacts().find(account->id, here->name) : nullptr;
    contactAction->setVisible(can.testFlag(Ability::Contacts));
    contactAction->setEnabled(isOnline && can.testFlag(Ability::Contacts));
    contactAction->setText(known ? tr("Remove from contacts") : tr("Add to contacts"));
    contactAction->setIcon(icon(known ? QStringLiteral("user-minus") : QStringLiteral("user-plus")));
    renameContactAction->setVisible(can.testFlag(Ability::Contacts) && known);
    renameContactAction->setEnabled(isOnline && known);
    blockAction->setVisible(can.testFlag(Ability::Block));
    blockAction->setEnabled(isOnline && can.testFlag(Ability::Block));
    blockAction->setText(known && known->isBlocked ? tr("Unblock") : tr("Block"));
}

void ChatActions::followCare()
{
    const Conversation* here = m_controller.chat().conversation(m_current);
    const chat::Account* account = here ? here->account : nullptr;
    chat::Link* link = account ? account->link() : nullptr;
    const chat::Abilities can = link ? link->abilities() : chat::Abilities();
    const bool isOnline = account && account->state == chat::Account::State::Online;
    const bool ownsRooms = here && here->kind == Conversation::Kind::Room
        && can.testFlag(chat::Ability::RoomAdministration);
    for (QAction* action : {roomSettingsAction, roomPeopleAction, registerAction, endRoomAction}) {
        action->setVisible(ownsRooms);
        action->setEnabled(ownsRooms && isOnline);
    }
    commandsAction->setVisible(can.testFlag(chat::Ability::Commands));
    commandsAction->setEnabled(isOnline && can.testFlag(chat::Ability::Commands));
    const bool isRefused = account && account->state == chat::Account::State::Failed;
    registerNameAction->setVisible((isOnline || isRefused) && can.testFlag(chat::Ability::Registration));
    registerNameAction->setEnabled(registerNameAction->isVisible());
    for (QAction* action : {passwordAction, pictureAction, noPictureAction, endAccountAction}) {
        action->setVisible(can.testFlag(chat::Ability::AccountAdministration));
        action->setEnabled(isOnline && can.testFlag(chat::Ability::AccountAdministration));
    }
}

void ChatActions::askForTopic()
{
    const Conversation* room = m_controller.chat().conversation(m_current);
    if (!room)
        return;
    // In the input line: it may be longer than a field, and commands have their help there.
    m_controller.context().goTo(QStringLiteral("chat"));
    Q_EMIT composeWanted(QStringLiteral("/topic ") + shownLine(room->topic.text, 1000));
}

} // namespace everyport::ui
