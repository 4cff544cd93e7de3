#include "app/backup/format/backupparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

QList<BackupPart> declaredParts()
{
    const auto accounts = u"accounts"_s;
    return {
        {.id = u"polls"_s,
            .title = u"Polls and their votes"_s,
            .below = {u"data/themes/"_s, u"data/pictures/"_s},
            .tables = {u"polls_poll"_s, u"polls_log"_s, u"polls_erased"_s, u"polls_spent"_s, u"polls_erasure"_s,
                u"polls_chain"_s, u"polls_checkpoint"_s, u"polls_checkpoint_part"_s, u"voters_key"_s, u"events"_s,
                u"event_links"_s, u"event_cards"_s, u"event_salt"_s, u"venue_plan"_s, u"venue_places"_s, u"links_key"_s,
                u"links_voter"_s, u"links_place"_s},
            .counters = {u"polls_station"_s, u"polls_journal"_s, u"polls_journals"_s, u"polls_removed"_s}},
        {.id = u"services"_s,
            .title = u"Services, rules and plugins"_s,
            .below = {u"config/"_s, u"data/certificates/"_s, u"data/hostkeys/"_s, u"data/plugins/"_s},
            .tables = {u"irc_channels"_s, u"irc_users"_s, u"irc_bans"_s, u"irc_secrets"_s, u"xmpp_rooms"_s,
                u"xmpp_room_members"_s, u"pubsub_nodes"_s, u"pubsub_affiliations"_s, u"pubsub_subscribers"_s,
                u"pubsub_items"_s, u"pubsub_redirects"_s, u"pubsub_votes"_s, u"rule_hook"_s, u"stations_memory"_s}},
        {.id = accounts,
            .title = u"Users and chat accounts"_s,
            .below = {u"data/plans/"_s},
            .tables = {accounts, u"account_ssh_keys"_s, u"account_rights"_s, u"account_totp"_s, u"account_recovery"_s,
                u"api_tokens"_s, u"account_places"_s, u"irc_certificates"_s, u"xmpp_rosters"_s, u"xmpp_account_data"_s,
                u"chat_account"_s, u"chat_conversation"_s},
            .counters = {u"account_secret"_s, u"account_places_seeded"_s, u"account_departures"_s,
                u"account_departures_cleared"_s, u"account_tombstones"_s}},
        // A message is one of a conversation, and that one of an account.
        {.id = u"history"_s,
            .title = u"What people have said"_s,
            .below = {u"data/manhole/history/"_s},
            .tables = {u"chat_message"_s, u"irc_history"_s, u"irc_history_sizes"_s, u"irc_markers"_s, u"xmpp_archive"_s,
                u"xmpp_archive_accounts"_s, u"xmpp_archive_messages"_s, u"xmpp_archive_index"_s, u"xmpp_offline"_s,
                u"xmpp_room_archive"_s},
            .counters = {u"xmpp_archive_state"_s},
            .needs = accounts},
        {.id = u"files"_s,
            .title = u"Files that people have sent or keep"_s,
            .below = {u"data/uploads/"_s, u"data/files/"_s},
            .tables = {u"xmpp_uploads"_s}},
        {.id = u"window"_s,
            .title = u"The window, its keys and notifications"_s,
            .below = {u"data/window.ini"_s, u"data/console.history"_s}},
    };
}

} // namespace

const QList<BackupPart>& backupParts()
{
    static const QList<BackupPart> parts = declaredParts();
    return parts;
}

const BackupPart* findPart(const QString& id)
{
    for (const auto& part : backupParts()) {
        if (part.id == id)
            return &part;
    }
    return nullptr;
}

const BackupPart* partOfFile(const QString& path)
{
    for (const auto& part : backupParts()) {
        for (const auto& place : part.below) {
            if (place.endsWith(u'/') ? path.startsWith(place) : path == place)
                return &part;
        }
    }
    return nullptr;
}

bool isPeoplesFile(const QString& path)
{
    const auto* part = partOfFile(path);
    return part && part->id == "files"_L1;
}

const BackupPart* partOfTable(const QString& table)
{
    for (const auto& part : backupParts()) {
        if (part.tables.contains(table) || part.counters.contains(table))
            return &part;
    }
    return nullptr;
}

PartChoice::PartChoice()
{
    for (const auto& part : backupParts())
        m_ids << part.id;
}

PartChoice::PartChoice(const QStringList& ids)
{
    for (const auto& part : backupParts()) {
        if (ids.contains(part.id) && (part.needs.isEmpty() || ids.contains(part.needs)))
            m_ids << part.id;
    }
}

PartChoice PartChoice::without(const QStringList& ids)
{
    auto left = PartChoice().m_ids;
    left.removeIf([&](const QString& id) { return ids.contains(id); });
    return PartChoice(left);
}

PartChoice PartChoice::of(const QStringList& ids)
{
    return PartChoice(ids);
}

bool PartChoice::hasFile(const QString& path) const
{
    const auto* part = partOfFile(path);
    return !part || has(part->id);
}

QList<BackupPart> PartChoice::missing() const
{
    QList<BackupPart> parts;
    std::ranges::copy_if(
        backupParts(), std::back_inserter(parts), [this](const BackupPart& part) { return !has(part.id); });
    return parts;
}

} // namespace everyport::backup
