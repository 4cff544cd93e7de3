#pragma once

#include <functional>
#include <list>
#include <memory>

namespace everyport {

/// Whether this computer is on a network at all, beyond itself: clients that keep a connection up save their attempts
/// while it is not. The kernel's word decides (netlinkstate.h); who knows more may say that there is a way out again.
/// Loop's thread.
class NetworkState {
public:
    virtual ~NetworkState() = default;

    bool isUp() const { return m_up; }

    /// There is a way out again, though nothing changed on this computer: a login page was passed, a router is back.
    /// Who waits tries now. Nothing while it is down.
    void notifyBack();

    /// Told of each change, and that it is up once more, until it is let go of, also from inside the call. Must not
    /// outlive the state.
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
    void notifyWatches();

    std::list<Watch*> m_watches;
    bool m_up;
};

} // namespace everyport
