#pragma once

#include <QByteArray>

#include "netcore/base/result.h"
#include "netcore/interfaces/exitstatus.h"
#include "netcore/interfaces/processoptions.h"
#include "netcore/transport/transport.h"

namespace everyport {

class ProcessTransport;

/// What a child process tells. The order: connectionMade once; data and the ends of pipes; processExited when the child
/// has ended, which may be before its last words are read; processEnded once all its pipes have ended too, and nothing
/// after. (A grandchild that keeps a pipe open keeps processEnded back.) Owned by its transport; loop's thread.
class ProcessProtocol {
public:
    virtual ~ProcessProtocol() = default;
    virtual void connectionMade(ProcessTransport& transport) = 0; ///< Good until processEnded has returned.

    virtual void outReceived(QByteArrayView) {} ///< Its standard output; on a terminal all that it says.
    virtual void errReceived(QByteArrayView) {}
    virtual void childDataReceived(int childFd, QByteArrayView bytes)
    {
        if (childFd == 1)
            outReceived(bytes);
        else if (childFd == 2)
            errReceived(bytes);
    }

    virtual void inConnectionLost() {} ///< It reads no more, or closeStdin has been done.
    virtual void outConnectionLost() {}
    virtual void errConnectionLost() {}
    virtual void childConnectionLost(int childFd)
    {
        if (childFd == 0)
            inConnectionLost();
        else if (childFd == 1)
            outConnectionLost();
        else if (childFd == 2)
            errConnectionLost();
    }

    virtual void processExited(const ExitStatus&) {}
    virtual void processEnded(const ExitStatus& status) = 0;
};

/// A child process in the hand of whoever started it. Letting go of it while it runs sends SIGTERM to it and to what
/// it started, SIGKILL to those that are there after the grace time, and reaps it; the protocol hears nothing more.
/// May be let go of from inside an event. Loop's thread.
class ProcessTransport {
public:
    virtual ~ProcessTransport() = default;

    virtual pid_t pid() const = 0;
    virtual bool isRunning() const = 0;

    void write(QByteArray bytes) { writeToChild(0, std::move(bytes)); }
    /// Queued, shared not copied; leaves at the turn's end. Nothing where the child has no such pipe.
    virtual void writeToChild(int childFd, QByteArray bytes) = 0;
    void closeStdin() { closeChildFd(0); }
    /// Sends what is queued, then closes our end. On a terminal, types the end-of-file character (^D).
    virtual void closeChildFd(int childFd) = 0;
    virtual void loseConnection() = 0; ///< closeChildFd for all; the child is left to end by itself.

    virtual void pauseReading() = 0; ///< Of all its pipes; the child stops when they are full.
    virtual void resumeReading() = 0;
    virtual void setProducer(Producer* producer) = 0; ///< Of what is written to its standard input.
    virtual qsizetype queuedBytes() const = 0;

    /// Error: Local/NotFound once it has ended.
    virtual Result<Done> signal(int number) = 0;
    virtual Result<Done> signalGroup(int number) = 0; ///< With all that it started and that stayed in its group.
    /// The child hears SIGWINCH. Unsupported without a terminal.
    virtual Result<Done> setTerminalSize(TerminalSize size) = 0;

    virtual ConnectionRecord& record() = 0;
};

} // namespace everyport
