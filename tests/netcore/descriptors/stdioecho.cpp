// A program that echoes its standard input in capitals, for tst_stdio: as a filter, at a terminal, over a socket.
#include <QCoreApplication>

#include "netcore/descriptors/stdio.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/transport/halfcloseable.h"

using namespace everyport;

namespace {

class Capitals final : public Protocol, public HalfCloseable {
public:
    void connectionMade(Transport& transport) override
    {
        m_transport = &transport;
        transport.write("ready\n");
    }
    void dataReceived(QByteArrayView bytes) override
    {
        if (bytes.contains('!')) // ends without an orderly end of anything
            std::exit(3);
        m_transport->write(bytes.toByteArray().toUpper());
    }
    void readConnectionLost() override
    {
        m_transport->write("end\n");
        m_transport->loseWriteConnection();
    }
    void writeConnectionLost() override {}
    void connectionLost(const Error&) override { QCoreApplication::quit(); }

private:
    Transport* m_transport = nullptr;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    EpollReactor reactor;
    if (argc > 1 && QByteArrayView(argv[1]) == "serve") {
        const auto ports = listenOn(reactor, *Endpoint::parse(QStringLiteral("stdio:")), {}, nullptr,
            [] { return std::make_unique<Capitals>(); });
        const auto again = listenOn(reactor, *Endpoint::parse(QStringLiteral("stdio:")), {}, nullptr,
            [] { return std::make_unique<Capitals>(); });
        return ports && !again ? QCoreApplication::exec() : 1;
    }
    StdioOptions options;
    options.rawTerminal = argc > 1;
    if (!openStdio(reactor, options, std::make_unique<Capitals>()))
        return 1;
    return QCoreApplication::exec();
}
