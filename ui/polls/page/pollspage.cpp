#include "ui/polls/page/pollspage.h"

#include <QApplication>
#include <QDateTime>
#include <QListView>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/charts/barchart.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/presentwindow.h"
#include "ui/polls/editor/assignstrip.h"
#include "ui/polls/editor/assigntaps.h"
#include "ui/polls/editor/polldraft.h"
#include "ui/polls/editor/polleditor.h"
#include "ui/polls/editor/readercards.h"
#include "ui/polls/editor/readergrid.h"
#include "ui/polls/models/pollmodel.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/votemodel.h"
#include "ui/polls/page/pollsoutline.h"
#include "ui/polls/page/pollview.h"
#include "ui/polls/page/votespane.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
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
      m_newAction(new QAction(icon(u"plus"_s), tr("New poll"), this)),
      m_exportAction(new QAction(icon(u"download"_s), tr("Export…"), this)),
      m_assignAction(new QAction(icon(u"hand"_s), tr("Assign by tapping"), this)),
      m_previewAction(new QAction(icon(u"eye"_s), tr("Preview"), this)),
      m_doneAction(new QAction(icon(u"check"_s), tr("Done"), this))
{
    m_assignAction->setCheckable(true);
    build();
    connectParts();
    const QString first = m_controller.current().isEmpty() ? m_controller.likelyPoll() : m_controller.current();
    m_controller.setCurrent(first);
    showCurrent();
    // After whoever opens the page has said which poll is meant.
    const auto resume = [this, first] {
        if (m_draft->hasUnfinished() && !isWriting() && m_controller.current() == first)
            newPoll();
    };
    QMetaObject::invokeMethod(this, resume, Qt::QueuedConnection);
}

PollsPage::~PollsPage()
{
    m_controller.setWriting({});
}

void PollsPage::build()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new AssignStrip(*m_draft, *m_taps, this));
    m_panes = new Panes(Qt::Horizontal, u"polls/panes"_s, context().memory(), this);
    all->addWidget(m_panes, 1);

    m_left = new QWidget(this);
    m_left->setBackgroundRole(QPalette::Base);
    m_left->setAutoFillBackground(true);
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 8, 0, 0);
    left->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    m_filter = new FilterField(tr("Filter polls"), m_left);
    row->addWidget(m_filter);
    left->addLayout(row);
    m_list = new QListView(m_left);
    m_model = new PollModel(m_controller.feed(), m_controller.followed(), this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setProperty("alwaysActive", true); // it says which poll the page is about
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setDragEnabled(true); // into the console
    m_list->setAccessibleName(tr("Polls"));
    left->addWidget(m_list, 1);
    m_panes->addPane(m_left, 240, 160);

    m_middle = new QStackedWidget(this);
    m_empty = new EmptyState(
        u"chart-bar-big"_s, tr("No polls yet. Ask a first question; two answers are enough."), m_newAction, m_middle);
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
    m_filter->setToolTip(tr("Words that must all be there"));
}

void PollsPage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setTyped(text);
        chooseInList();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_list, QOverload<>::of(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const QString id = m_model->pollAt(index);
        if (!id.isEmpty() && id != m_controller.current())
            turnTo(id);
    });
    connect(m_list, &QListView::customContextMenuRequested, this,
        [this](const QPoint& at) { openMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PollsPage::chooseInList);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &PollsPage::chooseInList);
    connect(&m_controller, &PollController::editWanted, this, &PollsPage::edit);
    connect(&m_controller, &PollController::showWanted, this, &PollsPage::turnTo);
    connect(&m_controller, &PollController::resumeWanted, this, &PollsPage::resume);
    connect(&m_controller.feed(), &PollFeed::changedPoll, this, [this](const QString& id) {
        if (id == m_controller.current() || m_controller.current().isEmpty())
            showCurrent();
    });
    connect(&m_controller.feed(), &PollFeed::removedPoll, this, [this](const QString& id) {
        if (id != m_controller.current())
            return;
        m_writing = m_onRequest = false;
        m_draft->discard();
        m_controller.setCurrent({});
        m_controller.setCurrent(m_controller.likelyPoll());
        showCurrent();
    });
    connect(m_draft, &PollDraft::stateChanged, this, [this] {
        Q_EMIT headChanged();
        Q_EMIT commandsChanged();
    });
    connect(m_draft, &PollDraft::changed, m_readers, &ReaderCards::refresh);
    connect(m_draft, &PollDraft::opened, m_readers, &ReaderCards::refresh);
    connect(m_draft, &PollDraft::firstSaved, this, [this](const QString& id) { m_controller.setCurrent(id); });
    connect(m_taps, &AssignTaps::changed, this, [this] { m_assignAction->setChecked(m_taps->isActive()); });
    connect(m_readers, &ReaderCards::gridWanted, this,
        [this] { (new ReaderGrid(m_controller, *m_draft, *m_taps, window()))->open(); });
    connectActions();
    startClock();
}

