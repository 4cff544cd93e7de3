#pragma once

#include <QList>

#include "app/rules/kinds/action.h"
#include "app/rules/runreport.h"
#include "netcore/base/clock.h"
#include "netcore/task/task.h"

namespace everyport::rules {

class Doings;
class NewestTold;

/// Whatever does what rules say: a test that records, or the program. Refused and Local are final, but where nobody
/// listens (Reason::ConnectionRefused); that, Busy and Disconnected are tried again. The answer says what was done.
class Actor {
public:
    virtual ~Actor() = default;
    virtual Task<Result<QString>> perform(ActionCall call) = 0; ///< Dropping the Task gives up.
};

/// Does the actions of a rule for one event, one after the other: fills their templates, limits how long each may take,
/// tries again what may succeed later, once the others had their turn, and leaves the traces by which the events that
/// it brings about are known. Keeps nothing between two runs; all that is lent must outlive the Tasks. Loop's thread.
class ActionRunner {
public:
    struct Run {
        RunReport report = {}; ///< Done, NotDone or Failed, with a line for each action.
        Error trouble = {};    ///< The last failure; without a text where none failed.
        /// None of its actions was done, each for a reason that may pass: whoever it is for is away, or has no room.
        /// Those that were told something newer do not count.
        bool mayBeDoneLater = false;
    };

    ActionRunner(Clock& clock, Actor& actor, Doings& doings, NewestTold& newest)
        : m_clock(clock), m_actor(actor), m_doings(doings), m_newest(newest)
    {
    }

    /// A failure ends none of the actions behind it, nor does it keep them waiting. What is late (Event::isLate) is not
    /// done where something newer was told. `fields` are the event's with those of all events.
    Task<Run> run(QString rule, QList<Action> actions, Event event, Fields fields);

private:
    Task<Result<QString>> act(ActionCall call);
    bool isOld(const Event& event, const QString& target) const;

    Clock& m_clock;
    Actor& m_actor;
    Doings& m_doings;
    NewestTold& m_newest;
};

} // namespace everyport::rules
