#pragma once

#include <functional>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/polls/pollbook.h"
#include "app/polls/voting.h"
#include "netcore/task/task.h"

namespace everyport::polls {

/// What came of a link.
struct LinkedVoters {
    bool isNew = true;       ///< False: they were one person before.
    QStringList voided = {}; ///< Polls that are open and in which both had voted: the later vote was taken back.
};

/// People who say which of a station's voters they are: a card and a phone become one voter (links/README.md), and
/// are no longer. In polls whose rules link voters and that are not over; what was announced of others stays.
///
/// Part of PollRegistry. Loop's thread. `book` and `voting` must outlive it. What a Task promises is stored when it is
/// ready; dropping it drops only the answer.
class PollLinking {
public:
    PollLinking(PollBook& book, Voting& voting) : m_book(book), m_voting(voting) {}

    /// Two tags, as in Tap::tag.
    Task<Result<LinkedVoters>> link(QString one, QString other);
    /// Not any more, in polls in which that person has not voted yet. Refused/NotFound where nothing is linked.
    Task<Result<Done>> unlink(QByteArray mark);
    Task<Result<Done>> unlinkGroup(QString group); ///< The same of all that are one person.

    /// Whether anything is kept of a tag: a link, or that there was one.
    bool knows(const QString& tag) const;
    /// By a link, that holds or was undone, a vote of the running round is this tag's as well, though the poll's log
    /// does not know it of it.
    bool isVotedFor(const Ledger& ledger, const QString& tag) const;
    /// What is kept beside the links of a poll that is to go.
    QList<QByteArray> tracesIn(const Ledger& ledger) const;

    // Only from a request, when its votes are erased: nothing is kept of it. Who was linked with it is, in `polls`,
    // still who they were there (linktraces.h).
    using Polls = std::function<bool(const Poll&)>;
    Task<Result<Done>> forget(QString tag, Polls polls);      ///< With all that is linked with it.
    Task<Result<Done>> forgetAlone(QString tag, Polls polls); ///< The others stay one person.

private:
    Task<Result<LinkedVoters>> doLink(QString one, QString other);
    Task<Result<Done>> doUnlink(QByteArray mark);
    Task<Result<Done>> doUnlinkGroup(QString group);
    Task<Result<Done>> forgetOf(const QString& tag, const QList<QByteArray>& marks, const Polls& polls);
    Task<Result<Done>> remove(QList<QByteArray> marks, QList<VoterLink> left);
    QList<PollEntry> entriesFor(QStringList tags, const QString& group) const;

    PollBook& m_book;
    Voting& m_voting;
};

} // namespace everyport::polls
