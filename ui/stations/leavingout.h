#pragma once

#include <QObject>
#include <QString>

#include "app/polls/pollregistry.h"
#include "app/stations/stations.h"

class QAction;

namespace everyport::ui {

class PageContext;

/// What the home does about a station that lies: nothing counts that it has entered, in all polls that are shared,
/// until it is taken in again. Two actions, for it may be left out of some polls; shown where this is the home.
/// `context` and `stations` outlive it.
class LeavingOut : public QObject, private polls::PollEvents {
    Q_OBJECT
public:
    LeavingOut(PageContext& context, stations::Stations& stations, QObject* parent = nullptr);
    ~LeavingOut() override;
    LeavingOut(const LeavingOut&) = delete;
    LeavingOut& operator=(const LeavingOut&) = delete;

    QAction* action() const { return m_action; }
    QAction* takeInAction() const { return m_takeIn; } ///< Seen where it is left out of a poll.
    void setStation(const stations::StationRow* row);  ///< Null: none is chosen.

private:
    // polls::PollEvents
    void pollChanged(const QString& id) override;

    QStringList pollsWithIt() const;    ///< That are shared, and may leave it out.
    QStringList pollsWithoutIt() const; ///< Shared still or not.
    void refresh();
    void ask();
    void takeInAgain();

    PageContext& m_context;
    stations::Stations& m_stations;
    QAction* m_action;
    QAction* m_takeIn;
    stations::StationRow m_row; ///< Of whom the action is; without a name of none.
};

} // namespace everyport::ui
