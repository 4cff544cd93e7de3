#include "app/polls/tapdiversion.h"

#include <utility>

#include "app/polls/pollregistry.h"

namespace everyport::polls {

TapDiversion::TapDiversion(PollRegistry& registry, Taker taker) : m_taker(std::make_shared<Taker>(std::move(taker)))
{
    // The registry may have another one's by the time that this ends, or be gone: nothing is taken from it then.
    registry.divertTaps([asked = std::weak_ptr(m_taker)](const Tap& tap) {
        const auto one = asked.lock();
        return one && (*one)(tap);
    });
}

} // namespace everyport::polls
