#include "app/station/commandline/programoptions.h"

#include "app/station/preferences/stationpreferences.h"
#include "app/storage/postgres/postgresaddress.h"
#include "netcore/reactor/makereactor.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString storageFault(const QString& address)
{
    const auto read = PostgresAddress::parse(address);
    return read ? QString() : read.error().text;
}

QString shownStorageFault(const QString& address)
{
    const auto read = PostgresAddress::parse(address);
    if (!read || !read->hasPassword())
        return read ? QString() : read.error().text;
    return u"Everybody on this computer can read a password on a command line. Write the address into everyport.toml, or the password into ~/.pgpass."_s;
}

} // namespace

OptionList fileOptions()
{
    OptionList options{
        {.key = u"log-level"_s,
            .type = Option::Type::Choice,
            .fallback = u"info"_s,
            .label = u"Log level"_s,
            .help = u"What is worth a line: debug, info, warning or error."_s,
            .choices = {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s},
            .unit = u"LEVEL"_s,
            .needsRestart = false},
        {.key = u"log-format"_s,
            .type = Option::Type::Choice,
            .fallback = u"text"_s,
            .label = u"Log format"_s,
            .help = u"Lines for people, or JSON objects."_s,
            .choices = {u"text"_s, u"json"_s}},
        {.key = u"logfile"_s,
            .type = Option::Type::Text,
            .fallback = QString(),
            .label = u"Log file"_s,
            .help = u"Where the log goes instead of standard error."_s,
            .unit = u"FILE"_s},
        {.key = u"storage"_s,
            .type = Option::Type::Text,
            .fallback = QString(),
            .label = u"Storage"_s,
            .help = u"Instead of a file: postgresql://USER@HOST/DATABASE."_s,
            .unit = u"ADDRESS"_s,
            .secret = true, // it may hold a password; without one it may stand on the command line
            .advanced = true,
            .textFault = storageFault},
        {.key = u"reactor"_s,
            .type = Option::Type::Choice,
            .fallback = reactorNames().first(),
            .label = u"Reactor"_s,
            .help = u"What waits for events; epoll is the cheaper."_s,
            .choices = reactorNames(),
            .advanced = true},
        {.key = u"names"_s,
            .type = Option::Type::Choice,
            .fallback = u"automatic"_s,
            .label = u"Names"_s,
            .help = u"Who finds hosts: this program, or the system."_s,
            .choices = {u"automatic"_s, u"system"_s},
            .advanced = true},
        {.key = u"passwords"_s,
            .type = Option::Type::Text,
            .fallback = QStringList(),
            .label = u"Other passwords"_s,
            .help = u"Where else passwords are: file:PATH or pam:SERVICE."_s,
            .unit = u"BOOK"_s,
            .repeated = true,
            .advanced = true},
    };
    return options << stationPreferences();
}

OptionList programOptions()
{
    OptionList options{
        {.key = u"config"_s,
            .type = Option::Type::Text,
            .fallback = QString(),
            .help = u"Folder of everyport.toml and services/."_s,
            .unit = u"DIR"_s},
        {.key = u"data"_s,
            .type = Option::Type::Text,
            .fallback = QString(),
            .help = u"Folder of everything that is stored."_s,
            .unit = u"DIR"_s},
    };
    options << fileOptions();
    for (auto& option : options) {
        if (option.key == u"storage"_s)
            option.textFault = shownStorageFault;
    }
    options << OptionList{
        {.key = u"pidfile"_s,
            .type = Option::Type::Text,
            .fallback = QString(),
            .help = u"Where the process id is written."_s,
            .unit = u"FILE"_s},
        {.key = u"uid"_s,
            .type = Option::Type::Text,
            .fallback = QString(),
            .help = u"User to become once the ports are bound."_s,
            .unit = u"USER"_s},
        {.key = u"gid"_s,
            .type = Option::Type::Text,
            .fallback = QString(),
            .help = u"Group to become, if not the user's own."_s,
            .unit = u"GROUP"_s},
        {.key = u"demo"_s,
            .type = Option::Type::Boolean,
            .fallback = false,
            .help = u"Shows a live poll with simulated readers."_s},
        {.key = u"version"_s,
            .type = Option::Type::Boolean,
            .fallback = false,
            .help = u"Names the program and its libraries."_s},
        {.key = u"help"_s, .type = Option::Type::Boolean, .fallback = false, .help = u"Prints this."_s},
    };
    return options;
}

} // namespace everyport
