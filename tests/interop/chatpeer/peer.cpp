#include "tests/interop/chatpeer/peer.h"

#include <cstdio>

#include <QJsonArray>
#include <QJsonDocument>

#include "app/xmppchat/xmppnetwork.h"

namespace everyport::chatpeer {

using namespace Qt::StringLiterals;
using chat::Conversation;
using chat::Message;

namespace {

void tell(const QString& event, QJsonObject facts = {})
{
    facts.insert(u"event"_s, event);
    const auto line = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

QJsonObject factsOf(const Conversation& where, const Message& message)
{
    QJsonObject reactions;
    for (auto it = message.reactions.begin(); it != message.reactions.end(); ++it)
        reactions.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return {{u"where"_s, where.name}, {u"sender"_s, message.sender}, {u"text"_s, message.text.text},
        {u"mine"_s, message.isMine}, {u"old"_s, message.isPlayback}, {u"kind"_s, int(message.kind)},
        {u"delivery"_s, int(message.delivery)}, {u"edited"_s, message.isEdited}, {u"gone"_s, message.isRedacted},
        {u"reactions"_s, reactions}, {u"reply"_s, message.replyTo}, {u"trouble"_s, message.trouble}};
}

template <typename T>
Task<Result<Done>> telling(Task<Result<T>> task, QString event, std::function<QJsonObject(const T&)> facts = {})
{
    const auto answer = co_await std::move(task);
    auto told = answer && facts ? facts(*answer) : QJsonObject();
    told.insert(u"ok"_s, answer.ok());
    if (!answer)
        told.insert(u"text"_s, answer.error().text);
    tell(event, told);
    co_return Done{};
}

} // namespace

Peer::Peer(Reactor& reactor, const QString& folder)
    : m_log(reactor.clock()), m_database(std::move(*Database::open(reactor, folder + u"/chat.db"_s)))
{
    std::vector<std::unique_ptr<chat::NetworkType>> types;
    types.push_back(std::make_unique<xmppchat::XmppNetwork>(m_sessions));
    m_chat = std::make_unique<chat::ChatModel>(reactor, *m_database, m_log, m_secrets, std::move(types));
    m_chat->addListener(this);
}

Peer::~Peer()
{
    m_chat.reset();
}

void Peer::begin(QMap<QString, QVariant> values)
{
    m_work.start(start(std::move(values)));
}

Task<Result<Done>> Peer::start(QMap<QString, QVariant> values)
{
    auto starting = m_chat->start();
    const auto started = co_await std::move(starting);
    auto adding = m_chat->addAccount(u"xmpp"_s, {}, values, true);
    const auto added = co_await std::move(adding);
    tell(u"started"_s, {{u"ok"_s, started && added}, {u"text"_s, added ? QString() : added.error().text}});
    co_return Done{};
}

chat::Account* Peer::account() const
{
    return m_chat->accounts().empty() ? nullptr : m_chat->accounts().front().get();
}

Conversation* Peer::find(const QString& name) const
{
    for (const auto& conversation : account()->conversations()) {
        if (conversation->name == name)
            return conversation.get();
    }
    return nullptr;
}

void Peer::accountChanged(chat::Account& account)
{
    tell(u"account"_s,
        {{u"state"_s, int(account.state)}, {u"trouble"_s, account.trouble}, {u"name"_s, account.ownName}});
}

void Peer::conversationChanged(Conversation& conversation)
{
    tell(u"conversation"_s,
        {{u"where"_s, conversation.name}, {u"title"_s, conversation.title}, {u"presence"_s, int(conversation.presence)},
            {u"status"_s, conversation.status}, {u"topic"_s, conversation.topic.text},
            {u"unread"_s, conversation.unread}, {u"picture"_s, conversation.pictureId},
            {u"trouble"_s, conversation.trouble}});
}

void Peer::messageAdded(Conversation& conversation, const Message& message)
{
    m_heard[conversation.id].append(message);
    tell(u"message"_s, factsOf(conversation, message));
}

void Peer::messageChanged(Conversation& conversation, const Message& message)
{
    for (auto& known : m_heard[conversation.id]) {
        if (known.number == message.number)
            known = message;
    }
    tell(u"changed"_s, factsOf(conversation, message));
}

void Peer::membersChanged(Conversation& conversation)
{
    QJsonObject members;
    for (const auto& member : conversation.members())
        members.insert(member.name, int(member.rank));
    tell(u"members"_s, {{u"where"_s, conversation.name}, {u"members"_s, members}});
}

void Peer::contactsChanged(chat::Account& account)
{
    QJsonObject all;
    for (const auto& contact : account.contacts())
        all.insert(contact.name,
            QJsonObject{{u"sees"_s, contact.isSeen}, {u"seen"_s, contact.seesUs},
                {u"presence"_s, int(contact.presence)}, {u"title"_s, contact.title}});
    tell(u"contacts"_s, {{u"all"_s, all}});
}

void Peer::offerChanged(const chat::Offer& offer)
{
    tell(u"offer"_s,
        {{u"kind"_s, int(offer.kind)}, {u"from"_s, offer.from}, {u"name"_s, offer.name}, {u"state"_s, int(offer.state)},
            {u"id"_s, offer.id}});
}

void Peer::fileChanged(const chat::FileTransfer& file)
{
    tell(u"file"_s, {{u"state"_s, int(file.state)}, {u"sent"_s, file.sent}, {u"trouble"_s, file.trouble}});
}

/// The newest of ours, or of theirs.
QString Peer::newestId(const Conversation& conversation, bool isMine)
{
    const auto& heard = m_heard[conversation.id];
    for (auto it = heard.crbegin(); it != heard.crend(); ++it) {
        if (it->isMine == isMine && chat::isSpoken(it->kind))
            return it->id;
    }
    return {};
}

void Peer::obey(const QString& line)
{
    const auto verb = line.section(u' ', 0, 0);
    auto* where = find(line.section(u' ', 1, 1));
    if (where && obeyAbout(verb, *where, line.section(u' ', 2)))
        return;
    obeyAtLarge(verb, line.section(u' ', 1));
}

bool Peer::obeyAbout(const QString& verb, Conversation& where, const QString& rest)
{
    auto* link = account()->link();
    chat::Outgoing outgoing{rest};
    if (verb == u"edit")
        outgoing.edits = newestId(where, true);
    else if (verb == u"reply")
        outgoing.replyTo = newestId(where, false);
    if (verb == u"say" || verb == u"edit" || verb == u"reply")
        m_work.start(telling<qint64>(m_chat->say(where.id, outgoing), u"said"_s));
    else if (verb == u"react")
        m_work.start(telling<Done>(link->react(where.id, newestId(where, false), rest, true), u"reacted"_s));
    else if (verb == u"redact")
        m_work.start(telling<Done>(link->redact(where.id, newestId(where, rest != u"theirs"), {}), u"redacted"_s));
    else if (verb == u"read")
        m_chat->markRead(where.id);
    else if (verb == u"topic")
        m_work.start(telling<Done>(link->setTopic(where.name, rest), u"topicSet"_s));
    else if (verb == u"kick")
        m_work.start(telling<Done>(link->remove(where.name, rest, u"out"_s, false), u"kicked"_s));
    else if (verb == u"invite")
        m_work.start(telling<Done>(link->invite(where.name, rest), u"invited"_s));
    else if (verb == u"older")
        m_work.start(telling<int>(link->fetchHistory(where.id, rest.toInt()), u"older"_s, [](const int& count) {
            return QJsonObject{{u"count"_s, count}};
        }));
    else if (verb == u"close")
        m_work.start(telling<Done>(m_chat->closeConversation(where.id), u"closed"_s));
    else if (verb == u"send") {
        const auto sent = m_chat->sendFile(where.id, rest);
        tell(u"sending"_s, {{u"ok"_s, sent.ok()}, {u"text"_s, sent ? QString() : sent.error().text}});
    } else
        return false;
    return true;
}

void Peer::obeyAtLarge(const QString& verb, const QString& rest)
{
    auto* link = account()->link();
    if (verb == u"room")
        m_work.start(telling<qint64>(
            m_chat->openRoom(account()->id, rest.section(u' ', 0, 0), rest.section(u' ', 1)), u"entered"_s));
    else if (verb == u"person")
        m_work.start(telling<qint64>(m_chat->openPerson(account()->id, rest), u"opened"_s));
    else if (verb == u"add")
        m_work.start(telling<Done>(link->addContact(rest.section(u' ', 0, 0), rest.section(u' ', 1), {}), u"added"_s));
    else if (verb == u"take")
        tell(u"taking"_s, {{u"ok"_s, m_chat->offers().talk(rest.toLongLong()).ok()}});
    else if (verb == u"away")
        m_work.start(telling<Done>(link->setAway(rest), u"away"_s));
    else if (verb == u"nick")
        m_work.start(telling<Done>(link->rename(rest), u"renamed"_s));
    else if (verb == u"list")
        m_work.start(telling<QList<chat::RoomFound>>(
            link->listRooms(rest, 100), u"list"_s, [](const QList<chat::RoomFound>& rooms) {
                QJsonArray names;
                for (const auto& room : rooms)
                    names.append(room.name);
                return QJsonObject{{u"rooms"_s, names}};
            }));
    else if (verb == u"facts")
        m_work.start(telling<chat::PersonFacts>(link->facts(rest), u"facts"_s, [](const chat::PersonFacts& facts) {
            QJsonObject rows;
            for (const auto& [label, value] : facts.rows)
                rows.insert(label, value);
            return QJsonObject{{u"rows"_s, rows}};
        }));
    else if (verb == u"raw")
        m_work.start(telling<Done>(link->raw(rest), u"sent"_s));
    else if (verb == u"offline")
        m_chat->disconnectAccount(account()->id);
    else if (verb == u"online")
        m_chat->connectAccount(account()->id);
    else
        tell(u"unknown"_s, {{u"text"_s, verb}});
}

} // namespace everyport::chatpeer
