#pragma once

#include "app/rules/actionrunner.h"
#include "app/rules/actions/actioncontext.h"

namespace everyport::rulelinks {

/// Does what rules say, each thing as its kind does it.
class RuleActor final : public rules::Actor {
public:
    explicit RuleActor(rules::ActionContext context) : m_context(context) {}
    /// Where actions speak in our own services; they know the engine, which knows this. Null: not there any more.
    void setSpeakers(const rules::Speakers* speakers) { m_context.speakers = speakers; }
    Task<Result<QString>> perform(rules::ActionCall call) override;

private:
    rules::ActionContext m_context;
};

} // namespace everyport::rulelinks
