#include "app/backup/database/mergedtables.h"

#include "app/backup/database/ownconnection.h"
#include "app/backup/format/backupparts.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

MergedTable child(const QString& name, const QString& room, const QString& parent, const QString& column,
    const QString& key, QList<NumberedColumn> numbers = {})
{
    return {.name = name,
        .room = room,
        .parent = parent,
        .parentColumn = column,
        .parentKey = key,
        .numbers = std::move(numbers)};
}

MergedTable group(const QString& name, const QString& room, const QStringList& identity, const QString& what = {},
    QList<NumberedColumn> numbers = {})
{
    return {.name = name, .room = room, .what = what, .identity = identity, .numbers = std::move(numbers)};
}

QList<MergedTable> pollTables()
{
    const auto polls = u"polls"_s;
    const auto table = u"polls_poll"_s;
    const QList<NumberedColumn> key{{u"poll"_s, table, u"key"_s}};
    return {group(table, polls, {u"id"_s}, u"polls"_s, {{u"key"_s, table, u"key"_s}}),
        child(u"polls_log"_s, polls, table, u"poll"_s, u"key"_s, key),
        child(u"polls_erased"_s, polls, table, u"poll"_s, u"key"_s, key),
        child(u"polls_spent"_s, polls, table, u"poll"_s, u"key"_s, key),
        child(u"polls_erasure"_s, polls, table, u"poll"_s, u"key"_s, key),
        child(u"polls_chain"_s, polls, table, u"poll"_s, u"key"_s, key),
        child(u"polls_checkpoint"_s, polls, table, u"poll"_s, u"key"_s, key),
        child(u"polls_checkpoint_part"_s, polls, table, u"poll"_s, u"key"_s, key)};
}

QList<MergedTable> eventTables()
{
    const auto events = u"events"_s;
    return {group(events, events, {u"name"_s}, u"running orders"_s),
        child(u"event_links"_s, events, events, u"event"_s, u"id"_s),
        child(u"event_cards"_s, events, events, u"event"_s, u"id"_s), group(u"event_salt"_s, events, {u"only"_s})};
}

QList<MergedTable> venueTables()
{
    const auto venue = u"venue"_s;
    return {group(u"venue_plan"_s, venue, {u"only"_s}, u"plans of the building"_s),
        group(u"venue_places"_s, venue, {u"reader"_s}, u"places of readers"_s)};
}

QList<MergedTable> accountTables()
{
    const auto accounts = u"accounts"_s;
    QList<MergedTable> tables{group(accounts, accounts, {u"name"_s}, accounts)};
    for (const auto& name : {u"account_ssh_keys"_s, u"account_rights"_s, u"account_totp"_s, u"account_recovery"_s})
        tables << child(name, accounts, accounts, u"account"_s, u"name"_s);
    tables << child(
        u"api_tokens"_s, accounts, accounts, u"account"_s, u"name"_s, {{u"number"_s, u"api_tokens"_s, u"number"_s}});
    tables << child(u"account_places"_s, u"account-places"_s, accounts, u"account"_s, u"name"_s);
    tables << child(u"irc_certificates"_s, u"irc-certificates"_s, accounts, u"account"_s, u"name"_s);
    return tables;
}

QList<MergedTable> chatTables()
{
    const auto chat = u"chat"_s;
    const NumberedColumn message{u"number"_s, u"chat_message"_s, u"number"_s};
    const NumberedColumn account{u"id"_s, u"chat_account"_s, u"id"_s};
    const NumberedColumn conversation{u"id"_s, u"chat_conversation"_s, u"id"_s};
    return {group(u"chat_account"_s, chat, {u"type"_s, u"title"_s, u"options"_s}, u"chat accounts"_s, {account}),
        child(u"chat_conversation"_s, chat, u"chat_account"_s, u"account"_s, u"id"_s,
            {conversation, {u"account"_s, account.table, account.of}, {u"last_read"_s, message.table, message.of}}),
        child(u"chat_message"_s, chat, u"chat_conversation"_s, u"conversation"_s, u"id"_s,
            {message, {u"conversation"_s, conversation.table, conversation.of}})};
}

