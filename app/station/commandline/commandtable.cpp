#include "app/station/commandline/commandtable.h"

#include "app/backup/format/backupparts.h"
#include "app/station/commandline/accountcommands.h"
#include "app/station/commandline/commanddeclaration.h"
#include "app/station/commandline/eventcommandtable.h"
#include "app/station/commandline/pollcommandtable.h"
#include "app/station/commandline/stationcommandtable.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using namespace commandtable;
using DataFolder = Command::DataFolder;
using Type = Option::Type;

QList<Command> ruleCommands()
{
    const Option lines{.key = u"lines"_s,
        .type = Type::Integer,
        .fallback = 50,
        .help = u"How many entries at most."_s,
        .min = 1,
        .max = 500};
    return withoutOwnFolder({
        listing(u"rule list"_s, {}, u"Lists the rules with their state and when they fired."_s,
            u"There is no rule yet; see everyportd help rule, and the handbook's page on rules."_s),
        {u"rule show"_s, u"NAME"_s, u"Prints a rule's file without its secrets."_s},
        {u"rule check"_s, u"[NAME]"_s, u"Reads a rule's file, or all, and says what is wrong."_s},
        {u"rule enable"_s, u"NAME"_s, u"Turns a rule on."_s},
        {u"rule disable"_s, u"NAME"_s, u"Turns a rule off."_s},
        {u"rule remove"_s, u"NAME"_s, u"Removes a rule with its file."_s},
        {u"rule fire"_s, u"NAME [FIELD=VALUE…]"_s,
            u"Fires a rule with these fields, as a commit hook does; its conditions and limits count."_s, {}, false,
            true},
        {u"rule dry-run"_s, u"NAME [FIELD=VALUE…]"_s,
            u"Says what a rule would do; fields that are not given are as in a sample."_s, {}, false, true},
        listing(u"rule log"_s, u"[NAME]"_s, u"Prints what rules did, newest last."_s,
            u"No rule has fired since the program started."_s, {lines}),
    });
}

QList<Command> certificateCommands()
{
    return {
        listing(u"certificate list"_s, {},
            u"Lists certificates of other servers: those that were refused and wait for you, and those that are accepted."_s,
            u"None was refused, and none is accepted."_s),
        onFolder(DataFolder::Made,
            {u"certificate accept"_s, u"HOST SERVICE [SHA256]"_s,
                u"Takes the certificate that was refused there from now on, or the one with this fingerprint; SERVICE is as in the list."_s,
                {flag(u"now"_s, u"Only until the program ends."_s)}}),
        {u"certificate forget"_s, u"HOST SERVICE"_s, u"Accepts a certificate no more."_s},
    };
}

QList<Command> pluginCommands()
{
    const auto newOne = onFolder(DataFolder::Unused,
        making({u"plugin new"_s, u"NAME"_s,
            u"Writes a plugin that works, with a test, into the configuration's plugins/NAME."_s, {}, true}));
    auto all = withoutOwnFolder({
        {u"plugin list"_s, {}, u"Lists the plugins with their state."_s},
        {u"plugin enable"_s, u"NAME"_s,
            u"Switches a plugin on. It is full power: a plugin may do all that this program may."_s},
        {u"plugin disable"_s, u"NAME"_s, u"Switches a plugin off; what it had registered is gone."_s},
        {u"plugin reload"_s, u"NAME"_s, u"Reads a plugin's folder again and starts it anew where it is enabled."_s},
        {u"plugin set"_s, u"NAME KEY=VALUE"_s,
            u"Sets an option of a plugin; KEY= goes back to what it is otherwise."_s},
        {u"plugin run"_s, u"COMMAND [WORDS]"_s,
            u"Calls a console command of a plugin with the words behind it, and prints what it gives back."_s, {},
            false, true},
        listing(u"plugin errors"_s, u"NAME"_s, u"Prints what has failed in a plugin, with tracebacks, newest last."_s,
            u"Nothing has failed in it."_s),
    });
    all.insert(1, newOne);
    all.append(onFolder(
        DataFolder::Unused, {u"plugin test"_s, u"NAME"_s, u"Runs the test_*.py of a plugin's folder."_s, {}, true}));
    return all;
}

