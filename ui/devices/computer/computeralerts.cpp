#include "ui/devices/computer/computeralerts.h"

#include <algorithm>

#include "app/machine/machineneeds.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "ui/devices/computer/computerlabels.h"
#include "ui/devices/computer/drivecontroller.h"
#include "ui/devices/computer/openpolls.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/words/plainletters.h"
#include "ui/widgets/display/measures.h"

using namespace everyport::machine;

namespace everyport::ui {
namespace {

const QString prefix = QStringLiteral("computer/");

Trouble trouble(const QString& part, Trouble::Severity severity)
{
    Trouble trouble;
    trouble.id = prefix + part;
    trouble.page = QStringLiteral("devices");
    trouble.subject = prefix + part;
    trouble.severity = severity;
    return trouble;
}

/// "38 %, about 44 min left."
QString chargeSentence(const PowerFacts& power)
{
    if (!power.hasBattery)
        return ComputerWords::tr("mains power went away.");
    const QString percent = percentText(power.percent);
    return power.secondsLeft > 0 ? ComputerWords::tr("%1, about %2 left.").arg(percent, spanText(power.secondsLeft))
                                 : ComputerWords::tr("%1 left.").arg(percent);
}

} // namespace

std::optional<Trouble> batteryTrouble(const PowerFacts& power, bool pollIsOpen)
{
    if (!powerNeedsSomebody(power, pollIsOpen))
        return {};
    const bool isLow = power.hasBattery && power.level != PowerFacts::Level::Fine;
    const bool isCritical = power.hasBattery && power.level == PowerFacts::Level::Critical;
    Trouble told = trouble(
        QStringLiteral("battery"), isCritical ? Trouble::Severity::Failed : Trouble::Severity::Trouble);
    told.head = isCritical ? ComputerWords::tr("The battery is nearly empty, plug in the computer now:")
        : isLow            ? ComputerWords::tr("The battery is low, plug in the computer:")
                           : ComputerWords::tr("Plug in the computer:");
    told.text = chargeSentence(power);
    told.brief = power.hasBattery ? ComputerWords::tr("On battery %1").arg(percentText(power.percent))
                                  : ComputerWords::tr("On battery");
    return told;
}

std::optional<Trouble> networkTrouble(const NetworkFacts& network, bool wasThere)
{
    if (!networkNeedsSomebody(network, wasThere))
        return {};
    Trouble told = trouble(QStringLiteral("network"), Trouble::Severity::Trouble);
    if (network.reach == NetworkFacts::Reach::Portal) {
        told.head = ComputerWords::tr("The network asks for a login:");
        told.text = ComputerWords::tr("open any page in a browser on this computer, and log in there.");
        told.brief = ComputerWords::tr("The network asks for a login");
        return told;
    }
    told.head = ComputerWords::tr("The network has gone:");
    told.text = ComputerWords::tr("what needs it waits, and votes are kept here until it is back.");
    told.brief = ComputerWords::tr("No network");
    return told;
}

ComputerAlerts::ComputerAlerts(PageContext& context, QObject* holder)
    : m_context(context),
      m_machine(context.station().machine()),
      m_polls(context.station().polls()),
      m_batch([this] { look(); }, holder, 1000)
{
    m_machine.addListener(this);
    m_polls.addListener(*this);
    m_batch.changed();
}

ComputerAlerts::~ComputerAlerts()
{
    m_polls.removeListener(*this);
    m_machine.removeListener(this);
}

/// A strip that somebody closed stays closed while the battery runs down per cent by per cent.
void ComputerAlerts::raise(const Trouble& trouble)
{
    const auto is = [&trouble](const Trouble& one) {
        return one.id == trouble.id && one.head == trouble.head && one.severity == trouble.severity;
    };
    const auto all = m_context.troubles().all(), shown = m_context.troubles().ofPage(trouble.page);
    const bool isClosed = std::any_of(all.begin(), all.end(), is) && !std::any_of(shown.begin(), shown.end(), is);
    m_context.troubles().raise(trouble);
    if (isClosed)
        m_context.troubles().dismiss(trouble.id);
}

void ComputerAlerts::look()
{
    const MachineFacts& facts = m_machine.facts();
    QStringList raised;
    if (const auto battery = batteryTrouble(facts.power, isAnyOpen(m_polls))) {
        raise(*battery);
        raised.append(battery->id);
    }
    if (const auto network = networkTrouble(facts.network, networkWentAway(m_machine.history()))) {
        raise(*network);
        raised.append(network->id);
    }
    m_context.troubles().clearOthers(prefix, raised);
    clearDriveStrips(m_context, facts.drives);
}

QList<PaletteHit> ComputerAlerts::find(const QString& text) const
{
    QList<PaletteHit> hits;
    const SoughtLetters sought(text);
    for (const ComputerPart& part : computerParts(m_machine.facts(), m_machine.history(), isAnyOpen(m_polls))) {
        if (hits.size() >= 4)
            break;
        if (!sought.isIn(part.name))
            continue;
        hits.append({ComputerWords::tr("This computer"), part.name, part.state, QStringLiteral("computer"), part.mark,
            {}, [this, id = part.id] { m_context.goTo(QStringLiteral("devices"), id); }});
    }
    return hits;
}

} // namespace everyport::ui
