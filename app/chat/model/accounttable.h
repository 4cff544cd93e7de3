#pragma once

#include <QSqlDatabase>
#include <QStringList>

#include "app/chat/network/conversation.h"
#include "netcore/base/result.h"

/// Accounts and their conversations in SQL, as jobs for Database: plain functions that run on its threads.
namespace everyport::chat::accounttable {

QStringList migration();

/// A row of the table of chat accounts.
struct StoredAccount {
    qint64 id = 0;
    QString type = {};
    QString title = {};
    QByteArray values = {}; ///< JSON, by option key; no secrets.
    bool connectsOnStart = true;
    QByteArray notes = {}; ///< JSON.
};
/// A row of the table of conversations, with the id of its account.
struct StoredConversation {
    qint64 account = 0;
    Conversation conversation = {};
    bool isClosed = false;
};
/// All that the chat reads from storage when it starts.
struct Everything {
    QList<StoredAccount> accounts = {};
    QList<StoredConversation> conversations = {}; ///< With what is unread in those that are open.
};
Result<Everything> load(QSqlDatabase& connection);

Result<qint64> addAccount(QSqlDatabase& connection, const StoredAccount& account);
Result<Done> updateAccount(QSqlDatabase& connection, const StoredAccount& account);
Result<Done> updateNotes(QSqlDatabase& connection, qint64 id, const QByteArray& notes);
Result<Done> removeAccount(QSqlDatabase& connection, qint64 id);

/// By its id, which the caller has given it; new where there is none.
Result<Done> saveConversation(QSqlDatabase& connection, const StoredConversation& stored);

/// How far a conversation was read, and what is left.
struct ReadState {
    qint64 lastRead = 0;
    qint64 lastReadAt = 0;
    int unread = 0;
    int mentions = 0;
};
Result<ReadState> readUpTo(QSqlDatabase& connection, qint64 conversation, qint64 at);

/// What was on its way when the program ended is marked as failed, for a person to decide.
Result<Done> failWaiting(QSqlDatabase& connection, const QString& trouble);

} // namespace everyport::chat::accounttable
