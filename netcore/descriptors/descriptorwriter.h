#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QByteArray>

#include "netcore/base/error.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactordescriptors.h"
#include "netcore/transport/producergate.h"
#include "netcore/transport/transport.h"
#include "netcore/transport/writequeue.h"

namespace everyport {

/// Writes to any descriptor at the pace of whoever reads it: what was written in one turn leaves at its end by one
/// writev, the rest waits in a queue with a bound. The other half of DescriptorReader, with the same rules.
class DescriptorWriter {
public:
    struct Limits {
        qsizetype highWater = 256 * 1024;      ///< Bytes; producers are paused above, resumed below a half.
        qsizetype outbound = 32 * 1024 * 1024; ///< Bytes; more than this is writingFailed with Busy/TooLarge.
    };
    struct Events {
        std::function<void(qsizetype)> bytesWritten = {}; ///< So many have left, before drained.
        std::function<void()> drained = {};               ///< Each time the queue becomes empty.
        /// Once: nobody reads any more, or the queue is over its bound.
        std::function<void(const Error&)> writingFailed = {};
    };
    DescriptorWriter(Reactor& reactor, FileDescriptor fd, Events events); ///< Makes it non-blocking.
    ~DescriptorWriter();
    DescriptorWriter(const DescriptorWriter&) = delete;
    DescriptorWriter& operator=(const DescriptorWriter&) = delete;

    void write(QByteArray bytes); ///< Ignored after writingFailed.
    void setProducer(Producer* producer);
    void setLimits(Limits limits) { m_limits = limits; }
    qsizetype queuedBytes() const { return m_queue.bytes(); }
    int descriptor() const { return m_fd.get(); }

private:
    void becameReady();
    void flush();
    std::optional<Error> writeQueued();
    void fail(const Error& reason);

    Reactor& m_reactor;
    FileDescriptor m_fd;
    std::shared_ptr<Events> m_events; // a call may let go of us
    std::unique_ptr<ReactorDescriptors::Watch> m_watch;
    WriteQueue m_queue;
    Limits m_limits;
    ProducerGate m_gate;
    bool m_blocked = false;
    bool m_flushWanted = false;
};

} // namespace everyport
