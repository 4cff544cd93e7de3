#pragma once

#include "app/polls/counting/counter.h"

namespace everyport::polls {

/// Each of the two voters is one with somebody else in this count, and they are not one with each other. No station
/// links them there: whoever borrows a phone is not its owner.
inline bool areTwoPersons(const Counter& counter, const QString& card, const QString& other)
{
    return !counter.areOne(card, other) && counter.together(card).size() > 1 && counter.together(other).size() > 1;
}

} // namespace everyport::polls
