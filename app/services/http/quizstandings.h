#pragma once

#include "app/polls/polls.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// Puts at /r/POLL/standings.json who leads the quiz that a poll is a question of, once that question is over: short
/// names and points. It is counted from what is stored, and not again within two seconds. `site` owns what is added;
/// `polls` and `clock` outlive its connections.
void addQuizStandings(http::Site& site, polls::Polls& polls, Clock& clock);

/// {"questions": 4, "rows": [{"rank": 1, "name": "amber fox", "points": 3870, "right": 4}, …]}; the first 20.
QByteArray standingsJson(const polls::QuizStandings& standings);

} // namespace everyport
