#include "ui/log/logpage.h"

#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/log/loglist.h"
#include "ui/log/logview.h"
#include "ui/style/colours/icons.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/filterrow.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {

LogPage::LogPage(PageContext& context) : LogPage(context, new LogView(context, QStringLiteral("log"))) {}

LogPage::LogPage(PageContext& context, LogView* view)
    : ListPage(context, QStringLiteral("log"), tr("Log"), view->filter(), view->list()->table()),
      m_log(context.station().log()),
      m_view(view),
      m_copy(new QAction(icon(QStringLiteral("copy")), tr("Copy"), this)),
      m_export(new QAction(icon(QStringLiteral("download")), tr("Export…"), this)),
      m_debug(new QAction(tr("Keep debug lines, too"), this)),
      m_head([this] { Q_EMIT headChanged(); }, this, 1000)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_copy->setToolTip(tr("Copy the chosen lines with what a bug report needs"));
    m_debug->setCheckable(true);
    m_debug->setChecked(m_log.level() == LogLevel::Debug);
    connect(m_copy, &QAction::triggered, this, [this] { perform(Command::Copy); });
    connect(m_export, &QAction::triggered, m_view, &LogView::exportShown);
    connect(m_debug, &QAction::toggled, this, &LogPage::keepDebug);
    connect(m_view->list()->model(), &LogModel::countsChanged, this, [this] { m_head.changed(); });
    connect(table(), &Table::chosenChanged, this, [this] {
        m_copy->setEnabled(m_view->list()->chosen());
        Q_EMIT commandsChanged();
    });
    m_copy->setEnabled(false);
}

PageHead LogPage::head() const
{
    PageHead head{.title = tr("Log"), .actions = {m_copy, m_export}, .more = {m_debug}};
    qsizetype lines = 0;
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error})
        lines += m_log.count(level);
    if (!m_log.entries().empty())
        head.caption = (lines == 1 ? tr("1 line since %1") : tr("%n lines since %1", nullptr, int(lines)))
                           .arg(clockText(m_log.entries().front().at, QDateTime::currentMSecsSinceEpoch()));
    return head;
}

bool LogPage::can(Command command) const
{
    switch (command) {
    case Command::Details: return m_view->list()->chosen();
    case Command::Export: return true;
    default: return ListPage::can(command);
    }
}

QString LogPage::nameOf(Command command) const
{
    return command == Command::Copy ? tr("Copy for a bug report") : QString();
}

void LogPage::perform(Command command)
{
    switch (command) {
    case Command::Copy: context().copyText(m_view->list()->chosenReport(), tr("the chosen lines")); break;
    case Command::CopyRow: context().copyText(table()->copiedRows(), tr("the chosen lines")); break;
    case Command::Details: m_view->openDetail(); break;
    case Command::Export: m_view->exportShown(); break;
    default: ListPage::perform(command); break;
    }
}

bool LogPage::goTo(const QString& subject)
{
    if (subject.contains(QLatin1Char(':'))) {
        filter()->field()->setText(subject);
        return true;
    }
    if (!reveal(m_view->list()->model()->indexOf(subject.toULongLong())))
        return false;
    m_view->openDetail();
    return true;
}

bool LogPage::stepBack()
{
    return m_view->closeDetail() || table()->stepBack() || ListPage::stepBack();
}

void LogPage::resetChips()
{
    m_view->resetChips();
}

void LogPage::keepDebug(bool keep)
{
    m_log.setLevel(keep ? LogLevel::Debug : LogLevel::Info);
    context().tell(keep ? tr("Debug lines are kept from now on.") : tr("Debug lines are no longer kept."));
}

PageEntry logPage()
{
    return {.id = QStringLiteral("log"),
        .title = LogPage::tr("Log"),
        .icon = QStringLiteral("scroll-text"),
        .key = 8,
        .makePage = [](PageContext& context) { return std::make_unique<LogPage>(context); },
        .makeDrawer =
            [](PageContext& context) { return std::make_unique<LogView>(context, QStringLiteral("logDrawer")); }};
}

} // namespace everyport::ui
