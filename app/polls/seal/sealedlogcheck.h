#pragma once

#include <map>
#include <optional>
#include <utility>

#include <QList>
#include <QSet>
#include <QString>

#include "app/polls/counting/counter.h"
#include "app/polls/seal/chainwalk.h"
#include "app/polls/seal/returnedlinks.h"
#include "app/polls/seal/sealedlog.h"

namespace everyport::polls {

/// What a check of a sealed log found. A value; words about it are in sealedlogtext.cpp.
struct SealedLogResult {
    enum class Fault {
        NoLog,      ///< It does not begin as such a file does, so nothing of it is checked.
        Unreadable, ///< No line of such a file.
        Changed,    ///< Not what was sealed.
        OtherPoll,  ///< A chain that begins with something else: another poll's, or another genesis.
        Missing,    ///< Entries before it are not there.
        Repeated,   ///< It stands there twice.
        Early,      ///< It stands behind a later one.
        Unsealed,   ///< Without a seal, where there should be one.
        NotCounted, ///< It says another answer than its reader stood for, or that it came from elsewhere when it did
                    ///< not.
        CutOff,     ///< The file ends too early, or a writer's entries do.
        Sum,        ///< The sum at the end is another: something that nothing seals was changed.
        Totals,     ///< The recount comes to something else than the file says.
        Head,       ///< The head that was given is that of no state of this log.
    };
    struct Finding {
        Fault fault = Fault::Unreadable;
        qint64 line = 0;     ///< From 1 on; 0: the file as a whole.
        QString detail = {}; ///< A writer's name.
        bool operator==(const Finding&) const = default;
    };
    static constexpr qsizetype mostFindings = 100;

    QList<Finding> findings = {}; ///< The first ones.
    qint64 allFindings = 0;
    QString poll = {};
    QString station = {};
    QString head = {}; ///< Of what is there, 64 hex digits.
    qint64 entries = 0;
    qint64 taps = 0;
    qint64 erased = 0;    ///< Entries of the station that counts, of which only what sealed them is there.
    qint64 elsewhere = 0; ///< The same of other stations: erased, or never meant for others.
    qint64 returned = 0;  ///< Taps in the name of the station that counts, which came by another's log.
    /// Entries of which nobody can tell any more whose they were: that one voter's are still one voter's, or that two
    /// are not the same, no seal says.
    qint64 erasedCards = 0;
    qint64 forgottenNumbers = 0;
    qint64 unsealed = 0;                 ///< From before there were seals: nothing vouches for them.
    QList<Tally> rounds = {};            ///< Counted from the entries.
    QString figures = {};                ///< As figuresText of the last of them; empty for a choice.
    bool hadHead = false;                ///< A head was given.
    std::optional<qint64> headLine = {}; ///< The given head is that of the log up to this line.
    qint64 behindHead = 0;               ///< So many entries came later.

    bool holds() const { return allFindings == 0; }
    bool vouchesForVoters() const { return erasedCards == 0; }
    bool vouchesForAll() const { return vouchesForVoters() && unsealed == 0; }
};

QString sealedLogText(const SealedLogResult& result); ///< For a terminal, in plain English.

/// Checks a sealed log line by line, with nothing else: each writer's chain, each entry against its seal, the recount
/// against what the file says, and the head that somebody noted, where there is one. Another's file is hostile input:
/// lines are bounded, and nothing is believed that is not computed.
///
/// Memory grows by the voters; a merged log's entries are kept, because they are counted by time.
class SealedLogCheck {
public:
    /// `head`: as it was shown, spaces and all, at least its first 16 digits; empty: none was noted.
    explicit SealedLogCheck(const QString& head = {});

    /// Whether this can be a head at all.
    static bool isHead(const QString& head);

    void read(QByteArrayView line); ///< With its line's end.
    SealedLogResult finish();

private:
    using Fault = SealedLogResult::Fault;
    struct Merged {
        LogEntry entry = {};
        // As its seal's.
        qint64 link = 0;
        QString writer = {};
        bool admitted = false;
        qint64 line = 0;
    };

    void begin(QByteArrayView line);
    void readEntry(const SealedLogEntry& read);
    void walk(const SealedLogEntry& read, const QString& writer);
    void note(const SealedLogEntry& read, const QString& writer);
    void noteWithheld(const SealedLogEntry& read, const QString& writer);
    void count(const SealedLogEntry& read, const QString& writer);
    void admitReturned(Merged& merged);
    void sortWithheld();
    void countMerged();
    void countNow(const LogEntry& entry, qint64 line);
    void compareHead();
    void compareChains();
    void compareRounds();
    void find(Fault fault, qint64 line, const QString& detail = {});
    QString interned(const QString& text);

    Sealer m_sealer;
    Sha256 m_digest;
    const QString m_head; // digits only
    SealedLogResult m_result;
    qint64 m_line = 0;
    Sum m_sum = {};
    std::optional<SealedLogStart> m_start;
    bool m_ended = false;
    std::map<QString, ChainWalk> m_walks;
    Chains m_chains; // as they are so far
    Counter m_counter;
    QList<Merged> m_merged; // to be counted by time
    ReturnedChains m_returned;
    QList<std::pair<QString, qint64>> m_withheld; // by writer and link, those in the name of the station that counts
    QSet<QString> m_texts;
};

} // namespace everyport::polls
