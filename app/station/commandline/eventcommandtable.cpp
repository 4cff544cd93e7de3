#include "app/station/commandline/eventcommandtable.h"

#include "app/station/commandline/commanddeclaration.h"

using namespace Qt::StringLiterals;

namespace everyport::commandtable {

namespace {

using Type = Option::Type;

QList<Command> stepCommands()
{
    const Option at{.key = u"at"_s,
        .type = Type::Text,
        .help =
            u"The event steps there by itself then: 17:00, the next that comes, or 2026-05-03T17:00; “--at never” takes the time away."_s,
        .unit = u"TIME"_s};
    const Option seconds{.key = u"seconds"_s,
        .type = Type::Integer,
        .help =
            u"Its voting closes by itself so long after the step; 0: it does not. Of a question of a quiz: its own time, 5 to 600."_s,
        .min = 0,
        .max = 86'400};
    const Option stays{.key = u"stays-open"_s,
        .type = Type::Boolean,
        .help = u"Stepping on leaves its voting open; --stays-open=false: it does not any more."_s};
    return {
        {u"event next"_s, u"NAME"_s,
            u"Steps on: closes the voting of the present question and opens the next one; behind the last, ends the event."_s},
        {u"event back"_s, u"NAME"_s,
            u"Steps back, which ends voting on what was there; stepping forward again goes on with it."_s},
        {u"event goto"_s, u"NAME STEP"_s, u"Steps to a poll or a slide, by its id or its number in event show."_s},
        {u"event order"_s, u"NAME STEP [STEPS]"_s,
            u"Puts these steps first, in this order; the others stay behind them."_s, {}, false, true},
        {u"event step"_s, u"NAME STEP"_s, u"Says when a step begins by itself, and how long its voting is open."_s,
            {at, seconds, stays}},
        choosing(
            {u"event wall"_s, u"NAME WALL"_s,
                u"Says what big screens show of the present step: results, code (how to vote), winner (once voting is closed) or black."_s},
            u"WALL"_s, {u"results"_s, u"code"_s, u"winner"_s, u"black"_s}),
    };
}

QList<Command> rightCommands()
{
    const Option kind{.key = u"kind"_s,
        .type = Type::Choice,
        .fallback = u"host"_s,
        .help =
            u"host may do everything; assistant opens, closes, takes votes back, and shows or hides what voters wrote; viewer sees all numbers, also hidden ones."_s,
        .choices = {u"host"_s, u"assistant"_s, u"viewer"_s}};
    const Option label{.key = u"label"_s,
        .type = Type::Text,
        .fallback = QString(),
        .help = u"Whose it is, for the list."_s,
        .unit = u"WORDS"_s};
    const Option until{.key = u"until"_s,
        .type = Type::Text,
        .fallback = QString(),
        .help = u"When it ends: 2026-05-03T22:00; otherwise an hour after the event."_s,
        .unit = u"TIME"_s};
    const Option press{.key = u"press"_s,
        .type = Type::Choice,
        .fallback = u"next"_s,
        .help = u"What it does at any reader: next, back, or voting, which opens or closes the present question."_s,
        .choices = {u"next"_s, u"back"_s, u"voting"_s}};
    return {
        toldOnce(
            {u"event link"_s, u"NAME"_s,
                u"Gives a link to the host's page on a phone, which works without a name or a password, and prints its address; it is told only now."_s,
                {kind, label, until}},
            u"Links given: %1. They are told only once, and nobody has them: take them back, and give others."_s),
        listing(u"event links"_s, u"NAME"_s, u"Lists the links that were given, without their addresses."_s,
            u"No link was given."_s),
        {u"event unlink"_s, u"ID"_s, u"Takes a link back; whoever has it comes in no more."_s},
        {u"event card"_s, u"NAME CARD"_s,
            u"Makes a card step through an event instead of voting; it is kept as a salted hash."_s, {press, label}},
        listing(u"event cards"_s, u"NAME"_s, u"Lists the cards that step through an event."_s,
            u"No card steps through it."_s),
        {u"event uncard"_s, u"ID"_s, u"Lets a card vote again."_s},
    };
}

} // namespace

QList<Command> eventCommands()
{
    const QList<Command> looks{
        listing(u"event list"_s, {},
            u"Lists the events, each with its id, which web addresses (/e/ID) take, and how far it is."_s,
            u"There is no event yet; polls that name one make it."_s),
        listing(
            u"event show"_s, u"NAME"_s, u"Prints an event's running order; > is where it is."_s, u"It has no step."_s),
    };
    return looks + stepCommands() + rightCommands();
}

} // namespace everyport::commandtable
