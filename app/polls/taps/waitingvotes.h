#pragma once

#include <functional>

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include "app/polls/taps/journalfile.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// What is known of a database that votes wait for, or that another one has taken the place of. Polls by Poll::id.
struct StoredPolls {
    QSet<QString> here = {};
    QSet<QString> removed = {}; ///< Which it had.
    bool isNoted = false; ///< Notes that did not come along with it say that it is the one that was stored in last.

    /// Whether a vote may count: one for `poll`, or of a card, which names none.
    bool takes(const QString& poll) const { return poll.isEmpty() ? !here.isEmpty() : here.contains(poll); }
    bool knows(const QString& poll) const { return here.contains(poll) || removed.contains(poll); }
};

/// Which polls the votes are for that wait in a journal: whether it belongs to the database that a start found. A
/// database that was put there by hand, with the notes that go with it, says nothing of that itself.
struct WaitingVotes {
    /// Those of these uuids that are stored: a mark goes with the generation behind it, and copies of its file stay.
    using FindStored = std::function<Result<QSet<QString>>(const QStringList& uuids)>;

    /// Of a journal that is one (JournalAside::hasVotes), before it is opened: what is behind its own of `marks`,
    /// and not found by its uuid. Blocks for the disk; one thread at a time. Errors are Local, or by `findStored`.
    static Result<WaitingVotes> read(
        const QString& journal, const QList<JournalMark>& marks, const FindStored& findStored = {});

    enum class Fit {
        All,  ///< They are for polls of that database.
        Some, ///< Not all are; but others may count in it, or it is theirs, and the polls were removed.
        None, ///< None could count in it, and nothing says that it is theirs.
    };
    /// A journal that this has stored nothing of yet is its own where it has, or had, one of the polls. Where nothing
    /// tells, cards count: they name no poll, so that one vote for a poll that was removed would keep out all of them.
    Fit fitOf(const StoredPolls& stored) const;
    bool areTheirs(const StoredPolls& stored) const;    ///< Something says that they are for that database.
    bool mayCount(const StoredPolls& stored) const;     ///< One of them at least.
    bool areOfRemoved(const StoredPolls& stored) const; ///< Those that may not count, by what the database remembers.

    bool isEmpty() const { return cards == 0 && polls.isEmpty(); }

    bool isMarked = false;    ///< One of the marks is this file's.
    qint64 cards = 0;         ///< Taps that name no poll: whichever is open where the reader stands.
    QSet<QString> polls = {}; ///< Poll::id, of votes by phone and by message.
    qint64 stored = 0;        ///< Taps that were found by their uuid, and are in none of the above.
    qint64 since = 0;         ///< Tap::at of the earliest, also of those that are stored.
    QString said = {};        ///< As JournalFile::Found::said.
};

} // namespace everyport::polls
