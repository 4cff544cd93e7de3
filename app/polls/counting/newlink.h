#pragma once

#include "app/polls/counting/counter.h"

namespace everyport::polls {

/// Whether a link of this station is news to a count: `card` is the voter and `person` the group, both as they are
/// called there. Who is one with somebody else there is made one with nobody new, since whoever borrows a phone is not
/// its owner; but for what only its owner has (`isProof`: a card, an account), as long as the group is unknown there.
inline bool isNewLink(const Counter& counter, const QString& card, const QString& person, bool isProof)
{
    if (counter.areOne(card, person))
        return false;
    return counter.together(card).size() == 1 || (isProof && counter.together(person).size() == 1);
}

} // namespace everyport::polls
