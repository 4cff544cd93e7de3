#include "protocols/xmpp/server/login/logintokens.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "protocols/sasl/hashedtoken.h"
#include "protocols/xmpp/server/login/tokenlogin.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr size_t keptAtHand = 64;
const QString dataName = u"login-tokens"_s;

QByteArray digest(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString encoded(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QByteArray written(const QList<LoginToken>& tokens)
{
    QJsonArray all;
    for (const auto& token : tokens) {
        all.append(QJsonObject{{u"client"_s, encoded(token.client)}, {u"mechanism"_s, token.mechanism},
            {u"secret"_s, encoded(token.secret)}, {u"password"_s, encoded(token.password)}, {u"issued"_s, token.issued},
            {u"expires"_s, token.expires}, {u"count"_s, qint64(token.count)}, {u"used"_s, token.isUsed}});
    }
    return all.isEmpty() ? QByteArray() : QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<LoginToken> read(const QByteArray& json)
{
    QList<LoginToken> tokens;
    const auto all = QJsonDocument::fromJson(json).array();
    for (const auto& value : all) {
        const auto one = value.toObject();
        LoginToken token{decoded(one[u"client"]), one[u"mechanism"].toString(), decoded(one[u"secret"]),
            decoded(one[u"password"]), one[u"issued"].toInteger(), one[u"expires"].toInteger(),
            quint32(one[u"count"].toInteger()), one[u"used"].toBool()};
        if (!token.client.isEmpty() && !token.secret.isEmpty())
            tokens.append(std::move(token));
    }
    return tokens;
}

Error tokenRefused(const QString& code)
{
    return {Error::Kind::Refused, Reason::NotAuthorised, u"This token logs nobody in. The password does."_s, code, 0};
}

/// Of so many clients; who came last stays.
void keepNewest(QList<LoginToken>& tokens, const QByteArray& client)
{
    QList<QByteArray> clients;
    for (auto token = tokens.crbegin(); token != tokens.crend(); ++token) {
        if (!clients.contains(token->client))
            clients.append(token->client);
    }
    tokens.removeIf([&](const LoginToken& token) {
        return token.client != client && clients.indexOf(token.client) >= LoginTokens::clientsOfOne;
    });
}

} // namespace

Task<Result<LoginTokens::Tokens>> LoginTokens::hold(QString account)
{
    if (auto known = m_known.value(account).lock())
        co_return known;
    auto loading = m_data.load(account, dataName);
    const auto stored = co_await std::move(loading);
    if (!stored)
        co_return stored.error();
    if (auto known = m_known.value(account).lock()) // somebody else was quicker, and may have changed something
        co_return known;
    auto made = std::make_shared<QList<LoginToken>>(read(*stored));
    m_known.insert(account, made);
    m_recent.push_front(made);
    if (m_recent.size() > keptAtHand) {
        m_recent.pop_back();
        m_known.removeIf([](const auto& entry) { return entry.value().expired(); });
    }
    co_return made;
}

/// `tokens` are held until they are on disk: whoever asks meanwhile sees them.
Task<Result<Done>> LoginTokens::save(QString account, Tokens tokens)
{
    auto writing = m_data.put(account, dataName, written(*tokens), m_mostBytes);
    const auto saved = co_await std::move(writing);
    co_return saved;
}

/// What changes with the password, wherever that is set. An account that is not there has one, too, of no use to
/// anybody.
Task<Result<QByteArray>> LoginTokens::passwordOf(QString account)
{
    // from nowhere: tokens are not guessed and wait for nobody
    auto asking = m_credentials.scramKeys(std::move(account), sasl::Hash::Sha256, {});
    const auto keys = co_await std::move(asking);
    if (!keys)
        co_return keys.error();
    co_return digest("token" + keys->salt + keys->storedKey);
}

Result<LoginTokens::Accepted> LoginTokens::judged(
    QList<LoginToken>& tokens, const Claim& claim, const QByteArray& password) const
{
    const auto client = digest(claim.client.toUtf8());
    const auto found = std::find_if(tokens.begin(), tokens.end(), [&](const LoginToken& token) {
        return token.client == client && token.mechanism == claim.mechanism
            && sasl::isSameProof(claim.proof, sasl::initiatorProof(token.secret, claim.binding));
    });
    if (found == tokens.end())
        return tokenRefused(u"not-authorized"_s);
    const auto now = m_clock.wallMsecs();
    if (now >= found->expires || found->password != password) {
        tokens.erase(found);
        return tokenRefused(u"credentials-expired"_s);
    }
    // XEP-0484 §3.4: what was heard once cannot be said again. Who has begun to count goes on counting.
    if (claim.count ? *claim.count <= found->count : found->count > 0)
        return tokenRefused(u"not-authorized"_s);
    found->count = claim.count.value_or(0);
    const auto token = *found;
    if (claim.isLast)
        tokens.removeIf([&](const LoginToken& other) { return other.client == client; });
    else if (!token.isUsed)
        tokens.removeIf(
            [&](const LoginToken& other) { return other.client == client && other.secret != token.secret; });
    for (auto& other : tokens)
        other.isUsed = other.isUsed || other.secret == token.secret;
    return Accepted{
        sasl::responderProof(token.secret, claim.binding), !claim.isLast && now - token.issued >= freshMsecs};
}

Task<Result<LoginTokens::Accepted>> LoginTokens::accept(Claim claim)
{
    const auto before = m_credentials.generation(claim.account);
    const auto exists = co_await m_users.exists(claim.account);
    if (!exists)
        co_return exists.error();
    const auto password = co_await passwordOf(claim.account);
    if (!password)
        co_return password.error();
    const auto tokens = co_await hold(claim.account);
    if (!tokens)
        co_return tokens.error();
    const auto kept = written(**tokens);
    // Whatever is kept of a guest, or of one who has gone, lets nobody in.
    auto accepted = *exists ? judged(**tokens, claim, *password) : Result<Accepted>(tokenRefused(u"not-authorized"_s));
    if (written(**tokens) != kept) {
        const auto saved = co_await save(claim.account, *tokens);
        if (!saved) // a count that is not on disk might be taken twice
            co_return saved.error();
    }
    if (accepted && m_credentials.generation(claim.account) != before)
        accepted = tokenRefused(u"credentials-expired"_s); // it was good when it was asked for
    m_credentials.tokenEnded(claim.account, claim.peer, accepted.ok());
    co_return accepted;
}

Task<Result<Done>> LoginTokens::revoke(QString account)
{
    const auto tokens = co_await hold(account);
    if (!tokens)
        co_return tokens.error();
    if ((*tokens)->isEmpty())
        co_return Done{};
    (*tokens)->clear();
    const auto saved = co_await save(account, *tokens);
    co_return saved;
}

QList<xml::Element> LoginTokens::loginFeatures(const LoginState& state) const
{
    const auto mechanisms = TokenLogin::mechanisms(state);
    xml::Element fast(u"fast"_s, ns::fast);
    for (const auto& name : mechanisms)
        fast.addTextElement(u"mechanism"_s, name);
    return mechanisms.isEmpty() ? QList<xml::Element>() : QList<xml::Element>{fast};
}

std::unique_ptr<LoginPart> LoginTokens::startLogin(const xml::Element& request, const LoginState& state)
{
    return std::make_unique<TokenLogin>(*this, request, state);
}

/// What is kept of it goes with all that the account keeps.
Task<Result<Done>> LoginTokens::accountLeaves(QString account)
{
    m_known.remove(account);
    return ServerExtension::accountLeaves(std::move(account));
}

Task<Result<LoginTokens::Issued>> LoginTokens::issue(QString account, QString client, QString mechanism)
{
    const auto password = co_await passwordOf(account);
    if (!password)
        co_return password.error();
    const auto tokens = co_await hold(account);
    if (!tokens)
        co_return tokens.error();
    const auto now = m_clock.wallMsecs();
    LoginToken made{digest(client.toUtf8()), mechanism, randomText(32).toLatin1(), *password, now, now + lastsMsecs};
    (*tokens)->removeIf([&](const LoginToken& other) {
        return now >= other.expires || other.password != made.password
            || (other.client == made.client && !other.isUsed);
    });
    (*tokens)->append(made);
    keepNewest(**tokens, made.client);
    const auto saved = co_await save(account, *tokens);
    if (!saved)
        co_return saved.error();
    co_return Issued{QString::fromLatin1(made.secret), made.expires};
}

} // namespace everyport::xmpp
