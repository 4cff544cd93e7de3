#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include "app/polls/counting/tally.h"
#include "app/polls/counting/timeline.h"
#include "app/polls/counting/vote.h"
#include "app/polls/definition/poll.h"
#include "app/polls/pollbook.h"
#include "app/polls/store/logends.h"
#include "netcore/task/task.h"

namespace everyport::polls {

/// How the computer's clock was set by more than a day.
enum class ClockChange {
    Ahead,
    Back,          ///< Nothing in the log is held to it: what is entered comes behind all that was.
    BackFromAhead, ///< What was entered while it was ahead is held to what it says now (counting/timeorder.h).
};

/// What Polls tell. Plain calls on the loop's thread; they may be asked, and changed, from inside them.
struct PollEvents {
    virtual ~PollEvents() = default;
    virtual void pollChanged(const QString& /*id*/) {} ///< New, edited, opened, closed, reset, assigned, recounted.
    virtual void pollRemoved(const QString& /*id*/) {}
    virtual void linkPlacesChanged() {} ///< A reader links cards from now on, or they vote there again (CardLinking).
    /// A tap is on disk, counted or not; `tally` is what stood right after it.
    virtual void voteCommitted(const Poll&, const Vote&, const Tally& /*tally*/) {}
    /// A card's votes were voided, a person had their card erased, or a station was left out: these they are, by
    /// number. Whoever passed them on takes them back.
    virtual void votesErased(const QString& /*id*/, const QList<qint64>& /*numbers*/) {}
    /// Votes of it that were stored are not in the storage any more: somebody else has deleted them. It was counted
    /// anew.
    virtual void votesMissing(const QString& /*id*/) {}
    virtual void trouble(const Error&) {} ///< Taps cannot be stored; they wait in memory and are tried again.
    virtual void troublePassed() {}       ///< What waited is stored.
    /// More taps wait than should: whoever can slow down those who tap does so until told.
    virtual void tapsCrowded(bool /*isSo*/) {}
    virtual void clockWasSet(ClockChange) {} ///< Told with the first tap since.
};

/// What can be asked of all polls of one data folder, and who is told of their changes. Answers come out of memory, or
/// out of storage without waiting for what is being written: everything that was told is on disk. Only PollRegistry,
/// which it is part of, changes anything.
///
/// Loop's thread only. `clock` and `database` must outlive it.
class Polls {
public:
    Polls(const Polls&) = delete;
    Polls& operator=(const Polls&) = delete;

    void addListener(PollEvents& listener);
    void removeListener(PollEvents& listener); ///< Also from inside an event.

    // Out of memory
    QList<Poll> polls() const; ///< In the order of their making.
    /// Those that are open and in which this reader, or the one whose antenna it is, stands for an answer.
    QList<Poll> openAt(const QString& reader) const;
    const Poll* find(const QString& id) const; ///< Null where there is none; good until the next turn.
    Tally tally(const QString& id) const;      ///< Of the running round; only what is on disk.
    QList<Tally> pastRounds(const QString& id) const;
    QList<Vote> latestVotes(const QString& id, qsizetype count) const; ///< Newest first; at most 500 are at hand.
    /// The answers that a card's votes of the running round stand for, each as often as it counts; of a Vote::card.
    QStringList choices(const QString& id, const QString& card) const;
    /// Who a tag is in a poll, as in Vote::card; empty where there is no such poll.
    QString voterOf(const QString& id, const QString& tag) const;
    bool knowsCard(const QString& id, const QString& card) const; ///< It was registered; of a Vote::card.
    /// While PollEvents are told: it was another program that shares the polls that has done it. What it does about it
    /// is told, too, but may be heard of later.
    bool isNews() const { return m_book.isNews; }
    /// By other programs, which change them as this one does.
    bool isShared() const { return m_book.store.isShared(); }
    /// Polls of which, at the start, votes were not there any more that had been stored: they go on with those left.
    const QStringList& withMissingVotes() const { return m_book.lostEnds; }
    bool votesByTicket(const QString& id, const QString& tag) const; ///< See Ledgers.
    /// It may not vote any more in a question that is open, though nothing of it is stored there: what it was linked
    /// with votes for both (CardErasing::How::Own).
    bool hasNoVoteLeft(const QString& tag) const;
    int votesPerMinute(const QString& id) const;             ///< Counted within the last 60 s.
    QList<Minute> timeline(const QString& id) const;         ///< The last hours, minute by minute.
    QString freeId(const QString& question) const;           ///< A slug that no poll has.
    const VoterLinks& links() const { return m_book.links; } ///< Who is one person at this station.
    /// All that are counted as one voter with this one in a poll, itself among them; of a Vote::card.
    QStringList together(const QString& id, const QString& card) const;
    /// The person, as in VoterLink::group, that a voter of a poll is by a link of this station; empty: by none.
    QString groupOf(const QString& id, const QString& card) const;
    QString station() const { return m_book.station; }
    /// The station (as above) that says how a poll is defined, which round it is and when it is open; empty: this one.
    QString leader(const QString& id) const;
    /// The last entry there is of a time more than a day ahead: a clock has been set right since. Who follows the poll
    /// takes nothing of such a time, and here it stands behind all that is voted now.
    bool isAhead(const QString& id) const;
    QByteArray salt(const QString& id) const; ///< Of its cards' hashes: for stations that follow it, and nobody else.
    Chains chains(const QString& id) const;   ///< How far its log is sealed, by the station that did it.
    QStringList ownWriters(const QString& id) const; ///< Those of them that this station did, under whatever name.
    QList<OwnEnd> ownEnds() const;                   ///< What these come to, of each poll.
    /// What holds its log to all that is in it (seal/README.md): 64 hex digits.
    QString sealHead(const QString& id) const;
    /// The same for as long as its log is: it also moves with what is erased, which moves no head. For whoever keeps
    /// what was read.
    QString logState(const QString& id) const;
    /// The same for as long as what it counts is: it moves with all that logState moves with, but for votes that were
    /// refused, which come as fast as people like. For whoever keeps what was counted.
    QString countState(const QString& id) const;
    /// The head as of its closing, which is what is shown of a closed poll: what comes later moves the other on. Empty
    /// while it is not closed.
    QString closedHead(const QString& id) const;
    QString shortCode(const QString& id) const;        ///< What people type to come to it; see shortcode.h.
    const Poll* findByCode(const QString& code) const; ///< Null where there is none.

