#include "ui/services/servicetroubles.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

#include "app/station/running/station.h"
#include "app/station/servicefiles/configuredservices.h"
#include "netcore/task/taskstages.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/services/servicelabels.h"

namespace everyport::ui {
namespace {

struct ServiceTroubles {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ServiceTroubles)
};

/// What goes wrong then is said where the button was: the strip tells of the new trouble, with its own ways out.
Task<Result<Done>> saidInStrip(PageContext& context, Task<Result<Done>> work)
{
    return std::move(work).otherwise([&context](const Error& error) -> Result<Done> {
        return context.troubles().areSaid(error.text) ? Error::cancelled() : error;
    });
}

void applyRemedy(PageContext& context, const QString& name, const Remedy& remedy)
{
    const auto status = context.station().services().status(name);
    if (!status)
        return;
    OptionValues values = status->values;
    values.give(remedy.key, remedy.value);
    startNamed(context, saidInStrip(context, context.station().configured().save(name, values, Unwritten::Refused)),
        ServiceTroubles::tr("Changing %1").arg(name));
}

void useLastGood(PageContext& context, const QString& name)
{
    auto& configured = context.station().configured();
    if (const auto values = configured.lastGoodValues(name))
        startNamed(context, saidInStrip(context, configured.save(name, *values, Unwritten::Refused)),
            ServiceTroubles::tr("Mending %1").arg(name));
}

} // namespace

QList<Trouble::Remedy> remediesOf(PageContext& context, const ServiceStatus& status)
{
    QList<Trouble::Remedy> remedies;
    const QString name = status.name;
    if (status.remedy.isValid())
        remedies.append({saidWords(status.remedy.label), {},
            [&context, name, remedy = status.remedy] { applyRemedy(context, name, remedy); }});
    if (status.isBroken || (status.trouble.reason == Reason::BadValue && status.trouble.native > 0)) {
        remedies.append({ServiceTroubles::tr("Open file"), QStringLiteral("file-text"),
            [file = status.file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }});
        if (context.station().configured().lastGoodValues(name))
            remedies.append(
                {ServiceTroubles::tr("Use last good"), {}, [&context, name] { useLastGood(context, name); }});
    } else if (status.state == ServiceStatus::State::Failed || status.state == ServiceStatus::State::Running) {
        // To the field that is at fault where the fault names it.
        remedies.append({ServiceTroubles::tr("Settings"), QStringLiteral("settings-2"),
            [&context, subject = name + QLatin1Char('/') + status.trouble.code] {
                context.goTo(QStringLiteral("services"), subject);
            }});
        if (status.state == ServiceStatus::State::Failed)
            remedies.append({ServiceTroubles::tr("Try again"), {}, [&context, name] {
                                 startOn(context, serviceSubject(name), ServiceTroubles::tr("Starting %1").arg(name),
                                     context.station().services().start(name));
                             }});
    }
    return remedies;
}

QString serviceTroubleId(const QString& name)
{
    return QStringLiteral("service/") + name;
}

Trouble serviceTrouble(PageContext& context, const ServiceStatus& status)
{
    Trouble trouble;
    trouble.id = serviceTroubleId(status.name);
    trouble.page = QStringLiteral("services");
    trouble.subject = status.name;
    trouble.severity = status.state == ServiceStatus::State::Running ? Trouble::Severity::Trouble
                                                                     : Trouble::Severity::Failed;
    const bool file = status.isBroken || status.trouble.native > 0;
    if (status.state == ServiceStatus::State::Failed && !status.isBroken)
        trouble.head = ServiceTroubles::tr("%1 could not start:").arg(status.name);
    else
        trouble.head = file ? ServiceTroubles::tr("The file of %1 is faulty:").arg(status.name)
                            : ServiceTroubles::tr("%1:").arg(status.name);
    trouble.text = serviceTroubleWords(status);
    trouble.cause = status.trouble.text;
    trouble.brief = ServiceTroubles::tr("%1: %2").arg(
        status.name, status.isBroken ? ServiceTroubles::tr("file faulty") : saidWords(serviceTroubleWords(status)));
    QStringList details;
    if (status.trouble.reason != Reason::None)
        details.append(reasonName(status.trouble.reason));
    if (!status.trouble.code.isEmpty())
        details.append(status.trouble.code);
    if (status.trouble.native != 0)
        details.append(ServiceTroubles::tr("system code %1").arg(status.trouble.native));
    trouble.details = details.join(QStringLiteral(", "));
    trouble.remedies = remediesOf(context, status);
    return trouble;
}

} // namespace everyport::ui
