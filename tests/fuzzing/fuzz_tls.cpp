// Hostile records at a server and at a client: before the handshake, and, where the first byte says so, in place of
// what one side says after it. Nothing that was not encrypted by the other end may reach a protocol.
#include <cstdlib>

#include "netcore/tls/tlssession.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"

using namespace everyport;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const auto certificate = *Certificate::makeSelfSigned({QStringLiteral("localhost")});
    static const auto serving = *TlsContext::server({.certificate = certificate});
    static const auto calling = *TlsContext::client({.trustedPem = certificate.chainPem, .rememberedServers = 0});
    if (size < 1)
        return 0;
    Story here;
    Story there;
    MemoryPair wire;
    wire.server.open(TlsSession::wrap(serving, std::make_unique<StoryProtocol>(there)));
    wire.client.open(TlsSession::wrap(calling, std::make_unique<StoryProtocol>(here), QStringLiteral("localhost")));
    if (data[0] & 1)
        wire.exchange();
    const QByteArrayView noise(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    auto& victim = data[0] & 2 ? wire.client : wire.server;
    if (data[0] & 4)
        victim.feedByteByByte(noise);
    else
        victim.feed(noise);
    if (!here.received.isEmpty() || !there.received.isEmpty())
        abort();
    if (!(data[0] & 1) && (here.made || there.made))
        abort();
    return 0;
}
