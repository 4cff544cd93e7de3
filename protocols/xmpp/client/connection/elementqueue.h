#pragma once

#include <deque>
#include <optional>

#include "netcore/task/deferred.h"
#include "protocols/xmpp/client/connection/stream.h"

namespace everyport::xmpp::client {

/// What comes on a stream, one element at a time, for a coroutine that asks for it. The stream is read only while
/// somebody waits, so that no more than one element waits for who has not asked. Lives as long as its stream at most;
/// loop's thread.
class ElementQueue {
public:
    explicit ElementQueue(Stream& stream) : m_stream(stream) {}

    void receive(xml::Element element);
    /// Asked by one at a time.
    Task<Result<xml::Element>> next();
    std::deque<xml::Element> takeAll() { return std::exchange(m_held, {}); } ///< What nobody has asked for.

private:
    Stream& m_stream;
    std::optional<Deferred<Result<xml::Element>>> m_waiting;
    std::deque<xml::Element> m_held;
};

} // namespace everyport::xmpp::client
