#pragma once

#include <limits>
#include <optional>

#include <QtGlobal>

#include "netcore/base/error.h"
#include "netcore/transport/producer.h"

namespace everyport {

/// A consumer's side of back-pressure, in one place for all of them: its producer is told to pause when more than the
/// mark is waiting, and to go on below a half of it, each once. What a producer throws comes back as an error, which
/// ends the consumer. A part of its consumer; two words, so that an idle connection may have one. Loop's thread.
class ProducerGate {
public:
    static constexpr qsizetype usualMark = 256 * 1024; ///< Bytes.
    /// For `tell`: whoever is below takes nothing more, however little is waiting here.
    static constexpr qsizetype stalled = std::numeric_limits<qsizetype>::max();

    /// Consumer::setProducer. The new one is told at once where too much is waiting already.
    std::optional<Error> set(Producer* producer, qsizetype waiting, qsizetype mark = usualMark);
    /// So many bytes are waiting now: after each write and each time that some have left. Whoever is told may write,
    /// take itself off, or end the consumer: nothing of it is touched after the call.
    std::optional<Error> tell(qsizetype waiting, qsizetype mark = usualMark);
    /// For a consumer that came in between a producer and another one, which may have told it to pause and is not asked
    /// any more: what may go on is told so, whatever it was told before. Then it may not mind.
    std::optional<Error> restart(qsizetype waiting, qsizetype mark = usualMark);
    /// The consumer ends. Told once, and lets go of it.
    void stop();
    bool isPaused() const { return m_paused; }

private:
    Producer* m_producer = nullptr;
    bool m_paused = false;
};

} // namespace everyport
