#pragma once

#include <vector>

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include "app/polls/cards/persons.h"
#include "app/polls/counting/storedentry.h"
#include "app/polls/counting/tally.h"
#include "app/polls/counting/voiding.h"

namespace everyport::polls {

constexpr qint64 minuteMsecs = 60'000;

/// What became of one round's taps, so that a report can say it and its sums agree: each vote that stands is in one
/// answer, one reader and one minute. There is no card in it.
struct RoundRecord {
    /// Votes that one person took back at once.
    struct Voided {
        qint64 at = 0; ///< Wall ms.
        int votes = 0;
        Voiding reason = {};
        bool operator==(const Voided&) const = default;
    };

    QMap<QString, int> answers = {};         ///< Votes that stand, by answer id; those without any are left out.
    QMap<QString, WrittenText> written = {}; ///< As Tally::written; of an answer that was chosen its id.
    QMap<QString, QList<int>> places = {};   ///< As Tally::places, of each kind of question.
    QMap<QString, int> orders = {};          ///< As Tally::orders, of each kind of question.
    QMap<QString, int> readers = {};         ///< The same, by the reader that they came from.
    QMap<qint64, int> minutes = {};          ///< The same, by the wall ms at which their minute begins.
    QMap<qint64, int> orderMinutes = {};     ///< Likewise `voters`, by the first vote of each that stands.
    QMap<QString, int> voidedAt = {};        ///< Voided votes by reader.
    QList<Voided> voided = {};               ///< In the order of the log.
    QMap<Outcome, int> notCounted = {};      ///< Taps that moved nothing, and why. Duplicates are no taps.
    int late = 0;                            ///< Of those, after the end.
    int voters = 0;                          ///< Cards with a vote that stands.
    int changed = 0;
    int known = 0; ///< Cards that were registered, in any round.

    int votes() const;
    int voidedVotes() const;
    bool operator==(const RoundRecord&) const = default;
};

/// Reads a poll's log in its order and remembers what stands in one round. Memory grows by the votes of that round.
class RoundReader {
public:
    explicit RoundReader(int round) : m_round(round) {}

    void read(const StoredEntry& entry);
    RoundRecord record() const;

private:
    struct Standing {
        int answer = 0;
        int reader = 0;
        qint64 minute = 0;
    };
    int placeOf(const QString& name);
    void vote(const StoredEntry& entry);
    void takeBack(const StoredEntry& entry);
    void takeBack(const Fingerprint& voter, qint64 at, const Voiding& reason);
    void link(const StoredEntry& entry);
    Fingerprint voterOf(const QString& card) const { return m_persons.of(Fingerprint::of(card)); }

    const int m_round;
    RoundRecord m_record;
    QHash<Fingerprint, std::vector<Standing>> m_standing; // by voter
    Persons m_persons;
    QSet<Fingerprint> m_known;
    QList<QString> m_names; // of answers and readers
    QHash<QString, int> m_places;
};

} // namespace everyport::polls
