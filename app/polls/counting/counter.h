#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/polls/cards/persons.h"
#include "app/polls/cards/seenuuids.h"
#include "app/polls/cards/voters.h"
#include "app/polls/counting/ballottally.h"
#include "app/polls/counting/logentry.h"
#include "app/polls/counting/pollcourse.h"
#include "app/polls/counting/tally.h"
#include "app/polls/counting/vote.h"

class QDataStream;

namespace everyport::polls {

/// What one entry came to.
struct Decision {
    Outcome outcome = Outcome::Nothing;
    QString answer = {};
    QString previousAnswer = {};
    bool late = false;
    /// Of Retracted and Linked: the voters, as in Vote::card, whose votes it takes back; empty: `card` alone, or none.
    QStringList takenBack = {};
    int place = 0; ///< Of a Ranking's vote that counts: which one of its voter it gives, from 1 on. Not stored.
    bool operator==(const Decision&) const = default;
};

/// Counts a log entry by entry, in its order; each takes the same time, however many came before. After the
/// same entries two counters are equal, so a count survives a crash as soon as its log does.
class Counter {
public:
    /// `keptUuids`: so many are remembered to know a second delivery by. All, where nobody else does.
    explicit Counter(Poll poll = {}, qsizetype keptUuids = SeenUuids::all);

    /// So many readers are told from each other when a card pauses; further ones share their places. A log names as
    /// many as whoever wrote it likes, and a vote that is taken back ends its card's pause on each.
    static constexpr int mostReaders = 4096;

    Counter(Counter&&) = default;
    Counter& operator=(Counter&&) = default;

    /// A counter that goes on from `base` without touching it: what would come of taps, openings and closings
    /// that are not stored yet. `base` must not change as long as this one is used.
    static Counter onTopOf(const Counter& base);

    /// Of these stations nothing counts, but for what a leader says. They are the last definition's in the log
    /// (Poll::leftOut), so whoever reads one from its beginning looks for that first. Before all entries.
    void leaveOut(const LeftOut& stations) { m_leftOut = stations.keys(); }
    const QStringList& leftOut() const { return m_leftOut; }
    bool leavesOut(const QString& station) const { return m_leftOut.contains(station); }

    /// `writer`: in whose chain it is sealed, where that is known and may be another station's: whoever lies may say
    /// of an entry of its own that it is somebody else's.
    Decision apply(const LogEntry& entry, const QString& writer = {});
    void see(const QString& name)
    {
        m_seen.add(Fingerprint::of(name));
    } ///< An entry (entryName) that it has forgotten.

    const Poll& poll() const { return m_course.poll(); } ///< As the log has made it: state, round, readers.
    const Tally& tally() const { return m_tally.numbers(); }
    const QMap<QString, int>& counts() const { return m_tally.counts(); } ///< As Tally has them.
    const QList<Tally>& pastRounds() const { return m_pastRounds; }       ///< At most the last hundred.
    bool hasVoted(const QString& card) const;                             ///< In this round.
    /// The answers that a card's votes of this round stand for, each as often as it counts.
    QStringList choices(const QString& card) const;
    bool knows(const QString& card) const;
    bool knowsAnyone() const { return m_voters.knowsAnyone(); }
    /// All that are counted as one voter with this one, itself among them: some of them are no cards of this log.
    QStringList together(const QString& card) const;
    bool areOne(const QString& card, const QString& other) const { return personOf(card) == personOf(other); }
    bool knowsLinks() const { return !m_persons.isEmpty(); } ///< Somebody is one voter with somebody else here.

    Voters& voters() { return m_voters; }
    void write(QDataStream& stream) const;                        ///< All but the voters and uuids.
    bool read(QDataStream& stream);                               ///< Into a new one. False: it makes no sense.
    int answersEver() const { return m_tally.answers().count(); } ///< Ballots hold places below this.

private:
    bool isLeftOut(const LogEntry& entry, const QString& writer) const;
    Decision redefine(const LogEntry& entry);
    Decision reset(const LogEntry& entry);
    Decision registerCard(const LogEntry& entry);
    Decision retract(const LogEntry& entry);
    Decision link(const LogEntry& entry);

    Decision tap(const LogEntry& entry, bool isOut);
    Fingerprint personOf(const QString& card) const;
    CardKey keyOf(const QString& card) const { return CardKey::of(personOf(card)); }
    void noteFirst(const LogEntry& entry, const CardKey& card);
    Outcome letIn(const LogEntry& entry, Decision& decision) const;
    Outcome admit(const LogEntry& entry) const;
    int placeOfReader(const LogEntry& entry) const;
    bool isTooSoon(const LogEntry& entry, const CardKey& card) const;
    void pause(const LogEntry& entry, const CardKey& card);
    void judge(const CardKey& card, int answer, Decision& decision);
    void count(const CardKey& card, Ballot& ballot, int answer);
    void change(const CardKey& card, Ballot& ballot, int answer, Decision& decision);

    PollCourse m_course;
    QStringList m_leftOut; // stations
    BallotTally m_tally;
    QList<Tally> m_pastRounds;
    QHash<QString, int> m_readerPlaces; // from 1 to mostReaders
    SeenUuids m_seen;
    Voters m_voters; // by person
    Persons m_persons;
};

} // namespace everyport::polls
