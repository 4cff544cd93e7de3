#include "app/station/completioncommand.h"

#include <unistd.h>

#include "app/services/servicetypes.h"
#include "app/station/aside.h"
#include "app/station/asking/controlclient.h"
#include "app/station/commandline/completion.h"
#include "app/station/process/exitcode.h"
#include "app/station/standardoutput.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// A table's first column. What has a space or a control character in it is no name: a sentence, or somebody's joke.
QStringList namesOf(const QString& table)
{
    QStringList names;
    for (const auto& row : table.split(u'\n', Qt::SkipEmptyParts)) {
        const auto name = row.section(u"  "_s, 0, 0);
        const auto isName = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
        if (isName && !name.isEmpty())
            names << name;
    }
    return names;
}

constexpr qsizetype largestTable = 1024 * 1024;

} // namespace

int runCompletionCommand(const CommandLine& line, const QString& program)
{
    const auto& what = line.arguments.first();
    auto text = completionScript(program, what);
    if (what == "words"_L1) {
        // Nobody waits at a Tab for a program that hangs: the signal ends this one, and there are no words.
        ::alarm(2);
        const auto names = [&](const QString& listing, const QString& folder) {
            auto client = ControlClient::connect(folder.isEmpty() ? line.dataFolder() : folder);
            CollectedOutput table(largestTable);
            if (client)
                (void)client->run({listing, {}, {}, {}}, table);
            return namesOf(table.text());
        };
        text = completionText(completionOf(line.arguments.mid(1), serviceTypes(), names));
    }
    if (text.isEmpty()) {
        complain(
            program, u"There is no completion for %1; there are %2."_s.arg(what, completionShells().join(u", "_s)));
        return EX_USAGE;
    }
    return printed(text, program);
}

} // namespace everyport
