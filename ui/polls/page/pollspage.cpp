#include "ui/polls/page/pollspage.h"

#include <QApplication>
#include <QListView>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/charts/barchart.h"
#include "ui/frame/keyboard/panefocus.h"
#include "ui/frame/keyboard/panering.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/presentwindow.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/editor/polleditor.h"
#include "ui/polls/editor/readers/assignstrip.h"
#include "ui/polls/editor/readers/assigntaps.h"
#include "ui/polls/editor/readers/readercards.h"
#include "ui/polls/editor/readers/readergrid.h"
#include "ui/polls/models/newpolls.h"
#include "ui/polls/page/polllist.h"
#include "ui/polls/page/pollscommands.h"
#include "ui/polls/page/pollshead.h"
#include "ui/polls/page/pollsoutline.h"
#include "ui/polls/page/pollview.h"
#include "ui/polls/page/votespane.h"
#include "ui/polls/page/writtenpane.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

PollsPage::PollsPage(PageContext& context_, PollController& controller)
    : Page(context_),
      m_controller(controller),
      m_draft(new PollDraft(controller, this)),
      m_taps(new AssignTaps(controller, *m_draft, this)),
      m_head(new PollsHead(controller, *m_draft, this)),
      m_writing(controller, *m_draft),
      m_folded(context_.memory()),
      m_focus(new PaneFocus(*this))
{
    build();
    connectParts();
    m_controller.setReady(
        [this](const QString& id) { return !m_writing.isOn() || m_draft->poll().id != id || !readyDraft().isEmpty(); });
    const QString first = m_controller.current().isEmpty() ? m_controller.likelyPoll() : m_controller.current();
    m_controller.setCurrent(first);
    showCurrent();
    // After whoever opens the page has said which poll is meant.
    const auto resume = [this, first] {
        if (m_draft->kept().hasNew() && !m_writing.isOn() && m_controller.current() == first)
            resumeNew();
    };
    QMetaObject::invokeMethod(this, resume, Qt::QueuedConnection);
}

PollsPage::~PollsPage()
{
    m_controller.setWriting({});
    m_controller.setReady({});
}

void PollsPage::build()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new AssignStrip(*m_draft, *m_taps, this));
    m_panes = new Panes(Qt::Horizontal, u"polls/panes"_s, context().memory(), this);
    all->addWidget(m_panes, 1);

    m_left = new PollList(m_controller, m_head->newAction, this);
    m_panes->addPane(m_left, 240, 160);

    m_middle = new QStackedWidget(this);
    m_empty = new EmptyState(u"chart-bar-big"_s, tr("No polls yet. Ask a first question; two answers are enough."),
        m_head->newAction, m_middle);
    m_middle->addWidget(m_empty);
    m_view = new PollView(m_controller, m_middle);
    m_middle->addWidget(m_view);
    m_editor = new PollEditor(m_controller, *m_draft, *m_taps, m_middle);
    m_middle->addWidget(m_editor);
    m_panes->addPane(m_middle, 0, 320);

    m_right = new QStackedWidget(this);
    m_votes = new VotesPane(m_controller, m_right);
    m_right->addWidget(m_votes);
    m_readers = new ReaderCards(m_controller, *m_draft, *m_taps, m_right);
    m_right->addWidget(m_readers);
    m_panes->addPane(m_right, 292, 200);

    m_commands = new PollsCommands({.controller = m_controller,
                                       .writing = m_writing,
                                       .focus = *m_focus,
                                       .head = *m_head,
                                       .list = *m_left,
                                       .view = *m_view,
                                       .votes = *m_votes,
                                       .readers = *m_readers},
        this);
}

