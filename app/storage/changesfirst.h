#pragma once

#include <memory>

#include "app/storage/database.h"

namespace everyport {

/// Jobs of a room whose answers must know of each of its changes before: as long as one of these is under way, what is
/// asked waits its turn behind it instead of going to the lane that reads. The database must outlive it; what was begun
/// may outlast it.
class ChangesFirst {
public:
    explicit ChangesFirst(Database& database, DatabasePriority priority = DatabasePriority::Normal)
        : m_database(database), m_priority(priority)
    {
    }

    template <typename Job>
    Task<Result<Done>> change(Job job)
    {
        const UnderWay counted(m_underWay);
        auto writing = m_database.write(std::move(job), m_priority);
        const auto written = co_await std::move(writing);
        co_return written;
    }

    template <typename Job>
    auto ask(Job job)
    {
        return *m_underWay > 0 ? m_database.write(std::move(job), m_priority) : m_database.read(std::move(job));
    }

private:
    struct UnderWay {
        explicit UnderWay(std::shared_ptr<int> all) : count(std::move(all)) { ++*count; }
        UnderWay(const UnderWay&) = delete;
        UnderWay& operator=(const UnderWay&) = delete;
        ~UnderWay() { --*count; }
        std::shared_ptr<int> count;
    };

    Database& m_database;
    DatabasePriority m_priority;
    std::shared_ptr<int> m_underWay = std::make_shared<int>(0); // changes that are not on disk yet
};

} // namespace everyport