Option partsLeftOut()
{
    QStringList ids;
    for (const auto& part : backup::backupParts())
        ids << part.id;
    return {.key = u"without"_s,
        .type = Type::Choice,
        .fallback = QStringList(),
        .help = u"A part that is left out; may be given more than once. Without accounts there is no history."_s,
        .choices = ids,
        .unit = u"PART"_s,
        .repeated = true};
}

QList<Command> backupCommands()
{
    const auto standardInput = flag(
        u"password-stdin"_s, u"Reads the password for them from standard input instead of asking."_s);
    return {
        bringing(Command::Input::SecretsPassword,
            {u"backup"_s, u"FILE"_s,
                u"Writes everything into one file: configuration, services, polls with votes, accounts, rules, plugins, history; also while the program runs."_s,
                {flag(u"with-passwords"_s,
                     u"Takes passwords and private keys along, encrypted by a password of their own."_s),
                    standardInput, partsLeftOut(),
                    flag(
                        u"dry-run"_s, u"Only says how large each part is, and about how large the file would be."_s)}}),
        onFolder(DataFolder::Made,
            {u"restore"_s, u"[FILE]"_s,
                u"Says what of a backup is new here and brings that; what is here stays, and is kept besides. Where a program runs, at its next start."_s,
                {flag(u"dry-run"_s, u"Only says what it would do."_s),
                    flag(u"replace"_s, u"Makes all as it was in the backup instead."_s), standardInput,
                    flag(u"without-passwords"_s,
                        u"Leaves the passwords and keys in it, which need their own password."_s),
                    flag(u"cancel"_s, u"Takes back one that waits for the next start; names no file."_s),
                    flag(u"resume"_s,
                        u"Goes on with one that waits or was interrupted, while no program runs; names no file."_s)},
                true}),
    };
}

QList<Command> deviceCommands()
{
    return {
        listing(u"device list"_s, {}, u"Lists the card readers with their state."_s,
            u"There is no reader yet; see everyportd help device."_s),
        onFolder(DataFolder::Made,
            making({u"device add"_s, u"NAME ENDPOINT DRIVER [KEY=VALUE…]"_s,
                u"Adds a reader, such as: door serial:/dev/ttyUSB0 id12. With tcp:HOST:PORT for ENDPOINT it is behind a serial server, with listen:PORT it connects to that port of this computer, with pcsc:NAME it is a smart card reader, with mqtt:NAME one that publishes by MQTT, with simulated: it is one for trying out, without a port. KEY=VALUE is as of device set."_s})),
        {u"device set"_s, u"NAME KEY=VALUE [KEY=VALUE…]"_s,
            u"Says of a reader what its bytes do not: reversed=on (it sends the last byte of a number first), technology=iso14443a (of all its cards; em4100, iso14443b, iso15693, felica), id-bytes=7 (numbers of another length are refused), confirm=2 (equal reads before a card counts), removal=500ms (without a read, until a card has left), extended-id=on (ACG: a byte for the kind of card stands before the number). KEY= goes back to what it is otherwise."_s},
        onFolder(DataFolder::NeededIfNamed,
            {u"device identify"_s, u"PORT"_s,
                u"Finds out which kind of reader is at a port, or at that of a reader of the list: hold a card to it meanwhile, for half a minute at most. PORT is as ENDPOINT of device add. Prints the kind, its speed, how sure that is and what it is called; 66 is the end where no kind was found."_s,
                {flag(u"ask"_s,
                    u"Asks the port, too, for readers that speak only when asked. That can confuse other things: printers, modems, instruments."_s)}}),
        {u"device remove"_s, u"NAME"_s, u"Removes a reader."_s},
        {u"device place"_s, u"READER X [Y] [LABEL]"_s,
            u"Puts a reader on the plan of the building, X percent from its left and Y from its top, for the map of results; none in place of both takes it off. LABEL is what people call the place, otherwise what is known of the reader. Readers at one point are one place. READER@STATION is one of another station, whose votes were merged."_s},
    };
}

QList<Command> planCommands()
{
    return {
        bringing(Command::Input::File,
            {u"plan set"_s, u"FILE"_s,
                u"Takes a picture as the plan of the building, - for standard input: PNG, JPEG or SVG without scripts, at most 4 MiB. Places stay where they are."_s}),
        {u"plan clear"_s, {}, u"Forgets the plan of the building, and where on it readers are."_s},
        {u"plan show"_s, {}, u"Says which picture the plan has, and where on it which reader is, in percent."_s},
    };
}

