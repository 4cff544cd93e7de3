#include "ui/pubsub/page/nodeswatch.h"

#include "app/station/running/station.h"

namespace everyport::ui {
namespace {

const QString voteFolder = QStringLiteral("vote/");

} // namespace

NodesWatch::NodesWatch(
    Station& station, std::function<void()> serviceChanged, std::function<void(const QString& node)> liveChanged)
    : m_services(station.services()),
      m_polls(station.polls()),
      m_serviceChanged(std::move(serviceChanged)),
      m_liveChanged(std::move(liveChanged))
{
    m_services.addListener(this);
    m_polls.addListener(*this);
}

NodesWatch::~NodesWatch()
{
    m_polls.removeListener(*this);
    m_services.removeListener(this);
}

bool NodesWatch::isLive(const QString& node) const
{
    const polls::Poll* poll = node.startsWith(voteFolder) ? m_polls.find(node.mid(voteFolder.size())) : nullptr;
    return poll && poll->isOpen();
}

void NodesWatch::pollChanged(const QString& id)
{
    m_liveChanged(voteFolder + id);
}

} // namespace everyport::ui
