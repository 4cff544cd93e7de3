#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"

namespace everyport::polls {

/// What a check of a sealed log found. A value; words about it are in sealedlogtext.cpp.
struct SealedLogResult {
    enum class Fault {
        NoLog,      ///< It does not begin as such a file does, so nothing of it is checked.
        TooLong,    ///< A line has more than any of such a file, and was not read.
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
        Head,       ///< The head that was given is that of no state of this log, as `detail` has counted it.
        OthersHead, ///< It is what another station shows of the same entries, which may have counted otherwise.
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
    /// Entries of the station that counts, of which only what sealed them is there: a vote, or what voided one, closed
    /// the poll or hid a word, which no seal tells from each other.
    qint64 erased = 0;
    qint64 elsewhere = 0; ///< The same of other stations: erased, or never meant for others.
    /// Of both, entries at which a station is named that did not seal them, as earlier versions of the program wrote
    /// it.
    qint64 looseStations = 0;
    qint64 returned = 0; ///< Taps in the name of the station that counts, which came by another's log.
    /// Entries of which nobody can tell any more whose they were: that one voter's are still one voter's, or that two
    /// are not the same, no seal says.
    qint64 erasedCards = 0;
    qint64 forgottenNumbers = 0;
    qint64 looseNumbers = 0;             ///< Of other stations' entries among erasedCards, which have one all the same.
    qint64 unsealed = 0;                 ///< From before there were seals: nothing vouches for them.
    QList<Tally> rounds = {};            ///< Counted from the entries.
    QList<Answer> answers = {};          ///< As the log defines them at its end, in their order.
    LeftOut leftOut = {};                ///< Likewise: nothing that these stations entered is counted.
    QString figures = {};                ///< As figuresText of the last of them; empty for a choice.
    bool hadHead = false;                ///< A head was given.
    std::optional<qint64> headLine = {}; ///< The given head is that of the log up to this line.
    qint64 behindHead = 0;               ///< So many entries came later.
    /// Its lines end otherwise than they were written, or it begins with a mark that some editors leave: no fault.
    bool otherLineEnds = false;

    void add(Fault fault, qint64 line, const QString& detail = {})
    {
        ++allFindings;
        if (findings.size() < mostFindings)
            findings.append({fault, line, detail});
    }
    bool holds() const { return allFindings == 0; }
    bool vouchesForVoters() const { return erasedCards == 0; }
    bool hasAllEntries() const { return erased == 0 && elsewhere == 0; }
    bool vouchesForAll() const { return vouchesForVoters() && hasAllEntries() && unsealed == 0; }
};

QString sealedLogText(const SealedLogResult& result); ///< For a terminal, in plain English.

} // namespace everyport::polls
