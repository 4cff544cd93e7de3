#include "ui/devices/devicechips.h"

#include "ui/devices/devicesmodel.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/tables/filterrow.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {

DeviceChips::DeviceChips(FilterRow& filter, Table& table, DevicesModel& model, QObject* parent)
    : QObject(parent),
      m_table(table),
      m_model(model),
      m_readers(filter.addChip(tr("Readers"))),
      m_computer(filter.addChip(tr("This computer"))),
      m_trouble(filter.addChip(tr("Only trouble")))
{
    m_trouble->setMark(Mark::Trouble);
    connect(m_readers, &QAbstractButton::toggled, this, [this](bool on) {
        if (on)
            m_computer->setChecked(false);
        choose(on ? Kinds::Readers : m_computer->isChecked() ? Kinds::Computer : Kinds::All);
    });
    connect(m_computer, &QAbstractButton::toggled, this, [this](bool on) {
        if (on)
            m_readers->setChecked(false);
        choose(on ? Kinds::Computer : m_readers->isChecked() ? Kinds::Readers : Kinds::All);
    });
    connect(m_trouble, &QAbstractButton::toggled, this, [this](bool on) {
        m_table.rows()->setCondition(QStringLiteral("trouble"),
            on ? [](const QModelIndex& row) { return toneOf(Mark(row.data(Role::MarkIs).toInt())) >= Tone::Trouble; }
               : std::function<bool(const QModelIndex&)>());
    });
    showCounts();
}

void DeviceChips::choose(Kinds kinds)
{
    std::function<bool(const QModelIndex&)> condition;
    if (kinds == Kinds::Readers)
        condition = [this](const QModelIndex& row) { return m_model.device(row) != nullptr; };
    else if (kinds == Kinds::Computer)
        condition = [this](const QModelIndex& row) { return m_model.isOfComputer(row); };
    m_table.rows()->setCondition(QStringLiteral("kinds"), condition);
}

void DeviceChips::reset()
{
    for (Chip* chip : {m_readers, m_computer, m_trouble})
        chip->setChecked(false);
}

void DeviceChips::showCounts()
{
    m_readers->setCount(m_model.readerCount());
    m_computer->setCount(m_model.computerCount());
    m_computer->setVisible(m_model.computerCount() > 0);
    if (m_model.computerCount() == 0)
        m_computer->setChecked(false);
    m_trouble->setCount(m_model.troubleCount());
}

} // namespace everyport::ui
