#include "app/accounts/credentials/accountcertificates.h"

#include "app/accounts/record/accountchange.h"
#include "app/accounts/record/accountstore.h"
#include "app/storage/database.h"
#include "app/storage/dialect.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"
#include "netcore/tls/peercertificate.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype longestCertificate = 8192;

Result<int> countWhere(QSqlDatabase& connection, const QString& condition, const QVariantList& values)
{
    auto query = runQuery(connection, u"SELECT COUNT(*) FROM irc_certificates WHERE "_s + condition, values);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Result<Done> mayAdd(QSqlDatabase& connection, const QString& account, const AccountCertificate& certificate)
{
    const auto known = accountstore::find(connection, account);
    if (!known)
        return known.error();
    const auto count = countWhere(connection, u"account = ?"_s, {account});
    const auto same = countWhere(connection, u"fingerprint = ? OR (account = ? AND name = ? AND name <> '')"_s,
        {certificate.fingerprint, account, notNull(certificate.name)});
    if (!count || !same)
        return count ? same.error() : count.error();
    if (*same > 0)
        return Error{Error::Kind::Refused, Reason::AlreadyExists,
            u"The certificate, or one of that name, is known already."_s, u"conflict"_s, 0};
    if (*count >= AccountCertificates::mostOfOne)
        return Error{Error::Kind::Refused, Reason::NoSpace, u"The account has too many certificates already."_s,
            u"resource-constraint"_s, 0};
    return Done{};
}

} // namespace

QStringList AccountCertificates::migration()
{
    // The table is named after who asked for it first.
    return {u"CREATE TABLE irc_certificates (fingerprint TEXT PRIMARY KEY, account TEXT NOT NULL)"_s,
        // Whoever takes the name later must not be who shows the certificate.
        afterDelete(
            u"irc_certificates_leave"_s, u"accounts"_s, u"DELETE FROM irc_certificates WHERE account = OLD.name"_s),
        u"DELETE FROM irc_certificates WHERE account NOT IN (SELECT name FROM accounts)"_s,
        u"ALTER TABLE irc_certificates ADD COLUMN name TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE irc_certificates ADD COLUMN der BLOB"_s};
}

Task<Result<QString>> AccountCertificates::accountOf(QString fingerprint)
{
    return m_database.read([fingerprint = std::move(fingerprint)](QSqlDatabase& connection) -> Result<QString> {
        auto query = runQuery(
            connection, u"SELECT account FROM irc_certificates WHERE fingerprint = ?"_s, {fingerprint});
        if (!query)
            return query.error();
        return query->next() ? query->value(0).toString() : QString();
    });
}

Task<Result<QList<AccountCertificate>>> AccountCertificates::of(QString account)
{
    return m_database.read(
        [account = std::move(account)](QSqlDatabase& connection) -> Result<QList<AccountCertificate>> {
            auto query = runQuery(connection,
                u"SELECT name, fingerprint, der FROM irc_certificates WHERE account = ? ORDER BY name, fingerprint"_s,
                {account});
            if (!query)
                return query.error();
            QList<AccountCertificate> all;
            while (query->next()) {
                AccountCertificate one{
                    query->value(0).toString(), query->value(1).toString(), query->value(2).toByteArray()};
                if (one.name.isEmpty())
                    one.name = one.fingerprint; // whoever added it over IRC gave it none
                all.append(one);
            }
            return all;
        });
}

Task<Result<Done>> AccountCertificates::add(QString account, AccountCertificate certificate)
{
    return m_database.write(
        [account = std::move(account), certificate = std::move(certificate)](QSqlDatabase& connection) -> Result<Done> {
            const auto may = mayAdd(connection, account, certificate);
            if (!may)
                return may;
            return runStatement(connection,
                u"INSERT INTO irc_certificates (fingerprint, account, name, der) VALUES (?, ?, ?, ?)"_s,
                {certificate.fingerprint, account, notNull(certificate.name), certificate.der});
        });
}

Task<Result<Done>> AccountCertificates::remove(QString account, QString fingerprint)
{
    return m_database.write([account = std::move(account), fingerprint = std::move(fingerprint)](
                                QSqlDatabase& connection) -> Result<Done> {
        AccountChange{AccountChange::Kind::Proof, account, {Proof::Kind::Certificate, fingerprint}}.tell(connection);
        return runStatement(connection, u"DELETE FROM irc_certificates WHERE account = ? AND fingerprint = ?"_s,
            {account, fingerprint});
    });
}

Result<AccountCertificate> AccountCertificates::fromPem(const QByteArray& pem)
{
    constexpr QByteArrayView begin = "-----BEGIN CERTIFICATE-----";
    constexpr QByteArrayView end = "-----END CERTIFICATE-----";
    const auto from = pem.indexOf(begin);
    const auto to = from < 0 ? -1 : pem.indexOf(end, from);
    const auto body = to < 0 ? QByteArray()
                             : pem.mid(from + begin.size(), to - from - begin.size()).simplified().replace(' ', "");
    const auto decoded = QByteArray::fromBase64Encoding(body, QByteArray::AbortOnBase64DecodingErrors);
    const bool fits = decoded && decoded.decoded.size() <= longestCertificate;
    const auto shown = fits ? PeerCertificate::fromDer(decoded.decoded, false) : PeerCertificate();
    if (shown.isEmpty()) {
        return Error{Error::Kind::Malformed, Reason::BadSyntax,
            u"This is no certificate: a PEM file is right, with a line \"-----BEGIN CERTIFICATE-----\" (not the key)."_s,
            {}, 0};
    }
    return AccountCertificate{{}, shown.fingerprint, shown.der};
}

} // namespace everyport
