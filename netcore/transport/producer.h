#pragma once

#include <QByteArray>

namespace everyport {

/// Whoever writes much (a file, a history, a fan-out). Told by its consumer when the queue passes the high-water mark
/// and when it has drained again; it writes in between. Loop's thread.
class Producer {
public:
    virtual ~Producer() = default;
    virtual void pauseProducing() = 0;
    virtual void resumeProducing() = 0;
    virtual void stopProducing() {} ///< The consumer has gone; nothing more is wanted, and nothing more is told.
};

/// What a producer writes to: a transport, or a step on the way there.
class Consumer {
public:
    virtual ~Consumer() = default;
    /// Queued, shared not copied. After the end it is ignored.
    virtual void write(QByteArray bytes) = 0;
    /// At most one, which outlives its registration; null takes it off. Told to pause at once when the queue is
    /// already over the mark.
    virtual void setProducer(Producer* producer) = 0;
    virtual qsizetype queuedBytes() const = 0;
};

} // namespace everyport
