#pragma once

#include <optional>

#include <QStringList>

#include "app/polls/counting/tally.h"
#include "app/polls/counting/vote.h"
#include "app/polls/definition/poll.h"

namespace everyport {

/// Where somebody stands in a quiz, in all its questions that are over.
struct QuizPlace {
    int points = 0;
    int rank = 1;
    qsizetype of = 0; ///< Who has voted in it.
};

/// What a poll's voting page shows to one person. Made for one answer; what it refers to must stay as long.
struct VoteView {
    const polls::Poll& poll;
    const polls::Tally& tally;
    QString address;         ///< As it was asked for, behind "/v/": the short code or the id.
    QString event = {};      ///< Event::id, where the page was come to by that: it goes on from there.
    QString ofEvent = {};    ///< Else the id of the event that the question is in; empty: it is in none.
    qint64 moves = 0;        ///< Event::moves of that.
    QString goesOn = {};     ///< Its name, where it is at another step now.
    QString run = {};        ///< See runOf; each vote says for which it is.
    QString voter = {};      ///< Vote::card; empty while nobody knows.
    QStringList chosen = {}; ///< Answer ids, of the running round.
    bool isLeftOut = false;  ///< This station is (Poll::leftOut): nothing counts that is given at its pages.
    bool isLinked = false;   ///< With a card or another phone, by which that may be changed, too.
    QString uuid = {};       ///< Of the vote to come, where no script makes one: 32 hex digits.
    QString answered = {};   ///< The uuid that came with the vote that this answers.
    QString ticket = {};     ///< As it was typed, to be there once more.
    QString typed = {};      ///< What was written and is not counted, likewise.
    QString account = {};
    /// Of a quiz: how long answers are taken yet, in ms.
    std::optional<qint64> left = {};
    std::optional<QuizPlace> place = {}; ///< Of a quiz that is over, where this one has voted.
    QString login = {}; ///< The account that is known to vote here; empty: its name and password are asked for.
    /// What became of the vote that this answers, where there was one.
    std::optional<polls::Outcome> outcome = {};
    bool late = false;
    /// That vote had come before, and was counted in this round, which is over.
    std::optional<int> countedRound = {};
    QLatin1StringView fault = {}; ///< Else the key of what was wrong with it: "badTicket".
    QString error = {};           ///< That in words, for whoever writes a program.

    bool isDraft() const { return poll.state == polls::Poll::State::Draft; }
    bool mayShowCounts() const; ///< Its numbers stand beside its answers as soon as they are none any more.
    /// The numbers are no secret, and this person is not to be swayed by them any more.
    bool showsCounts() const;
    bool mayStillVote() const;
    bool changesByButton() const; ///< Whoever has voted says first that they want another answer, where scripts run.
    bool isPicked() const;        ///< Several answers are chosen first, and sent together.
};

} // namespace everyport
