#include "protocols/xmpp/client/connection/elementqueue.h"

namespace everyport::xmpp::client {

void ElementQueue::receive(xml::Element element)
{
    if (auto waiting = std::exchange(m_waiting, {}))
        return waiting->fire(std::move(element));
    m_held.push_back(std::move(element));
    m_stream.pause(); // one more at most
}

Task<Result<xml::Element>> ElementQueue::next()
{
    if (!m_held.empty()) {
        auto element = std::move(m_held.front());
        m_held.pop_front();
        return Result<xml::Element>(std::move(element));
    }
    auto task = m_waiting.emplace().task();
    m_stream.resume();
    return task;
}

} // namespace everyport::xmpp::client
