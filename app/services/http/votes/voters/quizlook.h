#pragma once

#include <memory>

#include <QHash>

#include "app/polls/polls.h"
#include "netcore/task/lookedup.h"

namespace everyport {

/// Who has how many points in the quiz that a poll is a question of: counted once from what is stored, however many
/// ask, and not again before something is entered in one of its questions. Loop's thread; `polls` must outlive it, and
/// it the Tasks that it gives.
class QuizLook {
public:
    struct Counted {
        polls::QuizStandings standings = {};
        QHash<QString, qsizetype> rows = {}; ///< Of them, by Vote::card.
    };
    using Found = std::shared_ptr<const Counted>;

    explicit QuizLook(polls::Polls& polls) : m_polls(polls) {}

    /// It is a question of a quiz, and over: till then nobody may know what is right.
    bool isOver(const QString& poll) const;
    /// Only of one that is over.
    Task<Result<Found>> of(QString poll);

private:
    static Task<Result<Found>> look(polls::Polls& polls, QString poll, QString event);
    QString statesOf(const QString& poll, const QString& event) const;

    polls::Polls& m_polls;
    LookedUp<Found> m_found;
};

} // namespace everyport
