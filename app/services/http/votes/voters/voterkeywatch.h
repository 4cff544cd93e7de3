#pragma once

#include <functional>

#include "app/services/http/votes/voters/votertoken.h"
#include "netcore/base/clock.h"
#include "netcore/lifecycle/backoff.h"

namespace everyport {

class Log;

/// Whether a web server has the key that it knows voters by: without it no vote by phone gets as far as the journal,
/// and nothing else says so. It is read when the server opens, and where it cannot be read, or made for the first
/// phone, that is tried again by itself, and told.
///
/// Loop's thread. `clock`, `key` and `log` must outlive it; a key has one.
class VoterKeyWatch {
public:
    /// `source` of lines in the log; `changed` is called when the trouble comes, changes or goes.
    VoterKeyWatch(Clock& clock, VoterKey& key, Log& log, QString source, std::function<void()> changed);
    ~VoterKeyWatch();
    VoterKeyWatch(const VoterKeyWatch&) = delete;
    VoterKeyWatch& operator=(const VoterKeyWatch&) = delete;

    void start() { m_key.prepare(); }
    const Error& trouble() const { return m_trouble; } ///< Text empty: none.

private:
    void readingEnded(const Result<Done>& how);
    void setTrouble(Error trouble);

    Clock& m_clock;
    VoterKey& m_key;
    Log& m_log;
    const QString m_source;
    const std::function<void()> m_changed;
    Error m_trouble = {};
    Backoff m_backoff;
    Clock::Timer m_again;
};

} // namespace everyport