void PollsPage::connectParts()
{
    connect(m_commands, &PollsCommands::newWanted, this, &PollsPage::newPoll);
    connect(m_commands, &PollsCommands::removeNewWanted, this, &PollsPage::removeNew);
    connect(m_commands, &PollsCommands::editWanted, this, &PollsPage::edit);
    connect(m_commands, &PollsCommands::presentWanted, this, &PollsPage::present);
    connect(m_left, &PollList::chosen, this, &PollsPage::turnTo);
    connect(m_left, &PollList::removeWanted, this, &PollsPage::removeNew);
    connect(&m_controller, &PollController::editWanted, this, &PollsPage::edit);
    connect(&m_controller, &PollController::showWanted, this, &PollsPage::turnTo);
    connect(&m_controller, &PollController::resumeWanted, this, &PollsPage::resume);
    // What is written gets a row with its first words.
    connect(
        &m_controller, &PollController::newPollsChanged, this, [this] { m_left->setCurrent(subject()); },
        Qt::QueuedConnection); // once all that it is about has changed
    connect(&m_controller.feed(), &PollFeed::changedPoll, this, [this](const QString& id) {
        if (id == m_controller.current() || m_controller.current().isEmpty())
            showCurrent();
    });
    connect(&m_controller.feed(), &PollFeed::removedPoll, this, [this](const QString& id) {
        if (id != m_controller.current())
            return;
        m_writing.discard();
        m_controller.setCurrent({});
        m_controller.setCurrent(m_controller.likelyPoll());
        showCurrent();
    });
    connect(m_votes, &VotesPane::chosenChanged, this, &Page::commandsChanged);
    connect(m_view->written(), &WrittenPane::chosenChanged, this, &Page::commandsChanged);
    connect(m_view->written(), &WrittenPane::waitingChanged, this, &Page::headChanged);
    connect(m_draft, &PollDraft::stateChanged, this, [this] {
        Q_EMIT headChanged();
        Q_EMIT commandsChanged();
    });
    connect(m_draft, &PollDraft::changed, m_readers, &ReaderCards::refresh);
    connect(m_draft, &PollDraft::changed, this, &PollsPage::fitPanes); // readers stand beside answers alone
    connect(m_draft, &PollDraft::opened, m_readers, &ReaderCards::refresh);
    connect(m_draft, &PollDraft::firstSaved, this, [this](const QString& id) { m_controller.setCurrent(id); });
    connect(m_taps, &AssignTaps::changed, this, [this] { m_head->assignAction->setChecked(m_taps->isActive()); });
    connect(m_readers, &ReaderCards::gridWanted, this,
        [this] { (new ReaderGrid(m_controller, *m_draft, *m_taps, window()))->open(); });
    connectActions();
}

void PollsPage::connectActions()
{
    connect(m_head->newAction, &QAction::triggered, this, &PollsPage::newPoll);
    connect(m_head->assignAction, &QAction::triggered, this, [this](bool on) { on ? m_taps->begin() : m_taps->end(); });
    connect(m_head->previewAction, &QAction::triggered, this, &PollsPage::present);
    connect(m_head->doneAction, &QAction::triggered, this,
        [this] { m_editor->takeFields() ? finishEditing() : goToFault(); });
    connect(m_view->listButton(), &QAbstractButton::clicked, this, [this](bool shown) {
        m_folded.setList(shown, width());
        fitPanes();
    });
    connect(m_view->votesButton(), &QAbstractButton::clicked, this, [this](bool shown) {
        m_folded.setVotes(shown);
        fitPanes();
    });
}

void PollsPage::showCurrent()
{
    const Poll* own = m_controller.poll();
    m_writing.follow();
    if (!m_writing.isWanted()) {
        m_taps->end();
        m_draft->close();
    }
    if (m_writing.isOfDraft())
        m_controller.setWriting([this] { return readyDraft(); });
    else
        m_controller.setWriting({});
    const QWidget* had = QApplication::focusWidget();
    const bool wrote = m_editor->isAncestorOf(had) || m_readers->isAncestorOf(had);
    m_middle->setCurrentWidget(m_writing.isOn()  ? static_cast<QWidget*>(m_editor)
            : own || m_controller.followedPoll() ? static_cast<QWidget*>(m_view)
                                                 : m_empty);
    m_right->setCurrentWidget(m_writing.isOn() ? static_cast<QWidget*>(m_readers) : m_votes);
    if (m_writing.isOn())
        m_readers->refresh();
    else
        m_view->refresh();
    m_votes->setPoll(own ? own->id : QString());
    fitPanes();
    if (wrote && !m_writing.isOn()) { // or the keyboard would go to whatever stands beside
        if (m_left->isVisibleTo(this))
            m_left->list()->setFocus(Qt::OtherFocusReason);
        else
            focusMiddle();
    }
    m_left->setCurrent(subject());
    Q_EMIT headChanged();
    Q_EMIT commandsChanged();
}

