// ChatSpace's conversations: opened, closed, found by their address.
#include <algorithm>

#include "app/chat/messages/wording.h"
#include "app/chat/space/chatspaceprivate.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> refused(const QString& why)
{
    return Error{Error::Kind::Refused, Reason::BadValue, why, {}, 0};
}

constexpr size_t mostConversations = 5000; // of an account: a network may invent them

} // namespace

Conversation& ChatSpace::adopt(Account& account, std::unique_ptr<Conversation> conversation)
{
    conversation->account = &account;
    auto& adopted = *conversation;
    d->byId.insert(adopted.id, &adopted);
    // The network's own page stays first.
    auto& all = account.m_conversations;
    if (adopted.kind == Conversation::Kind::Network)
        all.insert(all.begin(), std::move(conversation));
    else
        all.push_back(std::move(conversation));
    return adopted;
}

Conversation& ChatSpace::openConversation(Account& account, Conversation::Kind kind, const QString& name)
{
    const auto clean = cleanName(name);
    const auto key = kind == Conversation::Kind::Network ? QString()
        : account.m_link                                 ? account.m_link->keyOf(kind, clean)
                                                         : clean.toCaseFolded();
    if (auto* there = account.find(kind, key))
        return *there;
    if (account.m_conversations.size() >= mostConversations && kind != Conversation::Kind::Network)
        return account.networkPage();
    auto conversation = std::make_unique<Conversation>();
    const auto known = std::find_if(
        d->closed.begin(), d->closed.end(), [&](const accounttable::StoredConversation& stored) {
            return stored.account == account.id && stored.conversation.kind == kind && stored.conversation.key == key;
        });
    if (known != d->closed.end()) {
        *conversation = std::move(known->conversation);
        d->closed.erase(known);
    } else {
        conversation->id = ++d->lastConversation;
        conversation->kind = kind;
        conversation->key = key;
    }
    conversation->name = clean;
    auto& opened = adopt(account, std::move(conversation));
    save(opened);
    d->tell([&](ChatEvents& events) { events.conversationAdded(opened); });
    return opened;
}

void ChatSpace::dropConversation(Conversation& conversation)
{
    auto& all = conversation.account->m_conversations;
    const auto id = conversation.id;
    d->outbox.forget(id);
    d->files.forget(id);
    d->offers.forget(id);
    d->byId.remove(id);
    d->toSave.remove(id);
    d->toTellMembers.remove(id);
    std::erase_if(d->typing, [id](const auto& entry) { return entry.first.first == id; });
    std::erase_if(all, [id](const auto& one) { return one->id == id; });
    d->tell([id](ChatEvents& events) { events.conversationRemoved(id); });
}

Task<Result<qint64>> ChatSpace::openRoom(qint64 id, QString name, QString password)
{
    auto* owner = account(id);
    name = cleanName(name.trimmed());
    if (!owner)
        co_return refused(u"There is no such account any more."_s);
    if (name.isEmpty())
        co_return refused(u"A room has a name."_s);
    if (owner->m_link && !owner->m_link->mayBeRoom(name))
        co_return refused(u"\"%1\" is no name of a room here."_s.arg(name));
    auto& room = openConversation(*owner, Conversation::Kind::Room, name);
    room.entersOnConnect = true;
    room.password = password;
    saveSoon(room);
    const auto number = room.id;
    if (owner->state != Account::State::Online || room.isEntered())
        co_return number; // entered when the connection is there
    tellPresence(room, Conversation::Presence::Entering);
    auto entering = owner->m_link->enter(name, password);
    const auto entered = co_await std::move(entering);
    auto* now = conversation(number);
    if (!entered && now)
        tellPresence(*now, Conversation::Presence::Refused, entered.error().text);
    if (!entered)
        co_return entered.error();
    co_return number;
}

Task<Result<qint64>> ChatSpace::openPerson(qint64 id, QString name)
{
    auto* owner = account(id);
    name = cleanName(name.trimmed());
    if (!owner || name.isEmpty())
        return Task<Result<qint64>>(refused(u"Whom do you want to talk to?"_s));
    if (owner->m_link && !owner->m_link->mayBePerson(name))
        return Task<Result<qint64>>(
            refused(owner->m_link->mayBeRoom(name) ? u"\"%1\" is a room: join it instead."_s.arg(name)
                                                   : u"\"%1\" is nobody's name here."_s.arg(name)));
    return Task<Result<qint64>>(Result<qint64>(openConversation(*owner, Conversation::Kind::Person, name).id));
}

Task<Result<Done>> ChatSpace::closeConversation(qint64 id, QString farewell)
{
    auto* found = conversation(id);
    if (!found || found->kind == Conversation::Kind::Network)
        co_return Error{Error::Kind::Refused, Reason::NotFound, u"This page stays as long as its account."_s, {}, 0};
    auto* link = d->wayOf(id);
    const auto name = found->name;
    const bool leaves = link && found->kind == Conversation::Kind::Room;
    save(*found, true);
    dropConversation(*found);
    if (!leaves)
        co_return Done{};
    auto leaving = link->leave(name, std::move(farewell));
    const auto left = co_await std::move(leaving);
    co_return left;
}

Task<Result<qint64>> ChatSpace::openUrl(QUrl url)
{
    for (const auto& type : m_types) {
        if (!type->schemes().contains(url.scheme()))
            continue;
        const auto place = type->placeOf(url);
        if (!place)
            co_return refused(u"\"%1\" names no place to go to."_s.arg(url.toDisplayString().left(200)));
        const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const auto& account) {
            return account->type == type.get() && type->isSamePlace(account->values, *place);
        });
        if (found == m_accounts.end())
            co_return Error{Error::Kind::Refused, Reason::NotFound,
                u"There is no account for \"%1\" yet."_s.arg(url.toDisplayString().left(200)), {}, 0};
        const auto id = (*found)->id;
        if ((*found)->state == Account::State::Offline || (*found)->state == Account::State::Failed)
            connectAccount(id);
        if (place->kind == Conversation::Kind::Network)
            co_return (*found)->networkPage().id;
        auto opening = place->kind == Conversation::Kind::Room ? openRoom(id, place->name, place->password)
                                                               : openPerson(id, place->name);
        const auto opened = co_await std::move(opening);
        if (auto* there = opened ? conversation(*opened) : nullptr; there && there->draft.isEmpty())
            setDraft(there->id, place->text);
        co_return opened;
    }
    co_return refused(u"Everyport cannot open \"%1\" in its chat."_s.arg(url.scheme()));
}

} // namespace everyport::chat
