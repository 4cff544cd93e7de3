#include "ui/chat/page/chathead.h"

#include <QGuiApplication>

#include "ui/chat/actions/chatactions.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"

namespace everyport::ui {

using chat::Conversation;
using Kind = chat::Conversation::Kind;

namespace {

/// What others wrote runs as it is written: in a mirrored window "#" would stand behind its room's name.
QString asWritten(const QString& words)
{
    return QGuiApplication::isRightToLeft() && !words.isEmpty() ? isolated(words) : words;
}

Mark markOf(const Conversation& here)
{
    switch (here.presence) {
    case Conversation::Presence::Refused: return Mark::Failed;
    case Conversation::Presence::Away: return Mark::Scheduled;
    case Conversation::Presence::Entering: return Mark::Working;
    default: return Mark::Stopped;
    }
}

} // namespace

QList<QAction*> ChatHead::more(const Conversation* here) const
{
    const ChatActions& actions = m_actions;
    if (!here)
        return {actions.addAction};
    if (here->kind == Kind::Network)
        return {actions.newAction, actions.editAction, actions.registerNameAction, actions.commandsAction,
            actions.pictureAction, actions.noPictureAction, actions.passwordAction, actions.disconnectAction,
            actions.removeAction, actions.endAccountAction};
    QList<QAction*> more = {actions.notifyAction, actions.pinAction};
    if (here->kind == Kind::Room)
        more << actions.entersAction << actions.topicAction << actions.roomSettingsAction << actions.roomPeopleAction
             << actions.registerAction;
    else
        more << actions.contactAction << actions.renameContactAction << actions.blockAction;
    more << actions.exportAction << actions.commandsAction << actions.leaveAction;
    if (here->kind == Kind::Room)
        more << actions.endRoomAction;
    return more;
}

PageHead ChatHead::of(const Conversation* here) const
{
    PageHead head{.title = tr("Chat")};
    if (!here || !here->account) {
        head.caption = tr("no account yet");
        return head;
    }
    head.title = asWritten(conversationTitle(*here));
    head.more = more(here);
    if (here->kind == Kind::Network)
        ofAccount(*here, head);
    else
        ofTalk(*here, head);
    return head;
}

void ChatHead::ofAccount(const Conversation& here, PageHead& head) const
{
    head.mark = accountMark(*here.account);
    head.state = accountWords(*here.account);
    if (!here.account->ownName.isEmpty())
        head.caption = tr("as %1").arg(shownName(here.account->ownName));
    // Once connected one wants to be somewhere: what the network says itself is nothing to stay for.
    head.primary = m_actions.connectAction->isEnabled() ? m_actions.connectAction : m_actions.joinAction;
    if (m_actions.registerNameAction->isVisible())
        head.actions = {m_actions.registerNameAction};
}

void ChatHead::ofTalk(const Conversation& here, PageHead& head) const
{
    const bool isOffline = here.account->state != chat::Account::State::Online;
    head.state = isOffline ? accountWords(*here.account) : presenceWords(here);
    if (!head.state.isEmpty())
        head.mark = isOffline ? accountMark(*here.account) : markOf(here);
    head.caption = asWritten(shownLine(here.kind == Kind::Person ? here.status : here.topic.text));
    head.actions = {m_actions.findAction, m_actions.peopleAction};
}

} // namespace everyport::ui