void PollsPage::connectActions()
{
    connect(m_newAction, &QAction::triggered, this, &PollsPage::newPoll);
    connect(m_exportAction, &QAction::triggered, this, &PollsPage::exportMenu);
    connect(m_assignAction, &QAction::triggered, this, [this](bool on) { on ? m_taps->begin() : m_taps->end(); });
    connect(m_previewAction, &QAction::triggered, this, [this] {
        m_draft->saveNow();
        m_controller.present(m_controller.current());
    });
    connect(m_doneAction, &QAction::triggered, this, &PollsPage::finishEditing);
    connect(m_view->listButton(), &QAbstractButton::clicked, this, [this](bool shown) {
        context().memory().setValue(u"polls/listShown"_s, shown);
        fitPanes();
    });
    connect(m_view->votesButton(), &QAbstractButton::clicked, this, [this](bool shown) {
        context().memory().setValue(u"polls/votesShown"_s, shown);
        fitPanes();
    });
}

/// The header's clock: a tick a second while a poll is open and in sight.
void PollsPage::startClock()
{
    auto* clock = new QTimer(this);
    clock->setInterval(1000);
    connect(clock, &QTimer::timeout, this, [this, clock] {
        const Poll* own = m_controller.poll();
        if (!isVisible() || !own || !own->isOpen())
            clock->stop();
        Q_EMIT headChanged();
    });
    connect(this, &Page::commandsChanged, clock, [this, clock] {
        const Poll* own = m_controller.poll();
        if (isVisible() && own && own->isOpen() && !clock->isActive())
            clock->start();
    });
}

bool PollsPage::isWriting() const
{
    return m_writing && m_draft->isActive();
}

void PollsPage::showCurrent()
{
    const Poll* own = m_controller.poll();
    const bool newOne = m_writing && m_draft->isActive() && m_draft->isNew();
    if (own && !newOne) {
        // A draft is there to be written; what is live or over only on request.
        const bool sameOne = m_draft->isActive() && m_draft->poll().id == own->id;
        m_onRequest = m_onRequest && sameOne;
        m_writing = own->state == Poll::State::Draft || m_onRequest;
        if (m_writing)
            m_draft->open(own->id);
    } else if (!newOne) {
        m_writing = false;
    }
    if (!m_writing) {
        m_taps->end();
        m_draft->close();
    }
    if (isWriting() && m_draft->poll().state == Poll::State::Draft)
        m_controller.setWriting([this] { return readyDraft(); });
    else
        m_controller.setWriting({});
    const bool wrote = m_editor->isAncestorOf(QApplication::focusWidget());
    m_middle->setCurrentWidget(isWriting()       ? static_cast<QWidget*>(m_editor)
            : own || m_controller.followedPoll() ? static_cast<QWidget*>(m_view)
                                                 : m_empty);
    m_right->setCurrentWidget(isWriting() ? static_cast<QWidget*>(m_readers) : m_votes);
    if (isWriting())
        m_readers->refresh();
    else
        m_view->refresh();
    m_votes->setPoll(own ? own->id : QString());
    fitPanes();
    if (wrote && !isWriting())
        m_list->setFocus(Qt::OtherFocusReason); // or the keyboard would go to whatever stands beside
    chooseInList();
    Q_EMIT headChanged();
    Q_EMIT commandsChanged();
}

QString PollsPage::readyDraft()
{
    if (!m_draft->fault().isEmpty()) {
        m_editor->focusFault();
        return {};
    }
    m_draft->saveNow();
    return m_draft->poll().id;
}

void PollsPage::chooseInList()
{
    const QModelIndex index = m_model->indexOf(m_controller.current());
    if (index == m_list->currentIndex())
        return;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(index);
    m_list->viewport()->update();
}

