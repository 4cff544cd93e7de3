#pragma once

#include <memory>

#include "app/log/log.h"
#include "app/station/running/keptvotes.h"
#include "app/station/servicefiles/stationsettings.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport {

class Accounts;
class Database;
class FolderLock;
class LentCheckers;
class StorageFindings;
class StorageLog;
namespace devices {
class DeviceRegistry;
}
namespace events {
class EventRegistry;
}
namespace polls {
class JournalAside;
class PollRegistry;
struct VotesForOthers;
} // namespace polls
namespace venue {
class Venue;
}

/// What a station has stored: its database, and what reads from it and writes into it. Other parts of the station stand
/// on these, and none of these on them.
///
/// A Station has one. Whatever is asked for is there from an `open` that succeeded to the end of `close`. Loop's
/// thread.
class StationBooks {
public:
    /// All of it must outlive `close`.
    struct Ground {
        Reactor& reactor;
        const StationSettings& settings;
        Log& log;
        FolderLock* lock; ///< The database asks it whether the folder is still ours.
        LentCheckers& checkers;
    };
    StationBooks();
    ~StationBooks(); ///< As `close`.
    StationBooks(const StationBooks&) = delete;
    StationBooks& operator=(const StationBooks&) = delete;

    /// Reads it all; no reader is opened yet. After an Error some of it may be there, until `close`.
    Task<Result<Done>> open(Ground ground);
    void noteLogEnds() const; ///< At a stop in order, behind the last vote: for the next start (LogEnds).
    void close();             ///< Writes what is queued.
    bool areMade() const { return m_devices != nullptr; }

    Database& database() const { return *m_database; }
    StorageFindings& storageFindings() const { return *m_findings; } ///< What is missing in it, or was changed.
    Accounts& accounts() const { return *m_accounts; }
    polls::PollRegistry& polls() const { return *m_polls; }
    events::EventRegistry& events() const { return *m_events; }
    venue::Venue& venue() const { return *m_venue; }
    devices::DeviceRegistry& devices() const { return *m_devices; }

    static QString bluetoothFolder(const StationSettings& settings); ///< Where paired devices have a link each.

private:
    Task<Result<Done>> openDatabase(Ground ground);
    Task<Result<Done>> keepStoredLast(Ground ground);
    Task<Result<Done>> careForVotes(Ground ground, std::shared_ptr<polls::JournalAside> votes, KeptVotes::Start start);
    Task<Result<QList<polls::JournalMark>>> journalMarks();
    Task<Result<polls::VotesForOthers>> compareWaitingVotes(
        Ground ground, std::shared_ptr<polls::JournalAside> votes, KeptVotes::Start start);
    void setJournal(const Ground& ground, polls::VotesForOthers others);
    Task<Result<Done>> findKeptVotes(Ground ground, KeptVotes::Start start);
    void make(const Ground& ground);
    void makeDevices(const Ground& ground);
    Result<Done> addPasswordBooks(const Ground& ground);
    void compareLogEnds(const Ground& ground);

    std::unique_ptr<StorageFindings> m_findings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<StorageLog> m_storageLog;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<polls::PollRegistry> m_polls;
    std::unique_ptr<events::EventRegistry> m_events;
    std::unique_ptr<venue::Venue> m_venue;
    std::unique_ptr<devices::DeviceRegistry> m_devices;
    QString m_logEnds; // a file; empty: nothing is noted
};

} // namespace everyport
