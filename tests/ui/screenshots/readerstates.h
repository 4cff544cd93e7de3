#pragma once

#include "tests/ui/screenshots/pagestates.h"

namespace everyport::ui {

/// Readers on the Devices page that are not at a line of a card reader's own: one that types like a keyboard, a scanner
/// of printed codes; the ports behind them; one at which cards are linked; and how those by MQTT come in.
class ReaderStates {
public:
    ReaderStates(MainWindow& window, SampleStation& sample, PageStates::Take take);
    bool show(); ///< False: what was to be seen could not be made.

private:
    QString add(const QString& name, const QString& place, const QString& endpoint, const QString& driver);
    void take(const QString& subject, const QString& name);
    bool cardPlace();
    bool byMqtt();

    MainWindow& m_window;
    SampleStation& m_sample;
    PageStates::Take m_take;
};

} // namespace everyport::ui
