#pragma once

namespace everyport {

/// Follows files that somebody changes while the program runs; see ListenRequest::following. Loop's thread.
class FileFollower {
public:
    virtual ~FileFollower() = default;
    virtual void lookNow() = 0; ///< For SIGHUP, and for who cannot wait half a minute.
};

} // namespace everyport
