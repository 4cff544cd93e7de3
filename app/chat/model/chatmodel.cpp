#include "app/chat/model/chatmodel.h"

#include <algorithm>

#include "app/chat/messages/unstoredsearch.h"
#include "app/chat/messages/wording.h"
#include "app/log/tolog.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> refused(const QString& why)
{
    return Error{Error::Kind::Refused, Reason::BadValue, why, {}, 0};
}

} // namespace

ChatModel::ChatModel(Reactor& reactor, Database& database, Log& log, SecretStore& secrets,
    std::vector<std::unique_ptr<NetworkType>> types)
    : m_types(std::move(types)),
      m_reactor(reactor),
      m_log(log),
      m_work(failuresToLog(log, u"chat"_s, LogLevel::Error)),
      m_store(reactor, database, log,
          [this](qint64 conversation) {
              m_own.forget(conversation);
              m_transfers.forget(conversation);
              m_typing.forget(conversation);
          }),
      m_history(database),
      m_typing(reactor.clock(), m_store),
      m_messages(reactor.clock(), m_work, m_store, m_typing),
      m_own(reactor.clock(), m_store, m_history),
      m_transfers(reactor.clock(), m_store, m_messages),
      m_reports(m_store, m_typing, m_transfers, m_own),
      m_secrets(secrets),
      m_connections({reactor, log, *this}, m_work, m_store, m_secrets, m_reports),
      m_accounts(m_types, {database, log, m_store, m_secrets}, m_connections)
{
}

ChatModel::~ChatModel()
{
    for (const auto& account : accounts()) {
        for (const auto& conversation : account->conversations())
            m_transfers.forget(conversation->id); // links tell how far they are
    }
    m_connections.dropAll();
    m_work.cancelAll(); // before what it works with
}

Task<Result<Done>> ChatModel::start()
{
    auto loading = m_accounts.load();
    const auto loaded = co_await std::move(loading);
    if (!loaded)
        co_return loaded.error();
    m_accounts.connectAtStart();
    co_return Done{};
}

Task<Result<Done>> ChatModel::stop()
{
    auto closing = m_connections.closeAll();
    (void)co_await std::move(closing); // it never fails
    m_store.flushTurn();
    auto flushing = m_store.messages().flushed();
    const auto flushed = co_await std::move(flushing);
    co_return flushed;
}

std::unique_ptr<RegistrationSession> ChatModel::registration(
    const QString& typeName, QMap<QString, QVariant> values) const
{
    const auto* kind = type(typeName);
    return kind && kind->registers() ? kind->registration(m_reactor, m_log, std::move(values), proxyResolver())
                                     : nullptr;
}

Task<Result<qint64>> ChatModel::openRoom(qint64 id, QString name, QString password)
{
    auto* owner = account(id);
    name = cleanName(name.trimmed());
    if (!owner)
        co_return refused(u"There is no such account any more."_s);
    if (name.isEmpty())
        co_return refused(u"A room has a name."_s);
    if (owner->link())
        name = owner->link()->wholeRoomName(name);
    if (owner->link() && !owner->link()->mayBeRoom(name))
        co_return refused(u"\"%1\" is no name of a room here."_s.arg(name));
    auto& room = m_store.open(*owner, Conversation::Kind::Room, name);
    room.entersOnConnect = true;
    room.password = password;
    m_store.saveSoon(room);
    const auto number = room.id;
    if (owner->state != Account::State::Online || room.isEntered())
        co_return number; // entered when the connection is there
    m_reports.notifyPresence(room, Conversation::Presence::Entering);
    auto entering = owner->link()->enter(name, password);
    const auto entered = co_await std::move(entering);
    auto* now = conversation(number);
    if (!entered && now)
        m_reports.notifyPresence(*now, Conversation::Presence::Refused, entered.error().text);
    if (!entered)
        co_return entered.error();
    co_return number;
}

