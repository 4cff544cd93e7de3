#include "protocols/xmpp/client/connection/tap.h"

namespace everyport::xmpp::client {

void Taps::tell(bool in, const xml::Element& withoutSecrets) const
{
    const auto now = m_taps; // one may go while it hears
    for (auto* tap : now) {
        if (m_taps.contains(tap))
            tap->passed(in, withoutSecrets);
    }
}

} // namespace everyport::xmpp::client
