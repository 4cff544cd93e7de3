#pragma once

#include <atomic>
#include <chrono>
#include <memory>

#include "netcore/base/clock.h"
#include "netcore/names/resolver.h"

namespace everyport {

/// A lookup whose name is asked for twice, for IPv6 and for IPv4, side by side, so that a slow answer to one does not
/// hold up the other; both answers are told as they come, and how it ended. What all resolvers do with their answers;
/// how to ask is theirs. `clock` and `asker` must outlive it.
class FamilyLookup : public Resolver::Lookup {
public:
    using Answer = Result<QList<Address>>;
    using Unwanted = std::shared_ptr<const std::atomic<bool>>;

    FamilyLookup(Clock& clock, Resolver::Asker& asker) : m_clock(clock), m_asker(asker) {}
    ~FamilyLookup() override { *m_unwanted = true; }

    /// Both families from what is known already, in a later event.
    void answerAtOnce(Answer answer);
    /// After `time` it ends Busy/TimedOut, and givenUp() is called before.
    void endAfter(std::chrono::milliseconds time, const QString& name);
    /// Once for each family. May end this lookup: nothing of it is touched after that.
    void answered(Address::Family family, Answer answer);
    /// Turns true when nobody waits any more; for whoever may answer later than that. Any thread.
    Unwanted unwanted() const { return m_unwanted; }

protected:
    virtual void givenUp() {}

private:
    void notifyAll(const QList<Address>& addresses);

    Clock& m_clock;
    Resolver::Asker& m_asker;
    std::shared_ptr<std::atomic<bool>> m_unwanted = std::make_shared<std::atomic<bool>>(false);
    Clock::Timer m_timer;
    Error m_failure = Error::cancelled();
    int m_answers = 0;
    bool m_found = false;
};

} // namespace everyport
