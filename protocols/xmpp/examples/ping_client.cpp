// `xmpp_ping_client me@example.org PASSWORD-FILE tcp:example.org:5222 - example.org` pings example.org.
#include <QCoreApplication>

#include "protocols/xmpp/client/discovery/about.h"
#include "protocols/xmpp/examples/asclient.h"

using namespace everyport;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    AsClient self(" WHOM");
    auto& about = self.client().add<xmpp::client::About>(xmpp::client::About::Program{u"Pinger"_s, u"1"_s});
    const auto whom = xmpp::Jid::parse(AsClient::word(0)).valueOr({});
    Task<Result<std::chrono::milliseconds>> asking;
    self.ready = [&] {
        asking = about.ping(whom);
        asking.whenDone([&](const Result<std::chrono::milliseconds>& took) {
            if (took)
                AsClient::end(u"pong from %1 after %2 ms"_s.arg(whom.toString()).arg(took->count()));
            else
                AsClient::end(u"no pong from %1: %2"_s.arg(whom.toString(), took.error().text), 1);
        });
    };
    self.start();
    return application.exec();
}
