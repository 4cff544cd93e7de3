#pragma once

#include "app/rulelinks/hookmarks.h"
#include "app/rules/ruleengine.h"
#include "app/rules/webhook.h"
#include "app/services/core/httpplaces.h"

namespace everyport {
class Log;
}

namespace everyport::rulelinks {

/// POST /hooks/NAME on every http service: calls for the rule NAME that waits for a webhook or for commits. Believed
/// only with its secret (rules/webhook.h), at most 1 MiB, the same signed body once (hookmarks.h). All must outlive it.
/// Loop's thread.
class HookReceiver {
public:
    HookReceiver(Reactor& reactor, HttpPlaces& places, rules::RuleRegistry& registry, rules::RuleEngine& engine,
        Log& log, Database& database);

private:
    Task<http::Response> answer(http::Request request);
    Task<http::Response> take(
        QString name, rules::HookCall call, QStringList chain, rules::HookProof proof, Result<rules::Fields> fields);
    http::Response refuse(const QString& name, const QString& address);

    Reactor& m_reactor;
    rules::RuleRegistry& m_registry;
    rules::RuleEngine& m_engine;
    Log& m_log;
    HookMarks m_marks;
    Registration m_registration; // last: the first to go
};

} // namespace everyport::rulelinks
