// Echo: what comes goes back. `example_echo tcp:7007`, then `nc 127.0.0.1 7007`.
#include <cstdio>

#include <QCoreApplication>

#include "netcore/endpoints/endpoint.h"
#include "netcore/reactor/epollreactor.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class Echo final : public Protocol {
public:
    void connectionMade(Transport& transport) override { m_transport = &transport; }
    void dataReceived(QByteArrayView bytes) override { m_transport->write(bytes.toByteArray()); }
    void connectionLost(const Error&) override {}

private:
    Transport* m_transport = nullptr; // the reactor's; good until connectionLost has returned
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    EpollReactor reactor;
    const auto place = Endpoint::parse(application.arguments().value(1, u"tcp:7007"_s));
    if (!place)
        return 1;
    // One Echo for each connection. The ports live as long as this vector does.
    const auto ports = listenOn(reactor, *place, u"echo"_s, nullptr, [] { return std::make_unique<Echo>(); });
    if (!ports) {
        std::printf("%s\n", qPrintable(ports.error().text));
        return 1;
    }
    for (const auto& port : *ports)
        std::printf("listening on %s\n", qPrintable(port->address().toString()));
    std::fflush(stdout);
    return application.exec();
}
