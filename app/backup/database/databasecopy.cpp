#include "app/backup/database/databasecopy.h"

#include <QFile>

#include "app/backup/database/ownconnection.h"
#include "app/backup/database/writtenpasswords.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

Result<Done> emptyTable(OwnConnection& copy, const QString& table)
{
    const auto there = copy.hasTable(u"main"_s, table);
    if (!there)
        return there.error();
    return *there ? copy.run(u"DELETE FROM main.%1"_s.arg(table)) : Result<Done>(Done());
}

/// A chat account's own proxy may be written with its password.
constexpr auto withPasswords = "FROM main.chat_account WHERE options LIKE '%password=%' OR options LIKE '%://%@%'"_L1;

Result<Done> takeWrittenPasswordsOut(OwnConnection& copy)
{
    const auto there = copy.hasTable(u"main"_s, u"chat_account"_s);
    if (!there || !*there)
        return there ? Result<Done>(Done()) : there.error();
    const auto options = copy.texts(u"SELECT options "_s + withPasswords + " ORDER BY id"_L1);
    const auto ids = copy.texts(u"SELECT id "_s + withPasswords + " ORDER BY id"_L1);
    if (!options || !ids)
        return (!options ? options : ids).error();
    auto done = copy.run(u"BEGIN"_s); // once to the disk, not once for each
    for (qsizetype i = 0; i < ids->size(); ++i) {
        if (done)
            done = copy.run(u"UPDATE main.chat_account SET options = ? WHERE id = ?"_s,
                {QString::fromUtf8(withoutPasswordsInJson(options->value(i).toUtf8())), ids->at(i).toLongLong()});
    }
    if (done)
        done = copy.run(u"COMMIT"_s);
    return done;
}

/// Into a database of its own, with the names of those who were enabled.
Result<Done> keepSecrets(OwnConnection& copy, const QString& file)
{
    auto done = copy.attach(file, u"secrets"_s);
    for (const auto table : secretTables) {
        const auto there = done ? copy.hasTable(u"main"_s, table) : Result<bool>(done.error());
        if (!there)
            return there.error();
        if (*there)
            done = copy.run(u"CREATE TABLE secrets.%1 AS SELECT * FROM main.%1"_s.arg(table));
    }
    const auto there = done ? copy.hasTable(u"main"_s, u"account_totp"_s) : Result<bool>(done.error());
    if (!there)
        return there.error();
    if (*there)
        done = copy.run(u"CREATE TABLE secrets.enabled AS SELECT name FROM main.accounts WHERE NOT disabled AND name IN"
                        " (SELECT account FROM main.account_totp WHERE secret IS NOT NULL)"_s);
    const auto chats = done ? copy.hasTable(u"main"_s, u"chat_account"_s) : Result<bool>(done.error());
    if (!chats)
        return chats.error();
    if (*chats)
        done = copy.run(u"CREATE TABLE secrets.chat_options AS SELECT id, options "_s + withPasswords);
    return done ? copy.run(u"DETACH DATABASE secrets"_s) : done;
}

Result<Done> takeSecretsOut(OwnConnection& copy)
{
    const auto there = copy.hasTable(u"main"_s, u"account_totp"_s);
    if (!there)
        return there.error();
    auto done = Result<Done>(Done());
    if (*there)
        done = copy.run(
            u"UPDATE main.accounts SET disabled = 1 WHERE name IN (SELECT account FROM main.account_totp WHERE secret IS NOT NULL)"_s);
    for (const auto table : secretTables) {
        if (done)
            done = emptyTable(copy, table);
    }
    return done ? takeWrittenPasswordsOut(copy) : done;
}

Result<Done> takePartsOut(OwnConnection& copy, const PartChoice& parts)
{
    auto done = Result<Done>(Done());
    for (const auto& part : parts.missing()) {
        for (const auto& table : part.tables) {
            // Accounts that are only left out have not left: what services keep of them stays.
            copy.setTriggers(table != "accounts"_L1);
            if (done)
                done = emptyTable(copy, table);
        }
    }
    copy.setTriggers(true);
    const auto there = done && !parts.has(u"history"_s) ? copy.hasTable(u"main"_s, u"xmpp_archive_state"_s)
        : done                                          ? Result<bool>(false)
                                                        : Result<bool>(done.error());
    if (!there)
        return there.error();
    return *there ? copy.run(u"UPDATE main.xmpp_archive_state SET indexed = 0"_s) : done;
}

} // namespace

Result<Done> copyDatabase(const QString& from, const CopyWish& wish)
{
    {
        auto source = OwnConnection::open(from);
        if (!source)
            return source.error();
        (*source)->setProgress(wish.progress);
        if (auto copied = (*source)->run(u"VACUUM INTO ?"_s, {wish.to}); !copied)
            return copied;
    }
    auto copy = OwnConnection::open(wish.to);
    if (!copy)
        return copy.error();
    (*copy)->setProgress(wish.progress);
    auto done = takePartsOut(**copy, wish.parts);
    if (done && !wish.secretsTo.isEmpty())
        done = keepSecrets(**copy, wish.secretsTo);
    if (done)
        done = takeSecretsOut(**copy);
    // So that nothing of what was taken out stands in pages that are free.
    return done ? (*copy)->run(u"VACUUM"_s) : done;
}

Result<Done> returnSecrets(const QString& copy, const QString& secrets, std::shared_ptr<BackupProgress> progress)
{
    auto opened = OwnConnection::open(copy);
    if (!opened)
        return opened.error();
    auto& own = **opened;
    own.setProgress(std::move(progress));
    auto done = own.attach(secrets, u"secrets"_s);
    if (done)
        done = own.checkKinds(u"secrets"_s); // who knows the word may be anybody, too
    if (done)
        done = own.run(u"BEGIN IMMEDIATE"_s);
    for (const auto table : secretTables) {
        const auto there = done ? own.hasTable(u"secrets"_s, table) : Result<bool>(done.error());
        if (!there)
            return there.error();
        if (*there)
            done = own.run(u"INSERT OR REPLACE INTO main.%1 SELECT * FROM secrets.%1"_s.arg(table));
    }
    const auto there = done ? own.hasTable(u"secrets"_s, u"enabled"_s) : Result<bool>(done.error());
    if (!there)
        return there.error();
    if (*there)
        done = own.run(u"UPDATE main.accounts SET disabled = 0 WHERE name IN (SELECT name FROM secrets.enabled)"_s);
    const auto chats = done ? own.hasTable(u"secrets"_s, u"chat_options"_s) : Result<bool>(done.error());
    if (!chats)
        return chats.error();
    if (*chats)
        done = own.run(
            u"UPDATE main.chat_account SET options = c.options FROM secrets.chat_options AS c WHERE c.id = chat_account.id"_s);
    return done ? own.run(u"COMMIT"_s) : done;
}

} // namespace everyport::backup
