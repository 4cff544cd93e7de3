#pragma once

#include <optional>

#include <QtGlobal>

#include "netcore/base/error.h"

namespace everyport::polls {

/// What people are told when taps cannot be stored or come too fast, and once of each: words, and what was said
/// already. Voting asks it and tells its listeners.
class TapTroubles {
public:
    /// Each time that storing was tried; `waiting` taps are in memory.
    static Error storingFailed(Error why, qsizetype waiting);
    void storingRecovered() { m_isFull = false; }

    /// One was dropped; `storing` is why none can be stored, if that is why. Empty where it was said already.
    std::optional<Error> tapDropped(const std::optional<Error>& storing, qsizetype waiting);
    /// So many count nowhere: see Draft::lapsed.
    static Error tapsLapsed(int count);
    void crowdPassed() { m_isFull = false; }

    void fileLost() { m_isFileLost = true; } ///< Known before anybody votes.
    bool filePutBack(qsizetype waiting);     ///< Is that the end of the trouble? What waits has to be stored first.

private:
    bool m_isFull = false; // taps were dropped, and that was told
    bool m_isFileLost = false;
};

} // namespace everyport::polls