    // Out of storage
    Task<Result<QByteArray>> exportPoll(QString id); ///< As TOML, with the salt: for a second station.
    /// Its votes, some thousand at a time: first after an ExportCursor(), then after each page's end.
    Task<Result<ExportPage>> exportPage(QString id, ExportFormat format, ExportCursor after = {});
    /// Some of what a writer has sealed in it, for stations that tell each other: behind `after`, see ChainPiece. Goes
    /// into PollRegistry::mergeLog.
    Task<Result<ChainPiece>> chainPiece(QString id, QString writer, ChainPlace after, qsizetype mostBytes);
    /// Its whole log with its seals, likewise: first after a SealedCursor(), then after each page's end.
    Task<Result<SealedPage>> sealedPage(QString id, SealedCursor after = {});
    /// Votes after `number`, at most `limit`, by number: for whoever has to catch up.
    Task<Result<QList<Vote>>> votesSince(QString id, qint64 number, int limit = 1000);
    /// Those of its votes that have these numbers and are stored, by number; some thousand at a time.
    Task<Result<QHash<qint64, Vote>>> votesAt(QString id, QList<qint64> numbers);
    /// The vote that came with this uuid, in whichever round: for whoever sends it once more. None: it is not stored.
    Task<Result<std::optional<Vote>>> voteWithUuid(QString id, QString uuid);
    /// As it stood when each of its earlier rounds ended, by round: for whoever shows their votes later.
    Task<Result<QHash<int, Poll>>> pastPolls(QString id);
    Task<Result<RoundRecord>> record(QString id); ///< Of the running round, for a report of it.
    /// Who has how many points in an event's quiz, of the questions that are over; without an event, of one poll.
    Task<Result<QuizStandings>> standings(QString event);
    Task<Result<QuizStandings>> standingsOf(QString id);
    Task<Result<Replay>> replay(QString id);             ///< How the running round went; reads all of its log.
    Task<Result<QList<qint64>>> erasedVotes(QString id); ///< Of one poll, all that ever were; voided ones, too.
    /// What this station has to tell others of a poll that was erased; see readErasures in store/erasurenotes.h.
    Task<Result<LogErasures>> erasures(QString id);
    /// What of its chains cannot be read here, by writer: for stations that compare it. Own chains are not among them.
    Task<Result<QMap<QString, WithheldLinks>>> withheld(QString id);
    /// Votes of a card that other stations have sealed in polls that one of them leads, by Polls::station: eraseCard
    /// leaves them to the leader.
    Task<Result<QMap<QString, qint64>>> votesElsewhere(QString tag);
    Task<Result<CardPage>> exportCard(QString tag, CardCursor after = {}); ///< CSV of what is stored about it.

protected:
    Polls(Clock& clock, Database& database) : m_book(clock, database) {}
    ~Polls() = default;

    PollBook& book() { return m_book; }
    Clock& clock() const { return m_book.clock; }
    PollStore& store() { return m_book.store; }
    Ledgers& ledgers() { return m_book.ledgers; }
    QList<CardTrace> tracesOf(const QString& tag) const;

private:
    Task<Result<QuizStandings>> addedUp(QStringList ids);

    PollBook m_book;
};

} // namespace everyport::polls
