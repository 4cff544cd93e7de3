#pragma once

#include <functional>

#include "app/storage/database.h"
#include "app/venue/locationcounter.h"
#include "app/venue/mapfigures.h"
#include "app/venue/plan.h"
#include "netcore/base/listenerlist.h"
#include "netcore/task/taskset.h"

namespace everyport::venue {

/// What a Venue tells. Plain calls on the loop's thread.
struct VenueEvents {
    virtual ~VenueEvents() = default;
    virtual void planChanged() {} ///< Another picture, other places; it is on disk.
    /// A poll's votes by place are others without one of PollEvents having been told: those of before have been read,
    /// or were counted anew.
    virtual void mapChanged(const QString& /*poll*/) {}
};

/// The plan of the building, where readers stand on it, and polls' votes by place. What a Task promises is stored when
/// it is ready; dropping the Task drops only the answer.
///
/// The Station owns it; `database` and `registry` must outlive it. Call `load` before all else. Loop's thread only.
class Venue {
public:
    /// `failed` is told what goes wrong without anybody waiting: votes that cannot be read.
    Venue(Database& database, polls::Polls& registry, TaskSet::Failed failed);
    ~Venue();
    Venue(const Venue&) = delete;
    Venue& operator=(const Venue&) = delete;

    Task<Result<Done>> load();

    void addListener(VenueEvents& listener) { m_listeners.add(&listener); }
    void removeListener(VenueEvents& listener) { m_listeners.remove(&listener); } ///< Also from inside a call.

    const Plan& plan() const { return m_plan; }
    /// Of the picture's content: who keeps a copy knows by it whether it is another one. Empty: there is none.
    QString pictureTag() const { return m_pictureTag; }
    /// Somebody has put a reader somewhere, so there is a map to see.
    bool hasPlaces() const { return !m_plan.places.isEmpty(); }

    Task<Result<Done>> setPicture(QByteArray bytes); ///< Refused as by readPlanPicture. Places stay where they are.
    Task<Result<Done>> removePicture();              ///< A plain floor is left, with its places.
    Task<Result<Done>> clear();                      ///< The places go, too.
    /// In place of where that reader was. Refused as by checkPlace, and beyond maximumPlaces.
    Task<Result<Done>> place(Place place);
    Task<Result<Done>> unplace(QString reader); ///< Refused/NotFound: it was nowhere.

    /// A poll's running round as it is known just now; a poll that is asked for the first time is read from storage,
    /// and mapChanged told then. None where there is no such poll.
    MapFigures map(const QString& poll);
    Task<Result<MapFigures>> wholeMap(QString poll); ///< The same with all that was voted before.

private:
    using Job = std::function<Result<Done>(QSqlDatabase&)>;
    Task<Result<Done>> keep(Job job, std::function<void()> then);
    Task<Result<Done>> doKeep(Job job, std::function<void()> then, std::shared_ptr<Deferred<Result<Done>>> answer);
    void tagPicture();
    MapFigures figures(const QString& poll, const ReaderCounts& counts) const;

    Database& m_database;
    polls::Polls& m_polls;
    ListenerList<VenueEvents> m_listeners;
    Plan m_plan;
    QString m_pictureTag;
    LocationCounter m_counter;
    TaskSet m_work; // last
};

} // namespace everyport::venue
