// ChatDesk's part in people whom an account's network keeps a list of.
#include "netcore/task/taskset.h"
#include "ui/chat/actions/chatdesk.h"
#include "ui/chat/models/shownname.h"
#include "ui/frame/feedback/undoshelf.h"
#include "ui/frame/keyboard/shortcutbook.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/icons.h"
#include "ui/widgets/dialogs/namedialog.h"

namespace everyport::ui {

using chat::Ability;
using chat::Conversation;

const chat::Contact* ChatDesk::contact(qint64 account, const QString& name)
{
    const chat::Account* found = space().account(account);
    if (!found || !found->link())
        return nullptr;
    const auto contact = found->contacts().constFind(found->link()->keyOf(Conversation::Kind::Person, name));
    return contact == found->contacts().cend() ? nullptr : &*contact;
}

void ChatDesk::setContact(qint64 account, const QString& name, bool on)
{
    const chat::Account* found = space().account(account);
    if (!found || !found->link())
        return;
    const QString who = shownName(name, 100);
    if (on) {
        m_context.tasks().start(found->link()->addContact(name, {}, {}), tr("Adding %1 to your contacts").arg(who));
        return;
    }
    const chat::Contact* known = contact(account, name);
    const QString title = known ? known->title : QString();
    const QStringList groups = known ? known->groups : QStringList();
    m_context.tasks().start(found->link()->removeContact(name), tr("Removing %1 from your contacts").arg(who));
    m_context.undo().done(
        tr("Removed %1 from your contacts. Neither of you sees when the other is there.").arg(isolated(who)),
        [this, account, name, title, groups] {
            const chat::Account* now = space().account(account);
            if (now && now->link())
                m_context.tasks().start(
                    now->link()->addContact(name, title, groups), tr("Adding %1 again").arg(shownName(name, 100)));
        },
        QStringLiteral("user-minus"));
}

void ChatDesk::renameContact(qint64 account, const QString& name)
{
    const chat::Contact* known = contact(account, name);
    if (!known)
        return;
    NameQuestion question;
    question.title = tr("Call %1").arg(shownName(name, 100));
    question.label = tr("Shown as");
    question.verb = tr("Save");
    question.name = known->title;
    question.apply = [this, account, name](const QString& title) {
        const chat::Account* now = space().account(account);
        const chat::Contact* contactNow = contact(account, name);
        if (now && now->link() && contactNow)
            m_context.tasks().start(
                now->link()->addContact(name, title, contactNow->groups), tr("Renaming %1").arg(shownName(name, 100)));
    };
    askForName(m_context.window(), question);
}

void ChatDesk::setBlocked(qint64 account, const QString& name, bool on)
{
    const chat::Account* found = space().account(account);
    if (!found || !found->link())
        return;
    const QString who = shownName(name, 100);
    m_context.tasks().start(
        found->link()->block(name, on), on ? tr("Blocking %1").arg(who) : tr("Unblocking %1").arg(who));
    if (!on)
        return;
    m_context.undo().done(
        tr("Blocked %1: nothing of theirs reaches you.").arg(isolated(who)),
        [this, account, name] { setBlocked(account, name, false); }, QStringLiteral("ban"));
}

void ChatDesk::makeContactActions()
{
    const auto make = [this](const QString& id, const QString& iconName, const QString& text, auto&& done) {
        auto* action = new QAction(icon(iconName), text, this);
        m_context.shortcuts().add(action, QStringLiteral("chat/") + id, tr("Chat"), {});
        connect(action, &QAction::triggered, this, [this, done] {
            if (const Conversation* here = space().conversation(m_current);
                here && here->account && here->kind == Conversation::Kind::Person)
                done(here->account->id, here->name);
        });
        return action;
    };
    contactAction = make(QStringLiteral("contact"), QStringLiteral("user-plus"), tr("Add to contacts"),
        [this](qint64 account, const QString& name) { setContact(account, name, !contact(account, name)); });
    renameContactAction = make(QStringLiteral("rename-contact"), QStringLiteral("pencil"), tr("Rename contact…"),
        [this](qint64 account, const QString& name) { renameContact(account, name); });
    blockAction = make(
        QStringLiteral("block"), QStringLiteral("ban"), tr("Block"), [this](qint64 account, const QString& name) {
            const chat::Contact* known = contact(account, name);
            setBlocked(account, name, !(known && known->isBlocked));
        });
}

void ChatDesk::followContact()
{
    const Conversation* here = space().conversation(m_current);
    const chat::Account* account = here && here->kind == Conversation::Kind::Person ? here->account : nullptr;
    chat::Link* link = account ? account->link() : nullptr;
    const chat::Abilities can = link ? link->abilities() : chat::Abilities();
    const bool isOnline = account && account->state == chat::Account::State::Online;
    const chat::Contact* known = account ? contact(account->id, here->name) : nullptr;
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

} // namespace everyport::ui
