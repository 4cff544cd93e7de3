#pragma once

#include "tests/app/stations/playedstations.h"
#include "tests/ui/screenshots/pagestates.h"

namespace everyport::ui {

/// The Stations page over stations that are made up: all well, trouble, one that is left out of a poll, a code that is
/// shown, a station's own page, and no stations at all.
class StationStates {
public:
    StationStates(MainWindow& window, stations::PlayedStations& stations, PageStates::Take take);
    bool show(); ///< False: what was to be seen could not be made.

private:
    void take(const QString& subject, const QString& name);
    bool takeLeftOut();
    bool takeAdding();
    bool takeJoining();

    MainWindow& m_window;
    stations::PlayedStations& m_stations;
    PageStates::Take m_take;
};

} // namespace everyport::ui
