#include <QList>
#include <QString>
#include <QStringList>

#include "app/rules/actions/actioncontext.h"
#include "app/rules/actions/actionoptions.h"
#include "app/rules/kinds/actionkind.h"
#include "app/services/core/servicelist.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

using ChangeService = Task<Result<Done>> (ServiceList::*)(QString);

Task<Result<QString>> changeService(ActionContext context, ActionCall call, ChangeService change)
{
    const auto service = call.values.text(u"service"_s);
    if (!context.services.status(service))
        co_return notFound(u"There is no service %1."_s.arg(service));
    auto changing = (context.services.*change)(service);
    const auto done = co_await std::move(changing);
    co_return doneOr(done, call);
}

ActionKind serviceAction(const QString& name, const QString& title, const QString& sentence, const QString& help,
    ChangeService change, const QStringList& events)
{
    return {.name = name,
        .title = title,
        .help = help,
        .options = {neededOption(u"service"_s, u"Service"_s, u"The service's name."_s, Option::Names::Service)},
        .describe = [sentence](const OptionValues& values) { return sentence.arg(values.text(u"service"_s)); },
        .perform = [change](const ActionContext& context,
                       ActionCall call) { return changeService(context, std::move(call), change); },
        .brings =
            [events](const OptionValues& values) {
                QList<Event> brought;
                for (const auto& event : events)
                    brought.append({.kind = event, .fields = {{u"service"_s, values.text(u"service"_s)}}});
                return brought;
            }};
}

} // namespace

/// Starts and stops services of the program.
QList<ActionKind> serviceActions()
{
    return {serviceAction(u"start-service"_s, u"Start a service"_s, u"Start the service %1"_s,
                u"Turns on a service of this program, so that others can use it."_s, &ServiceList::start,
                {u"service-started"_s, u"service-trouble"_s}),
        serviceAction(u"stop-service"_s, u"Stop a service"_s, u"Stop the service %1"_s,
            u"Turns off a service of this program; whoever uses it just then is cut off."_s, &ServiceList::stop,
            {u"service-stopped"_s})};
}

} // namespace everyport::rules
