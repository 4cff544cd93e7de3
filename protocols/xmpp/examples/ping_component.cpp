// `xmpp_ping_component bot.localhost SECRET-FILE tcp:127.0.0.1:5347 localhost` pings localhost.
#include <QCoreApplication>

#include "protocols/xmpp/examples/ascomponent.h"
#include "protocols/xmpp/examples/pinger.h"

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto whom = everyport::xmpp::Jid::parse(application.arguments().value(4)).valueOr({});
    std::unique_ptr<Pinger> pinger;
    AsComponent component([&] { pinger->ping(whom); });
    pinger = std::make_unique<Pinger>(component.router(), component.name(), component.reactor().clock());
    const auto code = application.exec();
    pinger.reset(); // before what it is attached to
    return code;
}
