#include "ui/polls/models/followedpolls.h"

#include <QSettings>

namespace everyport::ui {

namespace {

const auto savedAt = QLatin1String("polls/followed");

} // namespace

FollowedPolls::FollowedPolls(Reactor& reactor, QSettings& memory, ProxyResolver proxyFor, QObject* parent)
    : QObject(parent), m_reactor(reactor), m_memory(memory), m_proxyFor(std::move(proxyFor))
{
    for (const QString& address : m_memory.value(savedAt).toStringList().mid(0, mostFollowed))
        open(address);
}

bool FollowedPolls::isFull() const
{
    return m_order.size() >= mostFollowed;
}

FollowedPoll* FollowedPolls::poll(const QString& address) const
{
    const auto found = m_polls.find(address);
    return found == m_polls.end() ? nullptr : found->second.get();
}

void FollowedPolls::open(const QString& address, qsizetype at)
{
    auto poll = std::make_unique<FollowedPoll>(m_reactor, QUrl(address), m_proxyFor);
    connect(poll.get(), &FollowedPoll::changed, this, &FollowedPolls::changed);
    m_polls.insert({address, std::move(poll)});
    m_order.insert(at < 0 || at > m_order.size() ? m_order.size() : at, address);
}

void FollowedPolls::follow(const QUrl& address, qsizetype at)
{
    const QString text = address.toString();
    if (m_polls.contains(text) || isFull())
        return;
    open(text, at);
    m_memory.setValue(savedAt, m_order);
    Q_EMIT changed();
}

qsizetype FollowedPolls::leave(const QString& address)
{
    if (m_polls.erase(address) == 0)
        return -1;
    const auto at = m_order.indexOf(address);
    m_order.removeAt(at);
    m_memory.setValue(savedAt, m_order.isEmpty() ? QVariant() : QVariant(m_order));
    Q_EMIT changed();
    return at;
}

} // namespace everyport::ui
