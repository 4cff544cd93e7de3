#pragma once

#include <functional>

#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// Follows files that somebody changes while the program runs; see ListenRequest::following. Loop's thread.
class FileFollower {
public:
    /// What became of a change, and the same in a sentence; not twice where the same thing fails again.
    using Told = std::function<void(const Result<Done>& outcome, const QString& sentence)>;
    static void toQtLog(const Result<Done>& outcome, const QString& sentence); ///< For who has no log of their own.

    virtual ~FileFollower() = default;
    virtual void lookNow() = 0; ///< For SIGHUP, and for who cannot wait half a minute.
};

} // namespace everyport
