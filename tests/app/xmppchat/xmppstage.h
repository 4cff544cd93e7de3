#pragma once

#include <QTemporaryDir>

#include "app/chat/model/chatmodel.h"
#include "app/log/log.h"
#include "app/storage/database.h"
#include "app/xmppchat/client/xmppparts.h"
#include "app/xmppchat/xmpplink.h"
#include "app/xmppchat/xmppnetwork.h"
#include "netcore/interfaces/reactortcp.h"
#include "protocols/xmpp/server/login/clientstream.h"
#include "tests/protocols/xmpp/muc/memoryrooms.h"

namespace everyport::xmppchat {

using namespace everyport::chat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The chat model on XMPP: accounts of our own server in the same memory, with rooms at rooms.localhost. Time moves on
/// by itself.
class XmppStage : public ChatEvents {
public:
    XmppStage()
    {
        reactor().reachItself();
        port = std::move(*reactor().role<ReactorTcp>()->listenTcp(
            {.port = 5222}, [this] { return inn.house.server->makeStream(); }));
        for (const auto& name : {u"ann"_s, u"bob"_s, u"eve"_s})
            inn.house.users.passwords[name] = u"pw"_s;
        database = std::move(*Database::open(reactor(), folder.filePath(u"chat.db"_s)));
        std::vector<std::unique_ptr<NetworkType>> types;
        types.push_back(std::make_unique<XmppNetwork>(sessions));
        chat = std::make_unique<ChatModel>(reactor(), *database, log, secrets, std::move(types));
        chat->addListener(this);
        if (!wait(chat->start()) || !wait(inn.service.open()))
            qFatal("no chat model");
    }
    ~XmppStage() override
    {
        chat.reset();
        port.reset();
    }

    void accountChanged(Account& account) override { ++changes[account.id]; }
    MemoryReactor& reactor() { return inn.house.reactor; }
    bool until(const std::function<bool()>& condition)
    {
        return reactor().turnUntil([&] {
            if (!condition())
                reactor().advance(50ms);
            return condition();
        });
    }
    template <typename T>
    Result<T> wait(Task<Result<T>> task)
    {
        if (!until([&task] { return task.isReady(); }))
            qFatal("the chat model never answered");
        return task.take();
    }
    Account& account(const QString& name, QMap<QString, QVariant> more = {})
    {
        QMap<QString, QVariant> values{{u"address"_s, name + u"@localhost"_s}, {u"password"_s, u"pw"_s},
            {u"server"_s, u"127.0.0.1"_s}, {u"encryption"_s, u"none"_s}};
        values.insert(more);
        const auto id = wait(chat->addAccount(u"xmpp"_s, {}, values, true));
        if (!id)
            qFatal("%s", qPrintable(id.error().text));
        return *chat->account(*id);
    }
    Account& connected(const QString& name, const QMap<QString, QVariant>& more = {})
    {
        auto& made = account(name, more);
        if (!until([&] { return made.state == Account::State::Online && session(made)->parts->roster.isReceived(); }))
            qFatal("not online: %s", qPrintable(made.trouble + made.stage));
        return made;
    }
    const XmppSession* session(const Account& account) const { return sessions.find(account.id); }
    XmppParts& parts(const Account& account) const { return *session(account)->parts; }
    Conversation* person(const Account& account, const QString& name) const
    {
        return account.find(Conversation::Kind::Person, name);
    }
    Conversation* room(const Account& account, const QString& name) const
    {
        return account.find(Conversation::Kind::Room, name);
    }
    Conversation& talk(Account& account, const QString& name)
    {
        return *chat->conversation(*wait(chat->openPerson(account.id, name)));
    }
    Conversation& enter(Account& account, const QString& name)
    {
        const auto id = wait(chat->openRoom(account.id, name));
        if (!id)
            qFatal("%s", qPrintable(id.error().text));
        return *chat->conversation(*id);
    }
    /// Both see each other.
    void befriend(Account& one, const QString& oneName, Account& other, const QString& otherName)
    {
        for (auto* account : {&one, &other}) {
            auto& presences = parts(*account).presences;
            const auto who = *xmpp::Jid::parse(account == &one ? otherName : oneName);
            Q_UNUSED(presences.ask(who))
            Q_UNUSED(presences.allow(who))
        }
        const auto both = [&](Account& account, const QString& name) {
            const auto contact = account.contacts().value(name);
            return contact.isSeen && contact.seesUs && contact.presence == Conversation::Presence::In;
        };
        if (!until([&] { return both(one, otherName) && both(other, oneName); }))
            qFatal("they do not see each other");
    }
    QList<Message> stored(const Conversation& conversation)
    {
        return wait(chat->history().newest(conversation.id, 1000))->messages;
    }
    QStringList texts(const Conversation& conversation)
    {
        QStringList all;
        for (const auto& message : stored(conversation)) {
            if (isSpoken(message.kind))
                all.append(message.sender + u": "_s + message.text.text);
        }
        return all;
    }
    Message newest(const Conversation& conversation)
    {
        const auto all = stored(conversation);
        return all.isEmpty() ? Message() : all.last();
    }
    bool says(const Conversation& conversation, const QString& line)
    {
        return until([&] { return texts(conversation).contains(line); });
    }

    QHash<qint64, int> changes; ///< Of accounts, as they were told.
    xmpp::muc::Inn inn;
    std::unique_ptr<Port> port;
    QTemporaryDir folder;
    Log log{reactor().clock()};
    MemorySecretStore secrets;
    std::unique_ptr<Database> database;
    XmppSessions sessions;
    std::unique_ptr<ChatModel> chat;
};

} // namespace everyport::xmppchat
