#include "protocols/http/server/requestreceiver.h"

#include "netcore/task/unhandledfailure.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/secretinclear.h"
#include "protocols/http/messages/shownhead.h"

namespace everyport::http {

namespace {

/// A taker of bodies puts the answer's status into `native`, which says nothing of this machine then.
QString sentenceForPeer(Error error)
{
    if (error.native >= 400 && error.native < 600)
        error.native = 0;
    return toldToPeer(error);
}

} // namespace

RequestReceiver::RequestReceiver(const Site& site, Clock& clock, Deadline& deadline, RequestReceiverEvents& events)
    : m_site(site), m_clock(clock), m_deadline(deadline), m_events(events), m_parser(site.limits)
{
}

RequestReceiver::Came RequestReceiver::read(QByteArrayView& bytes, Transport& transport)
{
    // An old peer's line end behind a body (RFC 9112 §2.2) begins no request, so it gives no time for one.
    if (m_parser.isIdle() && !bytes.isEmpty() && bytes != "\r\n") {
        m_began = m_clock.now();
        m_deadline.set(m_site.timeouts.head);
    }
    while (auto piece = m_parser.read(bytes)) {
        if (!*piece) {
            refuse(piece->error(), transport.peer());
            return Came::Refused;
        }
        auto came = Came::Part;
        switch (**piece) {
        case RequestParser::Piece::Head: came = headReceived(transport, !bytes.isEmpty()); break;
        case RequestParser::Piece::Body: came = bodyReceived(m_parser.bodyPiece()); break;
        case RequestParser::Piece::End: came = Came::Whole; break;
        }
        if (came != Came::Part)
            return came;
    }
    return Came::Part;
}

void RequestReceiver::refuse(const Error& error, const Address& peer)
{
    m_isHead = false;
    m_request.peer = peer;
    // Of a request that could not be read nothing is believed, so the answer is plain text.
    m_refusal = errorPage(m_site, nullptr, error.native, error.text);
}

void RequestReceiver::clear()
{
    m_resource.reset();
    m_request = {};
}

RequestReceiver::Came RequestReceiver::headReceived(Transport& transport, bool moreIsHere)
{
    m_request = m_parser.takeRequest();
    m_request.peer = transport.peer();
    m_request.encrypted = transport.isEncrypted();
    noteHead(transport);

    auto admission = admit(m_site, m_request);
    m_isHead = m_request.method == "HEAD";
    if (m_isHead) {
        m_request.method = "GET";
        m_request.headers.remove("Range"); // RFC 9110 §14.2: of GET only
    }
    m_resource = std::move(admission.resource);
    m_refusal = std::move(admission.response);
    if (!m_parser.hasBody())
        return Came::Part;
    if (m_refusal)
        return Came::Refused; // what nobody wants is not read

    m_parser.setBodyLimit(m_resource->bodyLimit());
    m_bodyBegan = m_clock.now();
    m_bodyBytes = 0;
    m_deadline.set(m_site.timeouts.body);
    const bool waits = m_request.minorVersion > 0 && m_request.headers.contains("Expect") && !moreIsHere
        && m_parser.announcedBody() <= m_resource->bodyLimit();
    if (m_resource->streamsBody())
        return openBody(waits);
    if (waits)
        m_events.continueWanted();
    return Came::Part;
}

void RequestReceiver::noteHead(Transport& transport) const
{
    if (!m_request.encrypted && holdSecret(m_request.headers))
        noteSecret(transport);
    if (auto& record = transport.record(); record.isWatched())
        record.notifyIn(shownHead(QByteArray(m_request.method + ' ' + m_request.rawTarget + " HTTP/1."
                                      + QByteArray::number(m_request.minorVersion)),
            m_request.headers));
}

RequestReceiver::Came RequestReceiver::openBody(bool waits)
{
    m_deadline.clear(); // it is not the peer who takes time
    m_opening = m_resource->openBody(m_request);
    if (m_opening.isReady())
        return bodyOpened(m_opening.take(), waits);
    m_opening.whenDone([this, waits](Result<std::shared_ptr<BodySink>> sink) {
        const auto came = bodyOpened(std::move(sink), waits);
        m_events.bodyTaken(came == Came::Refused);
    });
    return Came::Later;
}

RequestReceiver::Came RequestReceiver::bodyOpened(Result<std::shared_ptr<BodySink>> sink, bool waits)
{
    if (!sink)
        return bodyStored(sink.error());
    m_request.sink = std::move(*sink);
    if (waits)
        m_events.continueWanted();
    return bodyStored(Done{});
}

/// On with the body, or an answer in the middle of it.
RequestReceiver::Came RequestReceiver::bodyStored(const Result<Done>& stored)
{
    if (stored) {
        m_deadline.set(m_site.timeouts.body);
        return Came::Part;
    }
    m_request.sink.reset();
    m_refusal = errorPage(m_site, &m_request, stored.error().native, sentenceForPeer(stored.error()));
    return Came::Refused;
}

RequestReceiver::Came RequestReceiver::bodyReceived(QByteArrayView piece)
{
    m_bodyBytes += piece.size();
    const auto spent = m_clock.now() - m_bodyBegan;
    m_deadline.set(m_site.timeouts.body + std::chrono::milliseconds(m_bodyBytes * 1000 / 1024) - spent);
    if (!m_request.sink) {
        m_request.body.append(piece);
        return Came::Part;
    }
    m_storing = m_request.sink->take(piece.toByteArray());
    if (m_storing.isReady()) {
        const auto stored = m_storing.take();
        return stored ? Came::Part : bodyStored(stored);
    }
    m_deadline.clear();
    m_storing.whenDone([this](const Result<Done>& stored) {
        const auto came = bodyStored(stored);
        m_events.bodyTaken(came == Came::Refused);
    });
    return Came::Later;
}

} // namespace everyport::http
