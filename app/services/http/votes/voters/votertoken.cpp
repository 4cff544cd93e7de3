#include "app/services/http/votes/voters/votertoken.h"

#include <algorithm>

#include <openssl/crypto.h>

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include "app/storage/database.h"
#include "app/storage/migration.h"
#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype signatureDigits = 32;
constexpr qsizetype phoneDigits = 32;
constexpr qsizetype longestName = 256; // of an account, in digits, with its stamp
constexpr int day = 24 * 60 * 60;

struct Look {
    QByteArrayView cookie; ///< Its name.
    QByteArrayView signedAs;
    int kept; ///< Seconds.
};

const Look& lookOf(VoterToken::Kind kind)
{
    static constexpr Look phone{"everyport-phone", "phone ", 90 * day};
    static constexpr Look account{"everyport-account", "account ", day};
    return kind == VoterToken::Kind::Phone ? phone : account;
}

/// `what` parts the uses of the key from each other.
QByteArray signatureOf(QByteArrayView what, const QByteArray& text, const QByteArray& key)
{
    const auto code = QMessageAuthenticationCode::hash(what.toByteArray() + text, key, QCryptographicHash::Sha256);
    return code.first(signatureDigits / 2).toHex();
}

bool isHex(QByteArrayView text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

QByteArray cookieOf(const http::Headers& headers, QByteArrayView name)
{
    for (const auto& pair : headers.value("Cookie").split(';')) {
        const auto trimmed = pair.trimmed();
        if (trimmed.startsWith(name) && trimmed.size() > name.size() && trimmed.at(name.size()) == '=')
            return trimmed.sliced(name.size() + 1);
    }
    return {};
}

} // namespace

bool VoterToken::canBe(Kind kind, QByteArrayView id)
{
    const bool fits = kind == Kind::Phone ? id.size() == phoneDigits
                                          : id.size() > stampDigits && id.size() <= longestName;
    return fits && isHex(id);
}

std::optional<VoterToken> VoterToken::of(Kind kind, const http::Headers& headers, const QByteArray& key)
{
    const auto cookie = cookieOf(headers, lookOf(kind).cookie);
    const auto dot = cookie.indexOf('.');
    if (dot < 0 || cookie.size() != dot + 1 + signatureDigits || !canBe(kind, QByteArrayView(cookie).first(dot)))
        return {};
    const VoterToken token(kind, cookie.first(dot));
    const auto right = token.signature(key);
    if (CRYPTO_memcmp(right.constData(), cookie.constData() + dot + 1, size_t(signatureDigits)) != 0)
        return {};
    return token;
}

QByteArray VoterToken::stampOf(const QByteArray& secrets, const QByteArray& key)
{
    return signatureOf("account's secrets ", secrets, key).first(stampDigits);
}

VoterToken VoterToken::ofPhone(const QByteArray& uuid, const QByteArray& key)
{
    return {Kind::Phone, signatureOf("new phone ", uuid, key)};
}

QString VoterToken::voter() const
{
    return m_kind == Kind::Phone ? u"phone:"_s + QString::fromLatin1(m_id) : u"account:"_s + account();
}

QByteArray VoterToken::signature(const QByteArray& key) const
{
    return signatureOf(lookOf(m_kind).signedAs, m_id, key);
}

QByteArray VoterToken::cookie(const QByteArray& key, bool encrypted) const
{
    const auto& look = lookOf(m_kind);
    return look.cookie.toByteArray() + '=' + m_id + '.' + signature(key) + "; Max-Age=" + QByteArray::number(look.kept)
        + "; HttpOnly; SameSite=Strict" + (encrypted ? "; Secure" : "");
}

QByteArray VoterToken::noCookie(Kind kind, bool encrypted)
{
    return lookOf(kind).cookie.toByteArray() + "=; Max-Age=0; HttpOnly; SameSite=Strict"
        + (encrypted ? "; Secure" : "");
}

Task<Result<bool>> VoterKey::hasRun(Database& database)
{
    return database.hasRoom(u"voters"_s);
}

Task<Result<Done>> VoterKey::migrate(Database& database)
{
    return database.migrate(
        u"voters"_s, {u"CREATE TABLE voters_key (only INTEGER PRIMARY KEY CHECK (only = 1), key BLOB NOT NULL)"_s});
}

Task<Result<QByteArray>> VoterKey::get()
{
    if (!m_key.isEmpty())
        return Result<QByteArray>(m_key);
    m_isWanted = true;
    auto answer = m_asking.join();
    if (!m_isReading)
        m_work.start(readForAll());
    return answer;
}

void VoterKey::prepare()
{
    if (m_key.isEmpty() && !m_isReading)
        m_work.start(readForAll());
}

Task<Result<Done>> VoterKey::readForAll()
{
    m_isReading = true;
    auto finding = find();
    auto key = co_await std::move(finding);
    if (key && key->isEmpty() && m_isWanted) { // perhaps since it is looked for
        auto making = make();
        key = co_await std::move(making);
    }
    if (key)
        m_key = *key;
    m_isReading = false;
    const auto how = key ? Result<Done>(Done()) : Result<Done>(key.error());
    if (m_told)
        m_told(how);
    WaitLine<Result<QByteArray>> asking; // whoever asks when it has failed begins anew
    m_asking.moveTo(asking);
    while (!asking.isEmpty())
        asking.serve(key);
    co_return how;
}

// By the reading thread: who holds the storage for writing, or fills its disk, keeps no voter from being known.
Task<Result<QByteArray>> VoterKey::find()
{
    return m_database.read([](QSqlDatabase& connection) -> Result<QByteArray> {
        const auto isThere = isMigrated(connection, u"voters"_s);
        if (!isThere)
            return isThere.error();
        if (!*isThere)
            return QByteArray();
        auto rows = runQuery(connection, u"SELECT key FROM voters_key"_s);
        if (!rows)
            return rows.error();
        return rows->next() ? rows->value(0).toByteArray() : QByteArray();
    });
}

Task<Result<QByteArray>> VoterKey::make()
{
    auto migrating = migrate(m_database);
    const auto migrated = co_await std::move(migrating);
    if (!migrated)
        co_return migrated.error();
    // Another program that shares the storage may have made one since.
    auto making = m_database.write([](QSqlDatabase& connection) -> Result<QByteArray> {
        QByteArray key(32, Qt::Uninitialized);
        QRandomGenerator::system()->fillRange(
            reinterpret_cast<quint32*>(key.data()), key.size() / qsizetype(sizeof(quint32)));
        const auto made = runQuery(
            connection, u"INSERT INTO voters_key (only, key) VALUES (1, ?) ON CONFLICT DO NOTHING"_s, {key});
        if (!made)
            return made.error();
        auto rows = runQuery(connection, u"SELECT key FROM voters_key"_s);
        if (!rows)
            return rows.error();
        return rows->next() ? rows->value(0).toByteArray() : key;
    });
    auto key = co_await std::move(making);
    co_return key;
}

} // namespace everyport
