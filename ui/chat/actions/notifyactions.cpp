#include "ui/chat/actions/notifyactions.h"

#include <QActionGroup>
#include <QDateTime>
#include <QMenu>
#include <QWidget>

#include "ui/chat/actions/chatcontroller.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/notelevel.h"
#include "ui/chat/models/shownname.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/icons.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {

using chat::Conversation;
using Notes = NoteLevel::Notes;

NotifyActions::NotifyActions(ChatController& controller)
    : menuAction(new QAction(tr("Notify me"), this)),
      m_controller(controller),
      m_menu(new QMenu(controller.context().window())),
      m_group(new QActionGroup(this)),
      m_silenceEnds(controller.chat(), [this] { follow(m_current); })
{
    menuAction->setMenu(m_menu.data());
    controller.context().shortcuts().add(menuAction, QStringLiteral("chat/notify"), tr("Chat"));
    connect(menuAction, &QAction::triggered, this, &NotifyActions::openMenu);
    makeChoices();
}

NotifyActions::~NotifyActions()
{
    menuAction->setMenu(static_cast<QMenu*>(nullptr));
    delete m_menu;
}

void NotifyActions::makeChoices()
{
    const auto add = [this](Notes notes, const QString& text) {
        auto* action = new QAction(text, this); // not the menu's, which may go first
        m_menu->addAction(action);
        action->setCheckable(true);
        action->setData(int(notes));
        m_group->addAction(action);
        return action;
    };
    add(Notes::All, tr("All messages"));
    m_mentions = add(Notes::Mentions, tr("Mentions"));
    add(Notes::None, tr("Nothing"));
    m_usual = add(Notes::AsUsual, tr("As every other room"));
    m_menu->addSeparator();
    m_hour = new QAction(tr("Silent for an hour"), this);
    m_menu->addAction(m_hour);
    m_hour->setCheckable(true);
    connect(m_group, &QActionGroup::triggered, this, [this](const QAction* chosen) {
        change({Notes(chosen->data().toInt()), current().silentUntil});
    });
    connect(m_hour, &QAction::triggered, this, [this](bool on) {
        change({current().notes, on ? QDateTime::currentMSecsSinceEpoch() + NoteLevel::anHour : 0});
    });
    m_tomorrow = new QAction(tr("Silent until tomorrow"), this);
    m_menu->addAction(m_tomorrow);
    connect(m_tomorrow, &QAction::triggered, this, [this] {
        change({current().notes, NoteLevel::tomorrow(QDateTime::currentMSecsSinceEpoch())});
    });
}

NoteLevel NotifyActions::current() const
{
    const Conversation* here = m_controller.chat().conversation(m_current);
    return here ? NoteLevel::of(*here, QDateTime::currentMSecsSinceEpoch()) : NoteLevel();
}

void NotifyActions::follow(qint64 conversation)
{
    m_current = conversation;
    m_silenceEnds.look();
    const Conversation* here = m_controller.chat().conversation(m_current);
    const bool isPlace = here && here->kind != Conversation::Kind::Network;
    menuAction->setEnabled(isPlace);
    const NoteLevel level = current();
    menuAction->setIcon(icon(level.isQuiet() ? QStringLiteral("bell-off") : QStringLiteral("bell")));
    // Whatever a person writes is for oneself.
    const bool isRoom = here && here->kind == Conversation::Kind::Room;
    m_mentions->setVisible(isRoom);
    m_usual->setVisible(isRoom);
    const Notes notes = isRoom || level.notes == Notes::None ? level.notes : Notes::All;
    for (QAction* action : m_group->actions())
        action->setChecked(Notes(action->data().toInt()) == notes);
    m_hour->setChecked(level.silentUntil > 0);
    m_hour->setText(level.silentUntil > 0
            ? tr("Silent until %1").arg(clockText(level.silentUntil, QDateTime::currentMSecsSinceEpoch()))
            : tr("Silent for an hour"));
    // An hour may become a night; what lasts as long already stands above.
    m_tomorrow->setVisible(level.silentUntil < NoteLevel::tomorrow(QDateTime::currentMSecsSinceEpoch()));
}

void NotifyActions::openMenu()
{
    const QWidget* window = m_controller.context().window();
    const QSize size = m_menu->sizeHint();
    m_menu->popup(window->mapToGlobal(window->rect().center() - QPoint(size.width() / 2, size.height() / 2)));
    m_menu->setActiveAction(m_group->checkedAction());
}

void NotifyActions::change(NoteLevel level)
{
    const Conversation* here = m_controller.chat().conversation(m_current);
    if (!here)
        return;
    const NoteLevel before = current();
    const QString name = isolated(conversationTitle(*here));
    const auto done = [&] {
        if (level.silentUntil > before.silentUntil)
            return tr("%1 is silent until %2.")
                .arg(name, clockText(level.silentUntil, QDateTime::currentMSecsSinceEpoch()));
        if (level.silentUntil < before.silentUntil)
            return tr("%1 is silent no longer.").arg(name);
        switch (level.notes) {
        case Notes::All: return tr("%1 tells you of all messages.").arg(name);
        case Notes::Mentions: return tr("%1 tells you of mentions.").arg(name);
        case Notes::None: return tr("%1 tells you of nothing.").arg(name);
        case Notes::AsUsual: break;
        }
        return tr("%1 tells you as every other room does.").arg(name);
    };
    const QString sentence = done();
    if (here->kind != Conversation::Kind::Room && level.notes == Notes::All)
        level.notes = Notes::AsUsual; // of a person that is the same, and nothing to be said in their row
    level.apply(m_controller.chat(), m_current);
    m_controller.context().undo().done(
        sentence, [&chat = m_controller.chat(), id = m_current, before] { before.apply(chat, id); },
        level.isQuiet() ? QStringLiteral("bell-off") : QStringLiteral("bell"));
}

} // namespace everyport::ui
