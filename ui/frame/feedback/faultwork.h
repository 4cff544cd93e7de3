#pragma once

#include <functional>

#include <QObject>
#include <QPointer>
#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "ui/frame/feedback/faultstrips.h"

namespace everyport::ui {

class PageContext;

void reportEnd(
    PageContext& context, const QString& what, const Error* error); ///< Null: it succeeded. See reportResult.

/// Work on something that has a name of its own, its subject: "service/web". Goes on when its page is left, as
/// `PageContext::tasks`. Where it fails there is one strip for each subject, whatever was tried with it, and that
/// closes when later work of the same subject succeeds, or when `subjectSucceeded` tells that all is well by another
/// way. `what` is the work in words for a person. `context` outlives it; loop's thread.
void startOn(PageContext& context, const QString& subject, const QString& what, Task<Result<Done>> work);

/// The same where the words say already what it is about and what is done with it: "Reloading votes". They are its
/// subject, so its strip closes when just that succeeds later.
void startNamed(PageContext& context, Task<Result<Done>> work, const QString& what);

/// What the strip of work on `subject` offers where that has failed: *Try again*. The strip stands on the page where
/// what could not be done is, also for who has gone elsewhere.
void offerAgain(PageContext& context, const QString& subject, FaultStrips::Again again);

void subjectSucceeded(PageContext& context, const QString& subject);

/// `work`, and `told` when it has succeeded: what was done is told when it is, for until then it may fail, on a full
/// disk. Whoever tells may have gone by then, and it is not called.
Task<Result<Done>> thenTell(Task<Result<Done>> work, QPointer<QObject> teller, std::function<void()> told);

/// For work that ran otherwise: its failure goes to PageContext::reportFault, and where it succeeds later the strip of
/// the same words closes, as that of work in PageContext::tasks does by itself.
template <typename T>
void reportResult(PageContext& context, const QString& what, const Result<T>& result)
{
    reportEnd(context, what, result ? nullptr : &result.error());
}

QString serviceSubject(const QString& name);
QString newServiceSubject(const QString& type); ///< Of one that has no name yet.
QString readerSubject(const QString& id);
/// Of what is done with a poll: two may ask the same. `work`: "voting", "saving".
QString pollSubject(const QString& id, const QString& work);

} // namespace everyport::ui