QString PollsPage::readyDraft()
{
    if (!m_editor->takeFields() || !m_draft->fault().isEmpty()) {
        goToFault();
        return {};
    }
    m_draft->saveNow();
    return m_draft->poll().id;
}

void PollsPage::goToFault()
{
    if (!isVisible())
        context().goTo(u"polls"_s);
    window()->activateWindow(); // the big screen may be in front of it
    m_editor->focusFault();
}

/// From there a draft can be opened, too. What is live is shown whatever is being written about it.
void PollsPage::present()
{
    if (m_writing.isOfDraft() && readyDraft().isEmpty())
        return;
    m_draft->saveNow();
    m_controller.present(m_controller.current());
}

/// Another poll comes in front, whatever was being written: what the commands are about is what the header names.
void PollsPage::turnTo(const QString& poll)
{
    const bool isNew = NewPolls::isKey(poll);
    if (isNew && !m_writing.resume(poll))
        return;
    if (!isNew) {
        m_writing.leave();
        m_controller.setCurrent(poll);
    }
    showCurrent();
}

void PollsPage::resume(const QString& key)
{
    turnTo(key);
    if (m_writing.newKey() == key)
        m_editor->writeOn();
}

void PollsPage::removeNew()
{
    const QString key = m_writing.newKey();
    m_draft->keepNow();
    m_draft->kept().removeNew(key);
    m_writing.discard();
    m_controller.setCurrent(m_controller.likelyPoll());
    showCurrent();
}

void PollsPage::resumeNew()
{
    if (!m_draft->kept().hasNew() || (m_writing.isOn() && m_draft->isNew()))
        return;
    m_writing.begin();
    showCurrent();
    m_editor->focusFirst();
}

void PollsPage::newPoll()
{
    m_writing.beginAnother();
    showCurrent();
    m_editor->focusFirst();
}

void PollsPage::edit(const QString& id)
{
    m_writing.edit(id);
    showCurrent();
    m_editor->focusFirst();
}

void PollsPage::finishEditing()
{
    m_writing.finish();
    if (m_controller.current().isEmpty())
        m_controller.setCurrent(m_controller.likelyPoll());
    showCurrent();
}

void PollsPage::fitPanes()
{
    const PollPanes panes = PollPanes::in({.room = width(),
        .isWriting = m_writing.isOn(),
        .isFollowed = m_controller.followedPoll() != nullptr,
        .isMany = !m_writing.isOn() && m_view->chart()->data().form == ChartForm::Bars
            && m_view->chart()->rowCount() >= 20,
        .list = m_folded.list(),
        .votes = m_folded.votes()});
    const bool nothing = m_middle->currentWidget() == m_empty && m_left->hasNone();
    const QWidget* had = QApplication::focusWidget();
    const bool wasBeside = m_left->isAncestorOf(had) || m_right->isAncestorOf(had);
    m_left->setVisible(panes.list && !nothing);
    const bool hasNoReaders = m_writing.isOn() && polls::isWritten(m_draft->poll().kind);
    if (hasNoReaders)
        m_taps->end();
    m_right->setVisible(
        panes.votes && !hasNoReaders && m_middle->currentWidget() != m_empty && !m_controller.followedPoll());
    if (wasBeside && !had->isVisibleTo(this))
        focusMiddle();
    m_editor->setReadersBeside(panes.votes);
    m_view->listButton()->setChecked(panes.list);
    m_view->votesButton()->setChecked(m_right->isVisibleTo(this));
    m_view->votesButton()->setVisible(!m_controller.followedPoll());
}

