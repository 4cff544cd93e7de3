#include "ui/stations/stationnews.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/stations/happeningsmodel.h"
#include "ui/stations/questions.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/controls/newstrip.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tablecolumns.h"

namespace everyport::ui {

StationNews::StationNews(PageContext& context, stations::Stations& stations, QWidget* parent)
    : QWidget(parent),
      m_model(new HappeningsModel(
          stations, [&context](const QString& poll) { return questionsOf(context.station().polls(), {poll}); }, this)),
      m_table(new Table(QStringLiteral("stations/news"), context.memory(), this)),
      m_follow(new Chip(tr("Follow"), this)),
      m_news(new NewStrip(Qt::TopEdge, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_table, 1);
    column->addWidget(m_news);
    m_table->setAccessibleName(tr("What happened on all stations"));
    m_table->columns().setFirstSort(HappeningsModel::When, Qt::DescendingOrder);
    m_table->setSource(m_model);
    m_table->horizontalHeader()->hide();
    m_table->columns().setOnly({HappeningsModel::When, HappeningsModel::Station, HappeningsModel::What});
    m_table->setEmptyWidget(new EmptyState({}, tr("Nothing has happened yet."), nullptr, m_table));
    connect(m_news, &NewStrip::pressed, this, &StationNews::showNewest);
    connect(m_model, &HappeningsModel::waitingChanged, this, &StationNews::look);
    connect(m_table->verticalScrollBar(), &QAbstractSlider::valueChanged, this, &StationNews::look);
    connect(m_table, &Table::chosenChanged, this, &StationNews::look);
    connect(m_table, &Table::opened, this,
        [this](const QModelIndex& row) { Q_EMIT stationWanted(row.data(Role::Subject).toString()); });
    m_timer.setInterval(400); // reading ends without an event
    connect(&m_timer, &QTimer::timeout, this, &StationNews::look);
}

QWidget* StationNews::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Metrics::margins(Metrics::pageEdge, 7, Metrics::pageEdge - 6, 7));
    row->setSpacing(Metrics::betweenControls);
    row->addWidget(new Text(tr("What happened"), Text::Size::Strong, Tone::Normal, head));
    auto* where = new Text(tr("on all stations"), Text::Size::Normal, Tone::Second, head);
    where->setElided(true);
    row->addWidget(where, 1);
    m_follow->setParent(head);
    m_follow->setIconName(QStringLiteral("arrow-up-to-line"));
    m_follow->setChecked(true);
    row->addWidget(m_follow);
    connect(m_follow, &QAbstractButton::toggled, this, &StationNews::setFollow);
    return head;
}

QWidget* StationNews::focusable() const
{
    return m_table;
}

void StationNews::setFollow(bool follow)
{
    if (follow)
        showNewest();
    look();
}

void StationNews::showNewest()
{
    m_table->clearSelection();
    m_model->setHeld(false);
    m_table->scrollToTop();
    look();
}

bool StationNews::isBeingRead() const
{
    const QScrollBar* bar = m_table->verticalScrollBar();
    return m_table->isInUse() || m_news->isReached() || !m_table->selectionModel()->selection().isEmpty()
        || bar->value() != bar->minimum();
}

void StationNews::look()
{
    m_model->setHeld(!m_follow->isChecked() || isBeingRead());
    m_news->setCount(m_model->waiting());
    if (m_timer.isActive() != isVisible())
        isVisible() ? m_timer.start() : m_timer.stop();
}

void StationNews::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    look();
}

void StationNews::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace everyport::ui
