#include "ui/polls/page/writtenpane.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/votes/moderation.h"
#include "ui/polls/models/writtenmodel.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

WrittenPane::WrittenPane(PollController& controller, QWidget* parent)
    : QWidget(parent),
      showAction(makeAction(this, u"eye"_s, tr("&Show to the room"),
          [this] { decide([this](const QStringList& keys) { showWritten(m_controller, m_poll, keys); }); })),
      hideAction(makeAction(this, u"eye-off"_s, tr("&Hide from the room"), [this] { hideChosen(); })),
      mergeAction(
          makeAction(this, u"link"_s, tr("&Merge with…"), [this] { askToMerge(m_controller, m_poll, chosen()); })),
      m_controller(controller),
      m_model(new WrittenModel(controller.feed(), this)),
      m_list(new QListView(this)),
      m_filter(new FilterField(tr("Filter answers"), this)),
      m_waiting(new Text({}, Text::Size::Normal, Tone::Trouble, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(makeHead());
    column->addWidget(m_list, 1);
    tabAsLaidOut(this);
    setUpList();
    m_empty = new EmptyState(u"message-circle"_s, tr("Nobody has written anything yet."), nullptr, m_list);
    listen();
    followTotals();
    followChosen();
}

QLayout* WrittenPane::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(Metrics::betweenControls);
    head->addWidget(m_filter, 1);
    head->addWidget(m_waiting);
    head->addWidget(makeDoing(u"eye"_s, tr("Show to the room"), QKeySequence(Qt::Key_Return), showAction));
    head->addWidget(makeDoing(u"eye-off"_s, tr("Hide from the room"), QKeySequence(Qt::Key_Delete), hideAction));
    head->addWidget(makeDoing(u"link"_s, tr("Merge with…"), {}, mergeAction));
    return head;
}

QToolButton* WrittenPane::makeDoing(
    const QString& iconName, const QString& name, const QKeySequence& key, QAction* action)
{
    QToolButton* button = makeToolButton(iconName, name, this);
    button->setToolTip(withKey(name, key));
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
    return button;
}

void WrittenPane::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Written answers"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
}

void WrittenPane::listen()
{
    connect(m_filter, &QLineEdit::textChanged, m_model, &WrittenModel::setTyped);
    connect(m_filter, &QLineEdit::returnPressed, m_list, QOverload<>::of(&QWidget::setFocus));
    connect(m_list, &QListView::activated, showAction, &QAction::trigger);
    connect(m_list, &QWidget::customContextMenuRequested, this, &WrittenPane::openMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WrittenPane::followChosen);
    connect(m_model, &WrittenModel::totalsChanged, this, &WrittenPane::followTotals);
}

void WrittenPane::setPoll(const QString& id)
{
    if (id == m_poll)
        return;
    m_poll = id;
    m_filter->clear();
    m_model->setPoll(id);
    m_list->scrollToTop();
}

QStringList WrittenPane::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end(), [](const auto& one, const auto& other) { return one.row() < other.row(); });
    QStringList keys;
    for (const QModelIndex& index : std::as_const(rows))
        keys.append(m_model->key(index.row()));
    return keys;
}

/// The next one below is in hand then, for whoever reads one after the other.
void WrittenPane::decide(const std::function<void(const QStringList&)>& how)
{
    const QStringList keys = chosen();
    if (keys.isEmpty())
        return;
    const QString next = m_model->key(m_model->rowOf(keys.last()) + 1);
    how(keys);
    if (const int row = m_model->rowOf(next); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

bool WrittenPane::canHide() const
{
    return hideAction->isEnabled();
}

void WrittenPane::hideChosen()
{
    decide([this](const QStringList& keys) { hideWritten(m_controller, m_poll, keys); });
}

void WrittenPane::followChosen()
{
    const bool isAny = m_list->selectionModel()->hasSelection();
    for (QAction* action : {showAction, hideAction, mergeAction})
        action->setEnabled(isAny);
    Q_EMIT chosenChanged();
}

void WrittenPane::followTotals()
{
    const bool isFiltered = !m_filter->text().trimmed().isEmpty();
    m_filter->showTotals(m_model->rowCount(), isFiltered ? m_model->total() : 0);
    m_waiting->setText(m_model->waiting() > 0 ? tr("%Ln wait for you", nullptr, m_model->waiting()) : QString());
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setSentence(isFiltered && m_model->total() > 0
            ? tr("No answer has these letters. Esc in the filter clears it.")
            : tr("Nobody has written anything yet."));
    m_empty->setGeometry(m_list->rect());
    Q_EMIT waitingChanged();
}

/// Also by the menu key, then at the row that has the keyboard.
void WrittenPane::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({showAction, hideAction, mergeAction});
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool WrittenPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        m_empty->setGeometry(m_list->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace everyport::ui
