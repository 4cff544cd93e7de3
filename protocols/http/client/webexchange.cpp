#include "protocols/http/client/webexchange.h"

#include <algorithm>

#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/secretinclear.h"
#include "protocols/http/messages/responsehead.h"
#include "protocols/http/messages/shownhead.h"

namespace everyport::http {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInterim = 20; // a server that only ever says "go on" is none

Error unreadable(const Error& why)
{
    if (why.reason == Reason::TooLarge)
        return Error::refused(
            Reason::TooLarge, u"The web server's answer is larger than it may be: %1."_s.arg(why.text));
    if (why.code == noHttp)
        return Error::malformed(why.reason, u"What answers there is no web server."_s, why.code);
    return Error::malformed(why.reason, u"The web server's answer cannot be read: %1."_s.arg(why.text));
}

Error gone(const QString& text)
{
    return Error::disconnected(Reason::ConnectionLost, text);
}

Limits limitsOf(const WebLimits& given)
{
    Limits limits;
    limits.headerBytes = given.head;
    limits.trailerBytes = given.head;
    limits.body = qsizetype(given.body);
    return limits;
}

} // namespace

/// The exchange's ear; the transport's own.
class WebConnection final : public Protocol {
public:
    explicit WebConnection(std::shared_ptr<WebExchange> exchange) : m_exchange(std::move(exchange)) {}

    void connectionMade(Transport& transport) override { m_exchange->opened(transport); }
    void transportReplaced(Transport& transport) override { m_exchange->moved(transport); }
    void dataReceived(QByteArrayView bytes) override { m_exchange->heard(bytes); }
    qsizetype mostAtOnce() const override { return muchAtOnce; } // one answer, mostly a body
    void connectionLost(const Error& reason) override { m_exchange->lost(reason); }

private:
    const std::shared_ptr<WebExchange> m_exchange;
};

WebExchange::WebExchange(Clock& clock, WebRequest request, QByteArray head)
    : m_request(std::move(request)),
      m_head(std::move(head)),
      m_deadline(clock, [this] { timeRanOut(); }),
      m_parser(
          limitsOf(m_request.limits), m_request.method == "HEAD" ? AnswerParser::To::Head : AnswerParser::To::Others)
{
    m_answer.url = m_request.url;
}

WebExchange::~WebExchange() = default;

Task<Result<WebAnswer>> WebExchange::answer()
{
    m_done.emplace();
    return m_done->task([weak = weak_from_this()] {
        if (const auto there = weak.lock())
            there->finish(Error::cancelled());
    });
}

std::unique_ptr<Protocol> WebExchange::makeProtocol()
{
    return std::make_unique<WebConnection>(shared_from_this());
}

void WebExchange::opened(Transport& transport)
{
    const auto keep = shared_from_this();
    m_transport = &transport;
    if (!m_done) { // nobody waits any more
        transport.abortConnection();
        return;
    }
    transport.record().protocol = u"http"_s;
    m_deadline.set(m_request.limits.silence);
    if (holdSecret(m_request.headers))
        noteSecret(transport);
    if (transport.record().isWatched())
        transport.record().notifyOut(shownHead(m_head));
    transport.write(m_head);
    if (m_request.source) {
        m_isSending = true;
        transport.setProducer(this);
        sendPieces();
    } else if (!m_request.body.isEmpty()) {
        m_written = m_request.body.size();
        transport.write(m_request.body);
    }
}

void WebExchange::moved(Transport& transport)
{
    m_transport = &transport;
    if (m_isSending)
        transport.setProducer(this);
}

void WebExchange::sendPieces()
{
    while (m_isSending && !m_isCongested && !m_piece.isValid()) {
        auto next = m_request.source->next();
        if (next.isReady()) {
            sendPiece(next.take());
            continue;
        }
        m_piece = std::move(next);
        m_piece.whenDone([this](const Result<QByteArray>& piece) {
            const auto keep = shared_from_this();
            m_piece = {};
            sendPiece(piece);
            sendPieces();
        });
    }
}

void WebExchange::sendPiece(const Result<QByteArray>& piece)
{
    if (!piece) {
        finish(piece.error());
        return;
    }
    m_written += piece->size();
    const bool isLast = piece->isEmpty();
    if (m_request.length >= 0 && (m_written > m_request.length || (isLast && m_written < m_request.length))) {
        finish(Error::local(Reason::BadValue, u"What was to be sent has changed meanwhile: send it again."_s));
        return;
    }
    if (m_request.length < 0)
        m_transport->write(encodeChunk(*piece));
    else if (!isLast)
        m_transport->write(*piece);
    if (isLast)
        m_isSending = false;
    notifySent();
}

/// What the transport still has does not count.
void WebExchange::notifySent()
{
    if (!m_transport)
        return;
    const auto left = std::clamp<qint64>(m_written - m_transport->queuedBytes(), m_told, m_written);
    if (left == m_told)
        return;
    m_told = left;
    m_deadline.set(m_request.limits.silence);
    if (m_request.sent)
        m_request.sent(left);
}

void WebExchange::resumeProducing()
{
    const auto keep = shared_from_this();
    m_isCongested = false;
    notifySent();
    sendPieces();
}

