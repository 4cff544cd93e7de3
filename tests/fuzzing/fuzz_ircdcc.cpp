// DCC offers: a name is never more than a name, and an offer that was read is written and read the same.
#include <cstdlib>

#include "protocols/irc/ctcp.h"
#include "protocols/irc/dcc.h"

using namespace everyport::irc;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto ctcp = Ctcp::parse(QByteArrayView(data, qsizetype(size)));
    const auto offer = DccOffer::parse(ctcp.arguments);
    if (!offer)
        return 0;
    const auto& name = offer->fileName;
    if (name.contains('/') || name.contains('\\') || name.contains('\0') || name.startsWith('.') || name.size() > 200)
        std::abort();
    const auto again = DccOffer::parse(offer->write());
    if (!again || !(*again == *offer))
        std::abort();
    return 0;
}
