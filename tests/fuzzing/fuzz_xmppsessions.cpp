#include <cstdlib>

#include "protocols/xmpp/pubsub/pubsubservice.h"
#include "tests/fuzzing/xmlmutator.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/protocols/xmpp/pubsub/memorypubsub.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

namespace {

const QList<QByteArray> words{"get", "set", "result", "error", "chat", "groupchat", "headline", "normal", "unavailable",
    "subscribe", "subscribed", "unsubscribe", "unsubscribed", "probe", "localhost", "rooms.localhost",
    "pubsub.localhost", "lounge@rooms.localhost", "lounge@rooms.localhost/Ann", "lounge@rooms.localhost/Bob",
    "other@rooms.localhost", "ann@localhost", "bob@localhost", "bob@localhost/r", "carl@localhost/r", "owner", "admin",
    "member", "none", "outcast", "moderator", "participant", "visitor", "publisher", "Ann", "Bob", "Carl", "1", "0", "",
    "-1", "99999999999", "q", "n1", "n2", "i1", "both", "to", "from", "remove", "execute", "next", "complete", "cancel",
    "submit", "form", "true", "false", "open", "whitelist", "authorize", "roster", "presence", "urn:xmpp:mam:2",
    "http://jabber.org/protocol/muc#owner", "http://jabber.org/protocol/muc#admin",
    "http://jabber.org/protocol/muc#user", "http://jabber.org/protocol/pubsub",
    "http://jabber.org/protocol/pubsub#owner", "jabber:x:data", "jabber:iq:roster", "urn:xmpp:sm:3"};

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t most, unsigned seed)
{
    return fuzzing::mutateSession(data, size, most, seed, words);
}

/// A server with rooms and nodes against three people who play what they like, in any order, and come back when they
/// are thrown out. A bystander in a room of her own notices nothing: still there, still heard, still answered.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2 || size > 8000)
        return 0;
    MemoryPubsub nodes;
    muc::Inn inn;
    PubsubService pubsub(inn.house.reactor, inn.house.router, *Jid::parse(u"pubsub.localhost"_s), {}, {}, nodes);
    inn.open({u"bob"_s});
    inn.enter(u"dora"_s, "Dora", {}, "quiet");

    static const QString names[] = {u"ann"_s, u"bob"_s, u"carl"_s};
    int returns = 0;
    const QByteArray session(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const auto& line : session.split('\n')) {
        // The first byte says who speaks, or how much time passes.
        if (line.isEmpty())
            continue;
        const auto who = uchar(line[0]);
        if (who >= 240) {
            inn.house.reactor.advance(std::chrono::seconds(who - 235));
            continue;
        }
        const auto& name = names[who % 3];
        if (!inn[name].isConnected()) {
            if (++returns > 4)
                break;
            inn.people.erase(name);
        }
        inn[name].say(line.mid(1));
    }
    inn.house.reactor.advance(std::chrono::seconds(1));

    auto& dora = inn[u"dora"_s];
    demand(dora.isConnected());
    dora.forget();
    dora.say("<message to='quiet@rooms.localhost' type='groupchat' id='m'><body>still here</body></message>");
    demand(dora.nextOf(u"message"_s).childText(u"body") == u"still here");
    for (const auto* to : {"localhost", "rooms.localhost", "pubsub.localhost"}) {
        const auto answer = dora.ask(QByteArray("<iq type='get' id='there' to='") + to
            + "'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>");
        demand(answer.attribute(u"type") == u"result");
    }
    return 0;
}