QList<Command> cardCommands()
{
    const Option votes{.key = u"votes"_s,
        .type = Type::Choice,
        .fallback = u"remove"_s,
        .help = u"keep: they stand, but nobody can tell any more whose they were."_s,
        .choices = {u"remove"_s, u"keep"_s}};
    return {
        {u"card export"_s, u"CARD"_s, u"Writes all that is stored about a card, as CSV."_s},
        {u"card erase"_s, u"CARD"_s,
            u"Takes a card out of all polls, and its votes back from who got them. Ends with 66 where there was nothing to erase here: no poll knows the card, or all that it did was at other stations, which it says."_s,
            {votes}},
        listing(u"card list"_s, {},
            u"Lists who is linked with whom: a number for each person, what is linked, since when. No card's number is in it."_s,
            u"Nobody has linked a card with a phone yet."_s),
        {u"card link"_s, u"CARD OTHER"_s,
            u"Makes a card one voter with a phone, an account or another card, in polls whose rules link voters, such as: 04A1B2C3 account:anna."_s},
        {u"card unlink"_s, u"CARD"_s, u"Takes a card, or what is linked with one, out of its link."_s},
        {u"card place"_s, u"[READER]"_s,
            u"Makes a reader the place at which people link their cards, and prints the address of its screen; without READER, all of them."_s,
            {flag(u"votes"_s, u"Its taps are votes again."_s)}},
    };
}

QList<Command> serviceCommands()
{
    return {
        listing(u"service list"_s, {}, u"Lists the services with their state and where they are."_s,
            u"There is no service yet; see everyportd help services."_s),
        listing(u"service clients"_s, u"[NAME]"_s,
            u"Prints lines to paste, with which a stock client comes in: of one running service, or of all."_s,
            u"No service runs that a line is known for."_s),
    };
}

/// What is asked of the program itself, running or not.
QList<Command> programCommands()
{
    const Option find{.key = u"find"_s,
        .type = Type::Text,
        .fallback = QString(),
        .help = u"Names the pages in which these words stand."_s,
        .unit = u"WORDS"_s};
    return {
        onFolder(DataFolder::NeededIfNamed,
            choosing(
                {u"name find"_s, u"NAME [KIND]"_s,
                    u"Looks a name up: its addresses, or its srv, tlsa or https records; tlsa is shown, never trusted."_s},
                u"KIND"_s, {u"address"_s, u"srv"_s, u"tlsa"_s, u"https"_s})),
        onFolder(DataFolder::Made,
            {u"python"_s, u"FILE [ARGUMENTS]"_s,
                u"Runs a Python script on this program's loop; - reads it from standard input, -c CODE gives it. FILE.tac is run as twistd does."_s,
                {}, true, true}),
        onFolder(DataFolder::Unused,
            {u"check"_s, {},
                u"Says what is wrong with the configuration, and whether a start with the same options would work."_s,
                {}, true}),
        onFolder(DataFolder::Unused,
            choosing(
                {u"completion"_s, u"SHELL [WORDS]"_s,
                    u"Prints what makes the Tab key of bash, fish or zsh complete this program's commands; the packages bring it."_s,
                    {}, true, true},
                u"SHELL"_s, {u"bash"_s, u"fish"_s, u"zsh"_s})),
        onFolder(DataFolder::Unused,
            {u"help"_s, u"[TYPE|COMMAND|KEY] [WORD]"_s,
                u"Explains a service type, a command or a key of everyport.toml; help services lists the types with a line each."_s,
                {flag(u"man"_s, u"Writes the manual page."_s)}, true}),
        onFolder(DataFolder::Unused,
            {u"handbook"_s, u"[PAGE]"_s, u"Prints a page of the handbook; without one, the names of all."_s,
                {flag(u"man"_s, u"Writes it as a manual page."_s), find}, true}),
    };
}

QList<Command> declaredCommands()
{
    return accountCommands() + deviceCommands() + planCommands() + pollCommands() + eventCommands() + cardCommands()
        + stationCommands() + serviceCommands() + backupCommands() + certificateCommands() + ruleCommands()
        + pluginCommands() + programCommands();
}

} // namespace

const QList<Command>& commands()
{
    static const auto declared = declaredCommands();
    return declared;
}

const Command* findCommand(const QString& words)
{
    for (const auto& command : commands()) {
        if (command.words == words)
            return &command;
    }
    return nullptr;
}

} // namespace everyport
