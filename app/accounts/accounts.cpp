#include "app/accounts/accounts.h"

#include <QScopeGuard>

#include "app/accounts/accountsessions.h"
#include "app/accounts/attempts/auditlog.h"
#include "app/accounts/attempts/loginattempts.h"
#include "app/accounts/authenticator.h"
#include "app/accounts/credentials/accountcertificates.h"
#include "app/accounts/credentials/apitokens.h"
#include "app/accounts/credentials/scramkeys.h"
#include "app/accounts/credentials/secondfactors.h"
#include "app/accounts/credentials/sshpublickey.h"
#include "app/accounts/newaccount.h"
#include "app/accounts/record/accountchange.h"
#include "app/accounts/record/accountrights.h"
#include "app/accounts/record/accountstore.h"
#include "app/accounts/record/accounttombstones.h"
#include "app/accounts/record/departurenotes.h"
#include "app/accounts/record/ownnames.h"
#include "app/accounts/record/username.h"
#include "app/storage/database.h"
#include "netcore/task/totheend.h"
#include "netcore/threads/threadpool.h"

using namespace Qt::StringLiterals;

namespace everyport {

// g++ 12 destroys a lambda's captures twice when it is made inside a co_await's own statement; hence the Tasks
// that have a name of their own below.

Accounts::Accounts(Reactor& reactor, Database& database, TaskSet::Failed failed)
    : m_reactor(reactor),
      m_database(database),
      m_sessions(std::make_unique<AccountSessions>()),
      m_rights(std::make_unique<AccountRights>(
          database, [this](QString account) { return m_changes.follow({.account = std::move(account)}); }, failed)),
      m_certificates(std::make_unique<AccountCertificates>(database)),
      m_secondFactors(std::make_unique<SecondFactors>(reactor, database)),
      m_tokens(std::make_unique<ApiTokens>(reactor, database)),
      m_audit(std::make_unique<AuditLog>(reactor, database, failed)),
      m_tombstones(std::make_unique<AccountTombstones>(database, reactor.clock(), failed)),
      m_departures(std::make_unique<DepartureNotes>(database)),
      m_attempts(std::make_unique<LoginAttempts>(reactor.clock(), database, *m_audit)),
      m_authenticator(std::make_unique<Authenticator>(*this, reactor, database)),
      m_review(reactor.clock(), database, *m_sessions, *m_rights, *m_attempts, failed),
      m_changes(reactor.clock(), database, *m_sessions, m_listeners, m_review, failed),
      m_work(std::move(failed))
{
}

Accounts::~Accounts() = default;

Task<Result<Done>> Accounts::open()
{
    auto done = co_await m_database.migrate(u"accounts"_s, accountstore::migration());
    if (!done)
        co_return done;
    auto making = m_database.write([](QSqlDatabase& connection) { return ForgettingClock::migrate(connection); });
    done = co_await std::move(making);
    if (!done)
        co_return done;
    done = co_await m_database.migrate(u"account-tombstones"_s, AccountTombstones::migration());
    if (!done)
        co_return done;
    done = co_await m_database.migrate(u"account-departures"_s, DepartureNotes::migration());
    if (!done)
        co_return done;
    done = co_await m_database.migrate(u"irc-certificates"_s, AccountCertificates::migration());
    if (!done)
        co_return done;
    done = co_await m_database.migrate(u"account-places"_s, KnownPlaces::migration());
    if (!done)
        co_return done;
    done = co_await m_audit->open();
    if (!done)
        co_return done;
    done = co_await m_authenticator->open();
    if (!done)
        co_return done;
    done = co_await m_attempts->open();
    if (done)
        m_changes.listen();
    co_return done;
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
        m_listeners.notifyChanged();
    co_return done;
}

/// A change by which sessions may end: other programs hear of it with the commit, and it is followed here behind that.
Task<Result<Done>> Accounts::store(AccountChange change, Job job, QString session)
{
    auto writing = m_database.write([job = std::move(job), change](QSqlDatabase& database) {
        change.tell(database);
        return job(database);
    });
    const auto done = co_await std::move(writing);
    if (!done)
        co_return done;
    const auto followed = co_await m_changes.follow(std::move(change), std::move(session));
    co_return followed;
}

Task<Result<Done>> Accounts::add(QString name, Wiped<QString> password, Role role)
{
    auto who = prepareName(name);
    if (!who)
        co_return who.error();
    auto storing = storeNewAccount(m_reactor, m_database, *who, writtenUsername(name, *who), std::move(password), role,
        AddedBy::Administrator, [this, who = *who] { return mayBeTaken(who); });
    const auto done = co_await std::move(storing);
    if (done)
        m_listeners.notifyAdded(*who);
    co_return done;
}

Task<Result<Done>> Accounts::registerAccount(QString name, Wiped<QString> password, AccountAsker asker)
{
    const auto who = prepareName(name);
    if (!who)
        co_return who.error();
    const auto wasRemoved = co_await m_tombstones->stands(*who);
    if (!wasRemoved)
        co_return wasRemoved.error();
    if (*wasRemoved)
        co_return nameWasTaken(*who); // before anything is hashed
    auto storing = storeNewAccount(m_reactor, m_database, *who, writtenUsername(name, *who), std::move(password),
        Role::Member, AddedBy::Stranger, [this, who = *who, asker] { return mayBeRegistered(who, asker); });
    const auto added = co_await std::move(storing);
    if (added)
        m_listeners.notifyAdded(*who);
    co_return added;
}

Task<Result<Done>> Accounts::addFromElsewhere(QString name, Role role, QString checker)
{
    if (const auto free = mayBeTaken(name); !free)
        co_return free;
    Account account{name, role, m_reactor.clock().wallMsecs()};
    account.passwordAt = checker;
    const auto done = co_await storeAccountFromElsewhere(m_database, account);
    if (done)
        m_listeners.notifyAdded(account.name);
    else if (done.error().reason == Reason::NotAuthorised)
        m_audit->add({.event = u"login-refused"_s,
            .account = account.name,
            .detail =
                u"%1 has the password, but an account of this name was removed here; \"user free %2\" lets it in"_s.arg(
                    checker, account.name)});
    co_return done;
}

Task<Result<Done>> Accounts::setPassword(QString name, Wiped<QString> password, QString session)
{
    return runToTheEnd(
        m_work, changePassword(std::move(name), std::move(password), std::move(session)), u"Changing a password"_s);
}

Task<Result<Done>> Accounts::changePassword(QString name, Wiped<QString> password, QString session)
{
    auto who = prepareName(name);
    if (!who)
        co_return who.error();
    auto prepared = preparePassword(*password);
    if (!prepared)
        co_return prepared.error();
    const Wiped<QString> secret = std::move(*prepared);
    auto hashing = deferToThread(m_reactor, Threads::Hashing, [secret] { return makeAccountKeys(*secret); });
    auto keys = co_await std::move(hashing);
    auto storing = store(
        {AccountChange::Kind::Password, *who},
        [who = *who, keys](QSqlDatabase& database) { return accountstore::setKeys(database, who, keys); },
        std::move(session));
    const auto stored = co_await std::move(storing);
    co_return stored;
}

Task<Result<Done>> Accounts::setRole(QString name, Role role)
{
    auto who = prepareName(name);
    if (!who)
        return Result<Done>(who.error());
    return runToTheEnd(m_work,
        store({.account = *who},
            [who = *who, role](QSqlDatabase& database) { return accountstore::setRole(database, who, role); }),
        u"Changing a role"_s);
}

Task<Result<Done>> Accounts::setDisabled(QString name, bool disabled)
{
    auto who = prepareName(name);
    if (!who)
        return Result<Done>(who.error());
    return runToTheEnd(m_work,
        store({disabled ? AccountChange::Kind::Disabled : AccountChange::Kind::Judged, *who},
            [who = *who, disabled](
                QSqlDatabase& database) { return accountstore::setDisabled(database, who, disabled); }),
        u"Disabling an account"_s);
}

Task<Result<Done>> Accounts::remove(QString name)
{
    return runToTheEnd(m_work, takeOut(std::move(name)), u"Removing an account"_s);
}

Task<Result<Done>> Accounts::takeOut(QString name)
{
    const auto who = prepareName(name);
    if (!who)
        co_return who.error();
    // From before it is written: whoever adds the name meanwhile is written before that, and finds it taken, or not at
    // all.
    ++m_leaving[*who];
    const auto left = qScopeGuard([this, who = *who] {
        if (--m_leaving[who] == 0)
            m_leaving.remove(who);
    });
    auto writing = m_database.write(
        [who = *who, now = m_reactor.clock().wallMsecs()](QSqlDatabase& database) {
            AccountChange{.account = who}.tell(database);
            auto removed = accountstore::remove(database, who);
            if (removed)
                removed = DepartureNotes::put(database, who);
            return removed ? AccountTombstones::put(database, who, now) : removed;
        },
        DatabasePriority::Bulk); // behind what is still being written of theirs, or that would be left over
    const auto done = co_await std::move(writing);
    if (!done)
        co_return done;
    m_listeners.notifyRemoved(*who);
    auto following = m_changes.follow({.account = *who});
    const auto followed = co_await std::move(following);
    co_return followed;
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

Task<Result<Done>> Accounts::addSshKey(QString name, QString lines)
{
    auto who = prepareName(name);
    if (!who)
        return Result<Done>(who.error());
    auto keys = SshPublicKey::parseLines(lines);
    if (!keys)
        return Result<Done>(keys.error());
    return toldWhenDone(m_database.write([who = *who, keys = *keys](QSqlDatabase& database) {
        auto added = Result<Done>(Done());
        for (qsizetype i = 0; added && i < keys.size(); ++i)
            added = accountstore::addSshKey(database, who, keys[i].type, keys[i].blob, keys[i].comment);
        return added;
    }));
}

Task<Result<QStringList>> Accounts::sshKeys(QString name)
{
    auto who = prepareName(name);
    if (!who)
        return Result<QStringList>(who.error());
    return m_database.read([who = *who](QSqlDatabase& database) { return accountstore::sshKeys(database, who); });
}

Task<Result<Done>> Accounts::removeSshKey(QString name, QByteArray blob)
{
    return runToTheEnd(m_work, takeSshKey(std::move(name), std::move(blob)), u"Removing an SSH key"_s);
}

Task<Result<Done>> Accounts::takeSshKey(QString name, QByteArray blob)
{
    const auto who = prepareName(name);
    if (!who)
        co_return who.error();
    auto storing = store({AccountChange::Kind::Proof, *who, {Proof::Kind::SshKey, SshPublicKey::fingerprintOf(blob)}},
        [who = *who, blob](QSqlDatabase& database) { return accountstore::removeSshKey(database, who, blob); });
    const auto stored = co_await std::move(storing);
    co_return stored;
}

Task<Result<Done>> Accounts::removeCertificate(QString name, QString fingerprint)
{
    return runToTheEnd(m_work, takeCertificate(std::move(name), std::move(fingerprint)), u"Removing a certificate"_s);
}

Task<Result<Done>> Accounts::takeCertificate(QString name, QString fingerprint)
{
    const auto who = prepareName(name);
    if (!who)
        co_return who.error();
    const auto done = co_await m_certificates->remove(*who, fingerprint);
    if (!done)
        co_return done;
    const AccountChange change{AccountChange::Kind::Proof, *who, {Proof::Kind::Certificate, fingerprint}};
    const auto followed = co_await m_changes.follow(change);
    co_return followed;
}

Task<Result<Done>> Accounts::revokeToken(QString name, qint64 number)
{
    return runToTheEnd(m_work, takeToken(std::move(name), number), u"Revoking a token"_s);
}

Task<Result<Done>> Accounts::takeToken(QString name, qint64 number)
{
    const auto who = prepareName(name);
    if (!who)
        co_return who.error();
    const auto token = co_await m_tokens->revoke(*who, number);
    if (!token)
        co_return token.error();
    if (token->usedAt.isEmpty())
        co_return Done();
    const AccountChange change{
        AccountChange::Kind::Proof, *who, {Proof::Kind::Token, QString::number(number)}, token->usedAt};
    const auto followed = co_await m_changes.follow(change);
    co_return followed;
}

quint64 Accounts::generation(const QString& name) const
{
    return m_changes.hasOvertaken() ? m_changes.generation(prepareName(name).valueOr(name)) : 0;
}

void Accounts::letInAgain(const QString& name)
{
    m_attempts->letInAgain(name);
    m_listeners.notifyChanged();
}

/// What services keep of who had a name goes after the account: the next holder must not come in between.
Result<Done> Accounts::mayBeTaken(const QString& name) const
{
    if (!m_leaving.contains(name) && !m_listeners.isClearing(name))
        return Done{};
    return Error{Error::Kind::Busy, Reason::InUse,
        u"What the former %1 has left is still being cleared up. Try again in a moment."_s.arg(name), {}, 0};
}

// Where names need no account, whoever has one would be shut out of it by a stranger from elsewhere.
Result<Done> Accounts::mayBeRegistered(const QString& name, const AccountAsker& asker) const
{
    if (isNameOfServices(name))
        return Error{Error::Kind::Refused, Reason::AlreadyExists,
            u"%1 looks like the name of a service or a channel; choose another name."_s.arg(name), {}, 0};
    if (m_listeners.isHeld(name, asker))
        return Error{Error::Kind::Refused, Reason::AlreadyExists,
            u"Somebody is here under the name %1; only they can make its account. Choose another name."_s.arg(name), {},
            0};
    return mayBeTaken(name);
}

} // namespace everyport
