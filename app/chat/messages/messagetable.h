#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

#include "app/chat/messages/message.h"
#include "app/chat/messages/messagesteps.h"
#include "netcore/base/result.h"

/// Messages in SQL, as jobs for Database: plain functions that run on its threads.
namespace everyport::chat::messagetable {

QStringList migration(); ///< Behind accounttable's: messages belong to conversations.

QStringList senderIdMigration(); ///< Behind all that came before it.

QString columns(); ///< In the order of `read`; of a table named m.
Message read(const QSqlQuery& row);

struct Appended {
    QList<qint64> numbers = {};  ///< See History::append.
    QList<Message> adopted = {}; ///< What stood there and has another id or delivery now.
};
/// A message that has a number is stored with it.
Result<Appended> append(QSqlDatabase& connection, const QList<Message>& messages);
/// What `append` would find, by a connection that only reads.
struct LookedUp {
    qint64 last = 0;          ///< The highest number that a message ever had.
    QList<bool> isKnown = {}; ///< For each: it is stored already.
};
Result<LookedUp> lookUp(QSqlDatabase& connection, const QList<Message>& messages);
Result<Done> update(QSqlDatabase& connection, const Message& message);

Result<std::optional<Message>> find(QSqlDatabase& connection, const WhichMessage& which); ///< The newest.
Result<MessageSteps::Altered> alter(
    QSqlDatabase& connection, const WhichMessage& which, const MessageSteps::Change& change);

/// In the order of showing; `order` and `where` are ours, never a person's.
Result<QList<Message>> select(
    QSqlDatabase& connection, const QString& where, const QVariantList& values, bool newestFirst, int most);
/// The newest `most` that have this id, their network's or their sender's; `furthermore` is ours: " AND …".
Result<QList<Message>> selectNamed(
    QSqlDatabase& connection, qint64 conversation, const QString& id, int most, const QString& furthermore = {});

} // namespace everyport::chat::messagetable
