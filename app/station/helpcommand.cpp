#include "app/station/helpcommand.h"

#include "app/services/servicetypes.h"
#include "app/station/aside.h"
#include "app/station/commandline/commandtable.h"
#include "app/station/commandline/help.h"
#include "app/station/commandline/manualpage.h"
#include "app/station/commandline/programoptions.h"
#include "app/station/process/exitcode.h"
#include "app/station/standardoutput.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// `help poll open`, `help storage` and `help serve http` take the words as they are typed without it.
int explain(QString topic, const ServiceTypes& types, const QString& program)
{
    if (topic.startsWith("serve "_L1))
        topic = topic.section(u' ', 1);
    if (topic == "services"_L1)
        return printed(helpForServices(types), program);
    if (const auto text = helpForTopic(topic, types); !text.isEmpty())
        return printed(text, program);
    QStringList known{u"serve"_s, u"services"_s};
    for (const auto& type : types)
        known << type->name();
    for (const auto& command : commands())
        known << command.words.section(u' ', 0, 0) << command.words;
    for (const auto& option : fileOptions())
        known << option.key;
    const auto near = nearestWord(topic.left(64), known);
    complain(program,
        u"There is no service type, command or key %1%2 everyportd help lists all."_s.arg(
            topic, near.isEmpty() ? u"."_s : u"; did you mean %1?"_s.arg(near)));
    return EX_USAGE;
}

/// Of one of the two programs; all that it can do stands there.
int printManual(const QString& of, const ServiceTypes& types, const QString& program)
{
    const QStringList known{u"everyport"_s, u"everyportd"_s};
    if (known.contains(of))
        return printed(manualPage(of, types), program);
    const auto near = nearestWord(of.left(64), known);
    complain(program,
        u"There is no manual page %1%2 everyport and everyportd have one."_s.arg(
            of, near.isEmpty() ? u"."_s : u"; did you mean %1?"_s.arg(near)));
    return EX_USAGE;
}

} // namespace

int runHelpCommand(const CommandLine& line, const QString& program)
{
    const auto types = makeServiceTypes();
    const auto topic = line.arguments.join(u' ');
    if (line.commandOptions.boolean(u"man"_s))
        return printManual(topic.isEmpty() ? program : topic, types, program);
    if (topic.isEmpty())
        return printed(helpTopics(types), program);
    return explain(topic, types, program);
}

int explainServiceType(const QString& name, const QString& program)
{
    return explain(name, makeServiceTypes(), program);
}

} // namespace everyport
