#include "app/storage/postgres/postgreserror.h"

#include <QRegularExpression>

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

const auto driversName = u"PostgreSQL"_s;

/// Of libpq's lines the first, without the address that the sentence around it names already, and in our words where
/// its own are the system's.
QString plain(const QString& words)
{
    static const QRegularExpression before(u"^(connection to server [^\\n]*? failed: )?((FATAL|ERROR|PANIC): +)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto first = words.section(u'\n', 0, 0).trimmed();
    first.remove(before);
    while (first.endsWith(u'.'))
        first.chop(1);
    static const std::pair<QLatin1StringView, QString> said[]{
        {"Connection refused"_L1, u"no server listens there"_s},
        {"No such file or directory"_L1, u"no server runs at that socket"_s},
        {"timeout expired"_L1, u"it does not answer"_s},
        {"could not translate host name"_L1, u"nobody knows that name"_s},
        {"server closed the connection unexpectedly"_L1, u"it ended the connection"_s},
        {"no connection to the server"_L1, u"the connection is gone"_s},
        {"No route to host"_L1, u"no way leads there"_s},
        {"Network is unreachable"_L1, u"no way leads to its network"_s},
        {"terminating connection due to administrator command"_L1, u"it ended the connection"_s},
        {"the database system is starting up"_L1, u"it is starting"_s},
        {"the database system is shutting down"_L1, u"it is shutting down"_s},
    };
    for (const auto& [libpqs, ours] : said) {
        if (first.contains(libpqs, Qt::CaseInsensitive))
            return ours;
    }
    return first.isEmpty() ? u"it gave no reason"_s : first;
}

/// A session that others get, too: a statement of one is met in another, or there is no transaction of several.
bool isOfPooler(const QString& state, const QString& words)
{
    return state == "42P05"_L1 || state == QLatin1String(inOthersSession)
        || (state == "08P01"_L1 && words.contains("transaction blocks not allowed"_L1));
}

Error ofAway(const QString& state, const QString& name, const QString& words)
{
    // In two sentences: the second is another one where it is tried again.
    if (state.startsWith("57P"_L1))
        return Error::disconnected(Reason::ConnectionLost,
            u"The server of %1 is being stopped or started: %2."_s.arg(name, words) + u" When it runs, try again."_s);
    return Error::disconnected(Reason::ConnectionLost,
        u"The server of %1 cannot be reached: %2."_s.arg(name, words)
            + u" Look after the server and the network, then try again."_s);
}

/// It answers, and libpq does not go on with it: its certificate, its name, or that it has none. Nothing that a while
/// of waiting mends.
bool isNotTrusted(const QString& words)
{
    return words.contains("certificate"_L1, Qt::CaseInsensitive)
        || words.contains("SSL was required"_L1, Qt::CaseInsensitive);
}

Error ofConnection(const QString& state, const QString& name, const QString& words)
{
    if (state.startsWith("08"_L1) && isNotTrusted(words))
        return Error::local(Reason::PermissionDenied,
            u"The server of %1 is not trusted: %2. Look after sslmode, sslrootcert and the name in the setting storage, and after the clock of this computer."_s
                .arg(name, words));
    if (state == "28P01"_L1 || state == "28000"_L1)
        return Error::local(Reason::PermissionDenied,
            u"The server of %1 refuses the login: %2. Look after the user's name and password in the setting storage, or in the password file."_s
                .arg(name, words));
    if (state == "3D000"_L1)
        return Error::local(Reason::NotFound,
            u"There is no such database: %1. Make it (createdb), or name another one in the setting storage."_s.arg(
                name));
    if (state == "53300"_L1)
        return Error::busy(Reason::TooManyOpen,
            u"The server of %1 takes no more connections. End others, or raise its max_connections."_s.arg(name));
    return ofAway(state, name, words);
}

Error ofData(const QString& state, const QString& name, const QString& words)
{
    if (state == QLatin1String(textHasNull))
        return Error::refused(Reason::BadValue,
            u"The database server keeps no text with a character of the value zero in it. Take that out of the text."_s);
    if (state.startsWith("23"_L1))
        return Error::refused(Reason::AlreadyExists, u"The storage refused an entry: %1."_s.arg(words));
    if (state == "53100"_L1)
        return Error::local(Reason::NoSpace,
            u"The disk of the database server is full: %1 cannot grow. Free some space on it."_s.arg(name));
    return Error::local(Reason::None, u"The storage %1 failed: %2."_s.arg(name, words));
}

Error sorted(const QString& state, const QString& name, const QString& words)
{
    if (isOfPooler(state, words))
        return Error::local(Reason::BadValue,
            u"A pooler in front of %1 gives each transaction another session, where this program's statements are not: %2. Let the pooler pool sessions (pool_mode = session), or name the server itself in the setting storage."_s
                .arg(name, words));
    if (state.startsWith("08"_L1) || state.startsWith("28"_L1) || state.startsWith("57P"_L1) || state == "3D000"_L1
        || state == "53300"_L1)
        return ofConnection(state, name, words);
    if (state == "42P01"_L1 || state == "3F000"_L1)
        return Error::local(Reason::NotFound,
            u"A table is missing in %1: %2. Restore a saved copy of the database, or make an empty schema, then start the program again."_s
                .arg(name, words));
    if (state == "42501"_L1)
        return Error::local(Reason::PermissionDenied,
            u"The database user may not do that in %1: %2. Give it the right to make and change tables in its schema."_s
                .arg(name, words));
    if (state == "25006"_L1)
        return Error::local(Reason::PermissionDenied,
            u"%1 takes no writes. Name the server that does (the primary one) in the setting storage."_s.arg(name));
    if (state.startsWith("40"_L1))
        return Error::busy(Reason::InUse,
            u"%1 was changed by several programs at once, and the server undid what this one wrote."_s.arg(name)
                + u" Try again."_s);
    if (state == QLatin1String(endedUnwanted))
        return Error::cancelled();
    if (state == QLatin1String(queryCanceled))
        return Error::busy(Reason::None,
            u"The server of %1 ended a statement before its end: %2. Look whether somebody ends them there, and whether its statement_timeout is long enough."_s
                    .arg(name, words)
                + u" Try again."_s);
    if (state == "55P03"_L1)
        return Error::busy(Reason::InUse, u"Another program holds %1. Close it, then try again."_s.arg(name));
    if (state.startsWith("XX"_L1))
        return Error::local(
            Reason::BadValue, u"%1 is damaged: %2. Restore a saved copy of the database."_s.arg(name, words));
    return ofData(state, name, words);
}

} // namespace

QSqlError saidByPostgres(const QByteArray& state, const QString& words)
{
    return {driversName, words, state.startsWith("08") ? QSqlError::ConnectionError : QSqlError::StatementError,
        QString::fromLatin1(state)};
}

bool isSaidByPostgres(const QSqlError& said)
{
    return said.driverText() == driversName;
}

Error postgresError(const QSqlError& said, const QString& name)
{
    const auto state = said.nativeErrorCode();
    auto error = sorted(state, name, plain(said.databaseText()));
    error.code = state;
    return error;
}

bool isConnectionLost(const Error& error)
{
    return error.kind == Error::Kind::Disconnected;
}

} // namespace everyport
