#pragma once

#include <QObject>

#include "app/venue/venue.h"
#include "ui/polls/plan/planground.h"

class QAction;
class QMenu;

namespace everyport::polls {
struct Poll;
}

namespace everyport::ui {

class PlanDraft;
class PollController;
struct ChartData;

/// How this window shows choices and motions: by bars, by a donut, or on the plan of the building; on the page, on the
/// big screen and in pictures alike. Remembered. A child of the controller, which outlives it.
class ChartChoice : public QObject, private venue::VenueEvents {
    Q_OBJECT
public:
    enum class Way { Bars, Donut, Map };

    explicit ChartChoice(PollController& controller);
    ~ChartChoice() override;

    /// `own`: the poll that `data` shows as it stands now; null of another station's, whose places nobody knows here.
    void applyTo(ChartData& data, const polls::Poll* own);
    QMenu* menu() const { return m_menu; } ///< "Chart": bars, donut, map, and the plan of the building.
    QAction* planAction() const { return m_plan; }

Q_SIGNALS:
    void changed(); ///< Also when a map shows something else without a vote.

private:
    // venue::VenueEvents
    void planChanged() override { Q_EMIT changed(); }
    void mapChanged(const QString&) override { Q_EMIT changed(); }

    Way way() const;
    void choose(Way way);
    void addMap(ChartData& data, const polls::Poll& poll);
    void editPlan();
    Task<Result<Done>> store(PlanDraft draft);

    PollController& m_controller;
    QMenu* m_menu;
    QAction* m_plan;
    PlanGround m_ground;
};

} // namespace everyport::ui
