#include "app/storage/postgres/postgrespooler.h"

#include "app/storage/postgres/postgreserror.h"

namespace everyport {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto longestForSecond = 3s;
// A pooler that takes its sessions in turn has another one for the second question.
constexpr int timesAsked = 2;

// A process has a number that one of another server may have, too.
constexpr auto
    beginAndTell = "BEGIN; SELECT concat(pg_backend_pid(), ' ', extract(epoch FROM pg_postmaster_start_time()))";

/// `session`: the one that answers; empty where that is not known yet.
QSqlError keepsTo(QByteArray& session, PostgresConnection& connection)
{
    for (int i = 0; i < timesAsked; ++i) {
        QByteArray now;
        auto trouble = connection.ask(beginAndTell, &now);
        if (!trouble.isValid())
            trouble = connection.ask("COMMIT");
        if (trouble.isValid())
            return trouble;
        if (!session.isEmpty() && now != session)
            return saidByPostgres(inOthersSession, u"two sessions answer one connection"_s);
        session = now;
    }
    return {};
}

} // namespace

QSqlError findPooler(PostgresConnection& connection, const PostgresAddress& address)
{
    QByteArray ours;
    if (const auto trouble = keepsTo(ours, connection); trouble.isValid())
        return trouble;
    PostgresConnection second;
    second.setDeadline(PostgresConnection::Clock::now() + longestForSecond);
    // Within its transaction it keeps what it was given, and leaves us another one or none.
    QByteArray others;
    if (second.open(address).isValid() || second.ask(beginAndTell, &others).isValid())
        return {};
    auto found = others == ours ? saidByPostgres(inOthersSession, u"one session answers two connections"_s)
                                : keepsTo(ours, connection);
    second.ask("COMMIT"); // a pooler would end a session that is left in the middle of one
    return found;
}

} // namespace everyport
