#include "ui/chat/page/chatside.h"

#include <QListView>

#include "netcore/task/taskset.h"
#include "ui/chat/actions/chatcontroller.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/chat/page/factspane.h"
#include "ui/chat/page/memberspane.h"
#include "ui/chat/page/searchpane.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/widgets/dialogs/namedialog.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

using chat::Conversation;

ChatSide::ChatSide(ChatController& controller, QWidget* parent)
    : QStackedWidget(parent),
      m_controller(controller),
      m_members(new MembersPane(controller.feed(), this)),
      m_facts(new FactsPane(controller.feed(), this)),
      m_search(new SearchPane(controller.feed(), this))
{
    for (QWidget* widget :
        {static_cast<QWidget*>(m_members), static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_search)})
        addWidget(widget);
    connectMembers();
    const auto message = [this](const QString& name) {
        const Conversation* here = m_controller.chat().conversation(m_conversation);
        if (here && here->account)
            m_controller.openPerson(here->account->id, chat::personAt(*here, name));
    };
    connect(m_members, &MembersPane::messageWanted, this, message);
    connect(m_facts, &FactsPane::messageWanted, this, message);
    connect(m_facts, &FactsPane::backWanted, this, &ChatSide::showUsual);
    connect(m_search, &SearchPane::hitWanted, this, &ChatSide::hitWanted);
    connect(m_search, &SearchPane::closed, this, [this] {
        showUsual();
        Q_EMIT searchEnded();
    });
}

void ChatSide::connectMembers()
{
    connect(m_members, &MembersPane::mentionWanted, this, &ChatSide::mentionWanted);
    connect(m_members, &MembersPane::factsWanted, this, &ChatSide::showFacts);
    connect(m_members, &MembersPane::blockWanted, this, [this](const QString& name) {
        const Conversation* here = m_controller.chat().conversation(m_conversation);
        if (here && here->account)
            m_controller.contacts().setBlocked(here->account->id, chat::personAt(*here, name), true);
    });
    connect(m_members, &MembersPane::inviteWanted, this, &ChatSide::invite);
    connect(m_members, &MembersPane::removeWanted, this, &ChatSide::moderate);
    connect(m_members, &MembersPane::rankWanted, this, [this](const QString& name, chat::Member::Rank rank) {
        const Conversation* here = m_controller.chat().conversation(m_conversation);
        if (here && here->account && here->account->link())
            m_controller.context().tasks().start(here->account->link()->setRank(here->name, name, rank),
                tr("Changing the rank of %1").arg(shownName(name)));
    });
}

void ChatSide::setConversation(qint64 conversation)
{
    const bool another = std::exchange(m_conversation, conversation) != conversation;
    m_members->setConversation(conversation);
    m_search->setConversation(conversation);
    if (another && !isSearching())
        showUsual();
}

bool ChatSide::hasSomething() const
{
    const Conversation* here = m_controller.chat().conversation(m_conversation);
    return isSearching() || (here && here->kind != Conversation::Kind::Network);
}

bool ChatSide::isSearching() const
{
    return currentWidget() == m_search;
}

void ChatSide::showUsual()
{
    const Conversation* here = m_controller.chat().conversation(m_conversation);
    if (here && here->kind == Conversation::Kind::Person && here->account) {
        m_facts->show(here->account->id, here->name, false);
        setCurrentWidget(m_facts);
        return;
    }
    setCurrentWidget(m_members);
}

void ChatSide::showFacts(const QString& name)
{
    const Conversation* here = m_controller.chat().conversation(m_conversation);
    if (!here || !here->account)
        return;
    m_facts->show(here->account->id, chat::personAt(*here, name), true);
    setCurrentWidget(m_facts);
}

void ChatSide::search(bool everywhere)
{
    setCurrentWidget(m_search);
    m_search->open(m_conversation, everywhere);
}

bool ChatSide::stepBack()
{
    const Conversation* here = m_controller.chat().conversation(m_conversation);
    const bool factsOfMember = currentWidget() == m_facts && here && here->kind == Conversation::Kind::Room;
    if (isSearching()) {
        showUsual();
        Q_EMIT searchEnded();
        return true;
    }
    if (factsOfMember && isVisible()) {
        showUsual();
        return true;
    }
    return false;
}

QWidget* ChatSide::pane() const
{
    if (isSearching())
        return m_search->field();
    return currentWidget() == m_members ? static_cast<QWidget*>(m_members->list()) : m_facts;
}

void ChatSide::moderate(const QString& name, bool ban)
{
    const qint64 id = m_conversation;
    const Conversation* here = m_controller.chat().conversation(id);
    if (!here)
        return;
    const QString room = conversationTitle(*here);
    const QString what = ban ? tr("Removing %1 from %2 for good, in 3 seconds.")
                             : tr("Removing %1 from %2 in 3 seconds.");
    m_controller.context().undo().willDo(
        what.arg(isolated(shownName(name)), isolated(room)),
        [controller = &m_controller, id, name, ban] { // the page may be made anew meanwhile
            const Conversation* now = controller->chat().conversation(id);
            if (now && now->account && now->account->link())
                controller->context().tasks().start(
                    now->account->link()->remove(now->name, name, {}, ban), tr("Removing %1").arg(shownName(name)));
        },
        QStringLiteral("user-minus"));
}

void ChatSide::invite()
{
    const qint64 id = m_conversation;
    const Conversation* here = m_controller.chat().conversation(id);
    if (!here)
        return;
    NameQuestion question;
    question.title = tr("Invite to %1").arg(conversationTitle(*here));
    question.label = tr("Name");
    question.verb = tr("Invite");
    question.apply = [this, id](const QString& name) {
        const Conversation* now = m_controller.chat().conversation(id);
        if (now && now->account && now->account->link())
            m_controller.context().tasks().start(
                now->account->link()->invite(now->name, name), tr("Inviting %1").arg(shownName(name)));
    };
    askForName(m_controller.context().window(), question);
}

} // namespace everyport::ui
