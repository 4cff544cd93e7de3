#pragma once

#include <functional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "app/polls/pollbook.h"
#include "netcore/task/task.h"

namespace everyport::polls {

/// A poll that another station leads: how it is made here, or given back to this station. What the leader says of it
/// later comes with its log (PollMerging).
///
/// Part of PollRegistry. Loop's thread. `book` must outlive it; only from a request of the registry's queue. `create`
/// stores a poll that is not there yet and tells of it.
class PollFollowing {
public:
    struct Followed {
        Poll poll = {};
        QByteArray salt = {};
        QString leader = {}; ///< Polls::station of there.
    };
    using Create = std::function<Task<Result<Done>>(QList<PollStore::NewPoll>)>;

    PollFollowing(PollBook& book, Create create) : m_book(book), m_create(std::move(create)) {}

    Task<Result<Done>> follow(Followed followed);        ///< See PollRegistry::follow.
    Task<Result<Done>> lead(QString id, QString leader); ///< By whom from here on; empty: by this station.

private:
    Task<Result<Done>> takeSalt(Ledger* ledger, QByteArray salt);

    PollBook& m_book;
    const Create m_create;
};

} // namespace everyport::polls
