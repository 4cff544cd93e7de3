// What a server's connection says: an answer's head, its body at once or piece by piece, and what follows on it.
#include "protocols/http/server/serverconnection.h"

#include "netcore/transport/connectionregistry.h"
#include "protocols/http/messages/date.h"
#include "protocols/http/messages/shownhead.h"

namespace everyport::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortBody = 4096; // cheaper copied behind its head than sent as a piece of its own

} // namespace

ServerConnection::Next ServerConnection::answer()
{
    m_halfOpen.leave();
    m_deadline.clear();
    m_keepAlive = request().wantsToStay();
    if (m_exchange->receiver.isRefused())
        return respond(m_exchange->receiver.takeRefusal());
    m_state = State::Answering;
    m_answer = m_exchange->receiver.resource().answer(request());
    if (m_answer.isReady())
        return respond(m_answer.take());
    m_answer.whenDone([this](Response response) {
        if (respond(std::move(response)) != Next::Gone)
            resume();
    });
    return Next::More;
}

ServerConnection::Next ServerConnection::respond(Response response)
{
    if (response.status == 101 && response.upgrade)
        return switchOver(std::move(response));
    complete(*m_site, request(), response);
    const Framing framing = framingOf(response, request().minorVersion);
    if (framing == Framing::Close)
        m_keepAlive = false;
    m_exchange->status = response.status;
    m_exchange->sent = 0;
    auto head = encodeHead(response, framing, currentDate(m_clock), connectionField());
    notifyHead(head);
    if (!m_exchange->receiver.isHead() && !response.source && response.body.size() <= shortBody) {
        m_exchange->sent = framing == Framing::None ? 0 : response.body.size();
        write(m_exchange->sent > 0 ? head.append(response.body) : std::move(head));
        return requestEnded();
    }
    write(std::move(head));
    return sendBody(std::move(response), framing);
}

ServerConnection::Next ServerConnection::sendBody(Response response, Framing framing)
{
    if (m_exchange->receiver.isHead() || framing == Framing::None)
        return requestEnded();
    if (response.source) {
        m_exchange->framing = framing;
        m_exchange->promised = response.length;
        m_source = std::move(response.source);
        m_state = State::Sending;
        if (m_congested) // by the answers before this one, while its resource was thinking
            m_deadline.set(m_site->timeouts.write);
        return sendPieces();
    }
    m_exchange->sent = response.body.size();
    if (m_exchange->sent > 0)
        write(std::move(response.body));
    return requestEnded();
}

ServerConnection::Next ServerConnection::sendPieces()
{
    while (m_state == State::Sending && !m_congested && !m_isPieceAsked) {
        m_piece = m_source->next();
        if (!m_piece.isReady()) {
            m_isPieceAsked = true;
            m_piece.whenDone([this](Result<QByteArray> piece) {
                m_isPieceAsked = false;
                m_piece = {};
                if (sendPiece(std::move(piece)) != Next::Gone && sendPieces() != Next::Gone)
                    resume();
            });
            return Next::More;
        }
        if (sendPiece(m_piece.take()) == Next::Gone)
            return Next::Gone;
    }
    return Next::More;
}

ServerConnection::Next ServerConnection::sendPiece(Result<QByteArray> piece)
{
    if (!piece) {
        // Only a cut connection tells the peer that this is not the end (RFC 9112 §8).
        m_state = State::Ended;
        m_deadline.stop();
        transport()->abortConnection();
        return Next::Gone;
    }
    m_exchange->sent += piece->size();
    const bool last = piece->isEmpty();
    if (m_exchange->promised >= 0
        && (m_exchange->sent > m_exchange->promised || (last && m_exchange->sent < m_exchange->promised))) {
        m_state = State::Ended; // not what was announced: as above
        m_deadline.stop();
        transport()->abortConnection();
        return Next::Gone;
    }
    writePiece(std::move(*piece));
    if (!last)
        return Next::More;
    m_source.reset();
    return requestEnded();
}

void ServerConnection::writePiece(QByteArray piece)
{
    const bool isChunk = m_exchange->framing == Framing::Chunked;
    if (isChunk && piece.size() <= shortBody) {
        write(encodeChunk(piece));
    } else if (isChunk) { // not copied: many may have the same
        write(chunkLine(piece.size()));
        write(std::move(piece));
        write("\r\n");
    } else if (!piece.isEmpty()) {
        write(std::move(piece));
    }
}

ServerConnection::Next ServerConnection::requestEnded()
{
    notifyAccess(m_exchange->status, m_exchange->sent);
    // RFC 9112 §9.6: whoever asks for the end says no more. What was read to its end needs no lingering.
    const bool isLast = !request().wantsToStay() && m_exchange->receiver.isIdle() && m_pendingAt == m_pending.size();
    m_exchange->receiver.clear();
    if (!m_keepAlive) {
        if (isLast)
            transport()->peerIsDone();
        m_state = State::Ended;
        m_deadline.stop();
        transport()->loseConnection();
        return Next::Gone;
    }
    m_state = State::Reading;
    m_deadline.set(m_congested ? m_site->timeouts.write : m_site->timeouts.idle);
    return Next::More;
}

/// In place of a request that was not read to its end: the rest is not read either.
ServerConnection::Next ServerConnection::refuse()
{
    m_keepAlive = false;
    return respond(m_exchange->receiver.takeRefusal());
}

ServerConnection::Next ServerConnection::switchOver(Response response)
{
    auto next = response.upgrade(m_pending.sliced(m_pendingAt));
    if (!next) {
        m_keepAlive = false;
        return respond(errorPage(*m_site, &request(), 503, u"Too many are connected here already; try again later."_s));
    }
    for (const auto& [name, value] : m_site->always)
        response.headers.remove(name);
    m_state = State::Ended;
    m_deadline.stop();
    if (m_readingPaused) { // so much ahead of our answer: that is no client of the new protocol's
        transport()->abortConnection();
        return Next::Gone;
    }
    auto head = encodeHead(response, Framing::None, currentDate(m_clock), "Upgrade");
    notifyHead(head);
    write(std::move(head));
    notifyAccess(response.status, 0);
    transport()->setProducer(nullptr);
    transport()->switchProtocol(std::move(next));
    return Next::Gone;
}

QByteArray ServerConnection::connectionField() const
{
    if (!m_keepAlive)
        return QByteArrayLiteral("close");
    return request().minorVersion == 0 ? QByteArray("keep-alive") : QByteArray();
}

void ServerConnection::write(QByteArray bytes)
{
    transport()->write(std::move(bytes));
}

/// To whoever looks at the connection.
void ServerConnection::notifyHead(const QByteArray& head)
{
    if (auto& record = transport()->record(); record.isWatched())
        record.notifyOut(shownHead(head));
}

void ServerConnection::notifyAccess(int status, qint64 bytes)
{
    if (!m_site->accessed)
        return;
    if (m_exchange->receiver.isHead())
        request().method = "HEAD";
    m_site->accessed({request(), status, bytes, m_clock.now() - m_exchange->receiver.began(), m_clock.wallMsecs()});
}

} // namespace everyport::http
