#include "app/chat/model/chataccounts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "app/chat/messages/messagetable.h"
#include "app/chat/messages/wording.h"
#include "app/chat/model/accountvalues.h"
#include "app/chat/model/keptregistration.h"
#include "app/chat/network/accountadministration.h"
#include "netcore/task/taskstages.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

Error noSuchAccount()
{
    return {Error::Kind::Refused, Reason::NotFound, u"There is no such account any more."_s, {}, 0};
}

Error cannot(const Account* account)
{
    if (!account)
        return noSuchAccount();
    if (!account->link() || account->state != Account::State::Online)
        return {Error::Kind::Disconnected, Reason::None,
            u"%1 is not connected: connect it first."_s.arg(account->shownTitle()), {}, 0};
    return {Error::Kind::Unsupported, Reason::None,
        u"%1 does not let its accounts be changed from here."_s.arg(account->shownTitle()), {}, 0};
}

AccountAdministration* careOf(const Account* account)
{
    return account && account->link() && account->state == Account::State::Online ? account->link()->accountCare()
                                                                                  : nullptr;
}

QString titleOf(const QString& wanted, const NetworkType& type, const OptionValues& values)
{
    const auto title = wanted.trimmed();
    return cleanName(title.isEmpty() ? type.suggestedTitle(values) : title);
}

/// A title that a person gave is nobody else's: a network that calls itself so goes by its account's own again.
void tell(ChatStore& store, Account& titled, void (ChatEvents::*event)(Account&))
{
    store.listeners().forEach([&](ChatEvents& events) { (events.*event)(titled); });
    for (const auto& other : store.accounts()) {
        if (other->networkName.isEmpty() || other->networkName.compare(titled.title, Qt::CaseInsensitive) != 0)
            continue;
        other->networkName.clear();
        store.listeners().forEach([&](ChatEvents& events) { events.accountChanged(*other); });
    }
}

QMap<QString, QVariant> filledIn(QMap<QString, QVariant> raw)
{
    raw.removeIf([](const auto& entry) { return entry.value().toString().isEmpty(); });
    return raw;
}

} // namespace

ChatAccounts::ChatAccounts(const Types& types, Storage storage, AccountConnections& connections)
    : m_types(types), m_storage(storage), m_connections(connections)
{
}

const NetworkType* ChatAccounts::type(const QString& name) const
{
    for (const auto& type : m_types) {
        if (type->name() == name)
            return type.get();
    }
    return nullptr;
}

Task<Result<Done>> ChatAccounts::migrate()
{
    const auto steps = accounttable::migration() + messagetable::migration()
        + QStringList{u"ALTER TABLE chat_account ADD COLUMN notes TEXT"_s} + messagetable::senderIdMigration();
    return m_storage.database.migrate(u"chat"_s, steps);
}

Task<Result<Done>> ChatAccounts::load()
{
    auto migrating = migrate();
    const auto migrated = co_await std::move(migrating);
    if (!migrated)
        co_return migrated.error();
    auto reading = m_storage.database.write([](QSqlDatabase& connection) -> Result<accounttable::Everything> {
        const auto failed = accounttable::failWaiting(connection, u"Everyport ended before it was sent."_s);
        if (!failed)
            return failed.error();
        return accounttable::load(connection);
    });
    auto all = co_await std::move(reading);
    if (!all)
        co_return all.error();
    auto& store = m_storage.store;
    for (const auto& stored : all->accounts)
        restore(stored);
    for (auto& stored : all->conversations)
        store.restore(std::move(stored));
    for (const auto& account : store.accounts()) {
        if (account->conversations().empty() || account->networkPage().kind != Conversation::Kind::Network)
            store.open(*account, Conversation::Kind::Network, account->title);
        store.listeners().forEach([&](ChatEvents& events) { events.accountAdded(*account); });
    }
    co_return Done{};
}

void ChatAccounts::restore(const accounttable::StoredAccount& stored)
{
    const auto* kind = type(stored.type);
    if (!kind)
        return; // of a newer program; it stays in the file
    auto account = std::make_unique<Account>();
    account->id = stored.id;
    account->type = kind;
    account->title = stored.title;
    account->values = accountvalues::read(*kind, stored.values);
    account->connectsOnStart = stored.connectsOnStart;
    const auto notes = QJsonDocument::fromJson(stored.notes).object();
    for (auto it = notes.begin(); it != notes.end(); ++it)
        account->notes.insert(it.key(), it.value().toString());
    m_storage.store.addAccount(std::move(account));
}

