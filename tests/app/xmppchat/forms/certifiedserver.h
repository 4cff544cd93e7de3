#pragma once

#include "netcore/tls/certificate.h"
#include "netcore/tls/tlscontext.h"
#include "protocols/xmpp/server/server.h"

namespace everyport::xmppchat {

/// Of nobody that anybody knows; the same in all tests of a program.
inline const Certificate& serverCertificate()
{
    static const Certificate made = *Certificate::makeSelfSigned({QStringLiteral("localhost")});
    return made;
}

/// A server with that certificate; `isOpen`: anybody may make an account.
inline xmpp::ServerOptions certifiedServer(bool isOpen)
{
    TlsContext::ServerOptions tls;
    tls.certificate = serverCertificate();
    xmpp::ServerOptions options;
    options.tlsContext = *TlsContext::server(tls);
    options.registrationOpen = isOpen;
    return options;
}

} // namespace everyport::xmppchat
