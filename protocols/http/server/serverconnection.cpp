#include "protocols/http/server/serverconnection.h"

#include "netcore/task/unhandledfailure.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/secretinclear.h"
#include "protocols/http/messages/shownhead.h"

namespace everyport::http {

using namespace Qt::StringLiterals;

namespace {

/// A taker of bodies puts the answer's status into `native`, which says nothing of this machine then.
QString sentenceForPeer(Error error)
{
    if (error.native >= 400 && error.native < 600)
        error.native = 0;
    return toldToPeer(error);
}

} // namespace

ServerConnection::ServerConnection(Clock& clock, std::shared_ptr<const Site> site)
    : m_clock(clock), m_site(std::move(site)), m_deadline(clock, [this] { timeRanOut(); })
{
}

ServerConnection::~ServerConnection() = default;

void ServerConnection::connectionMade(Transport& transport)
{
    BaseProtocol::connectionMade(transport);
    transport.record().protocol = u"http"_s;
    transport.setProducer(this);
    m_deadline.set(m_site->timeouts.idle);
    m_halfOpen = m_site->halfOpen->enter(transport.peer(), [this] {
        this->transport()->record().closedWhy = u"Others are waiting to ask."_s;
        this->transport()->abortConnection();
    });
}

void ServerConnection::transportReplaced(Transport& transport)
{
    BaseProtocol::transportReplaced(transport);
    transport.setProducer(this);
}

void ServerConnection::connectionLost(const Error& reason)
{
    m_state = State::Ended;
    m_halfOpen.leave();
    m_deadline.stop();
    if (m_source)
        notifyAccess(m_exchange->status, m_exchange->sent); // who leaves an endless answer has read it, too
    m_answer.cancel();
    m_piece.cancel();
    m_opening.cancel();
    m_storing.cancel();
    m_source.reset();
    m_exchange.reset();
    BaseProtocol::connectionLost(reason);
}

void ServerConnection::dataReceived(QByteArrayView bytes)
{
    if (m_state == State::Ended)
        return;
    auto next = Next::More;
    if (m_state == State::Reading && m_pending.isEmpty() && !m_congested) {
        next = parse(bytes);
        if (next == Next::Gone)
            return;
    }
    // Kept before anyone is asked: an upgrade takes it along.
    if (!bytes.isEmpty())
        m_pending.append(bytes);
    if (next == Next::Whole && answer() == Next::Gone)
        return;
    resume();
}

/// Reads what waits, as far as it may.
void ServerConnection::resume()
{
    while (m_state == State::Reading && !m_congested && m_pendingAt < m_pending.size()) {
        QByteArrayView rest = QByteArrayView(m_pending).sliced(m_pendingAt);
        const auto next = parse(rest);
        if (next == Next::Gone)
            return;
        m_pendingAt = m_pending.size() - rest.size();
        if (next == Next::Whole && answer() == Next::Gone)
            return;
        if (m_pendingAt < m_pending.size() && transport()->shareIsOver()) {
            transport()->yield(); // the other connections' requests come before its next one
            break;
        }
    }
    if (m_pendingAt == m_pending.size()) {
        m_pending.clear();
        m_pendingAt = 0;
        if (m_state == State::Reading && m_exchange && m_exchange->parser.isIdle())
            m_exchange.reset();
    }
    hold();
}

/// Back-pressure: who sends ahead of our answers waits in the socket, not in our memory.
void ServerConnection::hold()
{
    const bool full = m_pending.size() - m_pendingAt > m_site->limits.waiting;
    if (full == m_readingPaused)
        return;
    m_readingPaused = full;
    if (full)
        transport()->pauseReading();
    else
        transport()->resumeReading();
}

ServerConnection::Next ServerConnection::parse(QByteArrayView& bytes)
{
    if (!m_exchange)
        m_exchange = std::make_unique<Exchange>(m_site->limits);
    if (m_exchange->parser.isIdle() && !bytes.isEmpty()) {
        m_exchange->began = m_clock.now();
        m_deadline.set(m_site->timeouts.head);
    }
    while (auto piece = m_exchange->parser.read(bytes)) {
        if (!*piece)
            return refuse(piece->error());
        auto next = Next::More;
        switch (**piece) {
        case RequestParser::Piece::Head: next = headReceived(!bytes.isEmpty()); break;
        case RequestParser::Piece::Body: next = bodyReceived(m_exchange->parser.bodyPiece()); break;
        case RequestParser::Piece::End: next = Next::Whole; break;
        }
        if (next != Next::More)
            return next;
    }
    return Next::More;
}

ServerConnection::Next ServerConnection::headReceived(bool moreIsHere)
{
    m_exchange->request = m_exchange->parser.takeRequest();
    m_exchange->request.peer = transport()->peer();
    m_exchange->request.encrypted = transport()->isEncrypted();
    m_keepAlive = m_exchange->request.wantsToStay();
    if (!m_exchange->request.encrypted && holdSecret(m_exchange->request.headers))
        noteSecret(*transport());
    if (auto& record = transport()->record(); record.isWatched())
        record.notifyIn(shownHead(QByteArray(m_exchange->request.method + ' ' + m_exchange->request.rawTarget
                                      + " HTTP/1." + QByteArray::number(m_exchange->request.minorVersion)),
            m_exchange->request.headers));

    auto admission = admit(*m_site, m_exchange->request);
    m_head = m_exchange->request.method == "HEAD";
    if (m_head) {
        m_exchange->request.method = "GET";
        m_exchange->request.headers.remove("Range"); // RFC 9110 §14.2: of GET only
    }
    m_exchange->resource = std::move(admission.resource);
    m_exchange->refusal = std::move(admission.response);
    if (!m_exchange->parser.hasBody())
        return Next::More;

    if (m_exchange->refusal) {
        // What nobody wants is not read; the connection ends behind the answer.
        m_keepAlive = false;
        return respond(std::move(*std::exchange(m_exchange->refusal, {})));
    }
    m_exchange->parser.setBodyLimit(m_exchange->resource->bodyLimit());
    m_exchange->bodyBegan = m_clock.now();
    m_exchange->bodyBytes = 0;
    m_deadline.set(m_site->timeouts.body);
    const bool waits = m_exchange->request.minorVersion > 0 && m_exchange->request.headers.contains("Expect")
        && !moreIsHere && m_exchange->parser.announcedBody() <= m_exchange->resource->bodyLimit();
    if (m_exchange->resource->streamsBody())
        return openBody(waits);
    if (waits)
        write("HTTP/1.1 100 Continue\r\n\r\n");
    return Next::More;
}

ServerConnection::Next ServerConnection::openBody(bool waits)
{
    m_deadline.clear(); // it is not the peer who takes time
    m_opening = m_exchange->resource->openBody(m_exchange->request);
    if (m_opening.isReady())
        return bodyOpened(m_opening.take(), waits);
    m_state = State::Storing;
    m_opening.whenDone([this, waits](Result<std::shared_ptr<BodySink>> sink) {
        if (bodyOpened(std::move(sink), waits) != Next::Gone)
            readOn();
    });
    return Next::Later;
}

ServerConnection::Next ServerConnection::bodyOpened(Result<std::shared_ptr<BodySink>> sink, bool waits)
{
    if (!sink)
        return bodyStored(sink.error());
    m_exchange->request.sink = std::move(*sink);
    if (waits)
        write("HTTP/1.1 100 Continue\r\n\r\n");
    return bodyStored(Done{});
}

/// On with the body, or an answer in the middle of it: then the connection ends, since the rest is not read.
ServerConnection::Next ServerConnection::bodyStored(const Result<Done>& stored)
{
    m_state = State::Reading;
    if (stored) {
        m_deadline.set(m_site->timeouts.body);
        return Next::More;
    }
    m_keepAlive = false;
    m_exchange->request.sink.reset();
    return respond(errorPage(*m_site, &m_exchange->request, stored.error().native, sentenceForPeer(stored.error())));
}

/// What came while the body's taker was at work; with nothing of it, perhaps the request's end.
void ServerConnection::readOn()
{
    QByteArrayView rest = QByteArrayView(m_pending).sliced(m_pendingAt);
    const auto next = parse(rest);
    if (next == Next::Gone)
        return;
    m_pendingAt = m_pending.size() - rest.size();
    if (next == Next::Whole && answer() == Next::Gone)
        return;
    resume();
}

ServerConnection::Next ServerConnection::bodyReceived(QByteArrayView piece)
{
    m_exchange->bodyBytes += piece.size();
    const auto spent = m_clock.now() - m_exchange->bodyBegan;
    m_deadline.set(m_site->timeouts.body + std::chrono::milliseconds(m_exchange->bodyBytes * 1000 / 1024) - spent);
    if (!m_exchange->request.sink) {
        m_exchange->request.body.append(piece);
        return Next::More;
    }
    m_storing = m_exchange->request.sink->take(piece.toByteArray());
    if (m_storing.isReady()) {
        const auto stored = m_storing.take();
        return stored ? Next::More : bodyStored(stored);
    }
    m_state = State::Storing;
    m_deadline.clear();
    m_storing.whenDone([this](const Result<Done>& stored) {
        if (bodyStored(stored) != Next::Gone)
            readOn();
    });
    return Next::Later;
}

void ServerConnection::timeRanOut()
{
    const bool midRequest = m_state == State::Reading && m_exchange && !m_exchange->parser.isIdle() && !m_congested;
    if (midRequest) {
        refuse({Error::Kind::Disconnected, Reason::TimedOut, u"the request took too long"_s, u"408"_s, 408});
        return;
    }
    m_state = State::Ended;
    if (m_congested)
        transport()->abortConnection();
    else
        transport()->loseConnection();
}

void ServerConnection::pauseProducing()
{
    m_congested = true;
    if (m_state == State::Reading || m_state == State::Sending)
        m_deadline.set(m_site->timeouts.write);
}

void ServerConnection::resumeProducing()
{
    m_congested = false;
    if (m_state == State::Sending) {
        m_deadline.clear();
        if (sendPieces() == Next::Gone)
            return;
    } else if (m_state == State::Reading) {
        m_deadline.set(m_site->timeouts.idle);
    }
    if (m_state == State::Reading)
        resume();
}

} // namespace everyport::http