/// Another poll comes in front, whatever was being written: what the commands are about is what the header names.
void PollsPage::turnTo(const QString& id)
{
    if (m_draft->isActive() && m_draft->isNew())
        leaveNew();
    m_writing = m_onRequest = false;
    m_controller.setCurrent(id);
    showCurrent();
}

/// A new poll that is right is saved; of one that cannot be, what was written comes back by Undo.
void PollsPage::leaveNew()
{
    const Poll written = m_draft->poll();
    const bool lost = m_draft->isTouched() && !m_draft->fault().isEmpty();
    m_draft->close(); // before another is current: its first saving makes it the current one
    if (!lost)
        return;
    m_draft->forgetUnfinished();
    context().undo().done(
        tr("The new poll was left unfinished."),
        [controller = &m_controller, written] {
            // by the page that is there by then
            controller->context().goTo(u"polls"_s);
            Q_EMIT controller->resumeWanted(written);
        },
        u"pencil"_s);
}

void PollsPage::resume(const Poll& written)
{
    newPoll();
    m_draft->change([&written](Poll& poll) { poll = written; });
    m_editor->focusFirst();
}

void PollsPage::newPoll()
{
    const Poll* own = m_controller.poll();
    const QString event = own ? own->event : QString();
    m_draft->begin(event);
    m_writing = true;
    m_controller.setCurrent({});
    showCurrent();
    m_editor->focusFirst();
}

void PollsPage::edit(const QString& id)
{
    m_draft->open(id);
    m_writing = m_onRequest = m_draft->isActive();
    showCurrent();
    m_editor->focusFirst();
}

void PollsPage::finishEditing()
{
    if (m_draft->isActive() && m_draft->isNew())
        leaveNew();
    else
        m_draft->close();
    m_writing = m_onRequest = false;
    if (m_controller.current().isEmpty())
        m_controller.setCurrent(m_controller.likelyPoll());
    showCurrent();
}

void PollsPage::fitPanes()
{
    // What was folded by hand stays so; otherwise the panes give way to the chart where there is little room, and to
    // two columns of many answers.
    QSettings& memory = context().memory();
    const QVariant list = memory.value(u"polls/listShown"_s), votes = memory.value(u"polls/votesShown"_s);
    const bool many = !isWriting() && m_view->chart()->rowCount() >= 20;
    const int room = width();
    const bool listShown = list.isValid() && room > Metrics::px(620) ? list.toBool() : room >= Metrics::px(620);
    bool votesShown = room >= Metrics::px(240 + 292 + 420) && !many;
    if (isWriting())
        votesShown = room >= Metrics::px(240 + 272 + 380);
    else if (votes.isValid() && room > Metrics::px(700))
        votesShown = votes.toBool();
    const bool nothing = m_middle->currentWidget() == m_empty && m_model->rowCount() == 0 && m_filter->text().isEmpty();
    m_left->setVisible(listShown && !nothing);
    m_right->setVisible(votesShown && m_middle->currentWidget() != m_empty && !m_controller.followedPoll());
    m_view->listButton()->setChecked(listShown);
    m_view->votesButton()->setChecked(m_right->isVisibleTo(this));
    m_view->votesButton()->setVisible(!m_controller.followedPoll());
}

bool PollsPage::goTo(const QString& subject)
{
    if (subject == "new"_L1) {
        newPoll();
        return true;
    }
    if (!m_controller.feed().registry().find(subject) && !m_controller.followed().poll(subject))
        return false;
    turnTo(subject);
    return true;
}

QString PollsPage::subject() const
{
    return m_controller.current();
}

bool PollsPage::stepBack()
{
    if (m_taps->isActive()) {
        m_taps->end();
        return true;
    }
    if (isWriting() && (m_draft->isNew() || m_draft->poll().state != Poll::State::Draft)) {
        finishEditing();
        return true;
    }
    if (!m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return false;
}

QList<QWidget*> PollsPage::panes() const
{
    QList<QWidget*> result;
    if (m_left->isVisibleTo(this))
        result.append(m_list);
    if (isWriting())
        result.append(m_editor->firstField());
    else if (m_middle->currentWidget() == m_view)
        result.append(m_view->chart());
    if (m_right->isVisibleTo(this) && !isWriting())
        result.append(m_votes->list());
    if (result.isEmpty())
        result = Page::panes();
    return result;
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
