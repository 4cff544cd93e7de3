#pragma once

#include <QByteArrayView>
#include <QVariant>

#include "app/storage/postgres/postgresconnection.h"

namespace everyport {

/// A value on its way into a parameter of this type (the server's object id), and one out of the first row of an
/// answer. Numbers come back as qlonglong and texts as QString, as from SQLite.
PostgresConnection::Value encodePostgres(const QVariant& value, unsigned type);
PostgresConnection::Value encodePostgres(qint64 number, unsigned type);
PostgresConnection::Value encodePostgresBytes(QByteArrayView bytes); ///< A text or a blob; not copied.
QVariant decodePostgres(const pg_result* row, int column);

} // namespace everyport
