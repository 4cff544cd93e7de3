#include "app/events/eventsharing.h"

#include "app/events/eventstore.h"

namespace everyport::events {

using namespace Qt::StringLiterals;

EventSharing::EventSharing(Database& database, RequestQueue& requests, std::function<Task<Result<Done>>()> read)
    : m_database(database), m_requests(requests), m_read(std::move(read))
{
    m_database.addListener(*this);
}

EventSharing::~EventSharing()
{
    m_database.removeListener(*this);
}

void EventSharing::changedElsewhere(const QString& what)
{
    if (m_isToRead || (!what.isEmpty() && what != store::room))
        return;
    m_isToRead = true;
    m_requests.start([this] { return catchUp(); }, u"reading what another program changed of events"_s);
}

Task<Result<Done>> EventSharing::catchUp()
{
    m_isToRead = false; // what comes from now on may come too late for this one
    return m_read();
}

} // namespace everyport::events
