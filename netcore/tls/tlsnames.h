#pragma once

#include <QString>

#include "netcore/base/result.h"
#include "netcore/tls/certificate.h"

namespace everyport {

class TlsContext;

// Names of TlsContext::ServerOptions::byName that come and go while it serves, for the handshakes to come. `context` is
// a server's.

/// In the place of what was served under this name. Error: the certificate cannot be used, and nothing has changed.
Result<Done> serveName(TlsContext& context, const QString& name, const Certificate& certificate);
/// Whoever asks for it is served as where no name matches.
void serveNameNoMore(TlsContext& context, const QString& name);

} // namespace everyport
