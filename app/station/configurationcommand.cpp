#include "app/station/configurationcommand.h"

#include "app/config/filesaswhom.h"
#include "app/plugins/pluginregistry.h"
#include "app/rules/ruleregistry.h"
#include "app/station/asking/controlclient.h"
#include "app/station/asking/runningconfig.h"
#include "app/station/restoring/quietstation.h"
#include "app/station/running/plugincommands.h"
#include "app/station/running/rulecommands.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr std::chrono::minutes longestReading{1}; // of one rule or plugin, by the program that runs
constexpr qsizetype mostRead = 64 * 1024;         // characters, about which nobody asks

/// The list of plugins, of which none is started; nor is the station.
struct PluginList {
    PluginList(Reactor& reactor, const StationSettings& settings)
        : station(reactor, settings),
          registry(reactor, station.log(),
              {settings.configFolder, plugins::pluginFolders(settings.configFolder, settings.dataFolder), false},
              station, {})
    {
    }
    Station station;
    plugins::PluginRegistry registry;
};

Task<Result<Done>> changePluginIn(std::unique_ptr<PluginList> list, CommandRequest request)
{
    auto changing = changePlugin(list->registry, std::move(request));
    const auto changed = co_await std::move(changing);
    co_return changed;
}

Task<Result<Done>> changeRuleIn(std::unique_ptr<rules::RuleRegistry> registry, CommandRequest request)
{
    auto changing = changeRule(*registry, std::move(request));
    const auto changed = co_await std::move(changing);
    co_return changed;
}

/// Without the data folder's books, which a program that runs has.
Task<Result<Done>> change(Reactor& reactor, const StationSettings& settings, const CommandRequest& request)
{
    if (request.words.startsWith("rule "_L1)) {
        auto registry = std::make_unique<rules::RuleRegistry>(reactor, settings.configFolder);
        const auto caller = asConfigs(settings.configFolder); // one that only root can read is changed as well
        registry->load();
        return changeRuleIn(std::move(registry), request);
    }
    return changePluginIn(std::make_unique<PluginList>(reactor, settings), request);
}

/// What does nothing now does so whatever is wrong with it.
bool isLeftAsMeant(const QString& words, const Error& read)
{
    const bool isHeard = read.kind != Error::Kind::Disconnected && read.kind != Error::Kind::Busy;
    return isHeard && (words.endsWith("disable"_L1) || words.endsWith("remove"_L1));
}

Result<Done> notUsed(Error read)
{
    read.text = u"The file is changed, and the program that runs does not use it. It must be able to read that. %1"_s
                    .arg(read.text);
    return read;
}

} // namespace

bool changesRootsConfiguration(const QString& words, const QString& configFolder)
{
    static const QStringList s_changing{u"rule enable"_s, u"rule disable"_s, u"rule remove"_s, u"plugin enable"_s,
        u"plugin disable"_s, u"plugin set"_s};
    return s_changing.contains(words) && asConfigs(configFolder);
}

Result<Done> changeRootsConfiguration(
    const QString& configFolder, const QString& dataFolder, const CommandRequest& request)
{
    // What another account's program says decides over nothing of root's, but that this is not the folder.
    if (const auto told = configOfRunning(dataFolder); told && !told->isAt(configFolder))
        return told->another();
    StationSettings settings;
    settings.configFolder = configFolder;
    settings.dataFolder = dataFolder;
    settings.readsConfig = false;
    settings.isQuiet = true;
    const auto done = withQuietLoop([&](Reactor& reactor) { return change(reactor, settings, request); });
    auto client = ControlClient::connect(dataFolder);
    if (!done || (!client && client.error().reason == Reason::ConnectionRefused))
        return done;
    if (!client)
        return client.error();
    CollectedOutput nowhere(mostRead);
    const bool isRule = request.words.startsWith("rule "_L1);
    const auto read = client->run({isRule ? readRulesAgain : u"plugin reload"_s, {request.arguments.value(0)}}, nowhere,
        {.whole = longestReading});
    if (!read && isLeftAsMeant(request.words, read.error()))
        return done;
    return read || !isRule ? read : notUsed(read.error());
}

} // namespace everyport