void WebExchange::heard(QByteArrayView bytes)
{
    const auto keep = shared_from_this();
    if (!m_done)
        return;
    m_hasHeard = m_hasHeard || !bytes.isEmpty();
    m_deadline.set(m_request.limits.silence);
    m_pending += bytes;
    readOn();
}

void WebExchange::readOn()
{
    while (m_done && !m_storing.isValid()) {
        auto rest = QByteArrayView(m_pending).sliced(m_pendingAt);
        const auto piece = m_parser.read(rest);
        m_pendingAt = m_pending.size() - rest.size();
        if (!piece)
            break;
        if (!*piece)
            finish(unreadable(piece->error()));
        else if (**piece == MessageParser::Piece::Head)
            headRead();
        else if (**piece == MessageParser::Piece::Body)
            bodyRead();
        else
            messageRead();
    }
    if (m_storing.isValid())
        return;
    m_pending.remove(0, std::exchange(m_pendingAt, 0));
    if (m_lost)
        ended();
}

void WebExchange::headRead()
{
    auto head = m_parser.takeHead();
    if (m_transport && m_transport->record().isWatched())
        m_transport->record().notifyIn(shownHead(QByteArray("HTTP/1." + QByteArray::number(head.minorVersion) + ' '
                                                     + QByteArray::number(head.status) + ' ' + head.phrase),
            head.headers));
    const bool isTooMuch = head.isInterim() && ++m_interim > mostInterim;
    if (isTooMuch || head.status == 101) {
        finish(unreadable(Error::malformed(Reason::BadSyntax,
            isTooMuch ? u"it never comes to an end"_s : u"it goes on in a protocol that nobody asked for"_s)));
        return;
    }
    m_answer.status = head.status;
    m_answer.headers = std::move(head.headers);
    m_whole = m_parser.announcedBody();
    if (!head.isInterim() && !m_request.wantsBody)
        finish(std::exchange(m_answer, {}));
    // Why it did not work must not be hidden by how long the page about it is.
    else if (!head.isInterim() && !m_answer.isSuccess())
        m_parser.setBodyLimit(std::numeric_limits<qsizetype>::max());
}

void WebExchange::bodyRead()
{
    const auto piece = m_parser.bodyPiece();
    m_received += piece.size();
    if (m_request.received)
        m_request.received(m_received, m_whole);
    if (!m_done) // whoever was told has lost interest
        return;
    if (m_answer.isSuccess() && m_request.sink) {
        auto storing = m_request.sink->take(piece.toByteArray());
        if (storing.isReady()) {
            stored(storing.take());
            return;
        }
        m_deadline.clear(); // it is us who are slow
        if (m_transport)
            m_transport->pauseReading();
        m_storing = std::move(storing);
        m_storing.whenDone([this](const Result<Done>& done) {
            const auto keep = shared_from_this();
            m_storing = {};
            stored(done);
            if (!m_done)
                return;
            m_deadline.set(m_request.limits.silence);
            if (m_transport)
                m_transport->resumeReading();
            readOn();
        });
        return;
    }
    m_answer.body += piece;
    if (m_answer.isSuccess() || m_received <= m_request.limits.body)
        return;
    m_answer.body.truncate(qsizetype(m_request.limits.body));
    finish(std::exchange(m_answer, {}));
}

void WebExchange::stored(const Result<Done>& done)
{
    if (!done)
        finish(done.error());
}

void WebExchange::messageRead()
{
    if (m_answer.status >= 200)
        finish(std::exchange(m_answer, {}));
}

void WebExchange::lost(const Error& reason)
{
    const auto keep = shared_from_this();
    m_transport = nullptr;
    m_isSending = false;
    m_piece.cancel();
    m_lost = reason;
    if (m_done && !m_storing.isValid())
        ended();
}

/// The connection is over, and all that came of it was read.
void WebExchange::ended()
{
    if (!m_done)
        return;
    if (m_parser.isToTheEnd() && m_lost->isClosed())
        finish(std::exchange(m_answer, {}));
    else if (!m_lost->isClosed())
        finish(*m_lost);
    else
        finish(gone(m_hasHeard ? u"The web server hung up before all of its answer was there."_s
                               : u"The web server hung up without an answer."_s));
}

void WebExchange::timeRanOut()
{
    const auto keep = shared_from_this();
    const auto before = m_told;
    notifySent();
    const bool isOurs = m_piece.isValid() && m_transport && m_transport->queuedBytes() == 0; // the source is slow
    if (isOurs)
        m_deadline.set(m_request.limits.silence);
    else if (m_told == before)
        finish(Error::busy(Reason::TimedOut,
            m_isSending || m_told < m_written ? u"The web server takes nothing more."_s
                                              : u"The web server says nothing more."_s));
}

void WebExchange::finish(Result<WebAnswer> result)
{
    auto waiting = std::exchange(m_done, {}); // hanging up says that the connection is lost, which is not the reason
    const bool wasSending = std::exchange(m_isSending, false);
    const bool isOver = result && !wasSending;
    if (isOver)
        notifySent();
    m_deadline.stop();
    m_piece.cancel();
    m_storing.cancel();
    if (auto* transport = std::exchange(m_transport, nullptr)) {
        transport->setProducer(nullptr);
        if (isOver)
            transport->loseConnection();
        else
            transport->abortConnection();
    }
    if (waiting)
        waiting->fire(std::move(result));
}

} // namespace everyport::http
