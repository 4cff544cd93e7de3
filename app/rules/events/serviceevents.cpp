#include <QList>

#include "app/rules/kinds/eventkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

QList<FieldInfo> serviceFields()
{
    return {{u"service"_s, u"irc"_s, u"The service's name."_s, {}, Option::Names::Service},
        {u"type"_s, u"irc"_s, u"Its type."_s, {}, Option::Names::ServiceKind},
        {u"address"_s, u"irc://127.0.0.1:6667"_s, u"Where it is."_s},
        {u"text"_s, u"The port 6667 is taken."_s, u"Its trouble, where there is one."_s, u"Trouble"_s}};
}

EventKind change(EventKind kind)
{
    kind.fields = serviceFields();
    kind.trace = [name = kind.name](const Fields& fields) { return name + u' ' + fields.value(u"service"_s); };
    return kind;
}

} // namespace

/// What becomes of the program's own services.
QList<EventKind> serviceEvents()
{
    return {change({.name = u"service-started"_s,
                .title = u"A service starts"_s,
                .help = u"From now on others can use a service of this program."_s}),
        change({.name = u"service-stopped"_s,
            .title = u"A service stops"_s,
            .help = u"A service of this program was turned off: nobody can use it any more."_s}),
        change({.name = u"service-trouble"_s,
            .title = u"A service is in trouble"_s,
            .help = u"A service of this program cannot run: another program has its port, say."_s})};
}

} // namespace everyport::rules
