#include "ui/chat/page/chatpage.h"

#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/chat/actions/chatcontroller.h"
#include "ui/chat/composer/composeedit.h"
#include "ui/chat/composer/composer.h"
#include "ui/chat/models/conversationsmodel.h"
#include "ui/chat/page/chatoutline.h"
#include "ui/chat/page/chatside.h"
#include "ui/chat/page/conversationspane.h"
#include "ui/chat/page/conversationview.h"
#include "ui/chat/transcript/messageactions.h"
#include "ui/chat/transcript/transcript.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/keyboard/panefocus.h"
#include "ui/frame/page/copyexpression.h"
#include "ui/widgets/controls/paneroom.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

using chat::Conversation;
using Kind = chat::Conversation::Kind;

namespace {

const auto addSubject = QStringLiteral("add");

} // namespace

ChatPage::ChatPage(PageContext& context, ChatController& controller)
    : Page(context),
      m_controller(controller),
      m_focus(new PaneFocus(*this)),
      m_list(new ConversationsPane(controller.feed(), controller.actions().newAction, this)),
      m_view(new ConversationView(controller, this)),
      m_side(new ChatSide(controller, this)),
      m_content(new QWidget(this)),
      m_empty(new EmptyState(QStringLiteral("message-circle"),
          tr("No account yet. Add one to talk in rooms and with people, on IRC or XMPP."),
          controller.actions().addAction, this)),
      m_head(controller.actions()),
      m_batch([this] { somethingChanged(); }, this)
{
    layOut();
    connectDesk();
    context.window()->window()->installEventFilter(this); // none below is told that it became active
    ensureOpen();
}

ChatPage::~ChatPage()
{
    m_controller.setInFront(0);
}

void ChatPage::layOut()
{
    m_panes = new Panes(Qt::Horizontal, QStringLiteral("chat/panes"), context().memory(), m_content);
    m_panes->addPane(m_list, 236, 160);
    m_panes->addPane(m_view, 0, 280);
    m_panes->addPane(m_side, 200, 150);
    auto* inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(new PaneRoom(m_panes, m_content));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_content);
    column->addWidget(m_empty);
    m_controller.actions().peopleAction->setChecked(
        !context().memory().value(QStringLiteral("chat/peopleFolded")).toBool());
}

