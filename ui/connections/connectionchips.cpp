#include "ui/connections/connectionchips.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

#include "ui/widgets/controls/chip.h"
#include "ui/widgets/tables/filterrow.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/valuechip.h"

namespace everyport::ui {
namespace {

using Condition = std::function<bool(const QModelIndex&)>;

QString groupingKey()
{
    return QStringLiteral("connections/grouping");
}

} // namespace

ConnectionChips::ConnectionChips(
    ConnectionsModel& model, Table& table, FilterRow& filter, QSettings& memory, QObject* parent)
    : QObject(parent), m_model(model), m_table(table), m_filter(filter), m_memory(memory)
{
    addValues(tr("Protocol"), ConnectionsModel::Protocol);
    addValues(tr("Service"), ConnectionsModel::Service);
    addGrouping();
    addConditions();
}

void ConnectionChips::addValues(const QString& title, ConnectionsModel::Column column)
{
    auto* chip = new ValueChip(
        title, [this, column] { return m_model.valuesOf(column); }, &m_filter);
    chip->drive(m_table.rows(), column);
    m_filter.addWidget(chip);
    m_values.append(chip);
}

void ConnectionChips::addGrouping()
{
    m_group = m_filter.addChip(tr("Group"));
    auto* menu = new QMenu(m_group);
    m_group->setMenu(menu);
    m_groupings = new QActionGroup(menu);
    const QString titles[] = {tr("Not grouped"), tr("By service"), tr("By host"), tr("By protocol")};
    for (int by = 0; by < 4; ++by) {
        QAction* action = m_groupings->addAction(menu->addAction(titles[by]));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, by, title = titles[by]] {
            m_group->setText(by == 0 ? tr("Group") : title);
            this->group(by);
        });
    }
    restore();
}

void ConnectionChips::restore()
{
    const int kept = qBound(0, m_memory.value(groupingKey()).toInt(), 3);
    m_groupings->actions().at(kept)->trigger();
}

void ConnectionChips::group(int by)
{
    m_model.setGrouping(ConnectionsModel::Grouping(by));
    m_group->setChecked(by != 0);
    m_group->updateGeometry();
    m_memory.setValue(groupingKey(), by);
}

void ConnectionChips::addConditions()
{
    m_trouble = m_filter.addChip(tr("Only trouble"));
    m_trouble->setMark(Mark::Trouble);
    connect(m_trouble, &QAbstractButton::toggled, this, [this](bool on) {
        m_table.rows()->setCondition(QStringLiteral("trouble"),
            on ? [this](const QModelIndex& row) { return m_model.isTrouble(row); } : Condition());
    });
    m_closed = m_filter.addChip(tr("Closed in the last 10 s"));
    m_closed->setChecked(true);
    connect(m_closed, &QAbstractButton::toggled, this, [this](bool on) {
        m_table.rows()->setCondition(
            QStringLiteral("closed"),
            on ? Condition() : [this](const QModelIndex& row) { return !m_model.isClosed(row); });
    });
}

void ConnectionChips::setCounts(const ConnectionsModel::Counts& counts)
{
    m_trouble->setCount(counts.trouble);
    m_closed->setCount(counts.closed);
}

void ConnectionChips::reset()
{
    for (auto* chip : std::as_const(m_values))
        chip->reset();
    m_trouble->setChecked(false);
    m_closed->setChecked(true);
}

} // namespace everyport::ui
