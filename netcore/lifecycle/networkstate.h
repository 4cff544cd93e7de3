#pragma once

#include <functional>
#include <list>
#include <memory>

namespace everyport {

/// Whether this computer is on a network at all, beyond itself: clients that keep a connection up save their attempts
/// while it is not. Who knows it sets it (netlinkstate.h; NetworkManager may come). Loop's thread.
class NetworkState {
public:
    virtual ~NetworkState() = default;

    bool isUp() const { return m_up; }

    /// Told of each change until it is let go of, also from inside the call. Must not outlive the state.
    class Watch {
    public:
        Watch(NetworkState& state, std::function<void(bool up)> changed);
        ~Watch();
        Watch(const Watch&) = delete;
        Watch& operator=(const Watch&) = delete;

    private:
        friend class NetworkState;
        NetworkState& m_state;
        std::function<void(bool)> m_changed;
    };

protected:
    explicit NetworkState(bool up = true) : m_up(up) {}
    void setUp(bool up);

private:
    std::list<Watch*> m_watches;
    bool m_up;
};

} // namespace everyport
