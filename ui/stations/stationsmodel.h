#pragma once

#include <QTimer>

#include "app/stations/stations.h"
#include "ui/stations/stationsums.h"
#include "ui/widgets/tables/columnmodel.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

/// The stations as rows, none where this program takes no part. A row stays where it is while only its state changes;
/// changes come at most four times a second. Ages move on once a second while somebody looks. `stations` outlives it.
class StationsModel : public ColumnModel<stations::StationRow>, private stations::StationsEvents {
    Q_OBJECT
public:
    enum Column { Name, State, Line, Readers, LastTap, Backlog, Clock, Power };
    explicit StationsModel(stations::Stations& stations, QObject* parent = nullptr);
    ~StationsModel() override;

    void setWatched(bool watched); ///< Somebody looks: ages move.
    const stations::StationRow* station(const QModelIndex& index) const;
    const stations::StationRow* station(const QString& name) const;
    const StationSums& sums() const { return m_sums; }

Q_SIGNALS:
    void followed(); ///< The rows are as they are now.

private:
    int size() const override { return int(m_rows.size()); }
    const stations::StationRow* rowAt(int row) const override { return &m_rows[row]; }
    void stationsChanged() override { m_batch.changed(); }
    void follow();
    void dropGone(const QList<stations::StationRow>& now);
    void takeNew(const QList<stations::StationRow>& now);
    void tellAll();

    stations::Stations& m_stations;
    QList<stations::StationRow> m_rows; // as they were told last
    StationSums m_sums;
    FrameBatch m_batch;
    QTimer m_ages;
};

} // namespace everyport::ui
