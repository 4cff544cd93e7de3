#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

#include "app/chat/messages/messagetable.h"
#include "app/chat/model/accounttable.h"
#include "app/storage/dialect.h"
#include "app/storage/query.h"

namespace everyport::chat {

/// The chat's tables in memory, with one account (1) and two rooms (1, 2), for the plain functions that run on them.
class ChatFile {
public:
    ChatFile()
    {
        connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        connection.setDatabaseName(QStringLiteral(":memory:"));
        if (!connection.open())
            qFatal("no database");
        run(QStringLiteral("PRAGMA foreign_keys = ON"));
        for (const auto& step :
            accounttable::migration() + messagetable::migration() + messagetable::senderIdMigration()) {
            for (const auto& sql : statementsOf(step, Dialect::Sqlite))
                run(sql);
        }
        run(QStringLiteral("ALTER TABLE chat_account ADD COLUMN notes TEXT"));
        accounttable::StoredAccount account;
        account.type = QStringLiteral("fake");
        account.title = QStringLiteral("Fake");
        account.values = "{}";
        if (!accounttable::addAccount(connection, account) || !save(room(1)) || !save(room(2)))
            qFatal("no account");
    }
    ~ChatFile()
    {
        connection = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    ChatFile(const ChatFile&) = delete;
    ChatFile& operator=(const ChatFile&) = delete;

    static accounttable::StoredConversation room(qint64 id)
    {
        accounttable::StoredConversation stored;
        stored.account = 1;
        stored.conversation.id = id;
        stored.conversation.name = QStringLiteral("#room%1").arg(id);
        stored.conversation.key = stored.conversation.name;
        return stored;
    }
    bool save(const accounttable::StoredConversation& stored)
    {
        return accounttable::saveConversation(connection, stored).ok();
    }
    static Message message(const QString& text, qint64 at, const QString& id = {}, qint64 conversation = 1)
    {
        Message made;
        made.conversation = conversation;
        made.at = at;
        made.sender = QStringLiteral("alice");
        made.text = text;
        made.id = id;
        return made;
    }
    void run(const QString& statement)
    {
        if (!runStatement(connection, statement))
            qFatal("%s", qPrintable(statement));
    }
    int count(const QString& from)
    {
        auto found = runQuery(connection, QStringLiteral("SELECT count(*) FROM ") + from);
        return found && found->next() ? found->value(0).toInt() : -1;
    }

    QSqlDatabase connection;

private:
    QString m_name = QStringLiteral("chat file");
};

} // namespace everyport::chat
