#pragma once

#include <utility>

#include <QList>
#include <QSet>
#include <QString>

#include "app/polls/counting/counter.h"
#include "app/polls/seal/ownentries.h"
#include "app/polls/seal/returnedlinks.h"
#include "app/polls/seal/sealedlog.h"
#include "app/polls/seal/sealedlogresult.h"

namespace everyport::polls {

/// Counts a sealed log anew from its entries, as the station did that wrote it, and compares: what each tap came to,
/// and each round. It asks whether an entry may be counted where it stands and whether what is left out may be; not
/// whether it is as it was sealed, which SealedLogCheck does. A part of that check; `result`, to which it adds what it
/// finds, outlives it.
///
/// Memory grows by the voters; a merged log's entries are kept, because they are counted by time.
class SealedRecount {
public:
    explicit SealedRecount(SealedLogResult& result) : m_result(result) {}

    void begin(const SealedLogStart& start); ///< Once, before all entries; `start` outlives this.
    /// The next entry, which stands in that line and in `writer`'s chain.
    void take(const SealedLogEntry& read, const QString& writer, qint64 line);
    void finish();        ///< There are no more: what had to wait for the last one is counted.
    void compareRounds(); ///< With what the file says; and what the recount comes to.
    /// Entries of another station, or some that came by its log.
    bool hasOthers() const { return m_hasOthers; }

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

    void takeWithheld(const SealedLogEntry& read, const QString& writer, qint64 line);
    void count(const SealedLogEntry& read, const QString& writer, qint64 line);
    bool leavesItselfOut(const LogEntry& entry) const;
    void countNow(const LogEntry& entry, const QString& writer, qint64 line);
    void admitReturned(Merged& merged);
    void sortWithheld();
    void countMerged();
    void leaveOut();
    QString interned(const QString& text);

    SealedLogResult& m_result;
    const SealedLogStart* m_start = nullptr; // null before `begin`
    Counter m_counter;
    bool m_hasOthers = false;
    QList<Merged> m_merged; // to be counted by time
    ReturnedChains m_returned;
    OwnEntries m_own{m_returned};
    QList<std::pair<QString, qint64>> m_withheld; // by writer and link, those in the name of the station that counts
    QSet<QString> m_texts;
};

} // namespace everyport::polls
