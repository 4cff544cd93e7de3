#pragma once

namespace everyport {

class Transport;

/// To be called by a protocol for each password, code or token that it sends, or is sent, as it is: whoever sees it can
/// use it again. Where the connection is neither encrypted nor within this computer its record says so from then on
/// (ConnectionRecord::secretInClear), for the Connections page to warn. That a server refuses it changes nothing: it
/// has passed. Not for what proves a secret without showing it, such as SCRAM.
void noteSecret(Transport& transport);

} // namespace everyport
