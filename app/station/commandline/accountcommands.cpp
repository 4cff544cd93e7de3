#include "app/station/commandline/accountcommands.h"

#include "app/accounts/record/account.h"
#include "app/station/commandline/commanddeclaration.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using namespace commandtable;
using DataFolder = Command::DataFolder;
using Input = Command::Input;
using Type = Option::Type;

QList<Command> loginCommands()
{
    const Option role{.key = u"role"_s,
        .type = Type::Choice,
        .fallback = u"member"_s,
        .help = u"What the account may do."_s,
        .choices = roleNames()};
    const auto password = flag(u"password-stdin"_s, u"Reads the password from standard input instead of asking."_s);
    return {
        onFolder(DataFolder::Made,
            bringing(Input::AccountPassword,
                making(
                    {u"user add"_s, u"NAME"_s, u"Makes an account; the password is asked for."_s, {role, password}}))),
        bringing(
            Input::AccountPassword, {u"user passwd"_s, u"NAME"_s, u"Gives an account a new password."_s, {password}}),
        {u"user remove"_s, u"NAME"_s,
            u"Removes an account. Nobody can register its name for two years, since others may still take whoever has it for the same person."_s},
        {u"user free"_s, u"NAME"_s, u"Lets anybody register the name of a removed account."_s},
        {u"user disable"_s, u"NAME"_s, u"Keeps an account and all it has, and lets nobody in by it."_s},
        {u"user enable"_s, u"NAME"_s, u"Lets a disabled account in again."_s},
        listing(u"user list"_s, {}, u"Lists the accounts with their roles."_s,
            u"There is no account yet; everyportd user add NAME makes one."_s),
    };
}

QList<Command> rightCommands()
{
    const QStringList rights{
        u"login"_s, u"looking"_s, u"python"_s, u"files"_s, u"operate"_s, u"polls-assist"_s, u"polls-host"_s};
    return {
        choosing({u"user role"_s, u"NAME ROLE"_s,
                     u"Gives an account another role: administrator, operator, member, guest or station."_s},
            u"ROLE"_s, roleNames()),
        {u"user rights"_s, u"NAME"_s, u"Lists what an account may do, and where its role was overruled."_s},
        choosing(
            {u"user grant"_s, u"NAME RIGHT [TYPE]"_s,
                u"Grants login, looking, files or operate, for one type of service or all; a Python prompt is for administrators only."_s},
            u"RIGHT"_s, rights),
        choosing({u"user deny"_s, u"NAME RIGHT [TYPE]"_s, u"Takes a right, whatever the role brings."_s}, u"RIGHT"_s,
            rights),
        choosing(
            {u"user reset"_s, u"NAME RIGHT [TYPE]"_s, u"Goes back to what the role brings."_s}, u"RIGHT"_s, rights),
    };
}

/// How somebody shows that an account is theirs, besides its password.
QList<Command> credentialCommands()
{
    const Option services{.key = u"service"_s,
        .type = Type::Text,
        .fallback = QStringList(),
        .help = u"A type of service that the token is good for; all, where none is named."_s,
        .unit = u"TYPE"_s,
        .repeated = true};
    const Option days{.key = u"days"_s,
        .type = Type::Integer,
        .fallback = 0,
        .help = u"Days until the token expires; 0 is never."_s,
        .min = 0,
        .max = 36500};
    return {
        bringing(Input::File,
            {u"user key"_s, u"NAME FILE"_s,
                u"Adds each SSH public key in FILE, - for standard input, one on a line, to an account, and prints its fingerprint."_s}),
        bringing(Input::File,
            {u"user certificate"_s, u"NAME FILE"_s,
                u"Lets whoever has the key of the certificate in FILE (PEM), - for standard input, log in to an account."_s}),
        listing(u"user keys"_s, u"NAME"_s, u"Lists an account's SSH keys and certificates with their fingerprints."_s,
            u"It has no SSH key and no certificate."_s),
        {u"user forget"_s, u"NAME FINGERPRINT"_s, u"Takes an SSH key or a certificate from an account."_s},
        toldOnce({u"user token"_s, u"NAME LABEL"_s,
                     u"Makes a token that passes for the password, and prints it, once."_s, {services, days}},
            u"The token is made, it is told only once, and nobody has it: take it away by “user revoke”, and make another."_s),
        listing(u"user tokens"_s, u"NAME"_s, u"Lists an account's tokens with their numbers."_s, u"It has no token."_s),
        {u"user revoke"_s, u"NAME NUMBER"_s, u"Makes a token worthless."_s},
        {u"user factor"_s, u"NAME [CODE]"_s,
            u"Begins a second factor and prints what an authenticator app needs; with its first code, turns it on."_s,
            {flag(u"remove"_s, u"Takes the second factor away."_s)}},
    };
}

} // namespace

QList<Command> accountCommands()
{
    const Option event{.key = u"event"_s,
        .type = Type::Text,
        .fallback = QString(),
        .help = u"Only lines of this event, such as login-failed or command."_s,
        .unit = u"EVENT"_s};
    const Option lines{.key = u"lines"_s,
        .type = Type::Integer,
        .fallback = 50,
        .help = u"How many lines at most."_s,
        .min = 1,
        .max = 100000};
    return loginCommands() + rightCommands() + credentialCommands()
        + QList<Command>{
            listing(u"user audit"_s, u"[NAME]"_s, u"Prints who came, who tried and what was done, newest last."_s,
                u"Nothing of that has happened."_s, {event, lines}),
        };
}

} // namespace everyport
