// What proxies answer. The first byte chooses which kind, and how the rest is cut into pieces.
#include <cstdlib>

#include "netcore/endpoints/proxydialogue.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace everyport;
    if (size < 2)
        return 0;
    const ProxyTarget target{QStringLiteral("example.org"), 443, data[0] & 2 ? QStringLiteral("user") : QString(),
        QStringLiteral("password")};
    const auto dialogue = data[0] & 1 ? socks5Dialogue(target) : httpConnectDialogue(target);
    const auto step = qsizetype(data[0] >> 2) + 1;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    QByteArray received;
    QByteArray say = dialogue->opening();
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        received.append(bytes.mid(at, step));
        const auto heard = dialogue->heard(received, say);
        if (!heard || *heard)
            return 0;
        if (received.size() > 20'000 || say.size() > 2000)
            abort(); // it keeps what it should have refused
    }
    return 0;
}
