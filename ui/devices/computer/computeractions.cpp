#include "ui/devices/computer/computeractions.h"

namespace everyport::ui {

ComputerActions::ComputerActions(PageContext& context, QObject* parent)
    : QObject(parent), m_drives(new DriveController(context, this)), m_bluetooth(new BluetoothController(context, this))
{
    connect(m_bluetooth, &BluetoothController::connectedAt, this, &ComputerActions::connectedAt);
}

void ComputerActions::setPart(const QString& subject, const QString& drive)
{
    const QString devices = QStringLiteral("computer/bluetooth/");
    m_drives->setDrive(drive);
    m_bluetooth->setDevice(subject.startsWith(devices) ? subject.mid(devices.size()) : QString());
}

QList<QAction*> ComputerActions::actions() const
{
    return m_drives->actions() << m_bluetooth->addAction;
}

QAction* ComputerActions::openAction() const
{
    return m_bluetooth->addAction->isVisible() ? m_bluetooth->addAction : m_drives->openAction;
}

} // namespace everyport::ui
