#include "app/station/running/eventerrors.h"

#include "app/events/event.h"

using namespace Qt::StringLiterals;

namespace everyport {

Error noEvent(const QString& name)
{
    return Error::refused(Reason::NotFound, u"There is no event %1; everyportd event list names them."_s.arg(name));
}

Error noStep(const events::Event& event, const QString& name)
{
    return Error::refused(Reason::NotFound,
        u"“%1” is no step of “%2”; everyportd event show %3 names them."_s.arg(name, event.name, event.id));
}

Error noneInEvents(const QString& what, const QString& id, const QString& list)
{
    return Error::refused(
        Reason::NotFound, u"There is no %1 %2; everyportd %3 NAME names those of an event."_s.arg(what, id, list));
}

} // namespace everyport
