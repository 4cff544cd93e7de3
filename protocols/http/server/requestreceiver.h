#pragma once

#include <memory>
#include <optional>

#include "netcore/transport/transport.h"
#include "protocols/http/messages/deadline.h"
#include "protocols/http/messages/requestparser.h"
#include "protocols/http/server/site.h"

namespace everyport::http {

/// What somebody receives for. Plain calls; in `bodyTaken` the receiver may be destroyed.
struct RequestReceiverEvents {
    virtual ~RequestReceiverEvents() = default;
    virtual void continueWanted() = 0; ///< The peer sends its body when it hears "100 Continue" (RFC 9110 §10.1.1).
    virtual void bodyTaken(bool isRefused) = 0; ///< After Later: it may be read on, or is answered already.
};

/// The receiving half of a server's connection: one request after the other is parsed, admitted by the site's rules and
/// bounded in size and time; its body gathers in it or goes to its resource's sink, piece by piece. It says nothing
/// itself: what is wrong with a request becomes the answer to it, after which nothing more is read. `site`, `clock`,
/// `deadline` and `events` must outlive it; whoever asks for its deadline calls `refuse`. Dropping it drops the body
/// that is on its way. Loop's thread.
class RequestReceiver {
public:
    enum class Came {
        Part,    ///< All was read, and the request is not at its end.
        Whole,   ///< A request; what stands behind it is not read.
        Refused, ///< `takeRefusal` is its answer, and the last one: the rest is not read.
        Later,   ///< The body's taker is at work: `bodyTaken`. Nothing may be read until then.
    };

    RequestReceiver(const Site& site, Clock& clock, Deadline& deadline, RequestReceiverEvents& events);

    /// Reads to the end of a request at most, and shortens `bytes` by what it took. `transport` is where they come
    /// from.
    Came read(QByteArrayView& bytes, Transport& transport);
    /// What could not be read, or did not come in time: `takeRefusal`.
    void refuse(const Error& error, const Address& peer);
    bool isIdle() const { return m_parser.isIdle(); }   ///< Not inside a request.
    bool isFresh() const { return m_parser.isFresh(); } ///< Nor has anything to remember: another may read on.
    void clear();                                       ///< The request has been answered.

    // Of the request at hand, from its head on.
    Request& request() { return m_request; }
    Resource& resource() { return *m_resource; }
    bool isHead() const { return m_isHead; } ///< HEAD, which stands as GET in the request.
    bool isRefused() const { return m_refusal.has_value(); }
    Response takeRefusal() { return std::move(*std::exchange(m_refusal, {})); }
    Clock::Moment began() const { return m_began; } ///< With the first byte.

private:
    Came headReceived(Transport& transport, bool moreIsHere);
    void noteHead(Transport& transport) const;
    Came bodyReceived(QByteArrayView piece);
    Came openBody(bool waits);
    Came bodyOpened(Result<std::shared_ptr<BodySink>> sink, bool waits);
    Came bodyStored(const Result<Done>& stored);

    const Site& m_site;
    Clock& m_clock;
    Deadline& m_deadline;
    RequestReceiverEvents& m_events;
    RequestParser m_parser;
    Request m_request;
    std::shared_ptr<Resource> m_resource;
    std::optional<Response> m_refusal; // decided by the head alone, or by what came then
    Clock::Moment m_began = {};
    Clock::Moment m_bodyBegan = {};
    qint64 m_bodyBytes = 0;
    bool m_isHead = false;
    Task<Result<std::shared_ptr<BodySink>>> m_opening;
    Task<Result<Done>> m_storing;
};

} // namespace everyport::http
