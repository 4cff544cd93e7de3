#include "app/services/ircwebsocket.h"

#include "protocols/http/upgrade.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr QByteArrayView textProtocol = "text.ircv3.net";
constexpr QByteArrayView binaryProtocol = "binary.ircv3.net";

websocket::ConnectionSettings settings()
{
    websocket::ConnectionSettings limits;
    limits.limits.message = 16 * 1024; // tags and a line, with room for what is refused in words
    return limits;
}

/// The client's first choice that is known; empty where it names none.
QByteArray chosenProtocol(const http::Request& request)
{
    for (const auto& name : request.headers.value("Sec-WebSocket-Protocol").split(',')) {
        const auto trimmed = name.trimmed();
        if (trimmed == textProtocol || trimmed == binaryProtocol)
            return trimmed;
    }
    return {};
}

} // namespace

IrcWebSocket::IrcWebSocket(Clock& clock, bool binary, QByteArray early, std::unique_ptr<Protocol> session)
    : m_socket(clock, *this, settings(), std::move(early))
    , m_lines(*this)
    , m_session(std::move(session))
    , m_binary(binary)
{
}

IrcWebSocket::~IrcWebSocket()
{
    m_socket.abandon();
}

void IrcWebSocket::connectionMade(Transport& transport)
{
    m_below = &transport;
    m_socket.connectionMade(transport);
}

void IrcWebSocket::opened(websocket::Connection&)
{
    m_toldMade = true;
    m_session->connectionMade(m_lines);
}

void IrcWebSocket::transportReplaced(Transport& transport)
{
    m_below = &transport;
    m_socket.transportReplaced(transport);
}

void IrcWebSocket::connectionLost(const Error& reason)
{
    m_socket.connectionLost(reason);
    if (std::exchange(m_toldMade, false))
        m_session->connectionLost(reason);
    m_below = nullptr;
}

void IrcWebSocket::lineReceived(const QByteArray& line)
{
    // One message is one line: what looks like more is told as one that nobody understands.
    auto one = line;
    while (one.endsWith('\n') || one.endsWith('\r'))
        one.chop(1);
    one.replace('\n', ' ').replace('\r', ' ').append("\r\n");
    if (m_toldMade)
        m_session->dataReceived(one);
}

void IrcWebSocket::Lines::write(QByteArray bytes)
{
    qsizetype begin = 0;
    while (begin < bytes.size()) {
        const auto end = bytes.indexOf('\n', begin);
        auto line = QByteArrayView(bytes).sliced(begin, (end < 0 ? bytes.size() : end) - begin);
        begin = end < 0 ? bytes.size() : end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (m_owner.m_binary)
            m_owner.m_socket.sendBinary(line);
        else
            m_owner.m_socket.sendText(line);
    }
}

std::shared_ptr<const http::Site> makeIrcWebSite(Clock& clock, ProtocolFactory makeSession)
{
    auto site = std::make_shared<http::Site>();
    const auto answer = [&clock, makeSession = std::move(makeSession)](const http::Request& request) {
        const auto protocol = chosenProtocol(request);
        auto response = http::acceptWebSocket(request, [&clock, makeSession, binary = protocol == binaryProtocol](QByteArray early) {
            return std::make_unique<IrcWebSocket>(clock, binary, std::move(early), makeSession());
        });
        if (response.status == 101 && !protocol.isEmpty())
            response.headers.add("Sec-WebSocket-Protocol", protocol);
        return response;
    };
    const auto resource = std::make_shared<http::FunctionResource>(answer);
    site->router.add(u"/"_s, resource);
    site->router.add(u"/{path}"_s, resource);
    return site;
}

} // namespace everyport
