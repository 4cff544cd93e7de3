#include "ui/services/activity/servicelog.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/log/loglist.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {

ServiceLog::ServiceLog(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new Text(tr("Log"), Text::Size::Strong, Tone::Normal, this)),
      m_follow(new Chip(tr("Follow"), this)),
      m_list(new LogList(context.station().log(), QStringLiteral("services/log"), context.memory(), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::margins(Metrics::pageEdge, 7, Metrics::pageEdge - 6, 7));
    head->setSpacing(Metrics::betweenControls);
    m_title->setElided(true);
    head->addWidget(m_title, 1);
    m_follow->setIconName(QStringLiteral("arrow-up-to-line"));
    m_follow->setChecked(true);
    head->addWidget(m_follow);
    QToolButton* copy = makeToolButton(QStringLiteral("copy"), tr("Copy the chosen lines"), this);
    QToolButton* open = makeToolButton(QStringLiteral("search"), tr("Find in the whole log"), this);
    head->addWidget(open);
    head->addWidget(copy);
    column->addLayout(head);
    column->addWidget(new Line(Qt::Horizontal, this));
    m_list->table()->setEmptyWidget(
        new EmptyState({}, tr("This service has said nothing yet."), nullptr, m_list->table()));
    column->addWidget(m_list, 1);
    connect(m_follow, &QAbstractButton::toggled, m_list, &LogList::setFollow);
    connect(m_list, &LogList::followChanged, m_follow, &QAbstractButton::setChecked);
    connect(copy, &QToolButton::clicked, this,
        [this] { m_context.copyText(m_list->chosenReport(), tr("the chosen lines")); });
    connect(open, &QToolButton::clicked, this,
        [this] { m_context.goTo(QStringLiteral("log"), QStringLiteral("source:") + m_service); });
    connect(m_list->table(), &Table::opened, this, [this] {
        if (const LogEntry* entry = m_list->chosen())
            m_context.goTo(QStringLiteral("log"), QString::number(entry->number));
    });
}

void ServiceLog::show(const QString& service)
{
    if (service == m_service)
        return;
    m_service = service;
    m_title->setText(service.isEmpty() ? tr("Log") : tr("Log of %1").arg(service));
    m_list->table()->clearSelection();
    m_list->showOnlySource(service);
}

QWidget* ServiceLog::focusable() const
{
    return m_list->table();
}

} // namespace everyport::ui
