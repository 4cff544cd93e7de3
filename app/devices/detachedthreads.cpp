#include "app/devices/detachedthreads.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace everyport::devices {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 500ms;

struct Running {
    std::mutex mutex;
    std::condition_variable changed;
    int count = 0;
};

/// Kept by the threads, too: one that is late finds it still.
class AtEnd {
public:
    AtEnd() = default;
    AtEnd(const AtEnd&) = delete;
    AtEnd& operator=(const AtEnd&) = delete;
    ~AtEnd()
    {
        std::unique_lock lock(running->mutex);
        running->changed.wait_for(lock, patience, [this] { return running->count == 0; });
    }

    const std::shared_ptr<Running> running = std::make_shared<Running>();
};

} // namespace

std::shared_ptr<void> DetachedThreads::token()
{
    static const AtEnd atEnd;
    const auto running = atEnd.running;
    const std::lock_guard lock(running->mutex);
    ++running->count;
    return {nullptr, [running](void*) {
                const std::lock_guard ended(running->mutex);
                --running->count;
                running->changed.notify_all();
            }};
}

} // namespace everyport::devices
