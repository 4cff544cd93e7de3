#pragma once

#include "app/polls/pollregistry.h"
#include "app/services/core/servicetype.h"
#include "app/services/http/votes/voters/erasureplaces.h"
#include "app/services/http/votes/voters/phonelimits.h"
#include "app/services/http/votes/voters/quizlook.h"
#include "app/services/http/votes/voters/turnedaway.h"
#include "app/services/http/votes/voters/votertoken.h"
#include "netcore/task/taskset.h"

namespace everyport {

/// What the voting pages of one web server remember, whatever its options are.
struct PhoneVoting {
    explicit PhoneVoting(const ServiceContext& context)
        : key(context.database),
          limits(context.reactor.clock()),
          turnedAway(context.log, context.name),
          quiz(context.polls)
    {
    }

    VoterKey key;
    PhoneLimits limits;
    ErasurePlaces erasures;
    TurnedAway turnedAway;
    QuizLook quiz;
    /// What goes on where whoever asked hangs up: only its end says what is to be counted of them. What cannot be
    /// stored the registry tells.
    TaskSet work{TaskSet::alreadyTold}; // last
};

} // namespace everyport
