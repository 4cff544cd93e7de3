#pragma once

#include <QSqlDriver>

#include "app/storage/postgres/postgresaddress.h"
#include "app/storage/postgres/postgresconnection.h"

namespace everyport {

/// Qt's face of a PostgreSQL connection. Not Qt's own driver: that sends each value as SQL text, has all rows of an
/// answer in memory, and keeps back the SQLSTATE of a login.
class PostgresDriver final : public QSqlDriver {
    Q_OBJECT

public:
    explicit PostgresDriver(PostgresAddress address) : m_address(std::move(address)) {}
    ~PostgresDriver() override = default;

    /// Null where the connection's driver is another.
    static PostgresConnection* connectionOf(const QSqlDatabase& database);

    bool hasFeature(DriverFeature feature) const override;
    /// What is given here does not count: the address does.
    bool open(const QString& database, const QString& user, const QString& password, const QString& host, int port,
        const QString& options) override;
    void close() override;
    QSqlResult* createResult() const override;

private:
    PostgresAddress m_address;
    mutable PostgresConnection m_connection; // results are made of a const driver
};

} // namespace everyport
