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

EventKind change(const QString& name, const QString& title)
{
    return {.name = name, .title = title, .fields = serviceFields(), .trace = [name](const Fields& fields) {
                return name + u' ' + fields.value(u"service"_s);
            }};
}

} // namespace

/// What becomes of the program's own services.
QList<EventKind> serviceEvents()
{
    return {change(u"service-started"_s, u"A service starts"_s), change(u"service-stopped"_s, u"A service stops"_s),
        change(u"service-trouble"_s, u"A service is in trouble"_s)};
}

} // namespace everyport::rules
