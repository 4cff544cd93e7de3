#pragma once

#include "app/machine/machine.h"
#include "ui/devices/computer/computerparts.h"
#include "ui/widgets/display/detailpane.h"
#include "ui/widgets/tables/framebatch.h"

class QGridLayout;

namespace everyport::ui {

class BatteryPlate;
class Facts;
class HappeningList;
class PageContext;

/// The pane at the right of the Devices page about a part of this computer: what it is, what Everyport does about it,
/// what happened, and whom this is known from. Follows the machine by itself.
class ComputerDetail : public DetailPane, private machine::MachineEvents {
    Q_OBJECT
public:
    /// `ofParts`: what can be done with parts; those that do not fit the chosen one are hidden.
    ComputerDetail(PageContext& context, const QList<QAction*>& ofParts, QWidget* parent = nullptr);
    ~ComputerDetail() override;

    void show(const QString& id); ///< A ComputerPart's.
    QString shown() const { return m_id; }

private:
    ComputerDetail(PageContext& context, const QList<QAction*>& ofParts, QAction* copy, QWidget* parent);
    void factsChanged() override { m_batch.changed(); }
    void happened(const machine::Happening&) override { m_batch.changed(); }
    QWidget* makeDuties();
    void refresh();
    void showSources(const machine::MachineFacts& facts);

    PageContext& m_context;
    machine::Machine& m_machine;
    QString m_id;
    BatteryPlate* m_battery;
    Facts* m_facts;
    HappeningList* m_happenings;
    QGridLayout* m_sources;
    QStringList m_said; ///< What stands among the sources.
    FrameBatch m_batch;
};

} // namespace everyport::ui
