#include <QList>

#include "app/rules/kinds/eventkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

/// Where the running order of an event is.
QList<EventKind> stepEvents()
{
    return {{.name = u"event-stepped"_s,
        .title = u"An event steps on"_s,
        .help = u"Another question of its running order is the present one, or it is over, whoever has stepped."_s,
        .fields = {{u"event_name"_s, u"Open day"_s, u"Its name, as its polls have it."_s},
            {u"step"_s, u"which-fruit"_s, u"The poll, or the slide; empty when it is over."_s},
            {u"question"_s, u"Which fruit?"_s, u"What the poll asks, or the slide's title."_s},
            {u"place"_s, u"3"_s, u"Which step of how many it is."_s}, {u"steps"_s, u"7"_s, u"How many there are."_s},
            {u"state"_s, u"running"_s, u"Whether it goes on."_s, {}, {}, {u"running"_s, u"over"_s}}},
        .trace = [](const Fields& fields) { return u"event-stepped "_s + fields.value(u"event_name"_s); }}};
}

} // namespace everyport::rules
