#include "app/devices/smartcards/pcscthread.h"

#include <thread>

#include <winscard.h>

#include "app/devices/detachedthreads.h"

namespace everyport::devices {

using namespace std::chrono_literals;

namespace {

constexpr auto cancelPause = 20ms;

} // namespace

bool PcscShared::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_isStopping;
}

void PcscShared::post(std::function<void()> call)
{
    const std::lock_guard lock(m_mutex);
    if (m_reactor)
        m_reactor->callFromThread(std::move(call));
}

void PcscShared::sleep(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [this] { return m_isStopping || m_isWoken; });
    m_isWoken = false;
}

void PcscShared::setContext(std::optional<long> context)
{
    const std::lock_guard lock(m_mutex);
    m_context = context;
}

void PcscShared::wake()
{
    const std::lock_guard lock(m_mutex);
    m_isWoken = true;
    m_changed.notify_all();
}

// Called off again and again, for what is not waiting yet does not notice. In a thread of its own: a service that has
// stopped would hold up this call, too.
void PcscShared::stop()
{
    std::unique_lock lock(m_mutex);
    while (!m_hasEnded) {
        const auto context = m_context;
        lock.unlock();
        if (context)
            SCardCancel(*context);
        lock.lock();
        m_changed.wait_for(lock, cancelPause, [this] { return m_hasEnded; });
    }
}

PcscThread::PcscThread(std::shared_ptr<PcscShared> shared, std::function<void()> work) : m_shared(std::move(shared))
{
    std::thread([kept = m_shared, work = std::move(work), running = DetachedThreads::token()]() mutable {
        work();
        work = {};
        {
            const std::lock_guard lock(kept->m_mutex);
            kept->m_hasEnded = true;
            kept->m_changed.notify_all();
        }
        kept.reset();
        running.reset();
    }).detach();
}

PcscThread::~PcscThread()
{
    {
        const std::lock_guard lock(m_shared->m_mutex);
        m_shared->m_isStopping = true;
        m_shared->m_reactor = nullptr;
        m_shared->m_changed.notify_all();
    }
    std::thread([kept = m_shared] { kept->stop(); }).detach();
}

} // namespace everyport::devices
