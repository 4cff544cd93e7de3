#include "app/chat/space/chatspace.h"

#include <algorithm>

#include <QLocale>

#include "app/chat/messages/wording.h"
#include "app/chat/space/chatspaceprivate.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 clocksDiffer = 60'000; // milliseconds that a network's clock may be ahead of ours
}

ChatSpace::Private::Private(
    ChatSpace& chatSpace, Reactor& itsReactor, Database& itsDatabase, Log& itsLog, SecretStore& itsSecrets)
    : space(chatSpace),
      reactor(itsReactor),
      database(itsDatabase),
      log(itsLog),
      secrets(itsSecrets),
      flow(reactor.clock(), database, log, *this),
      outbox([this](qint64 conversation) { return wayOf(conversation); },
          [this](qint64 conversation, qint64 message, const Result<Done>& result) {
              sendingEnded(conversation, message, result);
          }),
      files([this](qint64 conversation) { return wayOf(conversation); },
          [this](const FileTransfer& file) { fileChanged(file); }),
      offers(
          reactor.clock(), [this](qint64 conversation) { return wayOf(conversation); },
          [this](const Offer& offer) { offerChanged(offer); }),
      work([this](const QString& what, const Error& error) { log.error(u"chat"_s, what + u": "_s + error.text); })
{
}

void ChatSpace::Private::tell(const std::function<void(ChatEvents&)>& event)
{
    listeners.forEach(event);
}

void ChatSpace::Private::wantTurn()
{
    if (std::exchange(turnWanted, true))
        return;
    reactor.callSoon([this, still = lifetime.token()] {
        if (!still.isOver())
            turnEnds();
    });
}

void ChatSpace::Private::turnEnds()
{
    turnWanted = false;
    for (const auto id : std::exchange(toSave, {})) {
        if (auto* conversation = byId.value(id))
            space.save(*conversation);
    }
    for (const auto id : std::exchange(toTellContacts, {})) {
        if (auto* account = space.account(id))
            tell([&](ChatEvents& events) { events.contactsChanged(*account); });
    }
    for (const auto id : std::exchange(toTellMembers, {})) {
        if (auto* conversation = byId.value(id))
            tell([&](ChatEvents& events) { events.membersChanged(*conversation); });
    }
}

qint64 ChatSpace::Private::bounded(qint64 at) const
{
    const auto now = reactor.clock().wallMsecs();
    return at <= 0 ? now : std::min(at, now + clocksDiffer);
}

void ChatSpace::Private::messageStored(const Message& message)
{
    auto* conversation = byId.value(message.conversation);
    if (!conversation)
        return;
    const auto isBehind = [&](qint64 at, qint64 number) {
        return std::pair(message.at, message.number) > std::pair(at, number);
    };
    if (isBehind(conversation->newestAt, conversation->newest)) {
        conversation->newest = message.number;
        conversation->newestAt = message.at;
    }
    if (message.isMine && conversation->unread == 0 && isBehind(conversation->lastReadAt, conversation->lastRead)) {
        conversation->lastRead = message.number; // whoever speaks has read
        conversation->lastReadAt = message.at;
        space.saveSoon(*conversation);
    }
    const bool isUnread = (isSpoken(message.kind) || message.isMention) && !message.isMine
        && isBehind(conversation->lastReadAt, conversation->lastRead);
    if (isUnread) {
        ++conversation->unread;
        conversation->mentions += message.isMention;
    }
    tell([&](ChatEvents& events) { events.messageAdded(*conversation, message); });
    if (byId.value(message.conversation) != conversation)
        return;
    if (isUnread)
        space.tellChanged(*conversation);
    const bool isForUs = message.isMention || conversation->kind == Conversation::Kind::Person;
    if (isUnread && isForUs && !message.isPlayback && !conversation->isMuted)
        tell([&](ChatEvents& events) { events.noticed(*conversation, message); });
}

void ChatSpace::Private::messageUpdated(const Message& message)
{
    if (auto* conversation = byId.value(message.conversation))
        tell([&](ChatEvents& events) { events.messageChanged(*conversation, message); });
}

Link* ChatSpace::Private::wayOf(qint64 id) const
{
    const auto* conversation = byId.value(id);
    if (!conversation || conversation->account->state != Account::State::Online)
        return nullptr;
    if (conversation->kind == Conversation::Kind::Room && !conversation->isEntered())
        return nullptr;
    return conversation->account->link();
}

void ChatSpace::Private::fileChanged(const FileTransfer& file)
{
    auto* conversation = byId.value(file.conversation);
    if (conversation && file.state == FileTransfer::State::Sent && files.knows(file.id)) {
        Message told;
        told.kind = MessageKind::Info;
        told.text = u"%1 was sent (%2)."_s.arg(file.name, QLocale::c().formattedDataSize(file.size));
        space.tellMessage(*conversation, std::move(told));
        files.putAside(file.id);
        return;
    }
    tell([&](ChatEvents& events) { events.fileChanged(file); });
}

