#include "ui/polls/page/polllist.h"

#include <QListView>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/frame/keyboard/menukeys.h"
#include "ui/frame/page/copyexpression.h"
#include "ui/polls/actions/files/pollfiles.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollsharing.h"
#include "ui/polls/actions/show/pollshow.h"
#include "ui/polls/models/newpolls.h"
#include "ui/polls/models/pollmodel.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/tags/tags.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

PollList::PollList(PollController& controller, QAction* newPoll, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_newPoll(newPoll),
      m_filter(new FilterField(tr("Filter polls"), this)),
      m_list(new QListView(this)),
      m_model(new PollModel(controller.feed(), controller.followed(), Tags::of(controller.context()),
          controller.context().memory(), this)),
      m_host(makeActionButton(controller.show->linksAction, false, this))
{
    build();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setTyped(text);
        showCurrent();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_list, QOverload<>::of(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const QString poll = m_model->pollAt(index);
        if (!poll.isEmpty() && poll != m_current)
            Q_EMIT chosen(poll);
    });
    connect(m_list, &QListView::customContextMenuRequested, this,
        [this](const QPoint& at) { openMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PollList::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &PollList::showCurrent);
    connect(controller.show, &PollShow::changed, this, &PollList::showHost);
    connect(&controller, &PollController::currentChanged, this, &PollList::showHost);
    showHost();
    connect(m_model, &PollModel::moveWanted, controller.show, &PollShow::moveTo);
    connect(&controller, &PollController::newPollsChanged, m_model, &PollModel::newPollsChanged);
    m_model->setSharing([sharing = controller.sharing](const QString& poll) { return sharing->words(poll); });
    connect(controller.sharing, &PollSharing::changed, m_model, &PollModel::sharingChanged);
}

void PollList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setHeld(true);
}

void PollList::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model->setHeld(false);
}

void PollList::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_filter);
    column->addLayout(row);
    m_filter->setToolTip(tr("Words that must all be there; tag:word for a tag"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setProperty("alwaysActive", true); // it says which poll the page is about
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setDragDropMode(QAbstractItemView::DragDrop); // into the console, and along a running order
    m_list->setDropIndicatorShown(true);
    m_list->setAccessibleName(tr("Polls"));
    column->addWidget(m_list, 1);
    auto* host = new QHBoxLayout;
    host->setContentsMargins(12, 0, 12, 8);
    host->addWidget(m_host);
    host->addStretch(1);
    column->addLayout(host);
}

void PollList::showHost()
{
    m_host->setVisible(m_controller.show->event(m_controller.current()));
}

void PollList::setCurrent(const QString& poll)
{
    m_current = poll;
    showCurrent();
}

void PollList::showCurrent()
{
    const QModelIndex index = m_model->indexOf(m_current);
    if (index == m_list->currentIndex())
        return;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(index);
    m_list->viewport()->update();
}

bool PollList::hasNone() const
{
    return m_model->rowCount() == 0 && m_filter->text().isEmpty();
}

void PollList::focusFilter()
{
    show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PollList::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_controller.poll()) {
        menu->addActions(
            {m_controller.openAction, m_controller.closeAction, m_controller.roundAction, m_controller.presentAction});
        if (m_controller.show->event(m_current)) {
            menu->addSeparator();
            menu->addActions(
                {m_controller.show->hereAction, m_controller.show->earlierAction, m_controller.show->laterAction});
        }
        menu->addSeparator();
        const auto& keys = m_controller.context().shortcuts();
        addWithKey(*menu, m_controller.editAction, keys, QStringLiteral("window/rename"));
        menu->addActions({m_controller.duplicateAction, m_controller.tagsAction, m_controller.sharing->shareAction});
        addCopyExpression(menu, m_list->currentIndex(), m_controller.context());
        menu->addSeparator();
        addWithKey(*menu, m_controller.removeAction, keys, QStringLiteral("window/remove"));
    } else if (m_controller.followedPoll()) {
        menu->addActions({m_controller.presentAction, m_controller.leaveAction});
    } else if (NewPolls::isKey(m_current)) {
        connect(menu->addAction(m_controller.removeAction->icon(), m_controller.removeAction->text()),
            &QAction::triggered, this, &PollList::removeWanted);
    } else {
        menu->addActions({m_newPoll, m_controller.files->importAction, m_controller.followAction});
    }
    menu->popup(at);
}

} // namespace everyport::ui
