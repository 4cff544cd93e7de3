#pragma once

#include <memory>
#include <vector>

#include <QList>
#include <QSet>
#include <QSqlDatabase>

#include "app/polls/store/countedlog.h"
#include "app/polls/store/pollexport.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// A person's card taken out of the polls: jobs for a Database. A long log is gone through and counted without the card
/// in a job that only reads; the job that votes wait for changes the card's own entries and reads what came since. It
/// asks nothing of those logs that knew no such card and have not grown: who has voted in one poll is taken out of a
/// thousand.

/// What becomes of a card's votes in one poll.
enum class CardFate {
    Removed, ///< They go.
    Nobodys, ///< They stand as somebody's whom nobody knows.
};

/// What a poll's log has of a card, and what it comes to without it.
struct FoundCard {
    PollPlace place = {};         ///< As it was stored then.
    qint64 until = 0;             ///< All up to this entry was looked at.
    QList<qint64> entries = {};   ///< By number; empty: the log knows no such card.
    QList<qint64> taps = {};      ///< Those of them.
    QStringList onlyWritten = {}; ///< Written::key of what nobody else has written, where that goes ...
    QList<qint64> moderated = {}; ///< ... and what the host said of it, which goes, too.
    /// It has votes in others' chains, too, or is registered there alone. Where its votes are to stand as nobody's none
    /// is touched then: what is left to it would count beside them, or they would not count without being registered.
    bool isElsewhere = false;
    QHash<QString, QString> nobodies = {}; ///< What its cards are called from here on.
    Recount recount = {};                  ///< Where it is known.
};

/// What is to become of a card in one poll.
struct CardErasure {
    CardTrace trace = {};
    CardFate fate = CardFate::Removed;
    bool isSpent = false; ///< It may not vote in the running round any more (polls_spent).
    /// A station, of whose chains alone it may be taken out, since another one leads the poll and speaks for all others
    /// (app/stations/speakingfor.h). Empty: of all.
    QString onlyOf = {};
    std::shared_ptr<FoundCard> found = {}; ///< By an earlier job; null: it is still to be looked for.
};

/// Only reads. Null where the poll has gone.
Result<std::shared_ptr<FoundCard>> findCard(QSqlDatabase& connection, const CardErasure& erasure);
/// Of each poll, in their order, that its log knows no such card; null where findCard has to look. Reads each log once;
/// of a hundred polls or so, since other reads wait.
Result<QList<std::shared_ptr<FoundCard>>> findUnknown(QSqlDatabase& connection, const QList<CardErasure>& erasures);

/// A poll that a card was taken out of.
struct ErasedCard {
    std::unique_ptr<Ledger> counted; ///< Anew, without it.
    QList<qint64> votes = {};        ///< Its taps, by number, and those that do not count without what went.
    qint64 undone = 0;               ///< How many of the latter there are.
};
/// A poll that knows nothing of the card, in which it may not vote any more all the same (CardErasure::isSpent).
struct SpentCard {
    qint64 poll = 0;  ///< PollPlace::key
    qint64 epoch = 0; ///< From now on, by which other programs see that they have to look.
    int round = 1;
    QSet<QString> marks = {}; ///< spentMark()
};
struct ErasedCards {
    std::vector<ErasedCard> polls = {};
    QList<SpentCard> spent = {};
    bool areMarksRefused = false; ///< TakenErasures
    bool areLinksRefused = false; ///< TakenErasures
};
/// Of each poll that knows the card; and remembers which votes were its own. What was found holds no longer where the
/// log was changed otherwise meanwhile, and is looked for again. Local/NotFound (OwnChains) where a log has lost its
/// end by what is `known` of it, which would be forgotten.
Result<ErasedCards> eraseCards(
    QSqlDatabase& connection, const QList<CardErasure>& erasures, const KnownLogs& known = {});

QStringList spentTables(); ///< Steps for Database::migrate.

} // namespace everyport::polls
