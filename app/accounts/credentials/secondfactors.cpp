#include "app/accounts/credentials/secondfactors.h"

#include <QCryptographicHash>

#include <openssl/rand.h>

#include "app/accounts/credentials/totp.h"
#include "app/accounts/record/accountstore.h"
#include "app/storage/database.h"
#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr int recoveryCodes = 8;

/// 40 random bits; they are guessed as slowly as passwords are.
QString makeRecoveryCode()
{
    QByteArray random(5, Qt::Uninitialized);
    RAND_bytes(reinterpret_cast<uchar*>(random.data()), int(random.size()));
    const auto text = totp::base32(random).toLower();
    return text.left(4) + u'-' + text.mid(4);
}

QByteArray digestOf(const QString& account, const QString& code)
{
    auto plain = code.toLower();
    plain.remove(u'-').remove(u' ');
    return QCryptographicHash::hash((account + u'\n' + plain).toUtf8(), QCryptographicHash::Sha256);
}

Error wrongCode()
{
    return {Error::Kind::Refused, Reason::NotAuthorised,
        u"The code is wrong or was used already. Codes change every 30 seconds; "
        "if they never fit, the clock of the phone or of this machine is wrong."_s,
        {}, 0};
}

Result<Done> begin(QSqlDatabase& connection, const QString& account, const SecondFactors::Enrolment& enrolment)
{
    const auto known = accountstore::find(connection, account);
    if (!known)
        return known.error();
    auto done = runStatement(connection,
        u"INSERT INTO account_totp (account, pending, last_step) VALUES (?, ?, 0)"
        " ON CONFLICT (account) DO UPDATE SET pending = excluded.pending"_s,
        {account, enrolment.secret});
    if (done)
        done = runStatement(connection, u"DELETE FROM account_recovery WHERE account = ? AND pending = 1"_s, {account});
    for (const auto& code : enrolment.recoveryCodes) {
        if (done)
            done = runStatement(connection,
                u"INSERT INTO account_recovery (account, digest, pending) VALUES (?, ?, 1)"_s,
                {account, digestOf(account, code)});
    }
    return done;
}

Result<Done> confirm(QSqlDatabase& connection, const QString& account, const QString& code, qint64 now)
{
    auto query = runQuery(
        connection, u"SELECT pending FROM account_totp WHERE account = ? AND pending IS NOT NULL"_s, {account});
    if (!query)
        return query.error();
    const auto step = query->next() ? totp::matches(query->value(0).toByteArray(), code, now, 0) : std::nullopt;
    query->finish();
    if (!step)
        return wrongCode();
    auto done = runStatement(connection,
        u"UPDATE account_totp SET secret = pending, pending = NULL, last_step = ? WHERE account = ?"_s,
        {*step, account});
    if (done)
        done = runStatement(connection, u"DELETE FROM account_recovery WHERE account = ? AND pending = 0"_s, {account});
    if (done)
        done = runStatement(connection, u"UPDATE account_recovery SET pending = 0 WHERE account = ?"_s, {account});
    return done;
}

Result<Done> verify(QSqlDatabase& connection, const QString& account, const QString& code, qint64 now)
{
    auto query = runQuery(connection,
        u"SELECT secret, last_step FROM account_totp WHERE account = ? AND secret IS NOT NULL"_s, {account});
    if (!query)
        return query.error();
    if (!query->next())
        return wrongCode();
    const auto step = totp::matches(query->value(0).toByteArray(), code, now, query->value(1).toLongLong());
    query->finish();
    if (step)
        return runStatement(connection, u"UPDATE account_totp SET last_step = ? WHERE account = ?"_s, {*step, account});
    auto used = runQuery(connection, u"DELETE FROM account_recovery WHERE account = ? AND digest = ? AND pending = 0"_s,
        {account, digestOf(account, code)});
    if (!used)
        return used.error();
    return used->numRowsAffected() > 0 ? Result<Done>(Done()) : wrongCode();
}

} // namespace

Task<Result<SecondFactors::Enrolment>> SecondFactors::begin(QString account)
{
    Enrolment enrolment;
    enrolment.secret = totp::makeSecret();
    enrolment.uri = totp::uri(account, enrolment.secret);
    for (int i = 0; i < recoveryCodes; ++i)
        enrolment.recoveryCodes << makeRecoveryCode();
    auto writing = m_database.write([account = std::move(account), enrolment](QSqlDatabase& connection) {
        return everyport::begin(connection, account, enrolment);
    });
    const auto done = co_await std::move(writing);
    if (!done)
        co_return done.error();
    co_return enrolment;
}

Task<Result<Done>> SecondFactors::confirm(QString account, QString code)
{
    const auto now = m_reactor.clock().wallMsecs();
    return m_database.write([account = std::move(account), code = std::move(code), now](QSqlDatabase& connection) {
        return everyport::confirm(connection, account, code, now);
    });
}

Task<Result<Done>> SecondFactors::remove(QString account)
{
    return m_database.write([account = std::move(account)](QSqlDatabase& connection) {
        auto done = runStatement(connection, u"DELETE FROM account_totp WHERE account = ?"_s, {account});
        return done ? runStatement(connection, u"DELETE FROM account_recovery WHERE account = ?"_s, {account}) : done;
    });
}

Task<Result<bool>> SecondFactors::has(QString account)
{
    return m_database.read([account = std::move(account)](QSqlDatabase& connection) -> Result<bool> {
        auto query = runQuery(
            connection, u"SELECT 1 FROM account_totp WHERE account = ? AND secret IS NOT NULL"_s, {account});
        if (!query)
            return query.error();
        return query->next();
    });
}

Task<Result<Done>> SecondFactors::verify(QString account, QString code)
{
    const auto now = m_reactor.clock().wallMsecs();
    return m_database.write([account = std::move(account), code = std::move(code), now](QSqlDatabase& connection) {
        return everyport::verify(connection, account, code, now);
    });
}

} // namespace everyport
