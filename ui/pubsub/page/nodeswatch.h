#pragma once

#include <functional>

#include "app/polls/pollregistry.h"
#include "app/services/core/servicelist.h"

namespace everyport {
class Station;
}

namespace everyport::ui {

/// Tells when the embedded service comes or goes, and when a poll opens or closes: its node is live then.
class NodesWatch final : private ServiceEvents, private polls::PollEvents {
public:
    NodesWatch(
        Station& station, std::function<void()> serviceChanged, std::function<void(const QString& node)> liveChanged);
    ~NodesWatch() override;

    bool isLive(const QString& node) const; ///< The node of an open poll.

private:
    void serviceAdded(const QString&) override { m_serviceChanged(); }
    void serviceChanged(const QString&) override { m_serviceChanged(); }
    void serviceRemoved(const QString&) override { m_serviceChanged(); }
    void pollChanged(const QString& id) override;

    ServiceList& m_services;
    polls::PollRegistry& m_polls;
    std::function<void()> m_serviceChanged;
    std::function<void(const QString&)> m_liveChanged;
};

} // namespace everyport::ui
