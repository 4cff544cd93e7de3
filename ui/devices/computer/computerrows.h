#pragma once

#include <memory>
#include <vector>

#include "app/machine/machine.h"
#include "app/polls/polls.h"
#include "ui/devices/computer/computerparts.h"
#include "ui/widgets/tables/columnlist.h"
#include "ui/widgets/tables/framebatch.h"
#include "ui/widgets/tables/rowsource.h"

namespace everyport::ui {

/// One group of this computer's parts as rows. What changes is told at most four times a second. `machine` and `polls`,
/// since more needs somebody while one is open, must outlive it.
class ComputerRows final : public RowSource, private machine::MachineEvents, private polls::PollEvents {
public:
    /// Which of the model's columns a part has something in.
    struct Columns {
        int name = 0;
        int what = 0;
        int state = 0;
        int changed = 0;
        int count = 0; ///< How many the model has.
    };
    /// `holder` is whom flushBatches finds its batch at.
    ComputerRows(machine::Machine& machine, polls::Polls& polls, ComputerPart::Group group, const Columns& columns,
        QObject* holder);
    ~ComputerRows() override;
    ComputerRows(const ComputerRows&) = delete;
    ComputerRows& operator=(const ComputerRows&) = delete;

    const QList<ComputerPart>& parts() const { return m_parts; }
    const ComputerPart* find(const QString& id) const; ///< Null where there is none; good until the next turn.

    QString heading() const override;
    QStringList ids() const override;
    QVariant data(const QString& id, int column, int role) const override;
    int troubleCount() const override;

private:
    void factsChanged() override { m_batch.changed(); }
    void happened(const machine::Happening&) override { m_batch.changed(); }
    void pollChanged(const QString&) override { m_batch.changed(); }
    void pollRemoved(const QString&) override { m_batch.changed(); }
    QList<ComputerPart> partsNow() const;
    void look();

    machine::Machine& m_machine;
    polls::Polls& m_polls;
    const ComputerPart::Group m_group;
    const ColumnList<ComputerPart> m_columns;
    QList<ComputerPart> m_parts;
    FrameBatch m_batch;
};

/// A source for each group, in their order.
std::vector<std::unique_ptr<ComputerRows>> computerRows(
    machine::Machine& machine, polls::Polls& polls, const ComputerRows::Columns& columns, QObject* holder);

} // namespace everyport::ui
