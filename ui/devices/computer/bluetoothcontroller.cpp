#include "ui/devices/computer/bluetoothcontroller.h"

#include <algorithm>

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

/// Says how far the connecting of a device has come, which may be in reach long before its serial line is open: until
/// it is, it shall be switched on; then its row says that it is connected. Nothing is cleared at its end: its owner may
/// go with the window.
class ConnectingStrip final : private MachineEvents {
public:
    ConnectingStrip(PageContext& context, BluetoothDevice device)
        : m_context(context), m_machine(context.station().machine()), m_device(std::move(device))
    {
        m_machine.addListener(this);
        raise();
    }
    ~ConnectingStrip() override { m_machine.removeListener(this); }
    ConnectingStrip(const ConnectingStrip&) = delete;
    ConnectingStrip& operator=(const ConnectingStrip&) = delete;

private:
    void factsChanged() override
    {
        const QList<BluetoothDevice>& known = m_machine.facts().bluetooth.devices;
        const auto now = std::find_if(
            known.begin(), known.end(), [this](const BluetoothDevice& one) { return one.id == m_device.id; });
        if (now == known.end() || now->isConnected == m_device.isConnected)
            return;
        m_device = *now;
        raise();
    }
    void raise()
    {
        const QString name = m_device.shownName();
        m_context.troubles().raise({.id = strip + m_device.id,
            .page = QStringLiteral("devices"),
            .subject = QStringLiteral("computer/bluetooth/") + m_device.id,
            .severity = Trouble::Severity::Working,
            .head = m_device.isConnected ? ComputerWords::tr("“%1” is connected:").arg(name)
                                         : ComputerWords::tr("“%1” is being connected:").arg(name),
            .text = m_device.isConnected ? ComputerWords::tr("its serial line is being opened.")
                                         : ComputerWords::tr("switch it on and keep it near.")});
    }

    PageContext& m_context;
    Machine& m_machine;
    BluetoothDevice m_device; ///< As it was told of last.
};

Task<Result<Done>> connected(PageContext& context, BluetoothDevice device, QPointer<BluetoothController> whoAsked)
{
    const ConnectingStrip telling(context, device);
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
