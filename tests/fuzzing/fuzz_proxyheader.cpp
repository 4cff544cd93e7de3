// The first bytes of a connection from a proxy: whole or cut anywhere, the answer is the same, and never reads past
// them.
#include <cstdlib>

#include "netcore/endpoints/proxyheader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto whole = everyport::ProxyHeader::parse(bytes);
    if (!whole || !*whole)
        return 0;
    const auto length = (*whole)->size;
    if (length <= 0 || length > bytes.size() || length > everyport::ProxyHeader::largest)
        abort();
    // Until the last byte of the header has come nothing is known, and afterwards nothing changes.
    const auto early = everyport::ProxyHeader::parse(bytes.first(length - 1));
    const auto exact = everyport::ProxyHeader::parse(bytes.first(length));
    if (!early || *early || !exact || !*exact || (*exact)->source != (*whole)->source)
        abort();
    return 0;
}
