#include "ui/chat/actions/chatcontacts.h"

#include <QWidget>

#include "netcore/task/taskset.h"
#include "ui/chat/models/shownname.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/widgets/dialogs/namedialog.h"

namespace everyport::ui {

using chat::Conversation;

const chat::Contact* ChatContacts::find(qint64 account, const QString& name) const
{
    const chat::Account* found = m_chat.account(account);
    if (!found || !found->link())
        return nullptr;
    const auto contact = found->contacts().constFind(found->link()->keyOf(Conversation::Kind::Person, name));
    return contact == found->contacts().cend() ? nullptr : &*contact;
}

void ChatContacts::set(qint64 account, const QString& name, bool on)
{
    const chat::Account* found = m_chat.account(account);
    if (!found || !found->link())
        return;
    const QString who = shownName(name, 100);
    if (on) {
        m_context.tasks().start(found->link()->addContact(name, {}, {}), tr("Adding %1 to your contacts").arg(who));
        return;
    }
    const chat::Contact* known = find(account, name);
    const QString title = known ? known->title : QString();
    const QStringList groups = known ? known->groups : QStringList();
    const auto back = [this, account, name, title, groups] {
        const chat::Account* now = m_chat.account(account);
        if (now && now->link())
            m_context.tasks().start(
                now->link()->addContact(name, title, groups), tr("Adding %1 again").arg(shownName(name, 100)));
    };
    const auto told = [this, who, back] {
        m_context.undo().done(
            tr("Removed %1 from your contacts. Neither of you sees when the other is there.").arg(isolated(who)), back,
            QStringLiteral("user-minus"));
    };
    m_context.tasks().start(thenTell(found->link()->removeContact(name), m_context.window(), told),
        tr("Removing %1 from your contacts").arg(who));
}

void ChatContacts::rename(qint64 account, const QString& name)
{
    const chat::Contact* known = find(account, name);
    if (!known)
        return;
    NameQuestion question;
    question.title = tr("Call %1").arg(shownName(name, 100));
    question.label = tr("Shown as");
    question.verb = tr("Save");
    question.name = known->title;
    question.apply = [this, account, name](const QString& title) {
        const chat::Account* now = m_chat.account(account);
        const chat::Contact* contactNow = find(account, name);
        if (now && now->link() && contactNow)
            m_context.tasks().start(
                now->link()->addContact(name, title, contactNow->groups), tr("Renaming %1").arg(shownName(name, 100)));
    };
    askForName(m_context.window(), question);
}

void ChatContacts::setBlocked(qint64 account, const QString& name, bool on)
{
    const chat::Account* found = m_chat.account(account);
    if (!found || !found->link())
        return;
    const QString who = shownName(name, 100);
    if (!on) {
        m_context.tasks().start(found->link()->block(name, false), tr("Unblocking %1").arg(who));
        return;
    }
    const auto told = [this, account, name, who] {
        m_context.undo().done(
            tr("Blocked %1: nothing of theirs reaches you.").arg(isolated(who)),
            [this, account, name] { setBlocked(account, name, false); }, QStringLiteral("ban"));
    };
    m_context.tasks().start(
        thenTell(found->link()->block(name, true), m_context.window(), told), tr("Blocking %1").arg(who));
}

} // namespace everyport::ui
