#pragma once

#include <memory>
#include <vector>

#include "app/rulelinks/hookmarks.h"
#include "app/rules/ruleengine.h"
#include "app/rules/webhook.h"
#include "app/services/core/httpplaces.h"

namespace everyport {
class Log;
}

namespace everyport::rulelinks {

/// POST /hooks/NAME on every http service: calls for the rule NAME that waits for a webhook or for commits. Believed
/// only with its secret (rules/webhook.h), at most 1 MiB, the same signed body once (hookmarks.h). 202 says that the
/// rule will do it; where it has no room or the program ends, 503 says when to send it again. All must outlive it.
/// Loop's thread.
class HookReceiver {
public:
    HookReceiver(Reactor& reactor, HttpPlaces& places, rules::RuleRegistry& registry, rules::RuleEngine& engine,
        Log& log, Database& database);

    /// Ready when each call is answered, and it is noted of each that was done.
    Task<Result<Done>> settled();

private:
    Task<http::Response> answerApart(http::Request request);
    Task<Result<Done>> answerTo(http::Request request, std::shared_ptr<Deferred<http::Response>> answered);
    Task<http::Response> answer(http::Request request);
    Task<http::Response> take(
        QString name, rules::HookCall call, QStringList chain, rules::HookProof proof, Result<rules::Fields> fields);
    http::Response take(rules::Event event, const QByteArray& mark);
    Task<Result<Done>> follow(QByteArray mark, Task<Result<rules::RunReport>> running);
    void notifySettled();
    http::Response refuse(const QString& name, const QString& address);

    Reactor& m_reactor;
    rules::RuleRegistry& m_registry;
    rules::RuleEngine& m_engine;
    Log& m_log;
    HookMarks m_marks;
    bool m_notesFail = false; ///< The log says so already.
    std::vector<Deferred<Result<Done>>> m_settling;
    TaskSet m_work{TaskSet::alreadyTold}; ///< Answers, and notes that calls are done: `follow` tells of failures.
    Registration m_registration;          // last: the first to go
};

} // namespace everyport::rulelinks
