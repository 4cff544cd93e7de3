#pragma once

#include "netcore/interfaces/reactor.h"
#include "protocols/http/client/webrequest.h"

namespace everyport::http {

/// Asks a web server by HTTP/1.1, on a connection of its own that ends with the answer; certificate and name are
/// checked. Ready with an answer of any status: what it means is the caller's to say. Refused where the address is none
/// to ask, or the answer is larger than it may be; Malformed where it is none; Disconnected and Busy/TimedOut where the
/// server went away or says nothing more; what connecting says. Dropping the Task ends it. `reactor` outlives it.
/// Loop's thread.
Task<Result<WebAnswer>> askWeb(Reactor& reactor, WebRequest request);

/// "localhost", 127.0.0.0/8, ::1: what is said in the clear stays here.
bool isThisComputer(const QUrl& url);

} // namespace everyport::http
