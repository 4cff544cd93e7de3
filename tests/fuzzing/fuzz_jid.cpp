#include <cstdlib>

#include "protocols/xmpp/address/jid.h"

using namespace everyport;

/// What was prepared is prepared: reading it again gives the same address, in the same parts.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto jid = xmpp::Jid::parse(text);
    if (!jid)
        return 0;
    const auto again = xmpp::Jid::parse(jid->toString());
    const auto parts = xmpp::Jid::make(jid->local(), jid->domain(), jid->resource());
    if (!again || !parts || *again != *jid || *parts != *jid || jid->bare().isFull() || jid->domain().isEmpty())
        abort();
    return 0;
}