void ChatAccounts::connectAtStart()
{
    for (const auto& account : m_storage.store.accounts()) {
        if (account->connectsOnStart)
            m_connections.connect(account->id);
    }
}

Task<Result<qint64>> ChatAccounts::add(
    QString typeName, QString title, QMap<QString, QVariant> raw, bool connectsOnStart)
{
    const auto* kind = type(typeName);
    if (!kind)
        co_return Error{Error::Kind::Unsupported, Reason::BadValue, u"This program speaks no \"%1\"."_s.arg(typeName),
            u"type"_s, 0};
    const auto values = accountvalues::check(*kind, raw);
    if (!values)
        co_return values.error();
    accounttable::StoredAccount stored;
    stored.type = kind->name();
    stored.title = titleOf(title, *kind, *values);
    stored.values = accountvalues::write(*kind, *values);
    stored.connectsOnStart = connectsOnStart;
    auto writing = m_storage.database.write(
        [stored](QSqlDatabase& connection) { return accounttable::addAccount(connection, stored); });
    const auto id = co_await std::move(writing);
    if (!id)
        co_return id.error();
    raw = GivenSecrets::none().withoutNeedless(*kind, std::move(raw));
    const auto given = GivenSecrets::none().after(*kind, raw);
    auto writingSecrets = m_storage.secrets.write(*id, *kind, std::move(raw));
    const auto kept = co_await std::move(writingSecrets);
    if (!kept)
        m_storage.log.warning(
            u"chat"_s, u"The password of %1 could not be kept: %2"_s.arg(stored.title, kept.error().text));
    auto account = std::make_unique<Account>();
    account->id = *id;
    account->type = kind;
    account->title = stored.title;
    account->values = *values;
    account->connectsOnStart = connectsOnStart;
    auto& added = m_storage.store.addAccount(std::move(account));
    m_storage.store.setNote(added, GivenSecrets::key, given.note());
    m_storage.store.open(added, Conversation::Kind::Network, added.title);
    tell(m_storage.store, added, &ChatEvents::accountAdded);
    if (connectsOnStart)
        m_connections.connect(*id);
    co_return *id;
}

Task<Result<ChatAccounts::Changed>> ChatAccounts::keep(
    qint64 id, QString title, QMap<QString, QVariant> raw, bool connectsOnStart)
{
    auto* found = account(id);
    if (!found)
        co_return noSuchAccount();
    const auto values = accountvalues::check(*found->type, raw);
    if (!values)
        co_return values.error();
    accounttable::StoredAccount stored;
    stored.id = id;
    stored.title = titleOf(title, *found->type, *values);
    stored.values = accountvalues::write(*found->type, *values);
    stored.connectsOnStart = connectsOnStart;
    // the program's, and for as long as we are; the account may be removed while we wait
    const auto* kind = found->type;
    auto writing = m_storage.database.write(
        [stored](QSqlDatabase& connection) { return accounttable::updateAccount(connection, stored); });
    const auto written = co_await std::move(writing);
    if (!written)
        co_return written.error();
    found = account(id);
    if (!found)
        co_return noSuchAccount();
    raw = GivenSecrets::of(*found).withoutNeedless(*kind, std::move(raw));
    const bool isOtherSecret = accountvalues::hasSecret(*kind, raw);
    noteGiven(*found, filledIn(raw));
    auto writingSecrets = m_storage.secrets.write(id, *kind, raw);
    const auto kept = co_await std::move(writingSecrets);
    found = account(id);
    if (!found)
        co_return noSuchAccount();
    if (kept)
        noteGiven(*found, raw);
    const bool isOtherPlace = !(found->values == *values);
    if (std::exchange(found->title, stored.title) != stored.title)
        found->networkName.clear();
    found->values = *values;
    found->connectsOnStart = connectsOnStart;
    found->networkPage().name = stored.title;
    m_storage.store.saveSoon(found->networkPage());
    tell(m_storage.store, *found, &ChatEvents::accountChanged);
    co_return Changed{isOtherPlace, isOtherSecret, kept};
}

/// What is given is noted before it is written, what is taken away after: what a keyring may have is asked for.
void ChatAccounts::noteGiven(Account& account, const QMap<QString, QVariant>& raw)
{
    const auto note = GivenSecrets::of(account).after(*account.type, raw).note();
    if (account.notes.value(GivenSecrets::key) != note)
        m_storage.store.setNote(account, GivenSecrets::key, note);
}

