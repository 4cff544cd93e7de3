#include "app/accounts/accounts.h"

#include "app/accounts/accountrights.h"
#include "app/accounts/accountstore.h"
#include "app/accounts/apitokens.h"
#include "app/accounts/auditlog.h"
#include "app/accounts/checker.h"
#include "app/accounts/failurelimit.h"
#include "app/accounts/scramkeys.h"
#include "app/accounts/secondfactors.h"
#include "app/accounts/username.h"
#include "app/storage/database.h"
#include "netcore/threadpool.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

accountstore::Keys makeKeys(const QString& password)
{
    return {makeScramKeys(ScramHash::Sha1, password, randomSalt(), scramIterations),
        makeScramKeys(ScramHash::Sha256, password, randomSalt(), scramIterations)};
}

struct SshKey {
    QString type;
    QByteArray blob;
    QString comment;
};

/// RFC 4253 §6.6: the blob begins with the type again, so a file of anything else is noticed.
Result<SshKey> parseSshKey(const QString& line)
{
    const auto words = line.simplified().split(u' ');
    const auto decoded = QByteArray::fromBase64Encoding(words.value(1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const auto& blob = *decoded;
    const auto type = words.value(0).toLatin1();
    const auto length = char(type.size());
    const auto header = QByteArray(3, '\0') + length + type;
    if (!decoded || type.isEmpty() || type.size() > 100 || blob.size() > 16384 || !blob.startsWith(header)) {
        return Error{Error::Kind::Malformed, Reason::BadSyntax,
            u"This is no SSH public key: one line such as \"ssh-ed25519 AAAA… name\" is right (a file that ends in .pub)."_s, {}, 0};
    }
    return SshKey{QString::fromLatin1(type), blob, words.mid(2).join(u' ').left(200)};
}

} // namespace

// g++ 12 destroys a lambda's captures twice when it is made inside a co_await's own statement; hence the Tasks
// that have a name of their own below.

Accounts::Accounts(Reactor& reactor, Database& database)
    : m_reactor(reactor)
    , m_database(database)
    , m_failures(std::make_unique<FailureLimit>(reactor.clock()))
    , m_rights(std::make_unique<AccountRights>(database))
    , m_secondFactors(std::make_unique<SecondFactors>(reactor, database))
    , m_tokens(std::make_unique<ApiTokens>(reactor, database))
    , m_audit(std::make_unique<AuditLog>(reactor, database))
{
}

Accounts::~Accounts() = default;

Task<Result<Done>> Accounts::open()
{
    auto done = co_await m_database.migrate(u"accounts"_s, accountstore::migration());
    if (!done)
        co_return done;
    done = co_await m_audit->open();
    if (!done)
        co_return done;
    auto writing = m_database.write([fresh = randomSalt() + randomSalt()](QSqlDatabase& database) {
        return accountstore::fakeSecret(database, fresh);
    });
    auto secret = co_await std::move(writing);
    if (!secret)
        co_return secret.error();
    m_fakeSecret = *secret;
    co_return Done();
}

Result<QString> Accounts::prepareName(const QString& name)
{
    return preparedUsername(name);
}

Result<QString> Accounts::preparePassword(const QString& password)
{
    return preparedPassword(password);
}

Task<Result<Done>> Accounts::toldWhenDone(Task<Result<Done>> writing)
{
    auto done = co_await std::move(writing);
    if (done)
        tellChanged();
    co_return done;
}

Task<Result<Done>> Accounts::add(QString name, QString password, Role role)
{
    auto who = prepareName(name);
    if (!who)
        co_return who.error();
    auto secret = preparePassword(password);
    if (!secret)
        co_return secret.error();
    auto hashing = deferToThread(m_reactor, [secret = *secret] { return makeKeys(secret); });
    auto keys = co_await std::move(hashing);
    Account account{*who, role, m_reactor.clock().wallMsecs(), 0};
    auto writing = toldWhenDone(m_database.write(
        [account, keys](QSqlDatabase& database) { return accountstore::add(database, account, keys); }));
    auto done = co_await std::move(writing);
    co_return done;
}

Task<Result<Done>> Accounts::setPassword(QString name, QString password)
{
    auto who = prepareName(name);
    if (!who)
        co_return who.error();
    auto secret = preparePassword(password);
    if (!secret)
        co_return secret.error();
    auto hashing = deferToThread(m_reactor, [secret = *secret] { return makeKeys(secret); });
    auto keys = co_await std::move(hashing);
    auto writing = m_database.write(
        [who = *who, keys](QSqlDatabase& database) { return accountstore::setKeys(database, who, keys); });
    auto done = co_await std::move(writing);
    co_return done;
}

Task<Result<Done>> Accounts::setRole(QString name, Role role)
{
    auto who = prepareName(name);
    if (!who)
        return Result<Done>(who.error());
    return toldWhenDone(m_database.write(
        [who = *who, role](QSqlDatabase& database) { return accountstore::setRole(database, who, role); }));
}

Task<Result<Done>> Accounts::setDisabled(QString name, bool disabled)
{
    auto who = prepareName(name);
    if (!who)
        return Result<Done>(who.error());
    return toldWhenDone(m_database.write(
        [who = *who, disabled](QSqlDatabase& database) { return accountstore::setDisabled(database, who, disabled); }));
}

Task<Result<Done>> Accounts::remove(QString name)
{
    auto who = prepareName(name);
    if (!who)
        return Result<Done>(who.error());
    return toldWhenDone(m_database.write(
        [who = *who](QSqlDatabase& database) { return accountstore::remove(database, who); }));
}

Task<Result<QList<Account>>> Accounts::list()
{
    return m_database.read([](QSqlDatabase& database) { return accountstore::list(database); });
}

Task<Result<Account>> Accounts::find(QString name)
{
    auto who = prepareName(name);
    if (!who)
        return Result<Account>(who.error());
    return m_database.read([who = *who](QSqlDatabase& database) { return accountstore::find(database, who); });
}

Task<Result<Done>> Accounts::addSshKey(QString name, QString line)
{
    auto who = prepareName(name);
    if (!who)
        return Result<Done>(who.error());
    auto key = parseSshKey(line);
    if (!key)
        return Result<Done>(key.error());
    return toldWhenDone(m_database.write([who = *who, key = *key](QSqlDatabase& database) {
        return accountstore::addSshKey(database, who, key.type, key.blob, key.comment);
    }));
}

Task<Result<QStringList>> Accounts::sshKeys(QString name)
{
    auto who = prepareName(name);
    if (!who)
        return Result<QStringList>(who.error());
    return m_database.read([who = *who](QSqlDatabase& database) { return accountstore::sshKeys(database, who); });
}

void Accounts::addListener(AccountEvents* listener)
{
    m_listeners << listener;
}

void Accounts::removeListener(AccountEvents* listener)
{
    m_listeners.removeAll(listener);
}

void Accounts::tellChanged()
{
    const auto listeners = m_listeners;
    for (auto* listener : listeners) {
        if (m_listeners.contains(listener))
            listener->accountsChanged();
    }
}

} // namespace everyport
