#pragma once

#include "app/stations/stations.h"
#include "ui/stations/stationlabels.h"
#include "ui/widgets/tables/columnmodel.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

/// What happened at the stations as rows, newest first. While it is held, what is new waits and is counted. `stations`
/// outlives it, and what `pollNamed` uses.
class HappeningsModel : public ColumnModel<stations::StationHappening>, private stations::StationsEvents {
    Q_OBJECT
public:
    enum Column { When, Station, What };
    explicit HappeningsModel(stations::Stations& stations, const PollNamed& pollNamed = {}, QObject* parent = nullptr);
    ~HappeningsModel() override;

    void setHeld(bool held); ///< Somebody reads: nothing moves.
    int waiting() const { return int(m_waiting.size()); }

Q_SIGNALS:
    void waitingChanged();

private:
    int size() const override { return int(m_rows.size()); }
    const stations::StationHappening* rowAt(int row) const override { return &m_rows[row]; }
    void stationsChanged() override;
    void stationHappened(const stations::StationHappening& happening) override;
    void flush();
    void follow();

    stations::Stations& m_stations;
    QList<stations::StationHappening> m_rows;
    QList<stations::StationHappening> m_waiting; ///< Newest first.
    FrameBatch m_batch;
    bool m_held = false;
};

} // namespace everyport::ui
