#pragma once

#include <QObject>
#include <QString>

#include "app/polls/pollregistry.h"
#include "app/stations/stations.h"

class QAction;

namespace everyport::ui {

class PageContext;

/// What the home does about a station that lies: nothing counts that it has entered, in all polls that are shared,
/// until it is taken in again. One action, which does whichever of both is left to do; shown where this is the home.
/// `context` and `stations` outlive it.
class LeavingOut : public QObject, private polls::PollEvents {
    Q_OBJECT
public:
    LeavingOut(PageContext& context, stations::Stations& stations, QObject* parent = nullptr);
    ~LeavingOut() override;
    LeavingOut(const LeavingOut&) = delete;
    LeavingOut& operator=(const LeavingOut&) = delete;

    QAction* action() const { return m_action; }
    void setStation(const stations::StationRow* row); ///< Null: none is chosen.

private:
    // polls::PollEvents
    void pollChanged(const QString& id) override;

    QStringList sharedPolls() const;    ///< That may leave it out.
    QStringList pollsWithoutIt() const; ///< Shared still or not.
    void refresh();
    void perform();
    void ask();

    PageContext& m_context;
    stations::Stations& m_stations;
    QAction* m_action;
    stations::StationRow m_row; ///< Of whom the action is; without a name of none.
};

} // namespace everyport::ui
