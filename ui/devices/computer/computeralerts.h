#pragma once

#include <optional>

#include "app/machine/machine.h"
#include "app/polls/polls.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/page/palettehit.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class PageContext;

/// What of this computer needs somebody, as strips that go when it is over: the battery while a poll is open or when it
/// is low, a network that went away or asks for a login. A part of the page's outline.
class ComputerAlerts : private machine::MachineEvents, private polls::PollEvents {
public:
    /// `holder` is whom flushBatches finds its batch at.
    ComputerAlerts(PageContext& context, QObject* holder);
    ~ComputerAlerts() override;
    ComputerAlerts(const ComputerAlerts&) = delete;
    ComputerAlerts& operator=(const ComputerAlerts&) = delete;

    QList<PaletteHit> find(const QString& text) const; ///< See PageOutline::find; at most four.

private:
    void factsChanged() override { m_batch.changed(); }
    void happened(const machine::Happening&) override { m_batch.changed(); }
    void pollChanged(const QString&) override { m_batch.changed(); }
    void pollRemoved(const QString&) override { m_batch.changed(); }
    void look();
    void raise(const Trouble& trouble);

    PageContext& m_context;
    machine::Machine& m_machine;
    polls::Polls& m_polls;
    FrameBatch m_batch;
};

/// What a strip says of the battery; nothing while all is well.
std::optional<Trouble> batteryTrouble(const machine::PowerFacts& power, bool pollIsOpen);
/// The same of the network; `wasThere`: the program has seen one.
std::optional<Trouble> networkTrouble(const machine::NetworkFacts& network, bool wasThere);

} // namespace everyport::ui
