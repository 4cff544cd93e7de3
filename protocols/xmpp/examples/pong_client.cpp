// `xmpp_pong_client me@example.org/bot PASSWORD-FILE tcp:example.org:5222 -`, then ping me@example.org/bot.
#include <QCoreApplication>

#include "protocols/xmpp/client/discovery/about.h"
#include "protocols/xmpp/client/discovery/discovery.h"
#include "protocols/xmpp/client/talk/presences.h"
#include "protocols/xmpp/examples/asclient.h"

using namespace everyport;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    AsClient self;
    self.client().add<xmpp::client::About>(xmpp::client::About::Program{u"Ponger"_s, u"1"_s}); // answers pings
    self.client().add<xmpp::client::Discovery>(xmpp::Identity{u"client"_s, u"bot"_s, u"Ponger"_s});
    self.client().add<xmpp::client::Presences>(); // says that it is there
    self.start();
    return application.exec();
}
