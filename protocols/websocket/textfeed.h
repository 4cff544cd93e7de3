#pragma once

#include <QUrl>

#include "netcore/endpoints/proxyresolver.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"
#include "netcore/transport/transport.h"
#include "protocols/websocket/connectionevents.h"

namespace everyport::websocket {

/// What a TextFeed tells. Called from the loop, never from inside the feed's constructor.
struct TextFeedEvents {
    virtual ~TextFeedEvents() = default;
    virtual void feedReceived(const QByteArray& utf8) = 0;
    virtual void feedEnded(const Closing& closing) = 0; ///< Once and last: there was no way, or it ended.
};

/// Listens to the texts that a web server sends over a WebSocket of its own, and says nothing there: a poll's numbers,
/// as a browser hears them. It connects when it is made, and does not come back by itself. wss: goes where the HTTPS
/// records of the name say, and its certificate is checked as that of every server. A server that sends without pause
/// is read at 2.5 MiB a second. Letting go of it hangs up, but not from inside its events. `reactor` and `events`
/// outlive it. Loop's thread.
class TextFeed {
public:
    /// `address` is ws: or wss:. `service` names the connection in the table. `most`: bytes of one text. Without
    /// `proxyFor` it goes straight there.
    TextFeed(Reactor& reactor, const QUrl& address, QString service, qsizetype most, TextFeedEvents& events,
        const ProxyResolver& proxyFor = {});
    ~TextFeed();
    TextFeed(const TextFeed&) = delete;
    TextFeed& operator=(const TextFeed&) = delete;

private:
    class Socket;
    struct Link;
    void ended(const Closing& closing);

    TextFeedEvents& m_events;
    std::shared_ptr<Link> m_link;
    Task<Result<Transport*>> m_connecting;
    Clock::Timer m_refused;
};

} // namespace everyport::websocket
