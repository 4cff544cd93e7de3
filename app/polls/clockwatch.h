#pragma once

#include <vector>

#include "app/polls/pollbook.h"
#include "app/polls/polls.h"
#include "app/polls/taps/draft.h"

namespace everyport::polls {

/// Tells who listens to polls, once, when the computer's clock is set by more than two computers' may differ
/// (counting/timeorder.h): people can still set it right. `book` must outlive it.
class ClockWatch {
public:
    explicit ClockWatch(PollBook& book) : m_book(book), m_offset(offset()) {}

    void votesStored(const std::vector<Draft::Entry>& entries);

private:
    void notify(ClockChange change);
    qint64 offset() const;

    PollBook& m_book;
    qint64 m_offset; // ms of the clock that people set, to the one that nobody sets
};

} // namespace everyport::polls
