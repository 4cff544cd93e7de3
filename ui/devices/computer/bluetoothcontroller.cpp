#include "ui/devices/computer/bluetoothcontroller.h"

#include <QPointer>

#include "app/machine/machine.h"
#include "app/station/running/routes/bluetoothroute.h"
#include "app/station/running/station.h"
#include "ui/devices/computer/computerlabels.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/widgets/controls/makeaction.h"

using namespace everyport::machine;

namespace everyport::ui {
namespace {

const QString strip = QStringLiteral("bluetooth/");

Task<Result<Done>> connected(PageContext& context, BluetoothDevice device, QPointer<BluetoothController> whoAsked)
{
    context.troubles().raise({.id = strip + device.id,
        .page = QStringLiteral("devices"),
        .subject = QStringLiteral("computer/bluetooth/") + device.id,
        .severity = Trouble::Severity::Working,
        .head = ComputerWords::tr("“%1” is being connected:").arg(device.shownName()),
        .text = ComputerWords::tr("switch it on and keep it near.")});
    auto connecting = context.station().bluetooth().connect(device.id);
    const auto port = co_await std::move(connecting);
    context.troubles().clear(strip + device.id);
    if (!port)
        co_return port.error();
    if (whoAsked)
        Q_EMIT whoAsked->connectedAt(*port);
    co_return Done();
}

} // namespace

BluetoothController::BluetoothController(PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    addAction = makeAction(this, QStringLiteral("plus"), tr("Add as a reader…"), [this] { connectIt(); });
    addAction->setToolTip(tr("Connects its serial line, and finds out which kind of reader it is"));
    setDevice({});
    connect(&context.troubles(), &Alerts::changed, this, &BluetoothController::enableAction);
}

void BluetoothController::setDevice(const QString& id)
{
    m_device = id;
    addAction->setVisible(device().has_value());
    enableAction();
}

/// Asked for twice it would be added twice.
void BluetoothController::enableAction()
{
    addAction->setEnabled(!m_context.troubles().find(strip + m_device));
}

std::optional<BluetoothDevice> BluetoothController::device() const
{
    for (const BluetoothDevice& device : m_context.station().machine().facts().bluetooth.devices) {
        if (device.id == m_device && device.hasSerialPort)
            return device;
    }
    return {};
}

void BluetoothController::connectIt()
{
    if (const auto chosen = device())
        startOn(m_context, strip + chosen->id, tr("Connecting “%1”").arg(chosen->shownName()),
            connected(m_context, *chosen, this));
}

} // namespace everyport::ui