void ChatPage::connectDesk()
{
    connect(m_list, &ConversationsPane::chosenChanged, this, &ChatPage::open);
    connect(m_list, &ConversationsPane::menuWanted, this, &ChatPage::showMenu);
    connect(m_list, &ConversationsPane::opened, this,
        [this] { m_view->composer()->field()->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &ConversationView::read, this, &ChatPage::look);
    connect(m_view->transcriptView(), &TranscriptView::chosenChanged, this, &ChatPage::commandsChanged);
    connect(m_side, &ChatSide::hitWanted, this, [this](qint64 conversation, qint64 message) {
        if (conversation != m_conversation)
            show(conversation);
        m_view->openAround(conversation, message);
    });
    connect(m_side, &ChatSide::mentionWanted, m_view->composer(), &Composer::mention);
    connect(m_side, &ChatSide::searchEnded, this, [this] {
        foldSide();
        m_view->composer()->field()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_controller.actions(), &ChatActions::stepWanted, this, &ChatPage::step);
    connect(&m_controller.actions(), &ChatActions::nextUnreadWanted, this, [this] {
        if (const qint64 next = m_list->model()->nextUnread(m_conversation); next != 0)
            open(next);
        else
            context().tell(tr("Nothing else is unread."));
    });
    connect(&m_controller.actions(), &ChatActions::numberWanted, this, [this](int number) {
        if (const qint64 id = m_list->model()->order().value(number - 1); id != 0)
            open(id);
    });
    connect(&m_controller.actions(), &ChatActions::findWanted, this, &ChatPage::search);
    connect(&m_controller.actions(), &ChatActions::composeWanted, m_view->composer(), &Composer::begin);
    // A button of a strip goes as soon as its account connects.
    connect(&m_controller, &ChatController::stripAnswered, this, [this] {
        if (isVisible() && !isAncestorOf(context().window()->focusWidget()))
            m_view->composer()->field()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_controller.actions().peopleAction, &QAction::toggled, this, [this](bool on) {
        context().memory().setValue(QStringLiteral("chat/peopleFolded"), !on);
        foldSide();
    });
    ChatFeed& feed = m_controller.feed();
    connect(&feed, &ChatFeed::conversationToldOf, &m_batch, &FrameBatch::changed);
    connect(&feed, &ChatFeed::accountToldOf, &m_batch, &FrameBatch::changed);
    connect(&feed, &ChatFeed::accountsChanged, &m_batch, &FrameBatch::changed);
    connect(&feed, &ChatFeed::conversationsChanged, &m_batch, &FrameBatch::changed);
}

const Conversation* ChatPage::conversation() const
{
    return m_controller.chat().conversation(m_conversation);
}

void ChatPage::somethingChanged()
{
    ensureOpen();
    m_view->refresh();
    look();
    Q_EMIT headChanged();
}

/// There is always one in front while there is an account: where one was last, else the first that is listed.
void ChatPage::ensureOpen()
{
    const bool none = m_controller.chat().accounts().empty();
    m_content->setVisible(!none);
    m_empty->setVisible(none);
    if (conversation())
        return;
    const QList<qint64> order = m_list->model()->order();
    const qint64 last = context().memory().value(QStringLiteral("chat/last")).toLongLong();
    show(order.contains(last) ? last : order.value(0));
}

void ChatPage::open(qint64 conversation)
{
    show(conversation);
    if (isVisible() && !m_list->list()->hasFocus() && !m_list->filter()->hasFocus())
        m_view->composer()->field()->setFocus(Qt::OtherFocusReason);
}

void ChatPage::show(qint64 id)
{
    if (id == m_conversation && (id == 0 || conversation()))
        return;
    m_conversation = id;
    m_list->choose(id);
    m_view->open(id);
    m_side->setConversation(id);
    m_controller.actions().setCurrent(id);
    foldSide();
    tellInFront();
    look();
    if (id != 0)
        context().memory().setValue(QStringLiteral("chat/last"), id);
    Q_EMIT headChanged();
    Q_EMIT commandsChanged();
}

/// What is wrong with another account has its strip there, and would stand above every conversation.
void ChatPage::tellInFront()
{
    QStringList subjects;
    const Conversation* here = conversation();
    if (here)
        subjects.append(QString::number(here->id));
    if (here && here->kind == Kind::Network)
        subjects.append(accountsSubject());
    else if (here && here->account)
        subjects.append(QString::number(here->account->networkPage().id));
    context().troubles().setInFront(QStringLiteral("chat"), subjects);
}

void ChatPage::foldSide()
{
    // Hits are sentences: they need more room than names.
    m_panes->setWide(m_side, m_side->isSearching() ? 340 : 0);
    m_panes->setFolded(m_side,
        !m_side->isSearching() && (!m_controller.actions().peopleAction->isChecked() || !m_side->hasSomething()));
}

/// Whether somebody sees the newest message: then it is read.
void ChatPage::look()
{
    const bool seen = isVisible() && context().window()->isActiveWindow();
    m_controller.setInFront(seen ? m_conversation : 0);
    const Conversation* here = conversation();
    if (seen && here && here->unread > 0 && m_view->transcriptView()->isAtEnd() && !m_view->transcript().isLoading())
        m_controller.chat().markRead(m_conversation);
}

void ChatPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    QTimer::singleShot(0, this, [this] {
        look();
        // Who comes here by a key wants to write, though the list is the first pane.
        if (conversation() && m_list->list()->hasFocus())
            m_view->composer()->field()->setFocus(Qt::OtherFocusReason);
    });
}

void ChatPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_controller.setInFront(0);
}

bool ChatPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ActivationChange)
        QTimer::singleShot(0, this, &ChatPage::look);
    return Page::eventFilter(watched, event);
}

void ChatPage::step(int by)
{
    const QList<qint64> order = m_list->model()->order();
    if (order.isEmpty())
        return;
    const qsizetype at = order.indexOf(m_conversation);
    open(order[(at + by + order.size()) % order.size()]);
}

void ChatPage::search(bool everywhere)
{
    m_panes->setFolded(m_side, false);
    m_side->search(everywhere);
    foldSide();
}

