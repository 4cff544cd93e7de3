#include "protocols/websocket/linebridge.h"

using namespace Qt::StringLiterals;

namespace everyport::websocket {

namespace {

ConnectionSettings settings()
{
    ConnectionSettings limits;
    limits.limits.message = 16 * 1024; // IRC's tags and a line, with room for what is refused in words
    limits.tellsTraffic = false;       // who speaks in lines does, without its secrets
    return limits;
}

} // namespace

LineBridge::LineBridge(Clock& clock, Frames frames, QByteArray early, std::unique_ptr<Protocol> lines)
    : Layer(std::move(lines)), m_socket(clock, *this, settings(), std::move(early)), m_frames(frames)
{
}

LineBridge::LineBridge(Clock& clock, ClientRequest request, QByteArray binaryName, std::unique_ptr<Protocol> lines)
    : Layer(std::move(lines)),
      m_socket(std::move(request), clock, *this, settings()),
      m_binaryName(std::move(binaryName))
{
}

LineBridge::~LineBridge()
{
    m_socket.abandon();
}

Task<Result<Transport*>> LineBridge::whenOpened()
{
    m_opened.emplace();
    return m_opened->task([this] { m_socket.abort(); });
}

void LineBridge::connectionMade(Transport& transport)
{
    Layer::transportReplaced(transport); // the protocol above hears of it when the WebSocket is open
    m_socket.connectionMade(transport);
}

void LineBridge::opened(Connection&)
{
    if (!m_binaryName.isEmpty() && m_socket.subprotocol() == m_binaryName)
        m_frames = Frames::Binary;
    if (!notifyMade())
        return;
    if (auto opened = std::exchange(m_opened, {}))
        opened->fire(static_cast<Transport*>(this));
}

void LineBridge::transportReplaced(Transport& transport)
{
    Layer::transportReplaced(transport);
    m_socket.transportReplaced(transport);
}

void LineBridge::connectionLost(const Error& reason)
{
    m_socket.connectionLost(reason);
    const auto error = why(reason);
    auto opened = std::exchange(m_opened, {});
    notifyLost(error);
    if (opened)
        opened->fire(error.isClosed()
                ? Error::disconnected(Reason::ConnectionLost, u"The server closed the WebSocket at once."_s)
                : error);
}

/// What the other end said when it closed, or what went wrong with the WebSocket, says more than the wire below.
Error LineBridge::why(const Error& reason) const
{
    const bool isInOrder = m_closing.code == CloseCode::Normal || m_closing.code == CloseCode::GoingAway
        || m_closing.code == CloseCode::NoStatus;
    if (m_closing.clean && isInOrder)
        return Error::closed();
    if (m_closing.clean)
        return Error::disconnected(Reason::ConnectionLost, m_closing.reason, QString::number(int(m_closing.code)));
    return m_closing.error.text.isEmpty() ? reason : m_closing.error;
}

void LineBridge::lineReceived(QByteArray line)
{
    // One message is one line: what looks like more is told as one that nobody understands.
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    line.replace('\n', ' ').replace('\r', ' ').append("\r\n");
    notifyData(line);
}

void LineBridge::write(QByteArray bytes)
{
    qsizetype begin = 0;
    while (begin < bytes.size()) {
        const auto end = bytes.indexOf('\n', begin);
        auto line = QByteArrayView(bytes).sliced(begin, (end < 0 ? bytes.size() : end) - begin);
        begin = end < 0 ? bytes.size() : end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        // Text that is none would end the WebSocket (RFC 6455 §8.1): other characters stand in for its bytes.
        if (m_frames == Frames::Binary)
            m_socket.sendBinary(line);
        else if (line.isValidUtf8())
            m_socket.sendText(line);
        else
            m_socket.sendText(QString::fromUtf8(line).toUtf8());
    }
}

} // namespace everyport::websocket