Task<Result<Done>> ChatAccounts::change(qint64 id, QString title, QMap<QString, QVariant> raw, bool connectsOnStart)
{
    auto keeping = keep(id, std::move(title), std::move(raw), connectsOnStart);
    const auto changed = co_await std::move(keeping);
    if (!changed)
        co_return changed.error();
    // Whoever is not let in with the old password tries the new one.
    auto* found = account(id);
    if (found && found->link() && (changed->isPlace || (changed->isSecret && found->state != Account::State::Online)))
        connectAnew(id);
    co_return changed->secretsKept;
}

void ChatAccounts::connectAnew(qint64 id)
{
    m_connections.disconnect(id, {});
    m_connections.connect(id);
}

/// The link has made them, and goes by them from its next connection on: this one goes on, if it is one.
Task<Result<Done>> ChatAccounts::adopt(qint64 id, QMap<QString, QVariant> made)
{
    const auto* found = account(id);
    if (!found)
        co_return noSuchAccount();
    QMap<QString, QVariant> raw = std::move(made);
    for (const auto& key : found->values.givenKeys()) {
        if (!raw.contains(key))
            raw.insert(key, found->values.value(key));
    }
    // Named by its address, it is by the one that was made.
    const bool isNamedByItself = found->title == titleOf({}, *found->type, found->values);
    auto keeping = keep(id, isNamedByItself ? QString() : found->title, std::move(raw), found->connectsOnStart);
    const auto changed = co_await std::move(keeping);
    if (!changed)
        co_return changed.error();
    found = account(id);
    if (found && found->state == Account::State::Failed)
        connectAnew(id);
    co_return changed->secretsKept;
}

std::unique_ptr<FormSession> ChatAccounts::registerName(qint64 id)
{
    const auto* found = account(id);
    if (!found || !found->link() || (found->state != Account::State::Online && found->state != Account::State::Failed))
        return nullptr;
    auto talk = found->link()->registration();
    if (!talk)
        return nullptr;
    return std::make_unique<KeptRegistration>(
        std::move(talk),
        [this, id](
            QMap<QString, QVariant> made) { return adopt(id, std::move(made)).then([](Done) { return qint64(0); }); },
        [](const QString& why) {
            return u"The account was made, but it could not be kept here: %1 Write its password down, and enter both under Edit account."_s
                .arg(why);
        });
}

Task<Result<Done>> ChatAccounts::remove(qint64 id)
{
    auto* found = account(id);
    if (!found)
        co_return noSuchAccount();
    const auto* kind = found->type;
    const auto given = GivenSecrets::of(*found);
    m_connections.disconnect(id, {});
    m_storage.store.removeAccount(id);
    m_storage.store.listeners().forEach([id](ChatEvents& events) { events.accountRemoved(id); });
    auto flushing = m_storage.store.messages().flushed();
    (void)co_await std::move(flushing); // whatever comes of it goes with the account
    auto removing = m_storage.database.write(
        [id](QSqlDatabase& connection) { return accounttable::removeAccount(connection, id); });
    const auto removed = co_await std::move(removing);
    auto forgetting = m_storage.secrets.forget(id, *kind, given);
    const auto forgotten = co_await std::move(forgetting);
    if (removed && !forgotten)
        co_return Error{forgotten.error().kind, forgotten.error().reason,
            u"The account has gone, but a password of its own may be in the keyring still: %1 There it is called %2."_s
                .arg(forgotten.error().text, AccountSecrets::keyOf(id, u"password"_s)),
            forgotten.error().code, 0};
    co_return removed;
}

Task<Result<Done>> ChatAccounts::changePassword(qint64 id, QString password)
{
    auto* care = careOf(account(id));
    if (!care)
        co_return cannot(account(id));
    auto changing = care->changePassword(password);
    const auto changed = co_await std::move(changing);
    if (!changed)
        co_return changed.error();
    auto* found = account(id);
    if (!found)
        co_return Done{};
    const auto raw = accountvalues::ownPassword(*found->type, password);
    noteGiven(*found, raw);
    auto keeping = m_storage.secrets.write(id, *found->type, raw);
    const auto kept = co_await std::move(keeping);
    co_return kept;
}

Task<Result<Done>> ChatAccounts::removeFromServer(qint64 id)
{
    auto* care = careOf(account(id));
    if (!care)
        co_return cannot(account(id));
    auto removing = care->removeFromServer();
    const auto removed = co_await std::move(removing);
    if (!removed)
        co_return removed.error();
    auto forgetting = remove(id);
    const auto forgotten = co_await std::move(forgetting);
    co_return forgotten;
}

} // namespace everyport::chat