ChatSpace::ChatSpace(Reactor& reactor, Database& database, Log& log, SecretStore& secrets,
    std::vector<std::unique_ptr<NetworkType>> types)
    : m_types(std::move(types)),
      m_history(database),
      d(std::make_unique<Private>(*this, reactor, database, log, secrets))
{
}

ChatSpace::~ChatSpace()
{
    for (const auto* conversation : std::as_const(d->byId)) {
        d->files.forget(conversation->id); // links tell how far they are
        d->offers.forget(conversation->id);
    }
    for (const auto& account : m_accounts)
        account->m_link.reset();
}

const NetworkType* ChatSpace::type(const QString& name) const
{
    for (const auto& type : m_types) {
        if (type->name() == name)
            return type.get();
    }
    return nullptr;
}

Account* ChatSpace::account(qint64 id) const
{
    for (const auto& account : m_accounts) {
        if (account->id == id)
            return account.get();
    }
    return nullptr;
}

Conversation* ChatSpace::conversation(qint64 id) const
{
    return d->byId.value(id);
}

bool ChatSpace::forgetsPasswords() const
{
    return d->forgetsPasswords;
}

int ChatSpace::unread() const
{
    int sum = 0;
    for (const auto* conversation : std::as_const(d->byId))
        sum += conversation->isMuted ? 0 : conversation->unread;
    return sum;
}

int ChatSpace::mentions() const
{
    int sum = 0;
    for (const auto* conversation : std::as_const(d->byId))
        sum += conversation->mentions;
    return sum;
}

FileOutbox& ChatSpace::files()
{
    return d->files;
}

void ChatSpace::addListener(ChatEvents* listener)
{
    d->listeners.add(listener);
}

void ChatSpace::removeListener(ChatEvents* listener)
{
    d->listeners.remove(listener);
}

void ChatSpace::tellChanged(Conversation& conversation)
{
    d->tell([&](ChatEvents& events) { events.conversationChanged(conversation); });
}

void ChatSpace::save(const Conversation& conversation, bool closed)
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
    copy.lastRead = conversation.lastRead;
    copy.lastReadAt = conversation.lastReadAt;
    copy.newest = conversation.newest;
    copy.newestAt = conversation.newestAt;
    copy.draft = conversation.draft;
    stored.isClosed = closed;
    if (closed)
        d->closed.append(stored);
    d->flow.keep([stored](QSqlDatabase& connection) { return accounttable::saveConversation(connection, stored); });
}

void ChatSpace::saveSoon(Conversation& conversation)
{
    d->toSave.insert(conversation.id);
    d->wantTurn();
}

void ChatSpace::setDraft(qint64 id, const QString& text)
{
    auto* found = conversation(id);
    if (!found || found->draft == text)
        return;
    found->draft = text.left(mostTextCharacters);
    saveSoon(*found);
    tellChanged(*found);
}

void ChatSpace::setPinned(qint64 id, bool pinned)
{
    auto* found = conversation(id);
    if (!found || std::exchange(found->isPinned, pinned) == pinned)
        return;
    saveSoon(*found);
    tellChanged(*found);
}

void ChatSpace::setMuted(qint64 id, bool muted)
{
    auto* found = conversation(id);
    if (!found || std::exchange(found->isMuted, muted) == muted)
        return;
    saveSoon(*found);
    tellChanged(*found);
}

void ChatSpace::setEntersOnConnect(qint64 id, bool enters)
{
    auto* found = conversation(id);
    if (!found || std::exchange(found->entersOnConnect, enters) == enters)
        return;
    saveSoon(*found);
    tellChanged(*found);
}

void ChatSpace::markRead(qint64 id)
{
    auto* found = conversation(id);
    if (!found || (found->unread == 0 && found->lastRead == found->newest))
        return;
    const bool hadNews = found->unread > 0;
    found->lastRead = found->newest;
    found->lastReadAt = found->newestAt;
    found->unread = 0;
    found->mentions = 0;
    saveSoon(*found);
    tellChanged(*found);
    auto* link = d->wayOf(id);
    if (!hadNews || !link || !(link->abilities() & Ability::ReadMarker))
        return;
    d->work.start(tellLinkRead(id, found->newest), u"Telling what was read"_s);
}

Task<Result<Done>> ChatSpace::tellLinkRead(qint64 id, qint64 number)
{
    auto looking = m_history.get(number);
    const auto message = co_await std::move(looking);
    auto* link = d->wayOf(id);
    if (message && *message && link)
        link->markRead(id, **message);
    co_return Done{};
}

} // namespace everyport::chat
