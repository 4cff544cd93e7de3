#pragma once

#include "netcore/interfaces/reactortcp.h"
#include "protocols/simple/fingerquery.h"
#include "protocols/simple/identanswer.h"

namespace everyport::simple {

/// The client of all these services: connects, says `question` (may be empty), and answers with what it hears, until
/// the server hangs up or until its first line, without the ending. More than `limit` bytes: Malformed/TooLarge.
/// Dropping the Task hangs up. It knows no time-out but that of connecting: see netcore's withTimeout.
enum class Until { TheirEnd, FirstLine };
Task<Result<QByteArray>> ask(
    ReactorTcp& tcp, TcpConnectOptions where, QByteArray question, Until until, qsizetype limit = 64 * 1024);

/// RFC 1288; text as it came but for control characters. `where.port` is usually 79.
Task<Result<QByteArray>> askFinger(ReactorTcp& tcp, TcpConnectOptions where, FingerQuery query);
/// RFC 1413: whose connection, on that computer, is the one with us. `where.port` is usually 113, `where.bindAddress`
/// our end of that connection.
Task<Result<IdentAnswer>> askIdent(ReactorTcp& tcp, TcpConnectOptions where, IdentQuery query);

} // namespace everyport::simple
