#pragma once

#include <map>
#include <optional>

#include <QString>

#include "app/polls/seal/chainwalk.h"
#include "app/polls/seal/notedhead.h"
#include "app/polls/seal/sealedlog.h"
#include "app/polls/seal/sealedlogresult.h"
#include "app/polls/seal/sealedrecount.h"

namespace everyport::polls {

/// Checks a sealed log line by line, with nothing else: each writer's chain, each entry against its seal, the recount
/// (SealedRecount) against what the file says, and the head that somebody noted, where there is one. Another's file is
/// hostile input: lines are bounded, and nothing is believed that is not computed.
///
/// Memory grows by the voters; a merged log's entries are kept, because they are counted by time.
class SealedLogCheck {
public:
    /// `head`: as it was shown, spaces and all, at least its first 16 digits; empty: none was noted.
    explicit SealedLogCheck(const QString& head = {});

    static bool isHead(const QString& head) { return NotedHead::isHead(head); }

    /// The next line, with its end, whichever, if it has one. Of one that has more than longestLine() so much and a
    /// byte more will do.
    void read(QByteArrayView line);
    qsizetype longestLine() const; ///< Of the next one.
    /// It is no sealed log, and nothing more of it is looked at.
    bool isOver() const { return m_line > 0 && !m_start; }
    SealedLogResult finish();

private:
    using Fault = SealedLogResult::Fault;

    void readWritten(QByteArrayView line);
    void begin(QByteArrayView line);
    void readEntry(const SealedLogEntry& read);
    void walk(const SealedLogEntry& read, const QString& writer);
    void note(const SealedLogEntry& read, const QString& writer);
    void noteErasedCard(const SealedLogEntry& read, const QString& writer);
    void findHead();
    void compareChains();

    Sealer m_sealer;
    Sha256 m_digest;
    NotedHead m_head;
    SealedLogResult m_result;
    qint64 m_line = 0;
    Sum m_sum = {};
    std::optional<SealedLogStart> m_start;
    bool m_ended = false;
    std::map<QString, ChainWalk> m_walks;
    Chains m_chains; // as they are so far
    SealedRecount m_recount{m_result};
};

} // namespace everyport::polls