/// For whoever was in a pane that went; the keyboard would go to the window's menus.
void PollsPage::focusMiddle()
{
    if (m_writing.isOn())
        m_editor->focusFirst();
    else if (m_middle->currentWidget() == m_view)
        m_view->middle()->setFocus(Qt::OtherFocusReason);
}

void PollsPage::setTitleCut(bool isCut)
{
    m_view->setTitleCut(isCut);
}

PageHead PollsPage::head() const
{
    return m_head->head(m_writing.isOn());
}

bool PollsPage::can(Command command) const
{
    return m_commands->can(command);
}

QString PollsPage::nameOf(Command command) const
{
    return m_commands->nameOf(command);
}

void PollsPage::perform(Command command)
{
    m_commands->perform(command);
}

bool PollsPage::goTo(const QString& subject)
{
    if (subject == "new"_L1) {
        newPoll();
        return true;
    }
    if (subject == unfinishedSubject()) {
        resumeNew();
        return true;
    }
    const bool isNew = NewPolls::isKey(subject);
    if (!isNew && !m_controller.feed().registry().find(subject) && !m_controller.followed().poll(subject))
        return false;
    turnTo(subject);
    return !isNew || m_writing.newKey() == subject;
}

QString PollsPage::subject() const
{
    return m_writing.isOn() && m_draft->isNew() ? m_writing.newKey() : m_controller.current();
}

bool PollsPage::stepBack()
{
    if (m_taps->isActive()) {
        m_taps->end();
        return true;
    }
    if (m_writing.isOn() && (m_draft->isNew() || !m_writing.isOfDraft())) {
        finishEditing();
        return true;
    }
    if (m_view->showsWritten() && m_focus->isIn(m_view->written()) && m_view->written()->filter()->stepBack())
        return true;
    return m_left->filter()->stepBack();
}

QList<QWidget*> PollsPage::panes() const
{
    QList<QWidget*> result;
    if (m_left->isVisibleTo(this))
        result.append(m_left->list());
    if (m_writing.isOn())
        result.append(m_editor->firstField());
    else if (m_middle->currentWidget() == m_view)
        result.append(m_view->middle());
    if (m_right->isVisibleTo(this) && !m_writing.isOn())
        result.append(m_votes->list());
    if (result.isEmpty())
        result = Page::panes();
    return result;
}

/// The draft is saved or kept as the page goes, and MemoryLosses tells of what the disk has no room for.
QString PollsPage::unsaved() const
{
    m_draft->keepNow();
    return {};
}

bool PollsPage::enterWritten()
{
    if (m_writing.isOn())
        reenterPane(m_editor, Qt::OtherFocusReason);
    return m_writing.isOn();
}

/// The draft is saved or kept as the page goes; but saving takes a while, and leaves out the rows that are still empty.
std::any PollsPage::unfinished() const
{
    // A new one that is right gets its name by that: it would be saved once more, under another one.
    const bool isNamedSoon = m_draft->isNew() && m_draft->fault().isEmpty();
    return m_writing.isOfDraft() && !isNamedSoon ? std::any(m_draft->poll()) : std::any();
}

void PollsPage::resumeUnfinished(const std::any& unfinished)
{
    const auto written = std::any_cast<Poll>(unfinished);
    if (written.id.isEmpty()) {
        m_writing.begin();
        showCurrent();
    }
    if (m_draft->isActive() && m_draft->poll().id == written.id)
        m_draft->change([&written](Poll& poll) { poll = written; });
}

void PollsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitPanes();
}

void PollsPage::hideEvent(QHideEvent* event)
{
    m_taps->end();
    m_draft->saveNow();
    Page::hideEvent(event);
}

void PollsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    Q_EMIT commandsChanged();
}

} // namespace everyport::ui
