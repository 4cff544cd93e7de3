#pragma once

#include "app/storage/postgres/postgresaddress.h"
#include "netcore/base/result.h"

namespace everyport {

/// Whether a start would find its tables at this address, or could make them: goes there, and changes nothing. Blocks,
/// for some seconds where nobody answers.
Result<Done> checkPostgres(const PostgresAddress& address);

} // namespace everyport
