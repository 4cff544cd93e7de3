// `xmpp_ping_server ping.test tcp:5271 pong.test=tcp:127.0.0.1:5269` pings the first domain that is named.
#include <QCoreApplication>

#include "protocols/xmpp/examples/asserver.h"
#include "protocols/xmpp/examples/pinger.h"

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    AsServer server;
    Pinger pinger(server.router(), server.domain(), server.reactor().clock());
    pinger.ping(everyport::xmpp::Jid::parse(application.arguments().value(3).section(u'=', 0, 0)).valueOr({}));
    return application.exec();
}
