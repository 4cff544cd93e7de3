// `xmpp_pong_server pong.test tcp:5269 localhost=tcp:127.0.0.1:5270`, then ping pong.test from an account of localhost.
#include <QCoreApplication>

#include "protocols/xmpp/examples/asserver.h"
#include "protocols/xmpp/examples/ponger.h"

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    AsServer server;
    const Ponger ponger(server.router(), server.domain());
    return application.exec();
}
