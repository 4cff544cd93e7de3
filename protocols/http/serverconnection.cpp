#include "protocols/http/serverconnection.h"

#include "netcore/registry.h"
#include "protocols/http/date.h"

namespace everyport::http {

using namespace Qt::StringLiterals;

namespace {

/// Written anew once a second: a busy server says the same date thousands of times.
const QByteArray& dateNow(const Clock& clock)
{
    static qint64 second = -1;
    static QByteArray date;
    const qint64 now = clock.wallMsecs();
    if (now / 1000 != second) {
        second = now / 1000;
        date = formatDate(now);
    }
    return date;
}

bool wantsToStay(const Request& request)
{
    if (request.headers.listHolds("Connection", "close"))
        return false;
    return request.minorVersion > 0 || request.headers.listHolds("Connection", "keep-alive");
}

} // namespace

ServerConnection::ServerConnection(Clock& clock, std::shared_ptr<const Site> site)
    : m_clock(clock)
    , m_site(std::move(site))
    , m_parser(m_site->limits)
    , m_deadline(clock, [this] { timeRanOut(); })
{
}

ServerConnection::~ServerConnection() = default;

void ServerConnection::connectionMade(Transport& transport)
{
    m_transport = &transport;
    transport.record().protocol = u"http"_s;
    transport.setProducer(this);
    m_deadline.set(m_site->timeouts.idle);
}

void ServerConnection::transportReplaced(Transport& transport)
{
    m_transport = &transport;
    transport.setProducer(this);
}

void ServerConnection::connectionLost(const Error&)
{
    m_state = State::Ended;
    m_deadline.stop();
    m_answer.cancel();
    m_piece.cancel();
    m_opening.cancel();
    m_storing.cancel();
    m_source.reset();
    m_request = {};
    m_transport = nullptr;
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
    goOn();
}

/// Reads what waits, as far as it may.
void ServerConnection::goOn()
{
    while (m_state == State::Reading && !m_congested && m_pendingAt < m_pending.size()) {
        QByteArrayView rest = QByteArrayView(m_pending).sliced(m_pendingAt);
        const auto next = parse(rest);
        if (next == Next::Gone)
            return;
        m_pendingAt = m_pending.size() - rest.size();
        if (next == Next::Whole && answer() == Next::Gone)
            return;
    }
    if (m_pendingAt == m_pending.size()) {
        m_pending.clear();
        m_pendingAt = 0;
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
        m_transport->pauseReading();
    else
        m_transport->resumeReading();
}

ServerConnection::Next ServerConnection::parse(QByteArrayView& bytes)
{
    if (m_parser.isIdle() && !bytes.isEmpty()) {
        m_began = m_clock.now();
        m_deadline.set(m_site->timeouts.head);
    }
    while (auto piece = m_parser.read(bytes)) {
        if (!*piece)
            return refuse(piece->error());
        auto next = Next::More;
        switch (**piece) {
        case RequestParser::Piece::Head: next = headReceived(!bytes.isEmpty()); break;
        case RequestParser::Piece::Body: next = bodyReceived(m_parser.bodyPiece()); break;
        case RequestParser::Piece::End: next = Next::Whole; break;
        }
        if (next != Next::More)
            return next;
    }
    return Next::More;
}

ServerConnection::Next ServerConnection::headReceived(bool moreIsHere)
{
    m_request = m_parser.takeRequest();
    m_request.peer = m_transport->peer();
    m_request.encrypted = m_transport->isEncrypted();
    m_keepAlive = wantsToStay(m_request);
    if (auto& record = m_transport->record(); record.isWatched())
        record.tellIn(m_request.method + ' ' + m_request.rawTarget);

    auto admission = admit(*m_site, m_request);
    m_head = m_request.method == "HEAD";
    if (m_head)
        m_request.method = "GET";
    m_resource = std::move(admission.resource);
    m_refusal = std::move(admission.response);
    if (!m_parser.hasBody())
        return Next::More;

    if (m_refusal) {
        // What nobody wants is not read; the connection ends behind the answer.
        m_keepAlive = false;
        return respond(std::move(*std::exchange(m_refusal, {})));
    }
    m_parser.setBodyLimit(m_resource->bodyLimit());
    m_bodyBegan = m_clock.now();
    m_bodyBytes = 0;
    m_deadline.set(m_site->timeouts.body);
    const bool waits = m_request.minorVersion > 0 && m_request.headers.contains("Expect") && !moreIsHere
        && m_parser.announcedBody() <= m_resource->bodyLimit();
    if (m_resource->streamsBody())
        return openBody(waits);
    if (waits)
        write("HTTP/1.1 100 Continue\r\n\r\n");
    return Next::More;
}

ServerConnection::Next ServerConnection::openBody(bool waits)
{
    m_deadline.clear(); // it is not the peer who takes time
    m_opening = m_resource->openBody(m_request);
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
    m_request.sink = std::move(*sink);
    if (waits)
        write("HTTP/1.1 100 Continue\r\n\r\n");
    return bodyStored(Done {});
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
    m_request.sink.reset();
    return respond(errorPage(*m_site, &m_request, stored.error().native, stored.error().text));
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
    goOn();
}

ServerConnection::Next ServerConnection::bodyReceived(QByteArrayView piece)
{
    m_bodyBytes += piece.size();
    const auto spent = m_clock.now() - m_bodyBegan;
    m_deadline.set(m_site->timeouts.body + std::chrono::milliseconds(m_bodyBytes * 1000 / 1024) - spent);
    if (!m_request.sink) {
        m_request.body.append(piece);
        return Next::More;
    }
    m_storing = m_request.sink->take(piece.toByteArray());
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

ServerConnection::Next ServerConnection::answer()
{
    m_deadline.clear();
    if (m_refusal)
        return respond(std::move(*std::exchange(m_refusal, {})));
    m_state = State::Answering;
    m_answer = m_resource->answer(m_request);
    if (m_answer.isReady())
        return respond(m_answer.take());
    m_answer.whenDone([this](Response response) {
        if (respond(std::move(response)) != Next::Gone)
            goOn();
    });
    return Next::More;
}

ServerConnection::Next ServerConnection::respond(Response response)
{
    if (response.status == 101 && response.upgrade)
        return switchOver(std::move(response));
    complete(*m_site, m_request, response);
    const Framing framing = framingOf(response, m_request.minorVersion);
    if (framing == Framing::Close)
        m_keepAlive = false;
    m_status = response.status;
    m_sent = 0;
    write(encodeHead(response, framing, dateNow(m_clock), connectionField()));
    return sendBody(std::move(response), framing);
}

ServerConnection::Next ServerConnection::sendBody(Response response, Framing framing)
{
    if (m_head || framing == Framing::None)
        return requestEnded();
    if (response.source) {
        m_framing = framing;
        m_promised = response.length;
        m_source = std::move(response.source);
        m_state = State::Sending;
        return sendPieces();
    }
    m_sent = response.body.size();
    if (m_sent > 0)
        write(std::move(response.body));
    return requestEnded();
}

ServerConnection::Next ServerConnection::sendPieces()
{
    while (m_state == State::Sending && !m_congested) {
        m_piece = m_source->next();
        if (!m_piece.isReady()) {
            m_piece.whenDone([this](Result<QByteArray> piece) {
                m_piece = {};
                if (sendPiece(std::move(piece)) != Next::Gone && sendPieces() != Next::Gone)
                    goOn();
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
        m_transport->abortConnection();
        return Next::Gone;
    }
    m_sent += piece->size();
    const bool last = piece->isEmpty();
    if (m_promised >= 0 && (m_sent > m_promised || (last && m_sent < m_promised))) {
        m_state = State::Ended; // not what was announced: as above
        m_deadline.stop();
        m_transport->abortConnection();
        return Next::Gone;
    }
    if (m_framing == Framing::Chunked)
        write(encodeChunk(*piece));
    else if (!last)
        write(std::move(*piece));
    if (!last)
        return Next::More;
    m_source.reset();
    return requestEnded();
}

ServerConnection::Next ServerConnection::requestEnded()
{
    tellAccess(m_status, m_sent);
    m_resource.reset();
    m_request = {};
    if (!m_keepAlive) {
        m_state = State::Ended;
        m_deadline.stop();
        m_transport->loseConnection();
        return Next::Gone;
    }
    m_state = State::Reading;
    m_deadline.set(m_congested ? m_site->timeouts.write : m_site->timeouts.idle);
    return Next::More;
}

ServerConnection::Next ServerConnection::refuse(const Error& error)
{
    m_keepAlive = false;
    m_head = false;
    m_refusal.reset();
    m_request.peer = m_transport->peer();
    // Of a request that could not be read nothing is believed, so the answer is plain text.
    return respond(errorPage(*m_site, nullptr, error.native, error.text));
}

ServerConnection::Next ServerConnection::switchOver(Response response)
{
    for (const auto& [name, value] : m_site->always)
        response.headers.remove(name);
    m_state = State::Ended;
    m_deadline.stop();
    if (m_readingPaused) { // so much ahead of our answer: that is no client of the new protocol's
        m_transport->abortConnection();
        return Next::Gone;
    }
    write(encodeHead(response, Framing::None, dateNow(m_clock), "Upgrade"));
    tellAccess(response.status, 0);
    m_transport->setProducer(nullptr);
    m_transport->switchProtocol(response.upgrade(m_pending.sliced(m_pendingAt)));
    return Next::Gone;
}

void ServerConnection::timeRanOut()
{
    const bool midRequest = m_state == State::Reading && !m_parser.isIdle() && !m_congested;
    if (midRequest) {
        refuse({Error::Kind::Disconnected, Reason::TimedOut, u"the request took too long"_s, u"408"_s, 408});
        return;
    }
    m_state = State::Ended;
    if (m_congested)
        m_transport->abortConnection();
    else
        m_transport->loseConnection();
}

QByteArray ServerConnection::connectionField() const
{
    if (!m_keepAlive)
        return "close";
    return m_request.minorVersion == 0 ? QByteArray("keep-alive") : QByteArray();
}

void ServerConnection::write(QByteArray bytes)
{
    m_transport->write(std::move(bytes));
}

void ServerConnection::tellAccess(int status, qint64 bytes)
{
    if (auto& record = m_transport->record(); record.isWatched())
        record.tellOut(QByteArray::number(status) + ' ' + reasonPhrase(status));
    if (!m_site->accessed)
        return;
    if (m_head)
        m_request.method = "HEAD";
    m_site->accessed({m_request, status, bytes, m_clock.now() - m_began, m_clock.wallMsecs()});
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
        goOn();
}

} // namespace everyport::http
