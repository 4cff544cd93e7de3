#include "app/accounts/credentials/apitokens.h"

#include <QCryptographicHash>

#include <openssl/rand.h>

#include "app/accounts/record/accountchange.h"
#include "app/accounts/record/accountstore.h"
#include "app/storage/database.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr auto prefix = "ept_"_L1;
constexpr qsizetype randomBytes = 32;
constexpr qint64 hour = 3'600'000;
const auto columns =
    u"SELECT number, account, label, services, created_at, expires_at, last_used_at, used_at FROM api_tokens WHERE "_s;

QByteArray digestOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

ApiToken tokenOf(const QSqlQuery& row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
        row.value(3).toString().split(u' ', Qt::SkipEmptyParts), row.value(4).toLongLong(), row.value(5).toLongLong(),
        row.value(6).toLongLong(), row.value(7).toString().split(u' ', Qt::SkipEmptyParts)};
}

Error noSuchToken()
{
    return {Error::Kind::Refused, Reason::NotAuthorised,
        u"The token is wrong, has expired or is not for this service."_s, {}, 0};
}

Result<Done> insert(QSqlDatabase& connection, const ApiToken& token, const QByteArray& digest)
{
    const auto account = accountstore::find(connection, token.account);
    if (!account)
        return account.error();
    auto count = runQuery(connection, u"SELECT count(*) FROM api_tokens WHERE account = ?"_s, {token.account});
    if (!count)
        return count.error();
    if (count->next() && count->value(0).toInt() >= ApiTokens::mostOfOne) {
        return Error{Error::Kind::Refused, Reason::NoSpace,
            u"%1 has %2 tokens already; revoke one that is not used any more."_s.arg(token.account)
                .arg(ApiTokens::mostOfOne),
            {}, 0};
    }
    return runStatement(connection,
        u"INSERT INTO api_tokens (account, digest, label, services, created_at, expires_at, last_used_at) VALUES (?, ?, ?, ?, ?, ?, 0)"_s,
        {token.account, digest, notNull(token.label.left(200)), notNull(token.services.join(u' ')), token.createdAt,
            token.expiresAt});
}

Result<ApiToken> use(QSqlDatabase& connection, const QByteArray& digest, const QString& service, qint64 now)
{
    auto query = runQuery(connection, columns + u"digest = ?"_s, {digest});
    if (!query)
        return query.error();
    if (!query->next())
        return noSuchToken();
    auto token = tokenOf(*query);
    query->finish();
    if ((token.expiresAt != 0 && token.expiresAt <= now)
        || (!token.services.isEmpty() && !token.services.contains(service)))
        return noSuchToken();
    if (now - token.lastUsedAt < hour && token.usedAt.contains(service))
        return token;
    if (!token.usedAt.contains(service))
        token.usedAt << service;
    const auto noted = runStatement(connection,
        u"UPDATE api_tokens SET last_used_at = ?, used_at = ? WHERE number = ?"_s,
        {now, notNull(token.usedAt.join(u' ')), token.number});
    return noted ? Result<ApiToken>(token) : noted.error();
}

} // namespace

Task<Result<QString>> ApiTokens::make(ApiToken token)
{
    QByteArray random(randomBytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<uchar*>(random.data()), int(random.size())) != 1)
        co_return Error{Error::Kind::Local, Reason::None, u"The system gave no random numbers."_s, {}, 0};
    const QString text = prefix
        + QString::fromLatin1(random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    token.createdAt = m_reactor.clock().wallMsecs();
    auto writing = m_database.write([token = std::move(token), digest = digestOf(text)](
                                        QSqlDatabase& connection) { return insert(connection, token, digest); });
    const auto done = co_await std::move(writing);
    if (!done)
        co_return done.error();
    co_return text;
}

Task<Result<ApiToken>> ApiTokens::verify(QString text, QString service)
{
    if (!looksLikeOne(text))
        return Result<ApiToken>(noSuchToken());
    const auto now = m_reactor.clock().wallMsecs();
    return m_database.write([digest = digestOf(text), service = std::move(service), now](
                                QSqlDatabase& connection) { return use(connection, digest, service, now); });
}

Task<Result<QList<ApiToken>>> ApiTokens::of(QString account)
{
    return m_database.read([account = std::move(account)](QSqlDatabase& connection) -> Result<QList<ApiToken>> {
        auto query = runQuery(connection, columns + u"account = ? ORDER BY number"_s, {account});
        if (!query)
            return query.error();
        QList<ApiToken> tokens;
        while (query->next())
            tokens.append(tokenOf(*query));
        return tokens;
    });
}

Task<Result<ApiToken>> ApiTokens::revoke(QString account, qint64 number)
{
    return m_database.write([account = std::move(account), number](QSqlDatabase& connection) -> Result<ApiToken> {
        auto query = runQuery(connection, columns + u"account = ? AND number = ?"_s, {account, number});
        if (!query)
            return query.error();
        if (!query->next())
            return Error{Error::Kind::Refused, Reason::NotFound,
                u"%1 has no token %2."_s.arg(account, QString::number(number)), {}, 0};
        const auto token = tokenOf(*query);
        query->finish();
        if (!token.usedAt.isEmpty())
            AccountChange{
                AccountChange::Kind::Proof, account, {Proof::Kind::Token, QString::number(number)}, token.usedAt}
                .tell(connection);
        const auto gone = runStatement(connection, u"DELETE FROM api_tokens WHERE number = ?"_s, {number});
        return gone ? Result<ApiToken>(token) : gone.error();
    });
}

bool ApiTokens::looksLikeOne(const QString& text)
{
    return text.startsWith(prefix) && text.size() == prefix.size() + 43;
}

} // namespace everyport
