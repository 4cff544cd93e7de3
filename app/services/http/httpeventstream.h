#pragma once

#include <functional>
#include <optional>

#include "netcore/address/address.h"
#include "netcore/task/deferred.h"
#include "protocols/http/messages/message.h"
#include "protocols/websocket/closecode.h"

namespace everyport {

class HttpAudience;

/// One who watches a poll by server-sent events (WHATWG HTML §9.2): the body of an answer, without an end of its own.
/// Belongs to its connection. It enters an audience when its first piece is asked for, so that one that is made for a
/// HEAD has no place; from then on it is told of what is new, and has it ready whenever there is room for it.
class HttpEventStream final : public http::BodySource {
public:
    /// Whom it belongs to, asked once; null: the poll has gone meanwhile.
    using Find = std::function<HttpAudience*()>;

    /// `seen` is the id of what the viewer has already, from before its connection was lost.
    HttpEventStream(Find find, Address peer, QByteArray seen)
        : m_find(std::move(find)), m_peer(std::move(peer)), m_seen(std::move(seen))
    {
    }
    ~HttpEventStream() override;

    Task<Result<QByteArray>> next() override;

    /// There is something to show; who has that already gets a sign of life. May destroy this.
    void show();
    /// The last that the viewer gets. The audience forgets it before. May destroy this.
    void end(QByteArray last);
    void abandon() { m_audience = nullptr; } ///< The audience goes away.

    /// The newest snapshot as an event, by an id that says the same wherever the poll is served.
    static QByteArray encode(const QByteArray& id, const QByteArray& json);
    /// What a WebSocket's close frame says.
    static QByteArray encodeClosed(websocket::CloseCode code, QByteArrayView reason);

private:
    QByteArray greeting();
    QByteArray newest();
    void fire(QByteArray piece);

    Find m_find; // null: it has been asked
    const Address m_peer;
    QByteArray m_seen; // the id
    HttpAudience* m_audience = nullptr;
    std::optional<Deferred<Result<QByteArray>>> m_waiting;
    bool m_isBehind = false; // there was no room when something was to be shown
    QByteArray m_last;
};

} // namespace everyport
