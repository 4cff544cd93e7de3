#include <QList>

#include "app/rules/kinds/eventkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

/// What plugins, scripts and people at a prompt tell: fields as they name them.
QList<EventKind> scriptEvents()
{
    return {
        {.name = u"plugin"_s,
            .title = u"A plugin tells something"_s,
            .help = u"What happens, and when, is up to a plugin that you have added."_s,
            .fields = {{u"plugin"_s, u"hello"_s, u"The plugin's name."_s},
                {u"what"_s, u"greeted"_s, u"What it tells; further fields as the plugin names them."_s}},
            .openPrefixes = {QString()}},
        {.name = u"command"_s,
            .title = u"It is fired by hand or by a script"_s,
            .help = u"It waits for nothing: the command “rule fire”, or a line at a prompt, sets it off."_s,
            .fields = {{u"text"_s, u"Hello"_s, u"Any name may stand in field=value."_s}},
            .openPrefixes = {QString()}},
    };
}

} // namespace everyport::rules
