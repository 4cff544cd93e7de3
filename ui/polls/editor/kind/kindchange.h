#pragma once

#include "app/polls/definition/kind.h"

namespace everyport::ui {

class RestingAnswers;

// A draft becomes another kind of question. Readers stay with their rows.

inline constexpr int usualSteps = 5;
inline constexpr int usualPlaces = 3;

/// Titles stay, as do ids until the draft is saved.
void makeChoice(polls::Poll& poll);

/// What is written stays as the words of the steps, from 1 on; where nothing is, they are 1 to 5. Titles that are steps
/// already keep their numbers.
void makeScale(polls::Poll& poll);

/// Its answers are called so that everybody reads them in their language, until somebody names them otherwise.
void makeMotion(polls::Poll& poll);
void letAbstain(polls::Poll& poll, bool may, RestingAnswers& resting);

/// Of whatever answers there are each voter puts up to three in order.
void makeRanking(polls::Poll& poll);

/// Of whatever answers there are some are right; nobody has said yet which.
void makeQuiz(polls::Poll& poll);

/// A number, words or a sentence, which voters write on phones: there are no answers and no readers then. Phones may
/// vote from now on, where none might.
void makeWritten(polls::Poll& poll, polls::Kind kind);

/// Steps come and go at the ends. Where there would be too few or too many, the other end goes along.
void setLowest(polls::Poll& poll, int from, RestingAnswers& resting);
void setHighest(polls::Poll& poll, int to, RestingAnswers& resting);

} // namespace everyport::ui
