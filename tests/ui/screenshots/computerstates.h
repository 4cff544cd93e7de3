#pragma once

#include "tests/ui/screenshots/pagestates.h"

namespace everyport {
class PlayedComputer;
}

namespace everyport::ui {

/// This computer on the Devices page: plugged in, on its battery, with a stick, with a reader by Bluetooth, in want of
/// somebody, with services that are not there.
class ComputerStates {
public:
    ComputerStates(MainWindow& window, SampleStation& sample, PlayedComputer& computer, PageStates::Take take);
    void show();

private:
    void take(const QString& part, const QString& name);
    void press(const QString& button);
    void readerByBluetooth();
    void showOnly(bool computer);

    MainWindow& m_window;
    SampleStation& m_sample;
    PlayedComputer& m_computer;
    PageStates::Take m_take;
};

} // namespace everyport::ui
