#include "app/chat/model/chatstore.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

#include "app/chat/messages/wording.h"

namespace everyport::chat {

namespace {
constexpr size_t mostConversations = 5000; // of an account: a network may invent them
}

ChatStore::ChatStore(Reactor& reactor, Database& database, Log& log, Forget forget)
    : m_reactor(reactor),
      m_database(database),
      m_forget(std::move(forget)),
      m_flow(reactor.clock(), database, log, *this)
{
}

Account* ChatStore::account(qint64 id) const
{
    for (const auto& account : m_accounts) {
        if (account->id == id)
            return account.get();
    }
    return nullptr;
}

Link* ChatStore::linkOf(qint64 id) const
{
    const auto* found = conversation(id);
    if (!found || found->account->state != Account::State::Online)
        return nullptr;
    if (found->kind == Conversation::Kind::Room && !found->isEntered())
        return nullptr;
    return found->account->link();
}

int ChatStore::unread() const
{
    int sum = 0;
    for (const auto* conversation : m_byId)
        sum += conversation->isMuted ? 0 : conversation->unread;
    return sum;
}

int ChatStore::mentions() const
{
    int sum = 0;
    for (const auto* conversation : m_byId)
        sum += conversation->mentions;
    return sum;
}

Account& ChatStore::addAccount(std::unique_ptr<Account> account)
{
    return *m_accounts.emplace_back(std::move(account));
}

void ChatStore::setNote(Account& account, const QString& key, const QString& value)
{
    if (value.isNull())
        account.notes.remove(key);
    else
        account.notes.insert(key, value);
    QJsonObject notes;
    for (auto it = account.notes.begin(); it != account.notes.end(); ++it)
        notes.insert(it.key(), it.value());
    m_flow.keep([id = account.id, written = QJsonDocument(notes).toJson(QJsonDocument::Compact)](
                    QSqlDatabase& connection) { return accounttable::updateNotes(connection, id, written); });
}

void ChatStore::removeAccount(qint64 id)
{
    auto* found = account(id);
    if (!found)
        return;
    while (!found->m_conversations.empty())
        drop(*found->m_conversations.back());
    std::erase_if(m_accounts, [id](const auto& one) { return one->id == id; });
    m_closed.removeIf([id](const accounttable::StoredConversation& stored) { return stored.account == id; });
}

void ChatStore::restore(accounttable::StoredConversation stored)
{
    m_lastConversation = std::max(m_lastConversation, stored.conversation.id);
    auto* owner = account(stored.account);
    if (stored.isClosed || !owner)
        m_closed.append(std::move(stored));
    else
        adopt(*owner, std::make_unique<Conversation>(std::move(stored.conversation)));
}

Conversation& ChatStore::adopt(Account& account, std::unique_ptr<Conversation> conversation)
{
    conversation->account = &account;
    auto& adopted = *conversation;
    m_byId.insert(adopted.id, &adopted);
    // The network's own page stays first.
    auto& all = account.m_conversations;
    if (adopted.kind == Conversation::Kind::Network)
        all.insert(all.begin(), std::move(conversation));
    else
        all.push_back(std::move(conversation));
    return adopted;
}

Conversation& ChatStore::open(Account& account, Conversation::Kind kind, const QString& name)
{
    const auto clean = cleanName(name);
    const auto key = kind == Conversation::Kind::Network ? QString() : account.keyOf(kind, clean);
    if (auto* there = account.find(kind, key))
        return *there;
    if (account.m_conversations.size() >= mostConversations && kind != Conversation::Kind::Network)
        return account.networkPage();
    auto conversation = std::make_unique<Conversation>();
    const auto known = std::find_if(
        m_closed.begin(), m_closed.end(), [&](const accounttable::StoredConversation& stored) {
            return stored.account == account.id && stored.conversation.kind == kind && stored.conversation.key == key;
        });
    if (known != m_closed.end()) {
        *conversation = std::move(known->conversation);
        m_closed.erase(known);
    } else {
        conversation->id = ++m_lastConversation;
        conversation->kind = kind;
        conversation->key = key;
    }
    conversation->name = clean;
    auto& opened = adopt(account, std::move(conversation));
    save(opened);
    m_listeners.forEach([&](ChatEvents& events) { events.conversationAdded(opened); });
    return opened;
}

void ChatStore::close(Conversation& conversation)
{
    save(conversation, true);
    drop(conversation);
}

bool ChatStore::wasClosed(const Account& account, Conversation::Kind kind, const QString& key) const
{
    return std::any_of(m_closed.cbegin(), m_closed.cend(), [&](const accounttable::StoredConversation& stored) {
        return stored.account == account.id && stored.conversation.kind == kind && stored.conversation.key == key;
    });
}

void ChatStore::drop(Conversation& conversation)
{
    auto& all = conversation.account->m_conversations;
    const auto id = conversation.id;
    m_forget(id);
    m_byId.remove(id);
    m_toSave.remove(id);
    m_membersToNotify.remove(id);
    std::erase_if(all, [id](const auto& one) { return one->id == id; });
    m_listeners.forEach([id](ChatEvents& events) { events.conversationRemoved(id); });
}

void ChatStore::save(const Conversation& conversation, bool closed)
{
    accounttable::StoredConversation stored;
    stored.account = conversation.account->id;
    auto& copy = stored.conversation;
    copy.id = conversation.id;
    copy.kind = conversation.kind;
    copy.name = conversation.name;
    copy.key = conversation.key;
    copy.topic = conversation.topic;
    copy.entersOnConnect = conversation.entersOnConnect;
    copy.isPinned = conversation.isPinned;
    copy.isMuted = conversation.isMuted;
    copy.notes = conversation.notes;
    copy.silentUntil = conversation.silentUntil;
    copy.lastRead = conversation.lastRead;
    copy.lastReadAt = conversation.lastReadAt;
    copy.newest = conversation.newest;
    copy.newestAt = conversation.newestAt;
    copy.draft = conversation.draft;
    stored.isClosed = closed;
    if (closed)
        m_closed.append(stored);
    m_flow.keep([stored](QSqlDatabase& connection) { return accounttable::saveConversation(connection, stored); });
}

void ChatStore::saveSoon(const Conversation& conversation)
{
    m_toSave.insert(conversation.id);
    wantTurn();
}

void ChatStore::notifyContactsSoon(const Account& account)
{
    m_contactsToNotify.insert(account.id);
    wantTurn();
}

void ChatStore::notifyMembersSoon(const Conversation& conversation)
{
    m_membersToNotify.insert(conversation.id);
    wantTurn();
}

void ChatStore::wantTurn()
{
    if (std::exchange(m_turnWanted, true))
        return;
    m_reactor.callSoon([this, lifetime = m_lifetime.token()] {
        if (!lifetime.isOver())
            flushTurn();
    });
}

void ChatStore::flushTurn()
{
    m_turnWanted = false;
    for (const auto id : std::exchange(m_toSave, {})) {
        if (const auto* found = conversation(id))
            save(*found);
    }
    for (const auto id : std::exchange(m_contactsToNotify, {})) {
        if (auto* found = account(id))
            m_listeners.forEach([&](ChatEvents& events) { events.contactsChanged(*found); });
    }
    for (const auto id : std::exchange(m_membersToNotify, {})) {
        if (auto* found = conversation(id))
            m_listeners.forEach([&](ChatEvents& events) { events.membersChanged(*found); });
    }
}

void ChatStore::notifyChanged(Conversation& conversation)
{
    m_listeners.forEach([&](ChatEvents& events) { events.conversationChanged(conversation); });
}

/// Also moves what is newest and, for our own, what was read.
bool ChatStore::countsAsUnread(Conversation& conversation, const Message& message)
{
    const auto isBehind = [&](qint64 at, qint64 number) {
        return std::pair(message.at, message.number) > std::pair(at, number);
    };
    if (isBehind(conversation.newestAt, conversation.newest)) {
        conversation.newest = message.number;
        conversation.newestAt = message.at;
    }
    if (message.isMine && conversation.unread == 0 && isBehind(conversation.lastReadAt, conversation.lastRead)) {
        conversation.lastRead = message.number; // whoever speaks has read
        conversation.lastReadAt = message.at;
        saveSoon(conversation);
    }
    return (isSpoken(message.kind) || message.isMention) && !message.isMine
        && isBehind(conversation.lastReadAt, conversation.lastRead);
}

bool ChatStore::isWorthANote(const Conversation& conversation, const Message& message) const
{
    using Notes = Conversation::Notes;
    if (conversation.isMuted || conversation.silentUntil > m_reactor.clock().wallMsecs())
        return false;
    if (conversation.kind != Conversation::Kind::Room)
        return message.isMention || conversation.kind == Conversation::Kind::Person;
    const auto wanted = conversation.notes == Notes::AsUsual ? m_usualNotes : conversation.notes;
    return wanted == Notes::All || (wanted == Notes::Mentions && message.isMention);
}

void ChatStore::messageTaken(const Message& message)
{
    auto* found = conversation(message.conversation);
    if (!found)
        return;
    const bool isUnread = countsAsUnread(*found, message);
    if (isUnread) {
        ++found->unread;
        found->mentions += message.isMention;
    }
    m_listeners.forEach([&](ChatEvents& events) { events.messageAdded(*found, message); });
    if (conversation(message.conversation) != found)
        return;
    if (isUnread)
        notifyChanged(*found);
    if (isUnread && !message.isPlayback && isWorthANote(*found, message))
        m_listeners.forEach([&](ChatEvents& events) { events.noticed(*found, message); });
}

void ChatStore::messageUpdated(const Message& message)
{
    if (auto* found = conversation(message.conversation))
        m_listeners.forEach([&](ChatEvents& events) { events.messageChanged(*found, message); });
}

void ChatStore::troubleChanged()
{
    m_listeners.forEach([](ChatEvents& events) { events.storingChanged(); });
}

Task<Result<Done>> ChatStore::readUpTo(qint64 id, qint64 at)
{
    auto flushing = m_flow.flushed();
    (void)co_await std::move(flushing); // that it failed was said by whoever wrote
    auto writing = m_database.write(
        [id, at](QSqlDatabase& connection) { return accounttable::readUpTo(connection, id, at); });
    const auto state = co_await std::move(writing);
    auto* found = conversation(id);
    if (!state || !found)
        co_return state ? Result<Done>(Done{}) : Result<Done>(state.error());
    found->lastRead = state->lastRead;
    found->lastReadAt = state->lastReadAt;
    found->unread = state->unread;
    found->mentions = state->mentions;
    notifyChanged(*found);
    co_return Done{};
}

} // namespace everyport::chat
