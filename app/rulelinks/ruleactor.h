#pragma once

#include "app/chat/model/chatmodel.h"
#include "app/polls/pollregistry.h"
#include "app/rulelinks/servicerulesource.h"

namespace everyport {
class Log;
}
namespace everyport::rules {
class LentActions;
}

namespace everyport::rulelinks {

/// What rules act on; lent, and outlives them.
struct ActionContext {
    Reactor& reactor;
    Log& log;
    polls::PollRegistry& polls;
    chat::ChatModel& chat;
    ServiceList& services;
    rules::LentActions& lent;
};

/// Does what rules say, a function a kind. A new kind of action is a row of its table.
class RuleActor final : public rules::Actor {
public:
    explicit RuleActor(ActionContext reach) : m_reach(reach) {}
    void setOwn(ServiceRuleSource* own) { m_own = own; } ///< Our services' mouths; null: not there yet.
    Task<Result<QString>> perform(rules::ActionCall call) override;

private:
    Task<Result<QString>> say(rules::ActionCall call);
    Task<Result<QString>> answer(rules::ActionCall call);
    Task<Result<QString>> sayInChat(qint64 account, rules::ActionCall call);
    Task<Result<QString>> publish(rules::ActionCall call);
    Task<Result<QString>> changePoll(rules::ActionCall call);
    Task<Result<QString>> changeService(rules::ActionCall call);
    Task<Result<QString>> post(rules::ActionCall call);
    Task<Result<QString>> callPlugin(rules::ActionCall call);
    Task<Result<QString>> writeLog(rules::ActionCall call);

    ActionContext m_reach;
    ServiceRuleSource* m_own = nullptr;
};

} // namespace everyport::rulelinks