PageHead ChatPage::head() const
{
    return m_head.of(conversation());
}

bool ChatPage::can(Command command) const
{
    switch (command) {
    case Command::New: return true;
    case Command::Find: return m_controller.actions().findAction->isEnabled();
    case Command::Export: return m_controller.actions().exportAction->isEnabled();
    case Command::Copy: return m_view->transcriptView()->hasChosen();
    case Command::Remove: return canLeave();
    default: return false;
    }
}

/// Who chooses a conversation by mouse has the keyboard in its field; the key Del is the field's own there.
bool ChatPage::canLeave() const
{
    return conversation() && (m_focus->isIn(m_list->list()) || m_focus->isIn(m_view->composer()->field()));
}

QString ChatPage::nameOf(Command command) const
{
    const Conversation* here = conversation();
    switch (command) {
    case Command::New: return tr("New conversation…");
    case Command::Find: return tr("Search here");
    case Command::Export: return tr("Export conversation…");
    case Command::Remove: return !here || here->kind != Kind::Network ? tr("Leave") : tr("Remove account");
    default: return {};
    }
}

void ChatPage::perform(Command command)
{
    const Conversation* here = conversation();
    switch (command) {
    case Command::New: m_controller.actions().newAction->trigger(); break;
    case Command::Find: search(false); break;
    case Command::Export: m_controller.actions().exportAction->trigger(); break;
    case Command::Copy: Q_EMIT m_view->transcriptView()->messageActions().copyWanted(); break;
    case Command::Remove:
        if (here && here->kind == Kind::Network)
            m_controller.removeAccount(here->account->id);
        else if (here)
            m_controller.leave(here->id);
        break;
    default: break;
    }
}

bool ChatPage::goTo(const QString& subject)
{
    if (subject == addSubject || subject.startsWith(addSubject + QLatin1Char('/'))) {
        const QString wish = subject.mid(addSubject.size() + 1);
        m_controller.addAccountAt(wish.section(QLatin1Char('\n'), 0, 0), wish.section(QLatin1Char('\n'), 1));
        return true;
    }
    const auto& accounts = m_controller.chat().accounts();
    const qint64 id = subject == accountsSubject() && !accounts.empty() ? accounts.front()->networkPage().id
                                                                        : subject.toLongLong();
    if (!m_controller.chat().conversation(id))
        return false;
    show(id);
    m_view->composer()->field()->setFocus(Qt::OtherFocusReason); // who comes to a conversation wants to write
    return true;
}

QString ChatPage::subject() const
{
    return m_conversation == 0 ? QString() : QString::number(m_conversation);
}

bool ChatPage::stepBack()
{
    if (m_view->stepBack() || m_side->stepBack())
        return true;
    if (!m_view->transcriptView()->isAtEnd() && conversation()) {
        m_view->transcriptView()->toEnd();
        return true;
    }
    if (conversation() && !m_view->composer()->field()->hasFocus()) {
        m_view->composer()->field()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

/// A draft is kept with its conversation; the controller tells of it where that is not stored.
QString ChatPage::unsaved() const
{
    m_view->composer()->saveDraft();
    return {};
}

bool ChatPage::enterWritten()
{
    QWidget* field = m_view->composer()->field();
    const bool isThere = field->isVisible() && field->isEnabled();
    if (isThere)
        field->setFocus(Qt::OtherFocusReason);
    return isThere;
}

QList<QWidget*> ChatPage::panes() const
{
    if (m_content->isHidden())
        return Page::panes();
    QList<QWidget*> all = {m_list->list(), m_view->transcriptView(), m_view->composer()->field()}; // as they are read
    if (!m_panes->isFolded(m_side))
        all.append(m_side->pane());
    return all;
}

void ChatPage::showMenu(qint64 id, const QPoint& at)
{
    if (id != m_conversation)
        open(id);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const Conversation* here = conversation(); here && here->kind == Kind::Network)
        menu->addAction(m_controller.actions().connectAction);
    menu->addAction(m_controller.actions().readAction);
    menu->addActions(m_head.more(conversation()));
    addCopyExpression(menu, m_list->model()->indexOf(id), context());
    menu->popup(at);
}

} // namespace everyport::ui
