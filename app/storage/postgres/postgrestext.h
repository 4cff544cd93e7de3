#pragma once

#include <QString>

namespace everyport {

/// What the rooms' SQL is called in PostgreSQL's words: placeholders ($1), the types of columns (BIGINT, BYTEA, texts
/// that compare by their bytes), numbers given by the database, blobs as literals, and names that are reserved there.
/// What guides SQLite's planner alone (INDEXED BY, a plus before a column, CROSS before a JOIN … ON) goes. Everything
/// else has to be written so that both understand it, or by `byDialect` (dialect.h).
QString postgresText(const QString& sql);

} // namespace everyport
