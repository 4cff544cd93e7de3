// A client whose server is hostile: whatever lines come, in whatever pieces, it neither falls over nor grows without
// bound, and what it writes are whole lines.
#include <cstdlib>

#include "protocols/irc/client/conversation/client.h"
#include "tests/support/memoryreactor.h"

using namespace everyport;
using namespace everyport::irc;

namespace {

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

/// Looks at the client from inside events, and asks for more, as a window would.
class Curious final : public ClientEvents {
public:
    Client* client = nullptr;
    void joined(const Cause&, const QByteArray& channel) override { look(channel); }
    void parted(const Cause& by, const QByteArray&, const QString&) override { look(by.nick); }
    void kicked(const Cause&, const QByteArray& channel, const QByteArray&, const QString&) override
    {
        Q_UNUSED(client->part(channel))
    }
    void textReceived(const Cause& by, const client::ReceivedText& text) override
    {
        demand(text.text.size() <= 80'000);
        if (!by.isMe)
            Q_UNUSED(client->say(by.nick, text.text))
    }
    void nickChanged(const Cause& by, const QByteArray&) override { look(by.nick); }

private:
    void look(const QByteArray& name)
    {
        if (const auto* channel = client->channels().find(name))
            demand(channel->members.size() <= client::ChannelList::mostMembers);
        if (const auto* person = client->channels().person(name))
            demand(person->channels > 0);
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    MemoryReactor reactor;
    Curious events;
    bool isGone = false;
    MemoryTransport wire; // ends first, and tells
    Client::Options options;
    options.version = "x";
    auto made = std::make_unique<Client>(client::Identity{"me"}, reactor, events, options);
    events.client = made.get();
    made->setGone([&] { isGone = true; });
    wire.open(std::move(made));
    for (const auto& line : QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)).split('\n')) {
        if (isGone || !wire.isOpen())
            break;
        if (line == "~")
            reactor.advance(std::chrono::seconds(20)); // time passes between lines, too
        else
            wire.feed(line + "\r\n");
        const auto written = wire.takeWritten();
        demand(written.isEmpty() || written.endsWith("\r\n"));
    }
    if (!isGone)
        demand(events.client->channels().names().size() <= client::ChannelList::mostChannels);
    return 0;
}
