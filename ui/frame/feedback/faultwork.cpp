#include "ui/frame/feedback/faultwork.h"

#include <QPointer>
#include <QWidget>

#include "netcore/task/taskset.h"
#include "netcore/task/taskstages.h"
#include "ui/frame/page/pagecontext.h"

namespace everyport::ui {
namespace {

/// Null as long as the window has no parts yet.
FaultStrips* stripsOf(PageContext& context)
{
    return context.window()->findChild<FaultStrips*>({}, Qt::FindDirectChildrenOnly);
}

} // namespace

void startOn(PageContext& context, const QString& subject, const QString& what, Task<Result<Done>> work)
{
    const QPointer<FaultStrips> strips(stripsOf(context));
    auto told = std::move(work)
                    .then([strips, subject](Done) {
                        if (strips)
                            strips->succeeded(subject);
                        return Done();
                    })
                    .otherwise([strips, subject, what](const Error& error) -> Result<Done> {
                        if (!strips || error.isCancelled())
                            return error;
                        strips->show(what, error, subject);
                        return Error::cancelled(); // said already, and no success of these words
                    });
    context.tasks().start(std::move(told), what);
}

void startNamed(PageContext& context, Task<Result<Done>> work, const QString& what)
{
    startOn(context, what, what, std::move(work));
}

void offerAgain(PageContext& context, const QString& subject, FaultStrips::Again again)
{
    if (FaultStrips* strips = stripsOf(context))
        strips->setAgain({}, subject, std::move(again));
}

void subjectSucceeded(PageContext& context, const QString& subject)
{
    if (FaultStrips* strips = stripsOf(context))
        strips->succeeded(subject);
}

Task<Result<Done>> thenTell(Task<Result<Done>> work, QPointer<QObject> teller, std::function<void()> told)
{
    auto done = co_await std::move(work);
    if (done && teller)
        told();
    co_return done;
}

void reportEnd(PageContext& context, const QString& what, const Error* error)
{
    if (error)
        context.reportFault(what, *error);
    else if (FaultStrips* strips = stripsOf(context))
        strips->workSucceeded(what);
}

QString serviceSubject(const QString& name)
{
    return QStringLiteral("service/") + name;
}

QString readerSubject(const QString& id)
{
    return QStringLiteral("reader/") + id;
}

QString pollSubject(const QString& id, const QString& work)
{
    return QStringLiteral("poll/%1/%2").arg(work, id);
}

QString newServiceSubject(const QString& type)
{
    return QStringLiteral("new service/") + type;
}

} // namespace everyport::ui
