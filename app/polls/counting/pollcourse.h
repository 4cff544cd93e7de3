#pragma once

#include <QString>

#include "app/polls/counting/logentry.h"
#include "app/polls/definition/poll.h"

namespace everyport::polls {

/// A poll as its log has made it so far: asked, opened, closed, begun anew, its readers assigned, its words moderated.
/// Knows nothing of votes. Each step is told whether anything came of its entry.
class PollCourse {
public:
    explicit PollCourse(Poll poll = {});

    const Poll& poll() const { return m_poll; }
    Poll& poll() { return m_poll; }                        ///< To read it back.
    bool wasOpen() const { return m_wasOpen; }             ///< In this round; it may be open still.
    void setWasOpen(bool wasOpen) { m_wasOpen = wasOpen; } ///< To read it back.

    bool redefine(const LogEntry& entry);
    bool open(const LogEntry& entry);
    bool close(const LogEntry& entry);
    void beginRound(const LogEntry& entry); ///< One that is open stays so: the next card votes in the new round.
    bool assign(const LogEntry& entry);
    bool moderate(const LogEntry& entry);

    /// What an entry's reader is assigned and rests by: the log has the antenna, which a map shows at its own place;
    /// its reader holds where nothing is said of the antenna itself.
    QString readerOf(const LogEntry& entry) const;

private:
    void define(Poll poll);
    bool takeOpenedAt(const LogEntry& entry);
    void keepOwnAffairs(Poll& poll) const;
    qint64 endOfQuizTime() const;
    bool goesByQuizTime() const;
    void closeQuizAfter(qint64 opened);

    Poll m_poll;
    bool m_wasOpen = false;
};

} // namespace everyport::polls
