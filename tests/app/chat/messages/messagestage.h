#pragma once

#include <QTemporaryDir>

#include "app/chat/messages/messageflow.h"
#include "app/chat/messages/messagetable.h"
#include "app/chat/model/accounttable.h"
#include "app/storage/query.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/storageplace.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

/// Tables with one conversation, number 1, and what became of messages.
struct MessageStage : MessageFlow::Events {
    QTemporaryDir folder;
    MemoryReactor reactor;
    Log log{reactor.clock()};
    std::unique_ptr<Database> database = std::move(
        *Database::open(reactor, storagePlace(folder.filePath(u"chat.db"_s))));
    MessageFlow flow{reactor.clock(), *database, log, *this};
    QStringList told;
    std::function<void()> troubleTold;

    MessageStage()
    {
        auto migrating = database->migrate(
            u"chat"_s, accounttable::migration() + messagetable::migration() + messagetable::senderIdMigration());
        if (!reactor.turnUntil([&] { return migrating.isReady(); }) || !migrating.take())
            qFatal("no tables");
        flow.keep([](QSqlDatabase& connection) -> Result<Done> {
            const auto account = runStatement(connection, u"INSERT INTO chat_account VALUES (1, 'x', 'x', '', 0)"_s);
            if (!account)
                return account;
            accounttable::StoredConversation stored;
            stored.account = 1;
            stored.conversation.id = 1;
            return accounttable::saveConversation(connection, stored);
        });
    }
    void messageTaken(const Message& message) override { told.append(u"+"_s + message.text.text); }
    void messageUpdated(const Message& message) override { told.append(u"~"_s + message.text.text); }
    void troubleChanged() override
    {
        if (troubleTold)
            troubleTold();
    }
    static Message message(const QString& text, const QString& id = {}, qint64 conversation = 1)
    {
        Message made;
        made.conversation = conversation;
        made.at = 1;
        made.text = text;
        made.id = id;
        return made;
    }
    void fillDisk()
    {
        database->setFault([] { return std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)); });
    }
    void freeDisk()
    {
        database->setFault({});
        flow.tryAgain();
        if (!reactor.turnUntil([this] { return !flow.trouble(); }))
            qFatal("it is not stored");
    }
    QStringList stored() ///< Number and text.
    {
        auto reading = database->read(
            [](QSqlDatabase& connection) { return messagetable::select(connection, u"1 = 1"_s, {}, false, 100); });
        if (!reactor.turnUntil([&] { return reading.isReady(); }))
            qFatal("no answer");
        const auto read = reading.take();
        QStringList lines;
        for (const auto& message : *read)
            lines.append(u"%1 %2"_s.arg(message.number).arg(message.text.text));
        return lines;
    }
    bool settled(qsizetype count)
    {
        return reactor.turnUntil([&] { return told.size() >= count; });
    }
};

} // namespace everyport::chat
