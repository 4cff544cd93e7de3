#include "netcore/lifecycle/networkstate.h"

#include <algorithm>

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
    if (std::exchange(m_up, up) == up)
        return;
    const auto told = m_watches; // one may go, or come, while another is told
    for (auto* watch : told) {
        if (std::find(m_watches.begin(), m_watches.end(), watch) == m_watches.end())
            continue;
        const auto changed = watch->m_changed;
        changed(up);
    }
}

} // namespace everyport
