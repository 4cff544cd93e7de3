#pragma once

#include <QSqlDatabase>
#include <QStringList>

#include "app/events/event.h"
#include "app/events/eventlink.h"
#include "netcore/base/result.h"

/// Events in the storage. Jobs for Database: they run in its threads.
namespace everyport::events::store {

/// All that is kept; an event's steps are as they were stored, with those whose poll is gone.
struct Loaded {
    QList<Event> events;
    QList<EventLink> links;
    QList<RemoteCard> cards;
    QByteArray salt; ///< Of the cards' hashes.
};

/// What this room is called in the storage, and what other programs that share it are told where it changes.
inline const QString room = QStringLiteral("events");

QStringList migration();
/// `named` are the events that polls belong to: what is kept of others without a slide goes, with links and cards.
Result<Loaded> load(QSqlDatabase& database, const QStringList& named);
/// As they are, changing nothing; after load.
Result<Loaded> read(QSqlDatabase& database);
/// A new one. Where another program that shares the database has made it meanwhile, that one stays.
Result<Done> make(QSqlDatabase& database, const Event& event);
/// In place of the one of that id, on top of which it was changed: its `edits` are one more. Busy/AlreadyExists where
/// that is another one: another program has changed it. (A locked database is Busy/InUse.)
Result<Done> save(QSqlDatabase& database, const Event& event);
Result<Done> addLink(QSqlDatabase& database, const EventLink& link);
Result<Done> removeLink(QSqlDatabase& database, const QString& id);
Result<Done> addCard(QSqlDatabase& database, const RemoteCard& card);
Result<Done> removeCard(QSqlDatabase& database, const QString& id);

} // namespace everyport::events::store
