#pragma once

#include <QWidget>

#include "app/stations/stations.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class PageContext;
class ThingList;

/// The home's open invitations, each of which can be withdrawn; away while there is none. `stations` outlives it.
class InvitationList : public QWidget, private stations::StationsEvents {
    Q_OBJECT
public:
    InvitationList(PageContext& context, stations::Stations& stations, QWidget* parent = nullptr);
    ~InvitationList() override;

private:
    void stationsChanged() override { m_batch.changed(); }
    void follow();
    void withdraw(const QString& account, const QString& title);

    PageContext& m_context;
    stations::Stations& m_stations;
    ThingList* m_list;
    QStringList m_shown; ///< What each line says, so that none is made anew for nothing.
    FrameBatch m_batch;
};

} // namespace everyport::ui
