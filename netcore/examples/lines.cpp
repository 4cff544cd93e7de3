// A protocol of lines: "hello NAME", "time", "bye". Whatever else is said is answered, too; too long a line ends it.
#include <cstdio>

#include <QCoreApplication>
#include <QDateTime>

#include "netcore/endpoints/endpoint.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/transport/lineprotocol.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class Doorman final : public LineProtocol {
public:
    Doorman() : LineProtocol(100) {} // bytes in a line

    void connectionMade(Transport& transport) override
    {
        LineProtocol::connectionMade(transport);
        sendLine("Who is there?");
    }

private:
    void lineReceived(QByteArrayView line) override
    {
        if (line.startsWith("hello ")) {
            m_name = line.sliced(6).toByteArray();
            sendLine("Good day, " + m_name);
        } else if (line == QByteArrayView("time")) {
            sendLine(QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1());
        } else if (line == QByteArrayView("bye")) {
            sendLine("Come again, " + (m_name.isEmpty() ? "stranger" : m_name));
            transport()->loseConnection(); // after what is queued has gone
        } else {
            sendLine("I did not understand that.");
        }
    }
    void lineTooLong() override
    {
        sendLine("You talk too much.");
        transport()->loseConnection();
    }

    QByteArray m_name;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    EpollReactor reactor;
    const auto place = Endpoint::parse(application.arguments().value(1, u"tcp:7008"_s));
    if (!place)
        return 1;
    const auto ports = listenOn(reactor, *place, u"doorman"_s, nullptr, [] { return std::make_unique<Doorman>(); });
    return ports ? application.exec() : 1;
}
