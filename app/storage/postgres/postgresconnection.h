#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QSqlError>
#include <QString>
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
/// entries is never in memory as a whole. A server that keeps silent for too long is taken for lost, also one that is
/// there and hangs.
class PostgresConnection {
public:
    PostgresConnection() = default;
    ~PostgresConnection() { close(); }
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    using Clock = std::chrono::steady_clock;
    /// How long the server may keep silent before an answer, or a row, comes.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// For all that is asked from now on, together; none: for each the patience.
    void setDeadline(std::optional<Clock::time_point> deadline) { m_deadline = deadline; }

    /// Invalid: done, as everywhere here. It fails at once where `wake` can be read: whoever waits for it is to end.
    QSqlError open(const PostgresAddress& address, int wake = -1);
    void close();
    bool isOpen() const { return m_handle; } ///< Once it was opened, also where it is lost by now.
    bool isLost() const;
    void lookForEnd();         ///< Reads what came, without waiting: so a server that has ended is noticed.
    bool hasFailed() const;    ///< In a transaction that can only be rolled back.
    int serverVersion() const; ///< 150020 for 15.20

    /// Whether a table was made, altered or dropped since this was asked last. Until then nobody is in a hurry.
    bool hasDefined() { return std::exchange(m_hasDefined, false); }

    /// A statement of the program's that makes a table, now or when it was first started: that table is the program's,
    /// and watched (PostgresMark). What is prepared is noted by itself.
    void noteOwn(const QString& statement);
    const QSet<QString>& ownTables() const { return m_ownTables; } ///< Of this connection and those before it.

    /// What stands before whatever is told to other programs (PostgresListener::payload); empty: there are none.
    void setTelling(QString as) { m_telling = std::move(as); }
    const QString& telling() const { return m_telling; }
    /// After a LISTEN: waits until somebody tells something, `wake` can be read, or the server is lost. The payloads.
    QList<QByteArray> waitForTold(int wake);

    /// What waits for rows ends when this says so; asked many times a second.
    void setInterrupt(std::function<bool()> isUnwanted) { m_isUnwanted = std::move(isUnwanted); }

    struct Prepared {
        QByteArray name = {};             ///< Empty: not prepared.
        std::vector<unsigned> types = {}; ///< Of the parameters, as the server's object ids.
        bool defines = false;             ///< Makes, alters or drops a table.
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

    /// Statements as they stand, parted by semicolons, with nothing prepared; `answer` gets the last one's value, as
    /// text. The first failure.
    QSqlError ask(const char* sql, QByteArray* answer = nullptr);
    /// Settings, locks, what is prepared and what is listened for: of the session's own, which a pooler may have had
    /// somebody else use before, and gives away after us. Not before it is known to be ours alone (findPooler).
    void discardAll();
    QVariant lastNumberGiven(); ///< By the database, to a row of this connection's.
    QSqlError errorOf(const pg_result* result) const;

private:
    QList<QByteArray> takeTold();
    void dropForgotten();
    void makeIdle();
    bool waitUntilOpen(int wake);
    QSqlError openError() const;
    PostgresAnswer answerTo(int isSent);
    Clock::time_point silentUntil() const;
    bool waitForAnswer();
    bool poll(short events, Clock::time_point until, int wake = -1) const;
    bool cancel() const;
    void giveUp();

    pg_conn* m_handle = nullptr;
    PostgresReader* m_reader = nullptr;
    std::vector<QByteArray> m_forgotten;
    quint64 m_prepared = 0;
    bool m_hasDefined = false;
    QSet<QString> m_ownTables;
    QString m_telling;
    std::chrono::milliseconds m_patience = std::chrono::seconds(20);
    std::optional<Clock::time_point> m_deadline;
    bool m_hasGivenUp = false;
    std::function<bool()> m_isUnwanted;
};

/// One over several steps, while it lives.
class PostgresDeadline {
public:
    PostgresDeadline(PostgresConnection& connection, std::chrono::milliseconds left)
        : m_connection(connection), m_until(PostgresConnection::Clock::now() + left)
    {
        m_connection.setDeadline(m_until);
    }
    ~PostgresDeadline() { m_connection.setDeadline({}); }
    PostgresDeadline(const PostgresDeadline&) = delete;
    PostgresDeadline& operator=(const PostgresDeadline&) = delete;

    PostgresConnection::Clock::time_point until() const { return m_until; }

private:
    PostgresConnection& m_connection;
    PostgresConnection::Clock::time_point m_until;
};

} // namespace everyport
