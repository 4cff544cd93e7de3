// What `irc` is called, what it can be told, how one is made, and its tables.
#include "app/services/irc/ircservice.h"
#include "app/services/irc/ircserviceoptions.h"

using namespace Qt::StringLiterals;

namespace everyport {

QString IrcServiceType::name() const
{
    return u"irc"_s;
}

QString IrcServiceType::description() const
{
    return u"Chat by IRC, with accounts, history and all of IRCv3"_s;
}

OptionList IrcServiceType::options() const
{
    return ircServiceOptions();
}

QList<Error> IrcServiceType::faults(const OptionValues& values) const
{
    return ircOptionFaults(values);
}

QList<Error> IrcServiceType::remarks(const OptionValues& values) const
{
    return ircOptionRemarks(values);
}

Result<std::unique_ptr<ListedService>> IrcServiceType::make(ServiceContext context, OptionValues values) const
{
    if (const auto fine = check(values); !fine)
        return fine.error();
    if (values.text(u"prompt"_s) == u"on" && !context.prompts)
        return Error::unsupported(Reason::None, u"This program has no Python."_s, u"prompt"_s);
    return std::unique_ptr<ListedService>(std::make_unique<IrcService>(std::move(context), std::move(values)));
}

Task<Result<Done>> IrcServiceType::makeTables(Database& database)
{
    auto migrated = co_await IrcHistoryStore::migrate(database);
    if (migrated)
        migrated = co_await IrcChannelStore::migrate(database);
    if (migrated)
        migrated = co_await IrcBanStore::migrate(database);
    if (migrated)
        migrated = co_await IrcUserStore::migrate(database);
    co_return migrated;
}

Task<Result<Done>> IrcServiceType::migrate(Database& database) const
{
    const auto hasRun = co_await database.hasRoom(u"irc-history"_s); // the first that it makes
    if (!hasRun || !*hasRun)
        co_return hasRun ? Result<Done>(Done()) : Result<Done>(hasRun.error());
    auto made = co_await makeTables(database);
    co_return made;
}

std::unique_ptr<ServiceType> makeIrcServiceType()
{
    return std::make_unique<IrcServiceType>();
}

} // namespace everyport
