#include "ui/log/loglist.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/log/loglabels.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/newstrip.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tablecolumns.h"

namespace everyport::ui {

LogList::LogList(Log& log, const QString& name, QSettings& memory, QWidget* parent)
    : QWidget(parent),
      m_model(new LogModel(log, this)),
      m_table(new Table(name, memory, this)),
      m_news(new NewStrip(Qt::TopEdge, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_news);
    m_table->setAccessibleName(tr("Log"));
    m_table->columns().setFirstSort(LogModel::Time, Qt::DescendingOrder);
    m_table->setSource(m_model);
    m_table->setEmptyWidget(
        new EmptyState(QStringLiteral("scroll-text"), tr("Nothing has been said yet."), nullptr, m_table));
    connect(m_news, &NewStrip::pressed, this, &LogList::showNewest);
    connect(m_model, &LogModel::waitingChanged, this, &LogList::look);
    connect(m_table->verticalScrollBar(), &QAbstractSlider::valueChanged, this, &LogList::look);
    connect(m_table, &Table::chosenChanged, this, &LogList::look);
    m_timer.setInterval(400); // reading ends without an event
    connect(&m_timer, &QTimer::timeout, this, &LogList::look);
}

void LogList::setFollow(bool follow)
{
    if (follow == m_follow)
        return;
    m_follow = follow;
    if (follow)
        showNewest();
    look();
    Q_EMIT followChanged(follow);
}

void LogList::showOnlySource(const QString& source)
{
    m_table->horizontalHeader()->hide();
    m_table->columns().setOnly({LogModel::Time, LogModel::Text});
    m_table->rows()->setScope(
        [source](const QModelIndex& row) { return row.siblingAtColumn(LogModel::Source).data().toString() == source; });
}

const LogEntry* LogList::chosen() const
{
    return m_model->entry(m_table->currentSource());
}

QString LogList::chosenReport() const
{
    QString text;
    for (const QModelIndex& row : m_table->chosenSource()) {
        if (const LogEntry* entry = m_model->entry(row))
            text += reportOf(*entry);
    }
    return text;
}

void LogList::showNewest()
{
    m_table->clearSelection();
    m_model->setHeld(false);
    m_table->scrollToTop();
    look();
}

bool LogList::isNewestFirst() const
{
    const QHeaderView* header = m_table->horizontalHeader();
    return header->sortIndicatorSection() == LogModel::Time && header->sortIndicatorOrder() == Qt::DescendingOrder;
}

bool LogList::isAtTop() const
{
    return m_table->verticalScrollBar()->value() == m_table->verticalScrollBar()->minimum();
}

bool LogList::isBeingRead() const
{
    return m_table->isInUse() || m_news->isReached() || !m_table->selectionModel()->selection().isEmpty()
        || (isNewestFirst() && !isAtTop());
}

void LogList::look()
{
    m_model->setHeld(!m_follow || isBeingRead());
    m_news->setCount(m_model->waiting());
    if (m_timer.isActive() != isVisible())
        isVisible() ? m_timer.start() : m_timer.stop();
}

void LogList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    look();
}

void LogList::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace everyport::ui
