#include "app/station/commandline/pollcommandtable.h"

#include "app/station/commandline/commanddeclaration.h"

using namespace Qt::StringLiterals;

namespace everyport::commandtable {

namespace {

using DataFolder = Command::DataFolder;
using Type = Option::Type;

/// The polls that there are, and their rounds.
QList<Command> roundCommands()
{
    const auto fileOfPolls = QStringLiteral("[[poll]]\n"
                                            "question = \"Where to?\"\n"
                                            "[[poll.answer]]\n"
                                            "title = \"Park\"\n"
                                            "[[poll.answer]]\n"
                                            "title = \"Pool\"\n"
                                            "readers = [\"door\"]  # stands for this answer");
    const Option list{.key = u"format"_s,
        .type = Type::Choice,
        .fallback = u"text"_s,
        .help = u"text is for a terminal, json for programs."_s,
        .choices = {u"text"_s, u"json"_s}};
    return {
        listing(u"poll list"_s, {}, u"Lists the polls with their state and votes."_s,
            u"There is no poll yet; everyportd poll import FILE makes one."_s, {list}),
        onFolder(DataFolder::Made,
            showing(fileOfPolls,
                bringing(Command::Input::File,
                    {u"poll import"_s, u"FILE"_s,
                        u"Makes polls from a TOML file, - for standard input; the handbook's page polls says all that may stand in it."_s}))),
        bringing(Command::Input::StationLog,
            {u"poll merge"_s, u"NAME FILE"_s,
                u"Merges the votes of another station's log of the poll (poll export --format log there), - for standard input: those that are not here yet, each once. Says how many of which station."_s}),
        {u"poll open"_s, u"NAME"_s, u"Opens the voting."_s},
        {u"poll close"_s, u"NAME"_s, u"Closes the voting."_s},
        {u"poll reset"_s, u"NAME"_s, u"Begins a new round; the old one is kept."_s},
    };
}

/// Polls for other programs, and how those check that nothing was changed on the way.
QList<Command> exportCommands()
{
    const Option format{.key = u"format"_s,
        .type = Type::Choice,
        .fallback = u"csv"_s,
        .help =
            u"csv is one line a tap; toml is the poll itself; log is for another station, whose poll merge takes it; sealed is for poll verify."_s,
        .choices = {u"csv"_s, u"toml"_s, u"log"_s, u"sealed"_s}};
    return {
        {u"poll export"_s, u"NAME"_s, u"Writes a poll with its votes to standard output."_s, {format}},
        {u"poll seal"_s, u"NAME"_s,
            u"Prints the head that holds a poll's log to all that is in it, and how far each station has sealed it."_s},
        onFolder(DataFolder::Unused,
            {u"poll verify"_s, u"FILE [HEAD…]"_s,
                u"Checks a sealed log, - for standard input, with nothing but the file and the head that was shown: what was changed, left out or moved, and what comes out. Ends with 0 where all of it holds, 3 where it does, but entries are gone or have lost whose they were, by an erasure, are another station's own affair, or are older than the seals, 65 where it does not."_s,
                {}, true}),
    };
}

/// What came out of a poll, and taking votes back.
QList<Command> resultCommands()
{
    const Option map{.key = u"format"_s,
        .type = Type::Choice,
        .fallback = u"text"_s,
        .help = u"text is for a terminal; json and csv for programs."_s,
        .choices = {u"text"_s, u"json"_s, u"csv"_s}};
    const Option paper{.key = u"format"_s,
        .type = Type::Choice,
        .fallback = u"text"_s,
        .help = u"text is for a terminal; json for programs; pdf for paper, drawn by the package everyport."_s,
        .choices = {u"text"_s, u"json"_s, u"pdf"_s}};
    const Option why{.key = u"why"_s,
        .type = Type::Text,
        .fallback = QString(),
        .help = u"The reason, as the report of the poll says it."_s,
        .unit = u"TEXT"_s};
    const Option by{.key = u"by"_s,
        .type = Type::Text,
        .fallback = QString(),
        .help = u"Who takes it back; otherwise the user who gives the command."_s,
        .unit = u"NAME"_s};
    return {
        {u"poll map"_s, u"NAME"_s,
            u"Prints the running round by place: how many votes came from where on the plan of the building, and how many from elsewhere."_s,
            {map}},
        {u"poll report"_s, u"NAME"_s,
            u"Writes what came out at an event, or in one poll: results, times, readers, and what was voided, why and by whom."_s,
            {paper}},
        {u"poll void"_s, u"NAME CARD"_s,
            u"Takes back what a card, by its number or, where few enough have voted to tell, its short name, has voted in this round; says what was voided, and the report why."_s,
            {why, by}},
        {u"poll leave-out"_s, u"NAME STATION"_s,
            u"Counts nothing any more that another station has entered in a poll, nor what it will, from the poll's beginning on and at all stations that share it; says how many of its votes go. For a station that lies: all that it has sealed stays, and counts again by poll take-in."_s},
        {u"poll take-in"_s, u"NAME STATION"_s,
            u"Counts again what a station has entered that was left out of the poll."_s},
    };
}

/// What voters have written themselves, for the host who decides what everybody sees of it.
QList<Command> wordCommands()
{
    return {
        listing(u"poll words"_s, u"NAME"_s,
            u"Lists all that voters have written in a poll, for its host: how often, whether everybody may see it, and what it counts as."_s,
            u"Nobody has written anything in this round."_s),
        {u"poll show"_s, u"NAME WORDS"_s, u"Lets everybody see what was written, where it waits or was hidden."_s},
        {u"poll hide"_s, u"NAME WORDS"_s, u"Takes what was written out of all that everybody sees; its votes stand."_s},
        {u"poll combine"_s, u"NAME WORDS INTO"_s,
            u"Counts what was written as something else that was: WORDS as INTO."_s},
        {u"poll undo"_s, u"NAME WORDS"_s, u"Takes back what show, hide or combine have said of it."_s},
    };
}

/// Tickets for voters, and their votes as they come.
QList<Command> voterCommands()
{
    const Option count{.key = u"count"_s,
        .type = Type::Integer,
        .fallback = qint64(1),
        .help = u"How many; each votes once."_s,
        .min = 1,
        .max = 10'000};
    const Option since{.key = u"since"_s,
        .type = Type::Integer,
        .help = u"Begins with the stored votes after this number."_s,
        .min = 0};
    return {
        toldOnce(
            {u"poll tickets"_s, u"NAME"_s,
                u"Makes ticket codes for a poll whose rules ask for them, and prints each with its address; they are told only now."_s,
                {count}},
            u"Codes made: %1. They are told only once, and nobody has those that do not stand there: make as many anew."_s),
        {u"poll follow"_s, u"NAME"_s, u"Prints a line a vote, as soon as it is stored."_s, {since}},
    };
}

} // namespace

QList<Command> pollCommands()
{
    return roundCommands() + exportCommands() + resultCommands() + wordCommands() + voterCommands();
}

} // namespace everyport::commandtable
