#include "ui/chat/page/conversationspane.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/chat/models/conversationsmodel.h"
#include "ui/chat/models/rowlist.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

ConversationsPane::ConversationsPane(ChatFeed& feed, QAction* add, QWidget* parent)
    : QWidget(parent),
      m_model(new ConversationsModel(feed, this)),
      m_filter(new FilterField(tr("Filter"), this)),
      m_list(makeRowList(m_model, tr("Rooms, people and accounts"), this))
{
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setDragEnabled(true);
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    m_filter->setAccessibleName(tr("Filter rooms and people"));
    QToolButton* another = makeToolButton(
        QStringLiteral("plus"), withKey(add->text(), QKeySequence(Qt::CTRL | Qt::Key_N)), this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Metrics::margins(12, 8, 8, 8));
    row->setSpacing(4);
    row->addWidget(m_filter, 1);
    row->addWidget(another);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_list, 1);
    connect(another, &QToolButton::clicked, add, &QAction::trigger);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        showTotals();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (const qint64 first = m_model->order().value(0); first != 0) {
            Q_EMIT chosenChanged(first);
            Q_EMIT opened();
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (const qint64 id = m_model->conversationAt(now); id != 0 && !m_choosing && !m_model->isArranging())
            Q_EMIT chosenChanged(id);
    });
    // The list keeps the keyboard of whoever goes through it by its keys; a press of the mouse is the end of choosing.
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->conversationAt(index) != 0)
            Q_EMIT opened();
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = m_list->indexAt(at);
        if (const qint64 id = m_model->conversationAt(index.isValid() ? index : m_list->currentIndex()); id != 0)
            Q_EMIT menuWanted(id, m_list->viewport()->mapToGlobal(at));
    });
}

void ConversationsPane::choose(qint64 conversation)
{
    m_choosing = true;
    m_model->setCurrent(conversation);
    QModelIndex index = m_model->indexOf(conversation);
    if (!index.isValid() && conversation != 0 && !m_filter->text().isEmpty()) {
        m_filter->clear(); // what is shown is to be found in the list
        index = m_model->indexOf(conversation);
    }
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    m_choosing = false;
}

qint64 ConversationsPane::chosen() const
{
    return m_model->conversationAt(m_list->currentIndex());
}

/// A strip above, about the very account that was chosen, takes the room of its row.
void ConversationsPane::keepChosenSeen(const QSize& before)
{
    const QRect row = m_list->visualRect(m_list->currentIndex());
    if (row.isValid() && (!before.isValid() || QRect(QPoint(), before).contains(row.center())))
        QMetaObject::invokeMethod(
            this, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
}

void ConversationsPane::showTotals()
{
    const bool filtering = !m_filter->text().trimmed().isEmpty();
    m_filter->showTotals(filtering ? m_model->shown() : 0, filtering ? m_model->total() : 0);
}

bool ConversationsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Enter)
        m_model->setHeld(true);
    else if (watched == m_list->viewport() && event->type() == QEvent::Leave)
        m_model->setHeld(false);
    else if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        keepChosenSeen(static_cast<QResizeEvent*>(event)->oldSize());
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT opened();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace everyport::ui
