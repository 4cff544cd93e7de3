#include "protocols/xmpp/framing/frames.h"

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/wire.h"
#include "protocols/xmpp/streams/streamerror.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

websocket::ConnectionSettings settings(qsizetype messageBytes)
{
    websocket::ConnectionSettings settings;
    settings.limits.message = messageBytes;
    settings.tellsTraffic = false; // the stream does
    return settings;
}

xml::Limits unlimited()
{
    xml::Limits limits; // what we say ourselves was bounded where it came in
    limits.elementBytes = 64 * 1024 * 1024;
    limits.elements = 1'000'000;
    limits.depth = 256;
    return limits;
}

/// RFC 7395 §3.3: `<open/>` says what a stream's header would.
xml::Element renamed(const xml::Element& element, const QString& name, const QString& ns)
{
    xml::Element other(name, ns);
    for (const auto& attribute : element.attributes())
        other.setAttribute(attribute.name, attribute.value, attribute.ns);
    return other;
}

const Error otherSpeech{
    Error::Kind::Unsupported, Reason::None, u"There is a WebSocket, but not one of XMPP."_s, u"xmpp"_s};

} // namespace

Frames::Frames(Clock& clock, qsizetype messageBytes, QByteArray early, std::unique_ptr<Protocol> stream)
    : Layer(std::move(stream)),
      m_isClient(false),
      m_socket(clock, *this, settings(messageBytes), std::move(early)),
      m_outgoing(*this, unlimited())
{
}

Frames::Frames(Clock& clock, qsizetype messageBytes, websocket::ClientRequest request, std::unique_ptr<Protocol> stream)
    : Layer(std::move(stream)),
      m_isClient(true),
      m_socket(std::move(request), clock, *this, settings(messageBytes)),
      m_outgoing(*this, unlimited())
{
}

Frames::~Frames()
{
    m_socket.abandon();
}

Task<Result<Transport*>> Frames::whenOpened()
{
    m_opened.emplace();
    return m_opened->task([this] { m_socket.abort(); });
}

void Frames::connectionMade(Transport& transport)
{
    Layer::transportReplaced(transport); // the stream hears of it when the WebSocket is open
    m_socket.connectionMade(transport);
}

void Frames::transportReplaced(Transport& transport)
{
    Layer::transportReplaced(transport);
    m_socket.transportReplaced(transport);
}

void Frames::opened(websocket::Connection&)
{
    if (m_isClient && m_socket.subprotocol() != subprotocol) {
        m_closing.error = otherSpeech;
        return m_socket.abort();
    }
    if (!notifyMade())
        return;
    if (auto opened = std::exchange(m_opened, {}))
        opened->fire(static_cast<Transport*>(this));
}

void Frames::closed(websocket::Connection&, const websocket::Closing& closing)
{
    if (m_closing.error.text.isEmpty()) // or we know why already
        m_closing = closing;
}

void Frames::connectionLost(const Error& reason)
{
    m_socket.connectionLost(reason);
    const bool saysMore = !m_closing.error.text.isEmpty() && m_closing.error.kind != Error::Kind::Cancelled;
    const auto error = saysMore ? m_closing.error : reason;
    auto opened = std::exchange(m_opened, {});
    notifyLost(error);
    if (opened)
        opened->fire(error.isClosed()
                ? Error::disconnected(Reason::ConnectionLost, u"The server closed the WebSocket at once."_s)
                : error);
}

void Frames::textReceived(websocket::Connection&, const QByteArray& utf8)
{
    const auto is = [&](const char* tag) { return utf8.startsWith(tag); };
    if (!is("<open") && !is("<close")) {
        // §3.1: an element begins with its first character, and its namespace is said in it.
        if (is("<") && !is("<?") && !is("<stream:stream") && !is("</"))
            notifyData(utf8);
        else
            m_socket.close(websocket::CloseCode::PolicyViolation, "Every message is one whole element.");
        return;
    }
    const auto element = xml::parse(utf8);
    if (!element || element->ns() != ns::framing)
        return m_socket.close(websocket::CloseCode::PolicyViolation, "This is no frame of XMPP.");
    frameReceived(*element);
}

void Frames::frameReceived(const xml::Element& frame)
{
    if (frame.name() != u"close") {
        notifyData(clientStreamOpening(renamed(frame, u"stream"_s, ns::streams)));
        return;
    }
    // §3.6.1: elsewhere is told where a stream would have had an error.
    const auto elsewhere = frame.attribute(u"see-other-uri");
    if (m_isClient && !elsewhere.isEmpty()) {
        StreamError error{StreamCondition::SeeOtherHost};
        error.host = elsewhere;
        if (!notifyData(clientBytes(error.toElement())))
            return;
    }
    notifyData(streamClosing);
}

void Frames::write(QByteArray bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        // Each header begins a stream of its own, as after the login.
        auto next = bytes.indexOf("<?xml", at + 1);
        if (next < 0)
            next = bytes.size();
        const auto piece = QByteArrayView(bytes).sliced(at, next - at);
        if (piece.startsWith("<?xml"))
            m_outgoing.restart();
        m_outgoing.feed(piece);
        at = next;
    }
}

void Frames::streamOpened(const xml::Element& header)
{
    m_socket.sendText(xml::serialise(renamed(header, u"open"_s, ns::framing)));
}

void Frames::elementReceived(xml::Element element)
{
    m_socket.sendText(xml::serialise(element));
}

void Frames::streamClosed()
{
    m_socket.sendText(xml::serialise(xml::Element(u"close"_s, ns::framing)));
}

} // namespace everyport::xmpp
