// ChatSpace's accounts: kept, changed, connected.
#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

#include "app/chat/messages/wording.h"
#include "app/chat/space/chatspaceprivate.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

QByteArray writtenValues(const NetworkType& type, const OptionValues& values)
{
    QJsonObject all;
    for (const auto& option : type.options()) {
        if (!option.secret && values.isGiven(option.key))
            all.insert(option.key, QJsonValue::fromVariant(values.value(option.key)));
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

/// What an older program kept and this one does not know, or no longer takes, is left out.
OptionValues readValues(const NetworkType& type, const QByteArray& written)
{
    OptionValues values(type.options());
    const auto all = QJsonDocument::fromJson(written).object();
    for (const auto& option : type.options()) {
        if (!all.contains(option.key))
            continue;
        if (const auto checked = checkOption(option, all.value(option.key).toVariant()))
            values.give(option.key, *checked);
    }
    return values;
}

QString secretKey(qint64 account, const QString& option)
{
    return u"chat/%1/%2"_s.arg(account).arg(option);
}

/// Checked, without the secrets; an Error's `code` is the option.
Result<OptionValues> checked(const NetworkType& type, QMap<QString, QVariant> raw)
{
    OptionList options = type.options();
    for (const auto& option : type.options()) {
        if (option.secret)
            raw.remove(option.key);
    }
    options.removeIf([](const Option& option) { return option.secret; });
    auto values = checkOptions(options, raw);
    if (!values)
        return values.error();
    OptionValues all(type.options());
    for (const auto& key : values->givenKeys())
        all.give(key, values->value(key));
    return all;
}

Error noSuchAccount()
{
    return {Error::Kind::Refused, Reason::NotFound, u"There is no such account any more."_s, {}, 0};
}

} // namespace

Task<Result<Done>> ChatSpace::start()
{
    auto loading = load();
    const auto loaded = co_await std::move(loading);
    if (!loaded)
        co_return loaded.error();
    d->started = true;
    for (const auto& account : m_accounts) {
        if (account->connectsOnStart)
            connectAccount(account->id);
    }
    co_return Done{};
}

Task<Result<Done>> ChatSpace::load()
{
    const auto steps = accounttable::migration() + messagetable::migration()
        + QStringList{u"ALTER TABLE chat_account ADD COLUMN notes TEXT"_s} + messagetable::senderIdMigration();
    auto migrating = d->database.migrate(u"chat"_s, steps);
    const auto migrated = co_await std::move(migrating);
    if (!migrated)
        co_return migrated.error();
    auto reading = d->database.write([](QSqlDatabase& connection) -> Result<accounttable::Everything> {
        const auto failed = accounttable::failWaiting(connection, u"Everyport ended before it was sent."_s);
        if (!failed)
            return failed.error();
        return accounttable::load(connection);
    });
    auto all = co_await std::move(reading);
    if (!all)
        co_return all.error();
    for (const auto& stored : all->accounts) {
        const auto* kind = type(stored.type);
        if (!kind)
            continue; // of a newer program; it stays in the file
        auto account = std::make_unique<Account>();
        account->id = stored.id;
        account->type = kind;
        account->title = stored.title;
        account->values = readValues(*kind, stored.values);
        account->connectsOnStart = stored.connectsOnStart;
        const auto notes = QJsonDocument::fromJson(stored.notes).object();
        for (auto it = notes.begin(); it != notes.end(); ++it)
            account->notes.insert(it.key(), it.value().toString());
        m_accounts.push_back(std::move(account));
    }
    for (auto& stored : all->conversations) {
        d->lastConversation = std::max(d->lastConversation, stored.conversation.id);
        auto* owner = account(stored.account);
        if (stored.isClosed || !owner)
            d->closed.append(std::move(stored));
        else
            adopt(*owner, std::make_unique<Conversation>(std::move(stored.conversation)));
    }
    for (const auto& account : m_accounts) {
        if (account->m_conversations.empty() || account->networkPage().kind != Conversation::Kind::Network)
            openConversation(*account, Conversation::Kind::Network, account->title);
        d->tell([&](ChatEvents& events) { events.accountAdded(*account); });
    }
    co_return Done{};
}

Task<Result<Done>> ChatSpace::stop()
{
    d->started = false;
    std::vector<Task<Result<Done>>> closing;
    for (const auto& account : m_accounts) {
        if (account->m_link)
            closing.push_back(account->m_link->close({}));
    }
    for (auto& one : closing)
        (void)co_await std::move(one); // a server that does not answer is left anyway
    for (const auto& account : m_accounts)
        disconnected(*account);
    d->turnEnds();
    auto flushing = d->flow.flushed();
    const auto flushed = co_await std::move(flushing);
    co_return flushed;
}

Task<Result<qint64>> ChatSpace::addAccount(
    QString typeName, QString title, QMap<QString, QVariant> raw, bool connectsOnStart)
{
    const auto* kind = type(typeName);
    if (!kind)
        co_return Error{Error::Kind::Unsupported, Reason::BadValue, u"This program speaks no \"%1\"."_s.arg(typeName),
            u"type"_s, 0};
    const auto values = checked(*kind, raw);
    if (!values)
        co_return values.error();
    accounttable::StoredAccount stored;
    stored.type = kind->name();
    stored.title = cleanName(title.trimmed().isEmpty() ? kind->suggestedTitle(*values) : title.trimmed());
    stored.values = writtenValues(*kind, *values);
    stored.connectsOnStart = connectsOnStart;
    auto writing = d->database.write(
        [stored](QSqlDatabase& connection) { return accounttable::addAccount(connection, stored); });
    const auto id = co_await std::move(writing);
    if (!id)
        co_return id.error();
    auto writingSecrets = writeSecrets(*id, *kind, std::move(raw));
    const auto kept = co_await std::move(writingSecrets);
    if (!kept)
        d->log.warning(u"chat"_s, u"The password of %1 could not be kept: %2"_s.arg(stored.title, kept.error().text));
    auto account = std::make_unique<Account>();
    account->id = *id;
    account->type = kind;
    account->title = stored.title;
    account->values = *values;
    account->connectsOnStart = connectsOnStart;
    auto& added = *m_accounts.emplace_back(std::move(account));
    openConversation(added, Conversation::Kind::Network, added.title);
    d->tell([&](ChatEvents& events) { events.accountAdded(added); });
    if (connectsOnStart)
        connectAccount(*id);
    co_return *id;
}

Task<Result<Done>> ChatSpace::changeAccount(qint64 id, QString title, QMap<QString, QVariant> raw, bool connectsOnStart)
{
    auto* found = account(id);
    if (!found)
        co_return noSuchAccount();
    const auto values = checked(*found->type, raw);
    if (!values)
        co_return values.error();
    accounttable::StoredAccount stored;
    stored.id = id;
    stored.title = cleanName(title.trimmed().isEmpty() ? found->type->suggestedTitle(*values) : title.trimmed());
    stored.values = writtenValues(*found->type, *values);
    stored.connectsOnStart = connectsOnStart;
    // the program's, and for as long as we are; the account may be removed while we wait
    const auto* kind = found->type;
    auto writing = d->database.write(
        [stored](QSqlDatabase& connection) { return accounttable::updateAccount(connection, stored); });
    const auto written = co_await std::move(writing);
    if (!written)
        co_return written.error();
    if (!account(id))
        co_return noSuchAccount();
    const auto types = kind->options();
    const bool isOtherSecret = std::any_of(
        types.cbegin(), types.cend(), [&](const Option& option) { return option.secret && raw.contains(option.key); });
    auto writingSecrets = writeSecrets(id, *kind, std::move(raw));
    const auto kept = co_await std::move(writingSecrets);
    found = account(id);
    if (!found)
        co_return noSuchAccount();
    const bool isOtherPlace = !(found->values == *values);
    found->title = stored.title;
    found->values = *values;
    found->connectsOnStart = connectsOnStart;
    found->networkPage().name = stored.title;
    saveSoon(found->networkPage());
    d->tell([&](ChatEvents& events) { events.accountChanged(*found); });
    // Whoever is not let in with the old password tries the new one.
    if (found->m_link && (isOtherPlace || (isOtherSecret && found->state != Account::State::Online))) {
        disconnectAccount(id);
        connectAccount(id);
    }
    co_return kept;
}

Task<Result<Done>> ChatSpace::writeSecrets(qint64 id, const NetworkType& type, QMap<QString, QVariant> raw)
{
    for (const auto& option : type.options()) {
        if (!option.secret || !raw.contains(option.key))
            continue;
        auto writing = d->secrets.write(secretKey(id, option.key), raw.value(option.key).toString());
        const auto written = co_await std::move(writing);
        if (!written)
            co_return written.error();
        if (!raw.value(option.key).toString().isEmpty())
            d->forgetsPasswords = !d->secrets.isLasting();
    }
    co_return Done{};
}

void ChatSpace::setNote(Account& account, const QString& key, const QString& value)
{
    if (value.isNull())
        account.notes.remove(key);
    else
        account.notes.insert(key, value);
    QJsonObject notes;
    for (auto it = account.notes.begin(); it != account.notes.end(); ++it)
        notes.insert(it.key(), it.value());
    d->flow.keep([id = account.id, written = QJsonDocument(notes).toJson(QJsonDocument::Compact)](
                     QSqlDatabase& connection) { return accounttable::updateNotes(connection, id, written); });
}

Task<Result<Done>> ChatSpace::removeAccount(qint64 id)
{
    auto* found = account(id);
    if (!found)
        co_return noSuchAccount();
    const auto* kind = found->type;
    disconnectAccount(id);
    while (!found->m_conversations.empty())
        dropConversation(*found->m_conversations.back());
    std::erase_if(m_accounts, [id](const auto& one) { return one->id == id; });
    d->closed.removeIf([id](const accounttable::StoredConversation& stored) { return stored.account == id; });
    d->tell([id](ChatEvents& events) { events.accountRemoved(id); });
    QMap<QString, QVariant> nothing;
    for (const auto& option : kind->options()) {
        if (option.secret)
            nothing.insert(option.key, QString());
    }
    auto flushing = d->flow.flushed();
    (void)co_await std::move(flushing); // whatever comes of it goes with the account
    auto removing = d->database.write(
        [id](QSqlDatabase& connection) { return accounttable::removeAccount(connection, id); });
    const auto removed = co_await std::move(removing);
    auto forgetting = writeSecrets(id, *kind, nothing);
    const auto forgotten = co_await std::move(forgetting);
    if (removed && !forgotten)
        co_return Error{forgotten.error().kind, forgotten.error().reason,
            u"The account has gone, but a password of its own may be in the keyring still: %1 There it is called %2."_s
                .arg(forgotten.error().text, secretKey(id, u"password"_s)),
            forgotten.error().code, 0};
    co_return removed;
}

void ChatSpace::connectAccount(qint64 id)
{
    auto* found = account(id);
    if (!found)
        return;
    if (found->m_link)
        return found->m_link->retryNow();
    tellState(*found, Account::State::Connecting);
    d->work.start(connectNow(id), u"Connecting %1"_s.arg(found->title));
}

Task<Result<Done>> ChatSpace::connectNow(qint64 id)
{
    auto* found = account(id);
    QMap<QString, QString> secrets;
    for (const auto& option : found->type->options()) {
        if (!option.secret)
            continue;
        auto reading = d->secrets.read(secretKey(id, option.key));
        const auto secret = co_await std::move(reading);
        found = account(id);
        if (!found || found->state != Account::State::Connecting || found->m_link)
            co_return Done{}; // thought better of it
        if (!secret) {
            tellState(*found, Account::State::Failed, secret.error().text);
            co_return Done{};
        }
        secrets.insert(option.key, *secret);
    }
    found->m_link = found->type->makeLink(d->reactor, d->log, *this, *found, std::move(secrets));
    found->m_link->open();
    co_return Done{};
}

void ChatSpace::disconnectAccount(qint64 id, const QString& farewell)
{
    auto* found = account(id);
    if (!found)
        return;
    if (auto link = std::move(found->m_link)) {
        // It says goodbye on its own time; what it still tells would be of a connection that is over.
        d->leaving.push_back(std::move(link));
        d->work.start(farewellOf(d->leaving.back().get(), farewell), u"Leaving %1"_s.arg(found->title));
    }
    disconnected(*found);
}

Task<Result<Done>> ChatSpace::farewellOf(Link* link, QString farewell)
{
    auto closing = link->close(std::move(farewell));
    (void)co_await std::move(closing); // its account is off line either way
    std::erase_if(d->leaving, [link](const auto& one) { return one.get() == link; });
    co_return Done{};
}

/// Nobody is there any more, as far as we know.
void ChatSpace::disconnected(Account& account)
{
    tellState(account, Account::State::Offline);
    if (!std::exchange(account.m_contacts, {}).isEmpty())
        d->tell([&](ChatEvents& events) { events.contactsChanged(account); });
    for (const auto& conversation : account.m_conversations) {
        d->files.endAll(conversation->id, u"The account was disconnected."_s);
        d->offers.endAll(conversation->id, u"The account was disconnected."_s);
        conversation->m_typing.clear();
        if (!conversation->m_members.isEmpty())
            tellMembers(*conversation, {});
        tellPresence(*conversation, Conversation::Presence::Out);
    }
}

} // namespace everyport::chat
