#pragma once

#include <QTemporaryDir>

#include "app/chat/model/chatmodel.h"
#include "app/log/log.h"
#include "app/storage/database.h"
#include "tests/app/chat/fakenetwork.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/storageplace.h"

namespace everyport::chat {

/// Secrets in memory, over restarts, and a lock on them.
struct LockableSecrets final : SecretStore {
    MemorySecretStore store;
    std::optional<Error> refusal = {};
    std::optional<Error> writeRefusal = {};
    bool keepsAll = false; ///< nothing may be forgotten
    bool lasts = true;
    bool isLasting() const override { return lasts; }

    Task<Result<QString>> read(QString key) override
    {
        return refusal ? Task<Result<QString>>(Result<QString>(*refusal)) : store.read(key);
    }
    Task<Result<Done>> write(QString key, QString secret) override
    {
        if (writeRefusal)
            return Task<Result<Done>>(Result<Done>(*writeRefusal));
        if (keepsAll && secret.isEmpty())
            return Task<Result<Done>>(Result<Done>(
                Error{Error::Kind::Refused, Reason::PermissionDenied, QStringLiteral("Access denied."), {}, 0}));
        return store.write(key, secret);
    }
};

/// A chat model on a real file in a temporary folder, on a network that the test plays, with time moved by hand.
class Parlour : public ChatEvents {
public:
    Parlour() { open(); }
    ~Parlour() override { close(); }

    void open()
    {
        database = std::move(*Database::open(reactor, storagePlace(folder.filePath(QStringLiteral("chat.db")))));
        auto type = std::make_unique<FakeNetwork>();
        network = type.get();
        std::vector<std::unique_ptr<NetworkType>> types;
        types.push_back(std::move(type));
        chat = std::make_unique<ChatModel>(reactor, *database, log, secrets, std::move(types));
        chat->addListener(this);
        if (!wait(chat->start()))
            qFatal("the chat model did not start");
        reactor.turn();
    }
    void close()
    {
        chat.reset();
        database.reset();
    }
    /// As after a crash.
    void restart()
    {
        close();
        open();
    }

    template <typename T>
    Result<T> wait(Task<Result<T>> task)
    {
        if (!reactor.turnUntil([&task] { return task.isReady(); }))
            qFatal("the chat model never answered");
        return task.take();
    }
    /// An account that is connected.
    Account& online()
    {
        const auto id = wait(chat->addAccount(QStringLiteral("fake"), {},
            {{QStringLiteral("server"), QStringLiteral("fake.example")},
                {QStringLiteral("password"), QStringLiteral("secret")}},
            true));
        if (!id || !reactor.turnUntil([this] { return network->link != nullptr; }))
            qFatal("no account");
        network->link->goOnline();
        return *chat->account(*id);
    }
    bool heard(qsizetype count)
    {
        return reactor.turnUntil([&] { return messages.size() >= count; });
    }
    QStringList texts() const
    {
        QStringList all;
        for (const auto& message : messages)
            all.append(message.text.text);
        return all;
    }
    QStringList stored(const Conversation& conversation)
    {
        QStringList all;
        const auto page = wait(chat->history().newest(conversation.id, 1000));
        for (const auto& message : page->messages)
            all.append(message.text.text);
        return all;
    }
    Message newest(const Conversation& conversation)
    {
        return wait(chat->history().newest(conversation.id, 1))->messages.value(0);
    }

    QTemporaryDir folder;
    MemoryReactor reactor;
    Log log{reactor.clock()};
    LockableSecrets secrets;
    std::unique_ptr<Database> database;
    FakeNetwork* network = nullptr;
    std::unique_ptr<ChatModel> chat;
    QList<Message> messages;
    QList<Message> changed;
    QList<Message> noticedOnes;
    QStringList conversations;
    int membersTold = 0;

private:
    void messageAdded(Conversation&, const Message& message) override { messages.append(message); }
    void messageChanged(Conversation&, const Message& message) override { changed.append(message); }
    void noticed(Conversation&, const Message& message) override { noticedOnes.append(message); }
    void conversationAdded(Conversation& conversation) override { conversations.append(conversation.name); }
    void membersChanged(Conversation&) override { ++membersTold; }
};

} // namespace everyport::chat
