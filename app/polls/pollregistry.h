#pragma once

#include <functional>
#include <memory>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/polls/carderasing.h"
#include "app/polls/cardlinking.h"
#include "app/polls/counting/voiding.h"
#include "app/polls/definition/poll.h"
#include "app/polls/importpictures.h"
#include "app/polls/pollfollowing.h"
#include "app/polls/polllinking.h"
#include "app/polls/pollmerging.h"
#include "app/polls/polls.h"
#include "app/polls/taps/tap.h"
#include "app/polls/taps/voterpace.h"
#include "app/polls/voting.h"
#include "netcore/task/task.h"

namespace everyport::polls {

/// All polls of one data folder: the only way to change them and to vote in them. Polls, its base, is what can be asked
/// of them. Taps (a card on a reader) are decided in the order of arrival, stored, and told to listeners after their
/// commit; while the disk fails nothing is told and taps wait. A poll's log on disk is the truth, and what is in memory
/// is counted from it at start.
///
/// The Station owns it; `clock` and `database` must outlive it. Call `load` before all else. Loop's thread only.
class PollRegistry final : public Polls {
public:
    PollRegistry(Clock& clock, Database& database);

    /// Call before `load`: a file where taps wait that come faster than they can be stored. Without one they wait in
    /// memory only, and fewer of them (TapQueue).
    void setJournal(std::unique_ptr<TapJournal> journal) { m_voting.setJournal(std::move(journal)); }

    Task<Result<Done>> load(); ///< Makes the tables, reads the logs, catches up with opening and closing times.
    Task<Result<Done>> stop() { return m_voting.stop(); } ///< Ready when what was tapped is stored, or cannot be.
    /// After a `stop` that did not come to its end: what waits in memory waits in the journal when it is ready.
    Task<Result<Done>> keep() { return m_voting.keep(); }

    Task<Result<Done>> stored() { return m_voting.stored(); }        ///< The same of what has been tapped until now.
    qsizetype waitingTaps() const { return m_voting.waitingTaps(); } ///< How many are not stored yet.
    /// Of them those that are lost where the program ends now; a vote that was sent again counts once.
    qsizetype votesInMemory() const { return m_voting.votesInMemory(); }
    /// Why they cannot be stored; none where nothing hinders.
    const std::optional<Error>& storingTrouble() const { return m_voting.storingTrouble(); }

    // Changing. What a Task promises is stored when it is ready; dropping the Task drops only the answer. Ids are
    // Poll::id.
    /// Adds a poll, or changes the one of that id; checkPoll says what is wrong with it. See Poll for what stays.
    Task<Result<Done>> save(Poll poll);
    /// Changes a poll as it is when the request's turn comes: what others change while it waits stays. `edit` may run
    /// more than once, and when whoever asked has gone. Refused/NotFound where there is no such poll any more.
    Task<Result<Done>> change(QString id, std::function<void(Poll&)> edit);
    Task<Result<Done>> remove(QString id);   ///< With all its votes.
    Task<Result<Done>> openPoll(QString id); ///< A closed one goes on with the same round.
    Task<Result<Done>> closePoll(QString id);
    Task<Result<Done>> resetPoll(QString id); ///< Begins a new round without votes; an open poll stays open.
    /// Which answer a reader stands for; an empty one: for none.
    Task<Result<Done>> assign(QString id, QString reader, QString answer);
    Task<Result<Done>> setResultsHidden(QString id, bool hidden);
    /// Makes a card known to a poll: without Poll::acceptUnknown only known cards vote.
    Task<Result<Done>> registerCard(QString id, QString tag);
    /// The same for many at once, all or none of them: the tickets of a poll.
    Task<Result<Done>> registerCards(QString id, QStringList tags);
    /// What becomes of an answer that somebody wrote, by its Written::key; no fate: as if nothing had been said.
    Task<Result<Done>> moderate(QString id, QString key, std::optional<WrittenFate> fate);
    using Numbers = std::shared_ptr<QList<qint64>>;
    /// Takes a card's votes back, a Vote::card or a tag; a report of the poll says why and by whom. `voided` is given
    /// the numbers of those that went, before the Task is ready.
    Task<Result<Done>> retract(QString id, QString card, Voiding reason = {}, Numbers voided = {});

    /// The same for whoever has seen one of its votes, by Vote::number: done already where that was taken back, Refused
    /// with `replacedVote` as its code where the voter has voted otherwise since.
    Task<Result<Done>> retractSeen(QString id, QString card, qint64 vote, Voiding reason);
    static constexpr QLatin1StringView replacedVote{"vote-replaced"};

    // Voting
    /// A card was held to a reader; what becomes of it is told by PollEvents. Empty and overlong tags are ignored.
    void tapped(Tap tap) { m_voting.tapped(std::move(tap)); }
    /// Somebody chose an answer by phone (Tap::poll, answer, uuid; its tag says who votes). Ready when it is on disk,
    /// with what became of it; Outcome::Duplicate where it was there already. Busy while too much waits: then it is not
    /// kept. Dropping the Task drops only the answer.
    Task<Result<Vote>> vote(Tap tap) { return m_voting.vote(std::move(tap)); }
    VoterPace& voterPace() { return m_pace; } ///< Asked before `vote` where strangers may vote without end.
    /// Has each tap shown to `taker` first, who answers true to keep it from being a vote: for assigning readers by
    /// tapping. One at a time; null ends it.
    void divertTaps(std::function<bool(const Tap&)> taker)
    {
        m_voting.setTaker(Voting::TapTaker::Diverting, std::move(taker));
    }
    /// The same, behind that one, for cards that step through events.
    void setRemote(std::function<bool(const Tap&)> taker)
    {
        m_voting.setTaker(Voting::TapTaker::Remote, std::move(taker));
    }
    /// Tries at once to store what waits, for instance because somebody made room on the disk.
    void retryNow() { m_voting.retryNow(); }

