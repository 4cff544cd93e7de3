#pragma once

#include "netcore/endpoints/endpointkinds.h"

namespace everyport {

// The kinds that netcore brings, for the table in endpointkinds.cpp.
EndpointKind tcpEndpoints();
EndpointKind tlsEndpoints();
EndpointKind unixEndpoints();
EndpointKind serialEndpoints();
EndpointKind inputEndpoints();
EndpointKind smartCardEndpoints();
EndpointKind messageEndpoints();    ///< mqtt:
EndpointKind callerEndpoints();     ///< listen:
EndpointKind descriptorEndpoints(); ///< fd:
EndpointKind systemdEndpoints();
EndpointKind processEndpoints();
EndpointKind stdioEndpoints();
EndpointKind haproxyEndpoints();
EndpointKind socks5Endpoints();
EndpointKind httpProxyEndpoints();

// What tls: has beside tcp:, for others that may be encrypted too.
QStringList tlsEndpointKeys();
QString faultOfTlsEndpoint(const Endpoint& endpoint);
/// Puts TLS around what the request's factory makes.
Result<Done> secureListening(const Endpoint& endpoint, ListenRequest& request);
Task<Result<Transport*>> secureConnecting(const Endpoint& endpoint, ConnectRequest request, TcpConnectOptions options);

} // namespace everyport
