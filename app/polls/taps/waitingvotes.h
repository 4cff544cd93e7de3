#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include "app/polls/taps/journalfile.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// Which polls the votes are for that wait in a journal: whether it belongs to the database that a start found. A
/// database that was put there by hand, with the notes that go with it, says nothing of that itself.
struct WaitingVotes {
    /// Of a journal that is one (JournalAside::hasVotes), before it is opened: what is behind its own of `marks`.
    /// Blocks for the disk; one thread at a time. Errors are Local.
    static Result<WaitingVotes> read(const QString& journal, const QList<JournalMark>& marks);

    enum class Fit {
        All,  ///< They are for polls of that database.
        Some, ///< Not all are, but it has stored others of the same file, or has the polls of some.
        None, ///< They are for another one, or for polls that were removed since.
    };
    /// `polls`: those of the database. A journal that this has stored nothing of yet is its own where it has the polls.
    Fit fitOf(const QStringList& polls) const;

    bool isEmpty() const { return cards == 0 && polls.isEmpty(); }

    bool isMarked = false;    ///< One of the marks is this file's.
    qint64 cards = 0;         ///< Taps that name no poll: whichever is open where the reader stands.
    QSet<QString> polls = {}; ///< Poll::id, of votes by phone and by message.
    qint64 since = 0;         ///< Tap::at of the earliest.
    QString said = {};        ///< As JournalFile::Found::said.
};

} // namespace everyport::polls
