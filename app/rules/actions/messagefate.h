#pragma once

#include <optional>

#include <QString>

#include "app/polls/polls.h"
#include "netcore/base/result.h"

namespace everyport::rules {

/// What became of a message that was taken as a vote.
struct MessageFate {
    QString sentence = {};             ///< For whoever wrote.
    QString why = {};                  ///< For the log, where nothing came of it; of what was chosen it says nothing.
    std::optional<Error> trouble = {}; ///< Why their vote could not be stored, for the rule's page and the log.
    bool isWaiting = false;            ///< To be stored, which the polls do as soon as that works.
};

/// Of a vote that was stored, or not. Never one that is tried again: entered later it might come behind what they have
/// chosen since.
MessageFate fateOf(const polls::Polls& all, const polls::Poll& poll, const Result<polls::Vote>& stored);

} // namespace everyport::rules
