#pragma once

#include <optional>

#include "app/stations/stations.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class PageContext;

/// The stations while their page is away: whether it stands in the rail, trouble in strips and badge, hits in the
/// palette. `stations` outlives it.
class StationsOutline : public PageOutline, private stations::StationsEvents {
    Q_OBJECT
public:
    StationsOutline(PageContext& context, stations::Stations& stations);
    ~StationsOutline() override;

    bool isInRail() const override { return m_isInRail; }
    QList<PaletteHit> find(const QString& text) const override;

private:
    void stationsChanged() override { m_batch.changed(); }
    void look();
    Trouble ownTrouble();
    std::optional<Trouble::Remedy> remedyOfServer();
    void openService(const QString& name);
    Trouble troubleOf(const stations::StationRow& row) const;

    PageContext& m_context;
    stations::Stations& m_stations;
    bool m_isInRail = false;
    FrameBatch m_batch;
};

} // namespace everyport::ui
