#pragma once

#include <functional>

#include <QList>

#include "app/events/event.h"
#include "app/events/eventlink.h"
#include "app/events/requestqueue.h"
#include "app/storage/database.h"

namespace everyport::events {

/// The cards that step through events instead of voting, by salted hashes of their numbers. Each change is a
/// request of `requests`. `database` and `requests` must outlive it, and it what runs in `requests`. Part of
/// EventRegistry. Loop's thread.
class RemoteCards {
public:
    using FindEvent = std::function<const Event*(const QString& id)>;
    using Changed = std::function<void(const QString& event)>;

    RemoteCards(Database& database, RequestQueue& requests, FindEvent find, Changed changed);

    QList<RemoteCard> of(const QString& event) const;
    const RemoteCard* find(const QString& id) const;
    const RemoteCard* byTag(const QString& tag) const; ///< Null: this card votes.
    /// Makes a card that, in place of what it was before.
    Task<Result<RemoteCard>> teach(QString event, QString tag, RemoteCard::Press press, QString label);
    Task<Result<Done>> forget(QString id);

    void setCards(QList<RemoteCard> cards, QByteArray salt);

private:
    Task<Result<RemoteCard>> doTeach(QString event, QString tag, RemoteCard::Press press, QString label);
    Task<Result<Done>> doForget(QString id);

    Database& m_database;
    RequestQueue& m_requests;
    const FindEvent m_find;
    const Changed m_changed;
    QList<RemoteCard> m_cards;
    QByteArray m_salt;
};

} // namespace everyport::events
