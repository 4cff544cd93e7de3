#include "tests/ui/screenshots/computerstates.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>

#include "tests/app/machine/playedcomputer.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/support/samplestation.h"
#include "ui/devices/computer/bluetoothcontroller.h"
#include "ui/devices/computer/computerlabels.h"
#include "ui/devices/computer/drivecontroller.h"
#include "ui/devices/devicechips.h"
#include "ui/frame/page/page.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/widgets/controls/chip.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

ComputerStates::ComputerStates(
    MainWindow& window, SampleStation& sample, PlayedComputer& computer, PageStates::Take take)
    : m_window(window), m_sample(sample), m_computer(computer), m_take(std::move(take))
{
}

void ComputerStates::take(const QString& part, const QString& name)
{
    m_window.goTo(u"devices"_s, u"computer/"_s + part);
    settle(1200); // strips follow once a second
    m_take(u"devices-computer"_s + name, false);
}

void ComputerStates::press(const QString& button)
{
    QWidget* dialog = QApplication::activeModalWidget();
    for (QAbstractButton* one : (dialog ? dialog : m_window.page(u"devices"_s))->findChildren<QAbstractButton*>()) {
        if (one->isVisible() && one->text() == button) {
            one->click();
            settle(1500);
            return;
        }
    }
}

void ComputerStates::showOnly(bool computer)
{
    const QString chip = DeviceChips::tr("This computer");
    for (Chip* one : m_window.page(u"devices"_s)->findChildren<Chip*>())
        one->setChecked(computer && one->text() == chip);
}

/// While it is being connected, as it is added then, and as a port.
void ComputerStates::readerByBluetooth()
{
    take(u"bluetooth/"_s + PlayedBluez::reader, u"-reader"_s);
    m_computer.bluez->asked = [this] {
        settle(400);
        m_take(u"devices-computer-connecting"_s, false);
    };
    press(BluetoothController::tr("Add as a reader…"));
    m_computer.bluez->asked = [] {};
    m_take(u"devices-add-bluetooth"_s, true);
    showOnly(false);
    m_window.goTo(u"devices"_s, m_sample.station().settings().dataFolder + u"/bluetooth/"_s + u"00-11-22-33-44-55"_s);
    settle(600);
    m_take(u"devices-port-bluetooth"_s, false);
    showOnly(true);
}

void ComputerStates::show()
{
    m_window.goTo(u"devices"_s);
    settle(600);
    showOnly(true);
    take(u"battery"_s, u"-plugged-in"_s);
    readerByBluetooth();
    m_computer.runOnBattery(38, 44);
    const QString stick = u"drive/"_s + PlayedUDisks::blockPath(u"sdb1"_s), folder = m_sample.folder() + u"/KEYS"_s;
    QDir().mkpath(folder);
    m_computer.plugInStick(u"sdb1"_s, u"KEYS"_s, folder);
    settle(600);
    take(u"battery"_s, {});
    take(stick, u"-stick"_s); // not open, so there is nothing to let go of
    press(DriveController::tr("Export results here…"));
    m_take(u"devices-computer-export"_s, true);
    press(DriveController::tr("Export results here…"));
    press(ComputerWords::tr("Export"));
    take(stick, u"-results"_s);
    press(DriveController::tr("Safe to remove"));
    take(stick, u"-let-go"_s);
    m_computer.reach(2);
    m_computer.runOnBattery(4, 6, 4);
    settle(600);
    take(u"network"_s, u"-trouble"_s);
    m_computer.udisks->pullOut(u"sdb1"_s);
    m_computer.bluez.reset();
    m_computer.upower.reset();
    m_computer.reach(4);
    settle(1500);
    take(u"bluetooth"_s, u"-absent"_s);
    showOnly(false);
    m_computer.start(); // as the others expect it
    settle(600);
}

} // namespace everyport::ui
