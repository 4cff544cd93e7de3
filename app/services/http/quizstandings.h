#pragma once

#include <memory>

#include "app/polls/polls.h"
#include "app/services/http/votes/voters/phonevoting.h"
#include "protocols/http/server/site.h"

namespace everyport {

/// Puts at /r/POLL/standings.json who leads the quiz that a poll is a question of, once that question is over: short
/// names and points. It is counted once from what is stored, however many ask, and not again before something is
/// entered in one of its questions. `site` owns what is added.
void addQuizStandings(http::Site& site, std::shared_ptr<PhoneVoting> voting);

/// {"questions": 4, "rows": [{"rank": 1, "name": "amber fox", "points": 3870, "right": 4}, …]}; the first 20.
QByteArray standingsJson(const polls::QuizStandings& standings);

} // namespace everyport
