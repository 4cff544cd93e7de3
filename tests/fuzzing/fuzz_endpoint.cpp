// Endpoint strings come from people and files: whatever they are, the answer is an endpoint that says itself again,
// or a sentence.
#include <cstdlib>

#include <QString>

#include "netcore/endpoints/endpoint.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto endpoint = everyport::Endpoint::parse(text);
    if (!endpoint) {
        if (endpoint.error().text.isEmpty())
            abort();
        return 0;
    }
    const auto again = everyport::Endpoint::parse(endpoint->toString());
    if (!again || again->toString() != endpoint->toString())
        abort();
    return 0;
}