    // Coming in
    /// Polls from TOML, of which README.md has the format; gives the new ids. Another station's log is refused: by a
    /// name alone no file puts votes into a poll. It names no picture but as `pictures` lets it.
    Task<Result<QStringList>> importPolls(QByteArray file, ImportPictures pictures = {});
    /// Adds the votes of another station's log of the same poll, but for those that are here already, and counts all
    /// anew in the order of time. Refused where an entry is not what its station has sealed, where cards were hashed
    /// with another salt and the poll keeps no numbers, or one that was tapped has none (LogCards), and where votes
    /// without a seal come to a log that has seals.
    using Unsealed = PollMerging::Unsealed;
    Task<Result<MergedVotes>> mergeLog(QString id, QByteArray log, Unsealed unsealed = Unsealed::Refused)
    {
        return m_merging.merge(id, log, unsealed);
    }

    // A station that lies
    /// Nothing counts any more in a poll that a station (Vote::station) has entered or will, from the
    /// beginning on; what is stored of it stays. `name`: what people call it. How many votes of it stood, in all
    /// rounds. Refused where another station leads the poll, and of this one.
    Task<Result<qint64>> leaveOut(QString id, QString station, QString name);
    Task<Result<qint64>> takeIn(QString id, QString station); ///< All of it counts again; how many of its votes stand.

    // A poll of another station's, which leads it
    using Followed = PollFollowing::Followed;
    /// From here on `leader` says how the poll is defined and which round it is, by its log (mergeLog); the poll is
    /// made where it is not there. Refused/AlreadyExists where this station has one of its own of that id; one that
    /// followed before follows again, unless it has gone on by itself since.
    Task<Result<Done>> follow(Followed followed);
    Task<Result<Done>> unfollow(QString id); ///< It is this station's own from here on, as it stands.
    /// Voting as the leader has it, which nobody else may open or close here. `openedAt`: when it began there, wall ms;
    /// nothing where it has not.
    Task<Result<Done>> setOpenAsLed(QString id, bool open, std::optional<qint64> openedAt = {});

    // A clock that was ahead
    /// Of a poll that isAhead: what was entered meanwhile counts as of now (counting/timeorder.h). Nothing of others.
    Task<Result<Done>> holdBack(QString id);

    // Who is one person
    /// A card and a phone, an account or a name in a chat become one voter; two tags as in Tap::tag.
    Task<Result<LinkedVoters>> linkVoters(QString one, QString other) { return m_linking.link(one, other); }
    CardLinking& cardLinking() { return m_cardLinking; } ///< People do it themselves, at a reader.
    const CardLinking& cardLinking() const { return m_cardLinking; }
    /// Not any more, in polls in which that person has not voted yet; of a VoterLink.
    Task<Result<Done>> unlinkVoter(QByteArray mark) { return m_linking.unlink(mark); }
    Task<Result<Done>> unlinkGroup(QString group) { return m_linking.unlinkGroup(group); } ///< The whole person.

    // What is stored about one person's card, in all polls
    using Erasure = CardErasing::How;
    Task<Result<Done>> eraseCard(QString tag, Erasure how);
    /// For whoever asks for it themselves; false where nothing was stored of them.
    Task<Result<bool>> eraseOwn(QString tag) { return m_erasing.erase(std::move(tag), Erasure::Own); }
    /// What another station has erased of a poll that it shares; see CardErasing::take. Whoever calls it has asked
    /// whether that station may.
    Task<Result<TakenErasures>> takeErasures(QString id, LogErasures erasures, Eraser by)
    {
        return m_erasing.take(std::move(id), std::move(erasures), std::move(by));
    }

private:
    // What the queue runs, one at a time; see pollrequests.cpp.
    Task<Result<Done>> doLoadFirst();
    Task<Result<Done>> doLoad();
    using Moved = std::shared_ptr<qint64>; // is given Redefined::moved
    Task<Result<Done>> doSave(Poll poll, Moved moved = {});
    Task<Result<qint64>> doLeaveOut(QString id, std::function<void(LeftOut&)> edit);
    Task<Result<Done>> doRemove(QString id);
    enum class Asker { Person, Leader };
    Task<Result<Done>> doEnter(QString id, LogEntry entry, Numbers voided, Asker asker = Asker::Person);
    Task<Result<Done>> doRetractSeen(QString id, LogEntry entry, qint64 vote);
    Task<Result<Done>> adoptSalt(Poll poll);
    Task<Result<Done>> doRegister(QString id, QStringList tags);
    Task<Result<Done>> doHoldBack(QString id);
    Task<Result<Done>> doChange(QString id, std::function<void(Poll&)> edit);
    Task<Result<QStringList>> doImport(QByteArray toml, ImportPictures pictures);
    Task<Result<Done>> create(QList<PollStore::NewPoll> polls);

    Task<Result<Done>> request(std::function<Task<Result<Done>>()> work);
    Task<Result<Done>> enter(QString id, LogEntry entry, Numbers voided = {});
    PollEntry placed(const Ledger& ledger, LogEntry entry, Decision decision) const;
    Task<Result<Done>> defineAnew(Poll poll, bool forgetTags, Moved moved);
    Task<Result<Done>> enterNext(QString id, LogEntry entry, Decision decision, bool forgetTags, Numbers voided = {});
    void replace(std::vector<std::unique_ptr<Ledger>> counted);

    VoterPace m_pace;
    PollFollowing m_following;
    Voting m_voting;
    PollMerging m_merging;
    PollLinking m_linking;
    CardErasing m_erasing;
    CardLinking m_cardLinking; // these five last: they go first, and with them what runs
};

} // namespace everyport::polls
