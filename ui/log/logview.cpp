#include "ui/log/logview.h"

#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "netcore/files/savefile.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/log/logdetail.h"
#include "ui/log/loglabels.h"
#include "ui/log/loglist.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/controls/paneroom.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/filterrow.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/valuechip.h"

namespace everyport::ui {

LogView::LogView(PageContext& context, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_log(context.station().log()),
      m_filter(new FilterRow(name, tr("Filter text"), context.memory(), this)),
      m_list(new LogList(m_log, name, context.memory(), this)),
      m_detail(new LogDetail(context, this)),
      m_panes(new Panes(Qt::Vertical, name + QStringLiteral("/panes"), context.memory(), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(new PaneRoom(m_panes, this), 1);
    m_panes->addPane(m_list, 0, 0); // what its rows need
    m_panes->addPane(m_detail, 98, 60);
    m_panes->setFolded(m_detail, true); // whatever was open the last time: nothing is chosen yet
    addLevels();
    addSources();
    auto* follow = new Chip(tr("Follow"), this);
    follow->setIconName(QStringLiteral("arrow-up-to-line"));
    follow->setChecked(true);
    follow->setToolTip(tr("Show new lines as they come, unless somebody is reading"));
    m_filter->addRight(follow);
    connect(follow, &QAbstractButton::toggled, m_list, &LogList::setFollow);
    connect(m_list, &LogList::followChanged, follow, &QAbstractButton::setChecked);
    m_filter->drive(m_list->table());
    // Who types a word of their own language finds nothing.
    if (const QString language = logLanguageWords(); !language.isEmpty())
        m_filter->field()->setToolTip(language + QLatin1Char('\n') + m_filter->field()->toolTip());
    connect(m_list->table(), &Table::opened, this, &LogView::openDetail);
    connect(m_list->table(), &Table::chosenChanged, this, &LogView::followChosen);
    connect(m_detail, &LogDetail::closed, this, &LogView::closeDetail);
    connect(m_list->model(), &LogModel::countsChanged, this, &LogView::showCounts);
    showCounts();
}

void LogView::addLevels()
{
    // Worst first, as one looks for them.
    const QString words[4] = {tr("Debug"), tr("Info"), tr("Warnings"), tr("Errors")};
    for (int level = 3; level >= 0; --level) {
        Chip* chip = m_filter->addChip(words[level]);
        chip->setMark(levelMark(LogLevel(level)));
        chip->setToolTip(tr("Only this level, or these; the number counts all since the start"));
        connect(chip, &QAbstractButton::toggled, this, &LogView::applyLevels);
        m_levels[level] = chip;
    }
}

void LogView::applyLevels()
{
    bool wanted[4];
    bool any = false;
    for (int level = 0; level < 4; ++level) {
        wanted[level] = m_levels[level]->isChecked();
        any = any || wanted[level];
    }
    RowFilter* rows = m_list->table()->rows();
    if (!any) {
        rows->setCondition(QStringLiteral("level"), nullptr);
        return;
    }
    rows->setCondition(QStringLiteral("level"),
        [debug = wanted[0], info = wanted[1], warning = wanted[2], error = wanted[3]](const QModelIndex& row) {
            const bool shown[4] = {debug, info, warning, error};
            return shown[qBound(0, row.siblingAtColumn(LogModel::Level).data(Role::Sort).toInt(), 3)];
        });
}

void LogView::addSources()
{
    m_source = new ValueChip(
        tr("Source"), [this] { return m_list->model()->sources(); }, this);
    m_source->drive(m_list->table()->rows(), LogModel::Source);
    m_filter->addWidget(m_source);
}

void LogView::showCounts()
{
    for (int level = 0; level < 4; ++level)
        m_levels[level]->setCount(int(m_log.count(LogLevel(level))));
}

void LogView::openDetail()
{
    if (const LogEntry* entry = m_list->chosen()) {
        m_detail->show(*entry);
        m_panes->setFolded(m_detail, false);
    }
}

void LogView::followChosen()
{
    const LogEntry* entry = m_list->chosen();
    if (entry && m_detail->isVisibleTo(this) && entry->number != m_detail->number())
        m_detail->show(*entry);
}

bool LogView::closeDetail()
{
    if (!m_detail->isVisibleTo(this))
        return false;
    m_panes->setFolded(m_detail, true);
    m_list->table()->setFocus();
    return true;
}

void LogView::resetChips()
{
    for (Chip* level : m_levels)
        level->setChecked(false);
    m_source->reset();
}

void LogView::exportShown()
{
    const FileToSave wanted{.title = tr("Export the log"),
        .name = QStringLiteral("everyport.log"),
        .filters = {tr("Text (*.log)"), tr("JSON, a line each (*.jsonl)")}};
    askWhereToSave(m_context.window(), wanted, this, [this](const QString& path) {
        QList<const LogEntry*> entries;
        const RowFilter* rows = m_list->table()->rows();
        for (int row = rows->rowCount() - 1; row >= 0; --row) {
            if (const LogEntry* entry = m_list->model()->entry(rows->mapToSource(rows->index(row, 0))))
                entries.append(entry);
        }
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly)
            && file.write(exportedLog(entries, path.endsWith(QStringLiteral(".jsonl")))) >= 0 && commitWhole(file);
        m_context.tell(written ? tr("%n lines written to %1.", nullptr, int(entries.size())).arg(path)
                               : tr("%1 could not be written: %2").arg(path, saidWords(whyNotSaved(file))));
    });
}

} // namespace everyport::ui
