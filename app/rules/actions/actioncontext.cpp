#include "app/rules/actions/actioncontext.h"

#include "app/rules/actions/actionkinds.h"

namespace everyport::rules {

Result<QString> doneOr(const Result<Done>& done, const ActionCall& call)
{
    return done ? Result<QString>(describe(call.kind, call.values)) : Result<QString>(done.error());
}

Error notDone(const QString& why)
{
    auto error = Error::cancelled();
    error.text = why;
    return error;
}

Error notFound(const QString& text)
{
    return Error::refused(Reason::NotFound, text);
}

} // namespace everyport::rules
