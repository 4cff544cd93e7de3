#pragma once

#include "app/storage/database.h"

namespace everyport {

/// Takes out of `table` (with columns domain and account) what belongs to none of `accounts`.
Task<Result<Done>> removeLeftovers(Database& database, QString table, QString domain, QStringList accounts);

} // namespace everyport
