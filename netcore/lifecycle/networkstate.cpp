#include "netcore/lifecycle/networkstate.h"

#include <algorithm>
#include <utility>

namespace everyport {

NetworkState::Watch::Watch(NetworkState& state, std::function<void(bool)> changed)
    : m_state(state), m_changed(std::move(changed))
{
    m_state.m_watches.push_back(this);
}

NetworkState::Watch::~Watch()
{
    m_state.m_watches.remove(this);
}

void NetworkState::setUp(bool up)
{
    if (std::exchange(m_up, up) != up)
        notifyWatches();
}

void NetworkState::notifyBack()
{
    if (m_up)
        notifyWatches();
}

void NetworkState::notifyWatches()
{
    const auto told = m_watches; // one may go, or come, while another is told
    for (auto* watch : told) {
        if (std::find(m_watches.begin(), m_watches.end(), watch) == m_watches.end())
            continue;
        const auto changed = watch->m_changed;
        changed(m_up);
    }
}

} // namespace everyport
