#pragma once

#include "netcore/base/result.h"
#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp {

/// Whose account of `domain` a client names as it logs in; the name may be written with the domain. Refused,
/// not-authorized, where that is nobody's here.
Result<Jid> accountNamed(const QString& name, const QString& domain);

} // namespace everyport::xmpp
