#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include "netcore/interfaces/reactor.h"

namespace everyport::devices {

/// What a PcscThread shares with its owner. Kept by both, so that a thread which the service holds up may outlive the
/// owner and the reactor.
class PcscShared {
public:
    explicit PcscShared(Reactor& reactor) : m_reactor(&reactor) {}

    // For the thread.
    bool isStopping();
    void post(std::function<void()> call);        ///< On the loop's thread; dropped once the owner has gone.
    void sleep(std::chrono::milliseconds time);   ///< Until woken, or stopped.
    void setContext(std::optional<long> context); ///< Of PC/SC, for the owner to call it off.

    // For the owner.
    void wake();

private:
    friend class PcscThread;
    void stop();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    Reactor* m_reactor; ///< Null once the owner has gone.
    std::optional<long> m_context;
    bool m_isStopping = false;
    bool m_isWoken = false;
    bool m_hasEnded = false;
};

/// A thread for calls of PC/SC, which block: SCardGetStatusChange until something happens, any other as long as a
/// reader or the service takes. All calls of one context are made in one thread. Its end calls off what can be and
/// does not wait: the thread ends by itself and touches nothing any more (DetachedThreads).
class PcscThread {
public:
    /// `work` runs in the thread and returns soon once PcscShared::isStopping; it must own what it touches.
    PcscThread(std::shared_ptr<PcscShared> shared, std::function<void()> work);
    ~PcscThread();
    PcscThread(const PcscThread&) = delete;
    PcscThread& operator=(const PcscThread&) = delete;

private:
    std::shared_ptr<PcscShared> m_shared;
};

} // namespace everyport::devices
