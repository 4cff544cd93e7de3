// `xmpp_pong_component bot.localhost SECRET-FILE tcp:127.0.0.1:5347`, then ping bot.localhost.
#include <QCoreApplication>

#include "protocols/xmpp/examples/ascomponent.h"
#include "protocols/xmpp/examples/ponger.h"

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    AsComponent component;
    const Ponger ponger(component.router(), component.name());
    return application.exec();
}
