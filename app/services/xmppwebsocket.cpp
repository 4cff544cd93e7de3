#include "app/services/xmppwebsocket.h"

#include "app/services/hostmeta.h"
#include "protocols/http/upgrade.h"
#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/namespaces.h"
#include "protocols/xmpp/wire.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

namespace ns = xmpp::ns;

constexpr QByteArrayView protocolName = "xmpp";

websocket::ConnectionSettings settings(qsizetype messageBytes)
{
    websocket::ConnectionSettings settings;
    settings.limits.message = messageBytes;
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

} // namespace

XmppFrames::XmppFrames(Clock& clock, qsizetype messageBytes, QByteArray early, std::unique_ptr<Protocol> stream)
    : Layer(std::move(stream))
    , m_socket(clock, *this, settings(messageBytes), std::move(early))
    , m_outgoing(*this, unlimited())
{
}

XmppFrames::~XmppFrames()
{
    m_socket.abandon();
}

void XmppFrames::connectionMade(Transport& transport)
{
    Layer::transportReplaced(transport); // the stream hears of it when the WebSocket is open
    m_socket.connectionMade(transport);
}

void XmppFrames::transportReplaced(Transport& transport)
{
    Layer::transportReplaced(transport);
    m_socket.transportReplaced(transport);
}

void XmppFrames::connectionLost(const Error& reason)
{
    m_socket.connectionLost(reason);
    tellLost(reason);
}

void XmppFrames::textReceived(websocket::Connection&, const QByteArray& utf8)
{
    const auto is = [&](const char* tag) { return utf8.startsWith(tag); };
    if (!is("<open") && !is("<close")) {
        // §3.1: an element begins with its first character, and its namespace is said in it.
        if (is("<") && !is("<?") && !is("<stream:stream") && !is("</"))
            tellData(utf8);
        else
            m_socket.close(websocket::CloseCode::PolicyViolation, "Every message is one whole element.");
        return;
    }
    const auto element = xml::parse(utf8);
    if (!element || element->ns() != ns::framing) {
        m_socket.close(websocket::CloseCode::PolicyViolation, "This is no frame of XMPP.");
        return;
    }
    if (element->name() == u"close")
        tellData(xmpp::streamClosing);
    else
        tellData(xmpp::clientStreamOpening(renamed(*element, u"stream"_s, ns::streams)));
}

void XmppFrames::write(QByteArray bytes)
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

void XmppFrames::streamOpened(const xml::Element& header)
{
    m_socket.sendText(xml::serialise(renamed(header, u"open"_s, ns::framing)));
}

void XmppFrames::elementReceived(xml::Element element)
{
    m_socket.sendText(xml::serialise(element));
}

void XmppFrames::streamClosed()
{
    m_socket.sendText(xml::serialise(xml::Element(u"close"_s, ns::framing)));
}

std::shared_ptr<const http::Site> makeXmppWebSite(
    Clock& clock, std::shared_ptr<const IrcWebRules> rules, qsizetype messageBytes, ProtocolFactory makeStream, std::function<QStringList()> addresses)
{
    auto site = std::make_shared<http::Site>();
    addHostMeta(site->router, std::move(addresses));
    site->hosts.allow("*"); // they are looked at below, since a site does not change while it is served
    const auto answer = [&clock, messageBytes, rules = std::move(rules), makeStream = std::move(makeStream)](const http::Request& request) {
        if (!rules->hosts.allows(request.authority))
            return http::Response::text(421, "This server does not go by that name; websocket-origins can say that it does.\n");
        bool speaksXmpp = false;
        for (const auto& name : request.headers.value("Sec-WebSocket-Protocol").split(','))
            speaksXmpp = speaksXmpp || name.trimmed() == protocolName;
        if (!speaksXmpp)
            return http::Response::text(400, "This is a WebSocket for the subprotocol xmpp.\n");
        auto response = http::acceptWebSocket(request, [&clock, messageBytes, makeStream](QByteArray early) {
            return std::make_unique<XmppFrames>(clock, messageBytes, std::move(early), makeStream());
        }, rules->pages);
        if (response.status == 101)
            response.headers.add("Sec-WebSocket-Protocol", protocolName.toByteArray());
        return response;
    };
    const auto resource = std::make_shared<http::FunctionResource>(answer);
    site->router.add(u"/"_s, resource);
    site->router.add(u"/{path}"_s, resource);
    return site;
}

} // namespace everyport
