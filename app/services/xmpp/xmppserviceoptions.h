#pragma once

#include "app/config/option.h"
#include "app/services/xmpp/stores/xmppuploads.h"
#include "protocols/xmpp/server/sessions/options.h"

namespace everyport {

/// What an `xmpp` service can be told, and what of it the server is told.
OptionList xmppServiceOptions();
xmpp::ServerOptions xmppServerOptions(const OptionValues& values);

/// For files that people send each other. Where they are reached from outside is known to the administrator; otherwise
/// it is the last of `places`, where we listen for them.
UploadRules xmppUploadRules(const OptionValues& values, const QStringList& places);
/// As told by XEP-0156; `places` as above. One in the clear is of use to pages of this computer alone, and there only
/// for trying out.
QStringList xmppWebSocketAddresses(const OptionValues& values, const QStringList& places);

} // namespace everyport