Task<Result<qint64>> ChatModel::openPerson(qint64 id, QString name)
{
    auto* owner = account(id);
    name = cleanName(name.trimmed());
    if (!owner || name.isEmpty())
        return Task<Result<qint64>>(refused(u"Whom do you want to talk to?"_s));
    if (owner->link() && !owner->link()->mayBePerson(name))
        return Task<Result<qint64>>(
            refused(owner->link()->mayBeRoom(name) ? u"\"%1\" is a room: join it instead."_s.arg(name)
                                                   : u"\"%1\" is nobody's name here."_s.arg(name)));
    return Task<Result<qint64>>(Result<qint64>(m_store.open(*owner, Conversation::Kind::Person, name).id));
}

Task<Result<Done>> ChatModel::closeConversation(qint64 id, QString farewell)
{
    auto* found = conversation(id);
    if (!found || found->kind == Conversation::Kind::Network)
        co_return Error{Error::Kind::Refused, Reason::NotFound, u"This page stays as long as its account."_s, {}, 0};
    auto* link = m_store.linkOf(id);
    const auto name = found->name;
    const bool leaves = link && found->kind == Conversation::Kind::Room;
    m_store.close(*found);
    if (!leaves)
        co_return Done{};
    auto leaving = link->leave(name, std::move(farewell));
    const auto left = co_await std::move(leaving);
    co_return left;
}

Task<Result<qint64>> ChatModel::openUrl(QUrl url)
{
    for (const auto& type : m_types) {
        if (!type->schemes().contains(url.scheme()))
            continue;
        const auto place = type->placeOf(url);
        if (!place)
            co_return refused(u"\"%1\" names no place to go to."_s.arg(url.toDisplayString().left(200)));
        const auto found = std::find_if(accounts().begin(), accounts().end(), [&](const auto& account) {
            return account->type == type.get() && type->isSamePlace(account->values, *place);
        });
        if (found == accounts().end())
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

void ChatModel::setDraft(qint64 id, const QString& text)
{
    auto* found = conversation(id);
    if (!found || found->draft == text)
        return;
    found->draft = text.left(mostTextCharacters);
    m_store.saveSoon(*found);
    m_store.notifyChanged(*found);
}

Task<Result<Done>> ChatModel::written()
{
    m_store.flushTurn();
    return m_store.messages().flushed();
}

void ChatModel::markRead(qint64 id)
{
    auto* found = conversation(id);
    if (!found || (found->unread == 0 && found->lastRead == found->newest))
        return;
    const bool hadNews = found->unread > 0;
    found->lastRead = found->newest;
    found->lastReadAt = found->newestAt;
    found->unread = 0;
    found->mentions = 0;
    m_store.saveSoon(*found);
    m_store.notifyChanged(*found);
    auto* link = m_store.linkOf(id);
    if (!hadNews || !link || !(link->abilities() & Ability::ReadMarker))
        return;
    m_work.start(markReadAtLink(id, found->newest), u"Telling what was read"_s);
}

Task<Result<QList<History::Found>>> ChatModel::search(History::Search search)
{
    // Before the disk is asked: what is stored meanwhile is known by its number.
    const UnstoredSearch waiting(m_store.messages().unstored(search.conversation), search, [this](qint64 conversation) {
        const auto* found = m_store.conversation(conversation);
        return found ? found->name : QString();
    });
    auto looking = m_history.search(std::move(search));
    const auto found = co_await std::move(looking);
    if (!found)
        co_return found.error();
    co_return waiting.joined(*found);
}

Task<Result<Done>> ChatModel::markReadAtLink(qint64 id, qint64 number)
{
    auto read = m_store.messages().unstored({id, number});
    if (!read) {
        auto looking = m_history.get(number);
        const auto stored = co_await std::move(looking);
        read = stored ? *stored : std::nullopt;
    }
    auto* link = m_store.linkOf(id);
    if (read && link)
        link->markRead(id, *read);
    co_return Done{};
}

} // namespace everyport::chat
