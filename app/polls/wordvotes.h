#pragma once

#include <QString>

#include "app/polls/counting/vote.h"
#include "app/polls/definition/poll.h"
#include "app/polls/voterwords.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// A vote as people write it in a message: "2", "Apple", "vote apple", "2 7kdm-4xwp-3ruh".
struct WordVote {
    QString answer = {}; ///< Its id.
    QString ticket = {}; ///< As makeTicket gives it; empty: none stood there.
};

/// An answer by its title, its id or its place in the list, from 1 on; upper and lower case, accents and spaces are
/// alike, as are signs around it. On a Scale a number is the value and never a place; on a Motion "y", "n" and the like
/// in English and in the language of `words` are understood, too. Beside it the code of a ticket, where the poll's
/// rules ask for one. Refused, with a sentence of `words` for whoever wrote it, where no answer is meant, or more than
/// one may be.
Result<WordVote> readWordVote(
    const Poll& poll, const QString& text, const WordTable& words = voterWords().in(QStringLiteral("en")));

/// "1 Apple, 2 Pear, 3 Plum": what may be written; of many answers the first, of a Scale the ends: "1 (bad) to 5
/// (good)".
QString answersInWords(const Poll& poll, const WordTable& words = voterWords().in(QStringLiteral("en")));

/// What became of a vote, as a sentence for whoever sent it: "Counted: Apple. You are “amber fox” in this poll."
QString fateInWords(const Poll& poll, const Vote& vote, const WordTable& words = voterWords().in(QStringLiteral("en")));

} // namespace everyport::polls
