// Writing much without buffering much: whoever connects gets a hundred million bytes, at the pace at which they read.
// The transport says when enough is queued and when there is room again; it never holds more than its high-water mark
// and one piece.
#include <algorithm>
#include <cstdio>

#include <QCoreApplication>

#include "netcore/endpoints/endpoint.h"
#include "netcore/reactor/epollreactor.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class Fountain final : public Protocol, private Producer {
public:
    ~Fountain() override
    {
        std::printf("at most %lld KiB were queued\n", static_cast<long long>(m_most / 1024));
        std::fflush(stdout);
    }
    void connectionMade(Transport& transport) override
    {
        m_transport = &transport;
        transport.setProducer(this);
        resumeProducing();
    }
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override { m_left = 0; }

private:
    void pauseProducing() override { m_paused = true; }
    void resumeProducing() override
    {
        m_paused = false;
        while (!m_paused && m_left > 0) {
            const auto piece = m_drops.first(std::min(m_left, m_drops.size()));
            m_left -= piece.size();
            m_transport->write(piece); // shared, not copied
            m_most = std::max(m_most, m_transport->queuedBytes());
        }
        if (m_left == 0)
            m_transport->loseConnection(); // the queue goes first
    }

    Transport* m_transport = nullptr;
    QByteArray m_drops = QByteArray(16 * 1024, '~');
    qsizetype m_left = 100'000'000;
    qsizetype m_most = 0;
    bool m_paused = false;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    EpollReactor reactor;
    const auto place = Endpoint::parse(application.arguments().value(1, u"tcp:7009"_s));
    if (!place)
        return 1;
    const auto ports = listenOn(reactor, *place, u"fountain"_s, nullptr, [] { return std::make_unique<Fountain>(); });
    return ports ? application.exec() : 1;
}
