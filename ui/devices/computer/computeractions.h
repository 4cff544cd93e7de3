#pragma once

#include "ui/devices/computer/bluetoothcontroller.h"
#include "ui/devices/computer/drivecontroller.h"

namespace everyport::ui {

/// What can be done with the chosen part of this computer.
class ComputerActions : public QObject {
    Q_OBJECT
public:
    explicit ComputerActions(PageContext& context, QObject* parent = nullptr);

    /// `subject`: a ComputerPart's on the Devices page, `drive`: its Drive::id; both empty where none is chosen.
    void setPart(const QString& subject, const QString& drive);
    QList<QAction*> actions() const; ///< Those that do not fit the chosen part are hidden.
    QAction* openAction() const;     ///< What a double click does.

Q_SIGNALS:
    void connectedAt(const QString& port); ///< See BluetoothController.

private:
    DriveController* m_drives;
    BluetoothController* m_bluetooth;
};

} // namespace everyport::ui
