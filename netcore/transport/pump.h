#pragma once

#include "netcore/transport/producer.h"

namespace everyport {

/// One who writes only when asked, a piece at a time: simpler to write than a Producer, and no worse to its peer.
class PullProducer {
public:
    virtual ~PullProducer() = default;
    /// Writes one piece to the consumer; false when that was the last, or there is none just now (then see Pump::goOn).
    virtual bool producePiece() = 0;
};

/// Asks a PullProducer for pieces as long as the consumer takes them: what makes a Producer of it. Registers itself as
/// the consumer's producer as long as it lives; `consumer` outlives it, or says by stopProducing that it goes.
class Pump final : public Producer {
public:
    Pump(Consumer& consumer, PullProducer& source) : m_consumer(&consumer), m_source(source)
    {
        consumer.setProducer(this);
    }
    ~Pump() override
    {
        if (m_consumer)
            m_consumer->setProducer(nullptr);
    }
    Pump(const Pump&) = delete;
    Pump& operator=(const Pump&) = delete;

    /// At the start, and when there is something again. Nothing to do while it is under way or paused.
    void resume()
    {
        if (m_isPumping || !m_consumer)
            return;
        m_isPumping = true; // the consumer resumes us from inside a write where it took that at once
        while (m_consumer && !m_paused && m_source.producePiece()) {}
        m_isPumping = false;
    }

    void pauseProducing() override { m_paused = true; }
    void resumeProducing() override
    {
        m_paused = false;
        resume();
    }
    void stopProducing() override { m_consumer = nullptr; }

private:
    Consumer* m_consumer;
    PullProducer& m_source;
    bool m_paused = false;
    bool m_isPumping = false;
};

} // namespace everyport
