// A client whose server is hostile: whatever stanzas come, before a login or after one, it neither falls over nor grows
// without bound, and what it writes is XML.
#include <cstdlib>

#include "protocols/xml/streamreader.h"
#include "protocols/xmpp/client/care/blocking.h"
#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/discovery/about.h"
#include "protocols/xmpp/client/discovery/discovery.h"
#include "protocols/xmpp/client/nodes/avatars.h"
#include "protocols/xmpp/client/nodes/bookmarks.h"
#include "protocols/xmpp/client/talk/archive.h"
#include "protocols/xmpp/client/talk/rooms.h"
#include "protocols/xmpp/client/talk/roster.h"
#include "protocols/xmpp/client/talk/styling.h"
#include "tests/support/memoryreactor.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;

namespace {

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

/// Reads what the client writes, as a server would.
class Reader final : public xml::StreamEvents {
public:
    void feed(const QByteArray& bytes)
    {
        for (qsizetype at = 0; at < bytes.size();) {
            auto next = bytes.indexOf("<?xml", at + 1);
            next = next < 0 ? bytes.size() : next;
            if (bytes.sliced(at).startsWith("<?xml"))
                m_reader.restart();
            m_reader.feed(QByteArrayView(bytes).sliced(at, next - at));
            at = next;
        }
    }
    QString lastId;
    bool hasAuthenticated = false;

private:
    void streamOpened(const xml::Element&) override {}
    void elementReceived(xml::Element element) override
    {
        if (element.name() == QLatin1String("iq"))
            lastId = element.attribute(u"id");
        hasAuthenticated = hasAuthenticated || element.name() == QLatin1String("auth");
    }
    void streamClosed() override {}
    void streamBroken(const Error&) override { demand(false); }
    xml::StreamReader m_reader{*this};
};

const QByteArray header =
    "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' from='here.example' version='1.0'>";

struct Run {
    MemoryReactor reactor;
    ClientEvents events;
    Client client{{*Jid::parse(QStringLiteral("me@here.example")), QStringLiteral("pw")}, reactor, events, options()};
    Rooms& rooms = client.add<Rooms>();
    Messages& messages = client.add<Messages>();
    Archive& archive = client.add<Archive>(messages);
    Reader reader;
    std::unique_ptr<MemoryTransport> wire;
    TaskSet work{TaskSet::alreadyTold}; // what fuzzing breaks is no news

    Run()
    {
        client.add<Roster>();
        client.add<Presences>();
        client.add<Carbons>(messages);
        client.add<Discovery>(Identity{QStringLiteral("client"), QStringLiteral("pc")});
        client.add<About>(About::Program{});
        client.add<Blocking>();
        auto& nodes = client.add<Nodes>();
        client.add<Bookmarks>(nodes);
        client.add<Avatars>(nodes);
        messages.mayHaveReceipts = [](const Jid&) { return true; };
        messages.received = [this](const Message& message, Messages::Way) {
            const auto text = message.ownText();
            qsizetype covered = 0;
            for (const auto& span : styledSpans(text))
                covered += span.length;
            demand(covered == text.size());
            Q_UNUSED(messages.markDisplayed(message))
        };
    }
    ~Run()
    {
        if (wire && wire->isOpen())
            wire->peerCloses();
    }
    static Client::Options options()
    {
        Client::Options options;
        options.login.clearOnLoopback = true;
        options.mostWaiting = 50;
        return options;
    }
    void feed(const QByteArray& bytes)
    {
        wire->feed(bytes);
        reactor.turn();
        wire->settle();
        reader.feed(wire->takeWritten());
    }
    void connect()
    {
        if (wire && wire->isOpen())
            wire->peerCloses();
        wire = std::make_unique<MemoryTransport>();
        wire->open(client.makeStream());
        reader.feed(wire->takeWritten());
    }
    void logIn()
    {
        connect();
        feed(header
            + "<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms></stream:features>");
        reactor.turnUntil([this] {
            reader.feed(wire->takeWritten());
            return reader.hasAuthenticated;
        });
        feed("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
        feed(header
            + "<stream:features><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/><sm xmlns='urn:xmpp:sm:3'/></stream:features>");
        feed("<iq type='result' id='" + reader.lastId.toUtf8()
            + "'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>me@here.example/r</jid></bind></iq>");
        feed("<enabled xmlns='urn:xmpp:sm:3' id='1' resume='true'/>");
        work.start(rooms.join(*Jid::parse(QStringLiteral("hall@rooms.example")), QStringLiteral("me")));
        work.start(archive.page({}));
        feed({});
    }
};

} // namespace

// Lines, fed one after the other; "~" lets time pass, "!" breaks the connection, "@ID" in one is our last question's
// id. The first byte says whether we are logged in already.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    Run run;
    if (data[0] & 1)
        run.connect();
    else
        run.logIn();
    const QByteArray input(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    for (auto line : input.split('\n')) {
        if (line == "~")
            run.reactor.advance(std::chrono::seconds(20));
        else if (line == "!")
            run.connect();
        else
            run.feed(line.replace("@ID", run.reader.lastId.toUtf8()));
    }
    return 0;
}
