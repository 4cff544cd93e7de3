#include "ui/polls/page/pollspage.h"

#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/frame/keyboard/panefocus.h"
#include "ui/frame/keyboard/panering.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/present/presentwindow.h"
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
#include "ui/polls/page/pollsparts.h"
#include "ui/polls/page/pollview.h"
#include "ui/polls/page/votespane.h"
#include "ui/polls/page/writtenpane.h"
#include "ui/widgets/controls/panes.h"
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
    m_parts = new PollsParts({.controller = m_controller,
                                 .draft = *m_draft,
                                 .taps = *m_taps,
                                 .writing = m_writing,
                                 .head = *m_head,
                                 .memory = context().memory(),
                                 .noPolls = tr("No polls yet. Ask a first question; two answers are enough.")},
        this);
    all->addWidget(m_parts->panes(), 1);
    m_commands = new PollsCommands({.controller = m_controller,
                                       .writing = m_writing,
                                       .focus = *m_focus,
                                       .head = *m_head,
                                       .list = m_parts->list(),
                                       .view = m_parts->view(),
                                       .votes = m_parts->votes(),
                                       .readers = m_parts->readers()},
        this);
}

void PollsPage::connectParts()
{
    connect(m_commands, &PollsCommands::newWanted, this, &PollsPage::newPoll);
    connect(m_commands, &PollsCommands::removeNewWanted, this, &PollsPage::removeNew);
    connect(m_commands, &PollsCommands::editWanted, this, &PollsPage::edit);
    connect(m_commands, &PollsCommands::presentWanted, this, &PollsPage::present);
    connect(&m_parts->list(), &PollList::chosen, this, &PollsPage::turnTo);
    connect(&m_parts->list(), &PollList::removeWanted, this, &PollsPage::removeNew);
    connect(&m_controller, &PollController::editWanted, this, &PollsPage::edit);
    connect(&m_controller, &PollController::showWanted, this, &PollsPage::turnTo);
    connect(&m_controller, &PollController::resumeWanted, this, &PollsPage::resume);
    // What is written gets a row with its first words.
    connect(
        &m_controller, &PollController::newPollsChanged, this, [this] { m_parts->list().setCurrent(subject()); },
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
    connect(&m_parts->votes(), &VotesPane::chosenChanged, this, &Page::commandsChanged);
    connect(m_parts->view().written(), &WrittenPane::chosenChanged, this, &Page::commandsChanged);
    connect(m_parts->view().written(), &WrittenPane::waitingChanged, this, &Page::headChanged);
    connect(m_draft, &PollDraft::stateChanged, this, [this] {
        Q_EMIT headChanged();
        Q_EMIT commandsChanged();
    });
    connect(m_draft, &PollDraft::changed, &m_parts->readers(), &ReaderCards::refresh);
    connect(m_draft, &PollDraft::changed, m_parts, &PollsParts::fit); // readers stand beside answers alone
    connect(m_draft, &PollDraft::opened, &m_parts->readers(), &ReaderCards::refresh);
    connect(m_draft, &PollDraft::firstSaved, this, [this](const QString& id) { m_controller.setCurrent(id); });
    connect(m_taps, &AssignTaps::changed, this, [this] { m_head->assignAction->setChecked(m_taps->isActive()); });
    connect(&m_parts->readers(), &ReaderCards::gridWanted, this,
        [this] { (new ReaderGrid(m_controller, *m_draft, *m_taps, window()))->open(); });
    connectActions();
}

void PollsPage::connectActions()
{
    connect(m_head->newAction, &QAction::triggered, this, &PollsPage::newPoll);
    connect(m_head->assignAction, &QAction::triggered, this, [this](bool on) { on ? m_taps->begin() : m_taps->end(); });
    connect(m_head->previewAction, &QAction::triggered, this, &PollsPage::present);
    connect(m_head->doneAction, &QAction::triggered, this,
        [this] { m_parts->editor().takeFields() ? finishEditing() : goToFault(); });
    connect(m_parts->view().listButton(), &QAbstractButton::clicked, this,
        [this](bool shown) { m_parts->foldList(shown); });
    connect(m_parts->view().votesButton(), &QAbstractButton::clicked, this,
        [this](bool shown) { m_parts->foldVotes(shown); });
}

void PollsPage::showCurrent()
{
    m_writing.follow();
    if (!m_writing.isWanted()) {
        m_taps->end();
        m_draft->close();
    }
    if (m_writing.isOfDraft())
        m_controller.setWriting([this] { return readyDraft(); }, [this] { return m_draft->isUnsaved(); });
    else
        m_controller.setWriting({});
    m_parts->showInHand();
    m_parts->list().setCurrent(subject());
    Q_EMIT headChanged();
    Q_EMIT commandsChanged();
}

QString PollsPage::readyDraft()
{
    if (!m_parts->editor().takeFields() || !m_draft->fault().isEmpty()) {
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
    m_parts->editor().focusFault();
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
        m_parts->editor().writeOn();
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
    m_parts->editor().focusFirst();
}

void PollsPage::newPoll()
{
    m_writing.beginAnother();
    showCurrent();
    m_parts->editor().focusFirst();
}

void PollsPage::edit(const QString& id)
{
    m_writing.edit(id);
    showCurrent();
    m_parts->editor().focusFirst();
}

void PollsPage::finishEditing()
{
    m_writing.finish();
    if (m_controller.current().isEmpty())
        m_controller.setCurrent(m_controller.likelyPoll());
    showCurrent();
}

void PollsPage::setTitleCut(bool isCut)
{
    m_parts->view().setTitleCut(isCut);
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
    if (m_parts->view().showsWritten() && m_focus->isIn(m_parts->view().written())
        && m_parts->view().written()->filter()->stepBack())
        return true;
    return m_parts->list().filter()->stepBack();
}

QList<QWidget*> PollsPage::panes() const
{
    const auto all = m_parts->focusable();
    return all.isEmpty() ? Page::panes() : all;
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
        reenterPane(&m_parts->editor(), Qt::OtherFocusReason);
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
    m_parts->fit();
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
