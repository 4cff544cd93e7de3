#pragma once

#include <functional>

#include "app/polls/pollbook.h"
#include "app/polls/taps/idlevotes.h"
#include "netcore/task/task.h"

namespace everyport::polls {

/// What other programs that share the database have stored comes into the polls in memory, and is told as what is
/// voted here. No program leads and none is asked: each entry has a number in its poll's log, and of two that want the
/// same one the database takes the first. The other reads what came and decides again.
///
/// Part of Voting. Loop's thread; only while nothing else changes the polls. Both must outlive it.
class PollSharing {
public:
    PollSharing(PollBook& book, IdleVotes& idle) : m_book(book), m_idle(idle) {}

    struct Caught {
        bool any = false;   ///< Links apart.
        bool isAll = false; ///< Else there is more, for another time: votes that wait come first.
    };
    Task<Result<Caught>> catchUp(bool withLinks = true);

    /// Runs `work` on top of what others have stored: where it is refused, by the database since another program was
    /// first or by what is known here, once more each time something had come. It must ask anew for all that it decides
    /// by.
    template <typename T>
    Task<Result<T>> onTop(std::function<Task<Result<T>>()> work)
    {
        auto done = co_await work();
        for (int tries = 0; !done && done.error().kind == Error::Kind::Refused && tries < mostTries; ++tries) {
            auto catching = catchUp();
            const auto caught = co_await std::move(catching);
            if (!caught)
                co_return caught.error(); // nobody knows whether it would be refused
            if (!caught->any)
                break; // refused for another reason
            done = co_await work();
        }
        co_return done;
    }

    static constexpr int mostTries = 100; ///< Each time some other program has stored something.

private:
    bool read(PollNews news);
    void read(PollNews::Links links);
    void read(const PollNews::Grown& grown);
    void tell(Ledger& ledger, const StoredEntry& stored);

    PollBook& m_book;
    IdleVotes& m_idle;
};

} // namespace everyport::polls
