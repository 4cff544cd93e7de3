#include <cstdlib>

#include "protocols/xmpp/pubsub/pubsubservice.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/pubsub/memorypubsub.h"
#include "tests/protocols/xmpp/server/house.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

/// A whole server against one client that says anything, before its login or after. Everybody else notices
/// nothing: they are still there, and are still answered.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2 || size > 6000)
        return 0;
    ServerOptions options;
    options.registrationOpen = true;
    House house(options);
    MemoryPubsub store;
    PubsubService pubsub(house.reactor, house.router, *Jid::parse(u"pubsub.localhost"_s), {}, {}, store);
    Peer romeo(house);
    romeo.logIn(u"romeo"_s);
    romeo.available();
    Peer mallory(house);
    if (data[0] % 4)
        mallory.logIn(u"mallory"_s);
    if (data[0] % 4 == 2)
        house.rosters.sluice.close();

    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    const auto chunk = data[0] < 128 ? bytes.size() : qsizetype(1 + data[0] % 61);
    for (qsizetype at = 0; at < bytes.size() && mallory.isConnected(); at += chunk)
        mallory.say(bytes.mid(at, chunk));
    house.reactor.advance(std::chrono::seconds(1));
    house.rosters.sluice.open();
    house.reactor.advance(std::chrono::seconds(60));

    if (!romeo.isConnected())
        abort();
    romeo.forget();
    const auto answer = romeo.ask("<iq type='get' id='still-there' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>");
    if (answer.attribute(u"type") != u"result")
        abort();
    return 0;
}
