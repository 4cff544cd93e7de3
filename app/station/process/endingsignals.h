#pragma once

#include <array>
#include <csignal>

namespace everyport {

/// For a command that has to clear up before a signal ends it: while this lives SIGINT, SIGTERM and SIGHUP are only
/// noted, each once, and whoever works looks for them. The one that came ends the process when this goes, which is
/// therefore made first; a second of its kind does at once. What is ignored (nohup) stays so. One at a time.
class EndingSignals {
public:
    EndingSignals();
    ~EndingSignals();
    EndingSignals(const EndingSignals&) = delete;
    EndingSignals& operator=(const EndingSignals&) = delete;

    static bool came(); ///< On any thread; false also where there is none of these.

private:
    static constexpr std::array watched{SIGINT, SIGTERM, SIGHUP};
    std::array<struct sigaction, watched.size()> m_before = {};
};

} // namespace everyport
