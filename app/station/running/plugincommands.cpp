#include "app/station/running/plugincommands.h"

#include <QDateTime>

#include "app/plugins/pluginregistry.h"
#include "app/station/commandline/terminaltext.h"
#include "app/station/running/station.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using plugins::PluginRegistry;
using plugins::PluginState;

Error noSuch(const QString& name)
{
    return Error::refused(Reason::NotFound, u"There is no plugin %1; everyportd plugin list names them."_s.arg(name));
}

/// Where no program runs, nothing is on: what counts then is what would be.
QString stateOf(const PluginState& plugin, bool runs)
{
    const auto isFaulty = plugin.info.fault || plugin.settings.fault;
    if (isFaulty && plugin.state == PluginState::State::Off)
        return u"cannot be run"_s;
    if (!runs)
        return plugin.settings.enabled ? u"enabled"_s : u"off"_s;
    return pluginStateName(plugin.state);
}

void list(PluginRegistry& registry, bool runs, CommandOutput& output)
{
    QList<QStringList> rows;
    for (const auto& plugin : registry.all()) {
        const auto about = plugin.trouble.isEmpty() ? plugin.info.description : plugin.trouble;
        rows << QStringList{plugin.info.name, stateOf(plugin, runs), plugin.info.version, about.section(u'\n', 0, 0)};
    }
    output.print(rows.isEmpty() ? u"There is no plugin. everyportd plugin new NAME writes one.\n"_s : columns(rows));
}

void printErrors(const PluginState& plugin, CommandOutput& output)
{
    if (!plugin.trouble.isEmpty())
        output.print(terminalText(plugin.trouble) + u'\n');
    for (auto failure = plugin.failures.crbegin(); failure != plugin.failures.crend(); ++failure) {
        output.print(u"\n%1  %2\n%3\n"_s.arg(QDateTime::fromMSecsSinceEpoch(failure->at).toString(Qt::ISODate),
            terminalLine(failure->where), terminalText(failure->traceback.trimmed())));
    }
    if (plugin.trouble.isEmpty() && plugin.failures.isEmpty())
        output.print(u"Nothing has failed in it since the program started.\n"_s);
}

/// "words=Hello": one value; of a repeated option all that stand behind commas.
Result<OptionValues> withValue(const PluginState& plugin, const QString& text)
{
    const auto key = text.section(u'=', 0, 0);
    const auto written = text.section(u'=', 1);
    const auto& options = plugin.info.options;
    QStringList keys;
    for (const auto& option : options)
        keys << option.key;
    const auto* option = findOption(options, key);
    if (!option || !text.contains(u'=')) {
        const auto known = keys.isEmpty() ? u"it has no options"_s : u"its options are "_s + keys.join(u", "_s);
        return Error::malformed(
            Reason::BadSyntax, u"“%1” is no KEY=VALUE of %2; %3."_s.arg(text.left(80), plugin.info.name, known), key);
    }
    if (option->secret)
        return Error::malformed(Reason::BadSyntax,
            u"%1 is a secret, and everyone on this computer can read a command line. Write it into plugins/%2.toml."_s
                .arg(key, plugin.info.name),
            key);
    auto values = plugin.settings.values;
    if (written.isEmpty()) {
        values.reset(*option);
        return values;
    }
    const auto checked = checkOption(*option, option->repeated ? QVariant(written.split(u',')) : QVariant(written));
    if (!checked)
        return Error::malformed(Reason::BadValue, u"%1: %2"_s.arg(key, checked.error().text), key);
    values.give(key, *checked);
    return values;
}

/// On the data folder of a running program its plugins start and end; else only the file is written.
Task<Result<Done>> change(PluginRegistry& registry, CommandRequest request)
{
    const auto name = request.arguments.value(0);
    const auto word = request.words.section(u' ', 1);
    if (word == "reload"_L1) {
        auto reloading = registry.reload(name);
        const auto reloaded = co_await std::move(reloading);
        co_return reloaded;
    }
    if (word == "enable"_L1 || word == "disable"_L1) {
        auto changing = registry.setEnabled(name, word == "enable"_L1);
        const auto changed = co_await std::move(changing);
        co_return changed;
    }
    const auto values = withValue(*registry.find(name), request.arguments.value(1));
    if (!values)
        co_return values.error();
    auto configuring = registry.configure(name, *values);
    const auto configured = co_await std::move(configuring);
    co_return configured;
}

Task<Result<Done>> call(PluginRegistry& registry, CommandRequest request, CommandOutput& output)
{
    auto running = registry.run(request.arguments.value(0), request.arguments.mid(1));
    const auto text = co_await std::move(running);
    if (!text && text.error().isClosed())
        co_return text.error();
    if (!text) // Python's last line is "CLASS: SENTENCE"
        co_return Error{
            text.error().kind, text.error().reason, text.error().text.section(u'\n', -1).section(u": "_s, 1), {}, 0};
    if (!text->isEmpty())
        output.print(*text + u'\n');
    co_return Done();
}

} // namespace

Task<Result<Done>> changePlugin(plugins::PluginRegistry& registry, CommandRequest request)
{
    auto looking = registry.look();
    const auto looked = co_await std::move(looking);
    if (!looked)
        co_return looked;
    if (const auto name = request.arguments.value(0); !registry.find(name))
        co_return noSuch(name);
    auto changing = change(registry, std::move(request));
    const auto changed = co_await std::move(changing);
    co_return changed;
}

Task<Result<Done>> runPluginCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    auto& registry = station.plugins();
    const auto runs = !station.settings().isQuiet;
    const auto word = request.words.section(u' ', 1);
    if (word == "run"_L1) {
        if (!runs)
            co_return Error::local(
                Reason::None, u"Plugins run in a running program, and none runs on this data folder."_s);
        auto calling = call(registry, std::move(request), output);
        const auto called = co_await std::move(calling);
        co_return called;
    }
    if (word != "list"_L1 && word != "errors"_L1) {
        auto changing = changePlugin(registry, std::move(request));
        const auto changed = co_await std::move(changing);
        co_return changed;
    }
    auto looking = registry.look();
    const auto looked = co_await std::move(looking);
    if (!looked)
        co_return looked;
    if (word == "list"_L1) {
        list(registry, runs, output);
        co_return Done();
    }
    const auto name = request.arguments.value(0);
    const auto plugin = registry.find(name);
    if (!plugin)
        co_return noSuch(name);
    printErrors(*plugin, output);
    co_return Done();
}

} // namespace everyport
