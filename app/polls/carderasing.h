#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <vector>

#include <QList>
#include <QString>
#include <QStringList>

#include "app/polls/pollbook.h"
#include "app/polls/polllinking.h"
#include "app/polls/voting.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"

namespace everyport::polls {

/// What is stored about one person's card goes, in all polls. One person's after the other's: a long log is gone
/// through while votes are stored, and only what is found waits for its turn among them.
///
/// Part of PollRegistry. Loop's thread. `book`, `voting` and `linking` must outlive it. `replaced` is given the polls
/// as they are counted without it, before anybody is told of erased votes; `registers` makes a ticket known in a poll,
/// in the turn in which it is called.
class CardErasing {
public:
    enum class How {
        /// The votes stand, but nobody can tell any more whose they were; in these rounds it votes no more. With all
        /// that is linked with it, as in Remove.
        Anonymise,
        Remove, ///< The votes go, too; the polls are counted anew.
        /// Each as far as it changes no result: votes go while a poll is open, and stand as nobody's once it is over.
        /// For whoever asks for it themselves: who has a phone may not delete what its owner's card has voted, so what
        /// is linked with it stays, and votes in these rounds for both.
        Own,
    };
    using Replaced = std::function<void(std::vector<std::unique_ptr<Ledger>>)>;
    using Register = std::function<Task<Result<Done>>(QString poll, QStringList tags)>;
    static constexpr std::size_t mostWaiting = 30;
    /// How many are remembered of whom only a part could be deleted yet: enough for all who ask while a disk is full,
    /// and some who never ask again. A ticket of the oldest, who are forgotten first, would have to be made good anew.
    static constexpr std::size_t mostBegun = 100;

    CardErasing(PollBook& book, Voting& voting, PollLinking& linking, Replaced replaced, Register registers)
        : m_book(book),
          m_voting(voting),
          m_linking(linking),
          m_replaced(std::move(replaced)),
          m_registers(std::move(registers))
    {
    }

    /// In a poll that another station leads only what this one has sealed (Polls::votesElsewhere has the rest); where
    /// there is more and the votes are to stand, none of it. `tag` as in Tap::tag, or as a person types it. Ready when
    /// it is stored, false where nothing was; dropping the Task drops only the answer. Busy where too many wait.
    Task<Result<bool>> erase(QString tag, How how);
    /// What another station that has a poll has erased of it goes here, too, and the poll is counted anew; see
    /// takeErasures in store/erasedlinks.h. Ready when it is stored; Refused/NotFound without such a poll.
    Task<Result<TakenErasures>> take(QString poll, LogErasures erasures, Eraser by);

private:
    /// Of whom something is deleted, and what comes after it is not stored yet: another program was first, or the disk
    /// is full.
    struct Begun {
        QString tag = {};
        QStringList goodIn = {}; ///< Polls in which the ticket was good, and is to be.
        bool isAny = false;
    };
    struct Waiting {
        QString tag = {};
        How how = How::Own;
        Deferred<Result<bool>> answer = {};
    };

    Task<Result<Done>> work();
    static QSet<QString> heardMarks(const LogErasures& erasures, const Eraser& by, const LeftOut& leftOut);
    Task<Result<TakenErasures>> takeNow(QString poll, LogErasures erasures, Eraser by);
    Task<Result<bool>> eraseOne(QString tag, How how);
    Task<Result<bool>> eraseFound(QString tag, How how, QList<CardErasure> found);
    Task<Result<Done>> endErasing(QString tag, How how, QStringList goodIn);
    Task<Result<Done>> unlink(QString tag, How how);
    QList<CardErasure> erasuresOf(const QString& tag, How how) const;
    Begun takeBegun(const QString& tag);
    void keepBegun(Begun begun);
    void spend(const QList<SpentCard>& spent);
    void tell(std::vector<ErasedCard> erased);
    QStringList pollsThatKnow(const QString& ticket) const;
    Task<Result<Done>> keepTicket(QString ticket, QStringList polls);

    PollBook& m_book;
    Voting& m_voting;
    PollLinking& m_linking;
    const Replaced m_replaced;
    const Register m_registers;
    std::deque<Begun> m_begun; ///< The oldest first; at most mostBegun.
    std::deque<Waiting> m_waiting;
    bool m_isWorking = false;
    Task<Result<Done>> m_work; // last: it goes first
};

} // namespace everyport::polls
