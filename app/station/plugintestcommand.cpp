#include "app/station/plugintestcommand.h"

#include <QCoreApplication>

#include "app/config/filesaswhom.h"
#include "app/log/log.h"
#include "app/plugins/plugininfo.h"
#include "app/python/calls.h"
#include "app/python/interpreter.h"
#include "app/station/aside.h"
#include "app/station/pluginfiles.h"
#include "app/station/process/exitcode.h"
#include "app/station/process/folderaccount.h"
#include "app/station/standardoutput.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/reactor/makereactor.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

int writeNew(const CommandLine& line, const QString& program)
{
    const auto name = line.arguments.first();
    const auto place = line.configFolder() + u"/plugins"_s;
    const auto acting = actForFolder(line.dataFolder(), line.options.text(u"uid"_s), line.options.text(u"gid"_s));
    const auto caller = asConfigs(place);
    const auto written = acting ? writeNewPlugin(place, name) : Result<QString>(acting.error());
    if (!written) {
        complain(program, written.error().text);
        return written.error().kind == Error::Kind::Malformed ? EX_USAGE : EX_CANTCREAT;
    }
    return printed(u"%1\nTry it with: %2\nSwitch it on with: %3\n"_s.arg(*written,
                       line.commandHere(u"plugin test "_s + name), line.commandHere(u"plugin enable "_s + name)),
        program);
}

/// In Qt's loop, where the tests may run loops of their own.
int runTests(const QString& folder, const QString& program)
{
    int count = 1;
    char name[] = "everyport";
    char* arguments[] = {name, nullptr};
    QCoreApplication application(count, arguments);
    const auto reactor = makeReactor();
    if (!reactor) {
        complain(program, reactor.error().text);
        return EX_SOFTWARE;
    }
    Log log((*reactor)->clock());
    python::Interpreter interpreter(
        **reactor, log, {.usesEnvironment = true, .takesSignals = true, .keepsStreams = true});
    int code = EX_OK;
    QMetaObject::invokeMethod(
        &application,
        [&] {
            const auto tests = python::importName(interpreter, u"everyport.plugintest"_s, u"run_folder"_s);
            auto run = tests ? python::call(*tests, {}, {folder})
                             : Task<Result<python::PyValue>>(Result<python::PyValue>(tests.error()));
            const auto ran = run.isReady() ? run.take() : Result<python::PyValue>(Error::cancelled());
            if (!ran) {
                complain(program, ran.error().text.section(u'\n', -1));
                code = EX_SOFTWARE;
            }
            QCoreApplication::exit(code);
        },
        Qt::QueuedConnection);
    QCoreApplication::exec();
    return code;
}

int testPlugin(const CommandLine& line, const QString& program)
{
    const auto name = line.arguments.first();
    for (const auto& info : plugins::readPlugins(plugins::pluginFolders(line.configFolder(), line.dataFolder()))) {
        if (info.name != name)
            continue;
        if (info.fault) {
            complain(program, info.fault->text);
            return EX_CONFIG;
        }
        return runTests(info.folder, program);
    }
    complain(program, u"There is no plugin %1; %2 names them."_s.arg(name, line.commandHere(u"plugin list"_s)));
    return EX_USAGE;
}

} // namespace

int runPluginFileCommand(const CommandLine& line, const QString& program)
{
    ignoreBrokenPipes();
    return line.command->words == "plugin new"_L1 ? writeNew(line, program) : testPlugin(line, program);
}

} // namespace everyport
