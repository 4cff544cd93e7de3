#pragma once

#include <deque>
#include <vector>

#include <QSqlResult>
#include <QVariant>

#include "app/storage/postgres/postgresconnection.h"

namespace everyport {

class PostgresDriver;

/// A prepared statement of PostgreSQL's behind QSqlQuery: read forward, row by row. RepeatedStatement binds and steps
/// it past Qt.
class PostgresResult final : public QSqlResult, private PostgresReader {
public:
    explicit PostgresResult(const PostgresDriver& driver, PostgresConnection& connection);
    ~PostgresResult() override;

    // Past Qt. Places count from 0.
    void bindRaw(int place, PostgresConnection::Value value) { m_values.at(std::size_t(place)) = std::move(value); }
    unsigned typeOf(int place) const { return m_prepared.types.at(std::size_t(place)); }
    void forgetValues() { m_values.assign(m_values.size(), {}); }
    bool runRaw() { return begin(); }
    bool step(); ///< False at the end, and where lastError is one.
    void endStatement();
    qint64 integer(int column) const;
    QSqlError error() const { return lastError(); }

protected:
    bool prepare(const QString& sql) override;
    bool exec() override;
    bool reset(const QString& sql) override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchLast() override { return false; }
    int size() override { return -1; }
    int numRowsAffected() override { return m_affected; }
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override { endStatement(); }

private:
    void keepRest() override;
    bool begin();
    bool take(PostgresAnswer answer);
    void noteEnd(const pg_result* answer);

    PostgresConnection& m_connection;
    PostgresConnection::Prepared m_prepared;
    std::vector<PostgresConnection::Value> m_values;
    PostgresAnswer m_first; // of a statement that has just begun
    PostgresAnswer m_row;
    std::deque<PostgresAnswer> m_kept; // what came before another statement was asked
    bool m_isReading = false;          // more may come over the connection
    int m_affected = -1;
    QSqlError m_laterError; // of rows that were kept
};

} // namespace everyport
