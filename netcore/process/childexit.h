#pragma once

#include <optional>

#include <sys/types.h>

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/exitstatus.h"

namespace everyport {

/// The end of one child of ours as a descriptor that becomes readable, without SIGCHLD, so that it is in nobody's way
/// (QProcess waits for its own children by their numbers, and so do we). pidfd_open(2), Linux 5.3; where the system
/// or a sandbox refuses it, a thread waits for the child; where there is none to be had either, a timer asks twenty
/// times a second. Whoever lets go of it before `reap` leaves a zombie.
class ChildExit {
public:
    enum class Way { Best, Thread, Timer };
    explicit ChildExit(pid_t pid, Way way = Way::Best);

    pid_t pid() const { return m_pid; }
    int descriptor() const { return m_fd.get(); } ///< Readable from the child's end on, and maybe before: `reap` knows.
    /// The child's end, and with it the last of the child; nothing while it runs. Once.
    std::optional<ExitStatus> reap();
    bool isReaped() const { return m_reaped; }

    /// To the child, or to all of its process group. Error: Local/NotFound when it has ended: its number may be
    /// another's by now, so nothing is sent then.
    Result<Done> signal(int number) const;
    Result<Done> signalGroup(int number) const;

private:
    Result<Done> send(pid_t to, int number) const;

    pid_t m_pid;
    FileDescriptor m_fd;
    bool m_isTimer = false;
    bool m_reaped = false;
};

} // namespace everyport