QList<MergedTable> ircTables()
{
    const auto service = u"service"_s;
    return {group(u"irc_channels"_s, u"irc-channels"_s, {service, u"name"_s}, u"IRC channels"_s),
        group(u"irc_users"_s, u"irc-users"_s, {service, u"account"_s}),
        group(u"irc_bans"_s, u"irc-bans"_s, {service, u"mask"_s}), group(u"irc_secrets"_s, u"irc-bans"_s, {service}),
        group(u"irc_markers"_s, u"irc-history"_s, {service, u"account"_s, u"target"_s}),
        group(u"irc_history"_s, u"irc-history"_s, {service, u"target"_s}, {},
            {{u"number"_s, u"irc_history"_s, u"number"_s}})};
}

QList<MergedTable> xmppTables()
{
    const QStringList account{u"domain"_s, u"account"_s};
    const auto archive = u"xmpp-archive"_s;
    const NumberedColumn holder{u"id"_s, u"xmpp_archive_accounts"_s, u"id"_s};
    const auto rooms = u"xmpp_rooms"_s;
    const QStringList room{u"service"_s, u"room"_s};
    return {group(u"xmpp_rosters"_s, u"xmpp-rosters"_s, account),
        group(u"xmpp_account_data"_s, u"xmpp-account-data"_s, account),
        group(u"xmpp_offline"_s, u"xmpp-offline"_s, account, {}, {{u"number"_s, u"xmpp_offline"_s, u"number"_s}}),
        group(u"xmpp_uploads"_s, u"xmpp-uploads"_s, {u"id"_s}),
        group(u"xmpp_archive_accounts"_s, archive, account, {}, {holder}),
        // Its index is not taken along: behind the last that is indexed, the store goes on by itself.
        child(u"xmpp_archive_messages"_s, archive, holder.table, u"account"_s, u"id"_s,
            {{u"place"_s, u"xmpp_archive_messages"_s, u"place"_s}, {u"account"_s, holder.table, holder.of}}),
        group(rooms, u"xmpprooms"_s, {u"service"_s, u"name"_s}, u"XMPP rooms"_s),
        group(u"xmpp_room_members"_s, u"xmpprooms"_s, room),
        group(u"xmpp_room_archive"_s, u"xmpproomarchive"_s, room, {},
            {{u"place"_s, u"xmpp_room_archive"_s, u"place"_s}})};
}

QList<MergedTable> nodeTables()
{
    const auto pubsub = u"pubsub"_s;
    const QStringList node{u"service"_s, u"node"_s};
    return {group(u"pubsub_nodes"_s, pubsub, {u"service"_s, u"name"_s}, u"PubSub nodes"_s),
        group(u"pubsub_affiliations"_s, pubsub, node),
        group(u"pubsub_subscribers"_s, pubsub, node, {}, {{u"number"_s, u"pubsub_subscribers"_s, u"number"_s}}),
        group(u"pubsub_items"_s, pubsub, node, {}, {{u"place"_s, u"pubsub_items"_s, u"place"_s}}),
        group(u"pubsub_redirects"_s, pubsub, node, {}, {{u"number"_s, u"pubsub_redirects"_s, u"number"_s}}),
        group(u"pubsub_votes"_s, pubsub, node)};
}

} // namespace

QList<MergedTable> mergedTables()
{
    const QList<MergedTable> others{group(u"voters_key"_s, u"voters"_s, {u"only"_s}),
        group(u"links_key"_s, u"links"_s, {u"only"_s}), group(u"links_voter"_s, u"links"_s, {u"mark"_s}),
        group(u"links_place"_s, u"links"_s, {u"reader"_s}),
        group(u"devices"_s, u"devices"_s, {u"id"_s}, u"readers"_s, {{u"position"_s, u"devices"_s, u"position"_s}}),
        group(u"accepted_certificates"_s, u"trust"_s, {u"host"_s, u"service"_s}, u"accepted certificates"_s)};
    return pollTables() + eventTables() + venueTables() + accountTables() + others + chatTables() + ircTables()
        + xmppTables() + nodeTables();
}

Result<Done> checkNumbers(OwnConnection& own, const QString& schema)
{
    if (const auto kinds = own.checkKinds(schema); !kinds)
        return kinds;
    QStringList counting;
    for (const auto& part : backupParts())
        counting << part.counters;
    for (const auto& table : mergedTables()) {
        if (!table.numbers.isEmpty()) // what others count is added to here
            counting << table.name;
    }
    // Milliseconds and twelve bits behind them (xmpp::Archive); nothing is added to them.
    return own.checkNumbers(schema, counting, {u"xmpp_archive_messages.number"_s, u"xmpp_archive_index.number"_s});
}

} // namespace everyport::backup
