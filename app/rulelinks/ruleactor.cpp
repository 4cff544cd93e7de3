#include "app/rulelinks/ruleactor.h"

#include "app/rules/actions/actionkinds.h"

using namespace Qt::StringLiterals;

namespace everyport::rulelinks {

Task<Result<QString>> RuleActor::perform(rules::ActionCall call)
{
    const auto* kind = rules::findActionKind(call.kind);
    if (!kind)
        return Result<QString>(rules::notFound(u"There is no action “%1”."_s.arg(call.kind)));
    return kind->perform(m_context, std::move(call));
}

} // namespace everyport::rulelinks
