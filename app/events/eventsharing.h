#pragma once

#include <functional>

#include "app/events/requestqueue.h"
#include "app/storage/database.h"

namespace everyport::events {

/// What other programs that share the database have stored of events (sharing.h): where something came, `read` runs in
/// its turn among the changes of here, once for all that came before. What it could not read because the database was
/// away comes again: then something may have been missed, and that is told, too.
///
/// Part of EventRegistry. Loop's thread. `database` and `requests` must outlive it, and it what runs in `requests`.
class EventSharing final : private DatabaseEvents {
public:
    EventSharing(Database& database, RequestQueue& requests, std::function<Task<Result<Done>>()> read);
    ~EventSharing() override;
    EventSharing(const EventSharing&) = delete;
    EventSharing& operator=(const EventSharing&) = delete;

private:
    void changedElsewhere(const QString& what) override;
    Task<Result<Done>> catchUp();

    Database& m_database;
    RequestQueue& m_requests;
    const std::function<Task<Result<Done>>()> m_read;
    bool m_isToRead = false;
};

} // namespace everyport::events
