#include "ui/polls/page/votespane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/votes/simulatedreaders.h"
#include "ui/polls/actions/votes/votevoiding.h"
#include "ui/polls/models/votemodel.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/controls/newstrip.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

VotesPane::VotesPane(PollController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_void(makeAction(this, u"ban"_s, tr("&Void this vote…"), [this] { voidChosen(); })),
      m_model(new VoteModel(controller.feed(), this)),
      m_list(new QListView(this)),
      m_refused(makeToolButton(u"list-filter"_s, tr("Only what was not counted"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_list, 1);
    tabAsLaidOut(this);
    setUpList();
    m_news = new NewStrip(Qt::TopEdge, this);
    column->addWidget(m_news);
    m_news->installEventFilter(this); // the pointer may go on from there
    m_empty = new EmptyState(u"id-card"_s, tr("No votes yet."), nullptr, m_list);
    listen();
    followChosen();
}

QLayout* VotesPane::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::margins(Metrics::pageEdge, 6, 8, 6));
    head->setSpacing(4);
    head->addWidget(new Text(tr("Latest votes"), Text::Size::Strong, Tone::Normal, this));
    head->addStretch();
    m_refused->setCheckable(true);
    head->addWidget(m_refused);
    addVoiding(head);
    QToolButton* copy = makeCopyButton(
        tr("Copy the latest votes"), [this] { return m_model->asText(); }, this);
    head->addWidget(copy);
    return head;
}

void VotesPane::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Latest votes"));
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &VotesPane::openMenu);
}

void VotesPane::listen()
{
    connect(m_news, &NewStrip::pressed, this, [this] {
        m_list->clearSelection();
        m_list->scrollToTop();
        m_model->setHeld(false);
    });
    connect(m_refused, &QAbstractButton::toggled, m_model, &VoteModel::setOnlyRefused);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &VotesPane::look);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VotesPane::look);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VotesPane::followChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &VotesPane::followChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &VotesPane::followChosen);
    connect(m_model, &VoteModel::waitingChanged, this, [this] {
        m_news->setCount(m_model->waiting());
        showOrHideEmpty();
    });
    connect(&m_controller.feed(), &PollFeed::readersChanged, this, &VotesPane::sayWhatIsMissing);
    connect(&m_controller.feed(), &PollFeed::changedPoll, this, &VotesPane::sayWhatIsMissing);
    const auto contentChanged = [this] {
        look();
        showOrHideEmpty();
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, contentChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, contentChanged);
}

void VotesPane::setPoll(const QString& id)
{
    m_list->clearSelection();
    m_list->scrollToTop();
    m_model->setPoll(id);
    look();
    sayWhatIsMissing();
    showOrHideEmpty();
}

/// Where simulated readers stand for an open poll, nobody has a card to hold to them.
void VotesPane::sayWhatIsMissing()
{
    const polls::Poll* own = m_controller.poll();
    const bool isWritten = own && polls::isWritten(own->kind);
    const bool isTried = own && own->isOpen()
        && (isWritten ? own->policy.phones == polls::Policy::Phones::AnyDevice
                      : hasSimulatedReader(m_controller.context().station(), *own));
    const QString sentence = isWritten ? tr("No votes yet. %1 writes a made-up answer.")
                                       : tr("No votes yet. %1 taps a simulated card.");
    m_empty->setSentence(isTried ? sentence.arg(QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText))
                                 : tr("No votes yet."));
}

void VotesPane::look()
{
    // In an empty list nothing is read, and the first that comes into it moves nothing.
    const bool reading = m_model->rowCount() > 0
        && (m_list->underMouse() || m_news->isReached() || m_list->verticalScrollBar()->value() > 0
            || m_list->selectionModel()->hasSelection());
    m_model->setHeld(reading);
}

void VotesPane::addVoiding(QHBoxLayout* head)
{
    QToolButton* button = makeToolButton(u"ban"_s, tr("Void the chosen vote…"), this);
    button->setEnabled(false);
    connect(button, &QToolButton::clicked, m_void, &QAction::trigger);
    connect(m_void, &QAction::changed, button, [this, button] { button->setEnabled(m_void->isEnabled()); });
    head->addWidget(button);
}

QList<polls::Vote> VotesPane::chosen() const
{
    QList<polls::Vote> votes;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        votes.append(m_model->vote(index.row()));
    return voidableOf(m_controller, votes);
}

bool VotesPane::canVoid() const
{
    return m_void->isEnabled();
}

void VotesPane::voidChosen()
{
    askToVoid(m_controller, chosen());
}

void VotesPane::followChosen()
{
    const qsizetype count = chosen().size();
    m_void->setEnabled(count > 0);
    m_void->setText(count > 1 ? tr("&Void these votes…") : tr("&Void this vote…"));
    Q_EMIT chosenChanged();
}

/// Also by the menu key, then at the row that has the keyboard.
void VotesPane::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_void);
    addUnlinking(menu, m_list->indexAt(at));
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

/// Of a voter whose card and phone are linked.
void VotesPane::addUnlinking(QMenu* menu, const QModelIndex& index)
{
    const polls::Poll* poll = index.isValid() ? m_controller.poll() : nullptr;
    const QString group = poll ? m_controller.feed().registry().groupOf(poll->id, m_model->vote(index.row()).card)
                               : QString();
    if (group.isEmpty())
        return;
    menu->addAction(tr("Undo the &link of card and phone"), this, [this, group] {
        m_controller.context().tasks().start(m_controller.feed().registry().unlinkGroup(group), tr("Undoing the link"));
    });
}

void VotesPane::showOrHideEmpty()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setGeometry(m_list->rect());
}

bool VotesPane::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave: QMetaObject::invokeMethod(this, &VotesPane::look, Qt::QueuedConnection); break;
    case QEvent::Resize: showOrHideEmpty(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace everyport::ui
