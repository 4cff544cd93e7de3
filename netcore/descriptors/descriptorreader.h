#pragma once

#include <functional>
#include <memory>

#include <QByteArrayView>

#include "netcore/base/error.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactordescriptors.h"

namespace everyport {

/// Reads any descriptor as it becomes ready: a pipe, a terminal, a device, also a regular file, which no multiplexer
/// can watch and which is read a piece a turn. Not a transport: what those and child processes have in common. Any
/// reactor with ReactorDescriptors will do. May be let go of from inside its events; loop's thread.
class DescriptorReader {
public:
    struct Events {
        std::function<void(QByteArrayView)> bytesRead;  ///< Any size; good until the call returns.
        std::function<void(const Error&)> readingEnded; ///< Once; closed at the end of what there is.
    };
    DescriptorReader(Reactor& reactor, FileDescriptor fd, Events events); ///< Makes it non-blocking.
    ~DescriptorReader();
    DescriptorReader(const DescriptorReader&) = delete;
    DescriptorReader& operator=(const DescriptorReader&) = delete;

    void pause();
    void resume();
    int descriptor() const { return m_fd.get(); } ///< Open until we are let go of.

private:
    void begin();
    void readSome();
    void end(const Error& reason);

    Reactor& m_reactor;
    FileDescriptor m_fd;
    std::shared_ptr<Events> m_events; // a call may let go of us
    std::unique_ptr<ReactorDescriptors::Watch> m_watch;
    Clock::Timer m_nextPiece; // in place of the watch
    bool m_watchable;
    bool m_paused = false;
    bool m_ended = false;
};

/// False for what epoll refuses, as regular files: they are always ready.
bool canBeWatched(int fd);

} // namespace everyport
