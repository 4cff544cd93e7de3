#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QSqlError>
#include <QVariant>

#include "app/storage/postgres/postgresaddress.h"

struct pg_conn;
struct pg_result;

namespace everyport {

struct PostgresResultEnd {
    void operator()(pg_result* result) const;
};
using PostgresAnswer = std::unique_ptr<pg_result, PostgresResultEnd>;

/// Whoever reads rows as they come: when something else is asked on the same connection, it keeps the rest itself.
class PostgresReader {
public:
    virtual ~PostgresReader() = default;
    virtual void keepRest() = 0;
};

/// A connection of libpq's with prepared statements, for one thread. Rows come one by one, so that a log of a million
/// entries is never in memory as a whole.
class PostgresConnection {
public:
    PostgresConnection() = default;
    ~PostgresConnection() { close(); }
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    QSqlError open(const PostgresAddress& address); ///< Invalid: done, as everywhere here.
    void close();
    bool isOpen() const { return m_handle; } ///< Once it was opened, also where it is lost by now.
    bool isLost() const;
    void lookForEnd();         ///< Reads what came, without waiting: so a server that has ended is noticed.
    bool hasFailed() const;    ///< In a transaction that can only be rolled back.
    int serverVersion() const; ///< 150020 for 15.20
    int backend() const;       ///< The process on the server that serves us.

    /// Whether a table was made, altered or dropped since this was asked last.
    bool hasDefined() { return std::exchange(m_hasDefined, false); }

    /// What waits for rows ends when this says so; asked many times a second.
    void setInterrupt(std::function<bool()> isUnwanted) { m_isUnwanted = std::move(isUnwanted); }

    struct Prepared {
        QByteArray name = {};             ///< Empty: not prepared.
        std::vector<unsigned> types = {}; ///< Of the parameters, as the server's object ids.
    };
    QSqlError prepare(const QString& text, Prepared& prepared);
    void forget(Prepared& prepared); ///< Some time later.

    struct Value {
        QByteArray bytes = {};
        bool isNull = true;
        bool isBinary = false;
    };
    /// `reader` gets its rows by `next` until there are none.
    QSqlError run(const Prepared& prepared, const std::vector<Value>& values, PostgresReader& reader);
    /// The next row, or what the statement ends with: null after that.
    PostgresAnswer next();
    void endReading(PostgresReader& reader); ///< What was not read is dropped.

    QSqlError execute(const QByteArray& sql); ///< Several statements, whose rows nobody wants.
    QVariant lastNumberGiven();               ///< By the database, to a row of this connection's.
    QSqlError errorOf(const pg_result* result) const;

private:
    void dropForgotten();
    void makeIdle();
    bool waitUntilOpen();
    QSqlError openError() const;
    bool waitForAnswer();

    pg_conn* m_handle = nullptr;
    PostgresReader* m_reader = nullptr;
    std::vector<QByteArray> m_forgotten;
    quint64 m_prepared = 0;
    bool m_hasDefined = false;
    std::function<bool()> m_isUnwanted;
};

} // namespace everyport
