#pragma once

#include <chrono>
#include <memory>
#include <vector>

#include "netcore/base/clock.h"
#include "netcore/lifecycle/service.h"

namespace everyport {

/// A branch: services that start one after the other, in order of adding, and stop in the other order. One that cannot
/// start takes down those that were started before it. A stop takes no longer than its limits: who does not end
/// in time is aborted, and the next has its turn. `clock` must outlive it.
class MultiService final : public Service {
public:
    static constexpr Clock::Duration usualLimit = std::chrono::seconds(3);

    /// `limit`: what the stop of all of them may take together.
    MultiService(QString name, Clock& clock, Clock::Duration limit = std::chrono::seconds(4));
    ~MultiService() override;

    /// While it does not run. `limit`: what its stop may take.
    Service& add(std::unique_ptr<Service> child, Clock::Duration limit = usualLimit);
    /// Added and, where this runs, started; an Error leaves it out again.
    Task<Result<Done>> adopt(std::unique_ptr<Service> child, Clock::Duration limit = usualLimit);
    /// Stopped within its limit, and out of the tree. Refused/NotFound: no child of ours.
    Task<Result<Done>> remove(Service& child);
    Service* find(const QString& name) const; ///< A child by name; null where there is none.
    qsizetype count() const { return qsizetype(m_children.size()); }

    Task<Result<Done>> privilegedStart() override;
    Task<Result<Done>> start() override;
    /// Ready with the first Error of the children's stops; Busy/TimedOut where one had to be aborted. Whoever does not
    /// run yet, because a start goes on still, is aborted, and that start ends as cancelled.
    Task<Result<Done>> stop() override;
    void abort() override;

private:
    struct Child {
        std::unique_ptr<Service> service;
        Clock::Duration limit;
    };
    bool hasChild(const Service* service) const;
    void releaseOf(const Service* service);
    std::vector<Service*> children() const;
    Task<Result<Done>> stopChild(Service* child, Clock::Duration left);
    Task<Result<Done>> stopAll();

    Clock& m_clock;
    Clock::Duration m_limit;
    std::vector<Child> m_children;
    bool m_isStopping = false;
    int m_round = 0; // a stop begins the next: what was starting then gives up
};

} // namespace everyport
