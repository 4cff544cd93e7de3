#include "netcore/policies/capture.h"

#include <cstdlib>

#include "netcore/policies/pcapng.h"
#include "netcore/policies/tcpconversation.h"

namespace everyport {

class Capture::OneConnection final : public Tap {
public:
    explicit OneConnection(std::shared_ptr<Capture> capture) : m_capture(std::move(capture)) {}

    void opened(const Address& local, const Address& peer, bool weServe) override
    {
        auto& number = m_capture->m_number;
        number = number == 65535 ? 1024 : quint16(number + 1);
        m_conversation = std::make_unique<TcpConversation>(local, peer, weServe, number);
        m_capture->write(m_conversation->opening(), QStringLiteral("%1 and %2").arg(local.toString(), peer.toString()));
    }
    void passed(bool in, QByteArrayView bytes) override { m_capture->write(m_conversation->data(in, bytes)); }
    void passedInPart(bool in, QByteArrayView bytes, quint16 leftOut) override
    {
        m_capture->write(m_conversation->data(in, bytes, leftOut), {}, leftOut);
    }
    void ended(const Error& reason) override
    {
        m_capture->write(m_conversation->ending(reason.isClosed()), reason.text);
    }

private:
    std::shared_ptr<Capture> m_capture;
    std::unique_ptr<TcpConversation> m_conversation;
};

Result<std::shared_ptr<Capture>> Capture::open(
    Reactor& reactor, const QString& path, const QString& service, qint64 fileLimit)
{
    auto file = FileSink::open(reactor, path, fileLimit);
    if (!file)
        return file.error();
    (*file)->append(pcapng::beginning(QStringLiteral("Everyport"), service));
    return std::shared_ptr<Capture>(new Capture(reactor, std::move(*file)));
}

Capture::Capture(Reactor& reactor, std::unique_ptr<FileSink> file) : m_reactor(reactor), m_file(std::move(file)) {}

/// Since 1970. The time of day is known by the millisecond only; how long ago something was is known better.
qint64 Capture::microseconds()
{
    constexpr qint64 leap = 1000; // somebody has set the computer's time
    const auto now = m_reactor.clock().now();
    const auto wall = m_reactor.clock().wallMsecs();
    const auto passed = std::chrono::duration_cast<std::chrono::microseconds>(now - m_since).count();
    const auto stamp = m_sinceWall * 1000 + passed;
    if (m_sinceWall != 0 && std::abs(stamp / 1000 - wall) < leap)
        return stamp;
    m_since = now;
    m_sinceWall = wall;
    return wall * 1000;
}

std::shared_ptr<Tap> Capture::tap()
{
    return std::make_shared<OneConnection>(shared_from_this());
}

void Capture::write(const QList<QByteArray>& packets, const QString& comment, quint16 leftOut)
{
    const auto now = microseconds();
    for (qsizetype i = 0; i < packets.size(); ++i) {
        const bool isLast = i == packets.size() - 1;
        if (!m_file->append(pcapng::packet(now, packets[i], comment, isLast ? leftOut : quint16(0))))
            return;
    }
}

} // namespace everyport
