#include "app/rulelinks/hookdoor.h"

#include "app/log/log.h"
#include "app/rules/traces.h"
#include "netcore/threadpool.h"

using namespace Qt::StringLiterals;

namespace everyport::rulelinks {

namespace {

using http::Response;
using rules::HookCall;
using rules::HookProof;

struct Read {
    HookProof proof = HookProof::Refused;
    Result<rules::Fields> fields = rules::Fields();
};

/// All that costs time with a large body; any thread.
Read readCall(const HookCall& call, const rules::Rule& rule)
{
    Read read;
    read.proof = rules::proofOf(call, rule.when.text(u"secret"_s), rule.when.text(u"proof"_s));
    if (read.proof == HookProof::Refused)
        return read;
    const auto wanted = rules::usedFields(rule);
    read.fields = rule.event == "commit"_L1 ? rules::commitFields(call, wanted) : rules::webhookFields(call, wanted);
    return read;
}

HookCall callOf(const http::Request& request)
{
    HookCall call{{}, request.body, request.peer.host};
    for (const auto* name : {"content-type", "x-hub-signature-256", "x-gitea-signature", "x-forgejo-signature", "x-gitlab-token", "authorization",
             "x-github-event", "x-gitea-event", "x-forgejo-event", "x-gitlab-event"})
        call.headers.insert(name, request.headers.value(name));
    return call;
}

QStringList chainOf(const http::Request& request)
{
    QStringList chain;
    for (const auto& name : request.headers.value(rules::chainHeader).split(',')) {
        if (const auto text = QString::fromLatin1(name.trimmed()); rules::isRuleName(text) && chain.size() < rules::longestChain)
            chain << text;
    }
    return chain;
}

const rules::Rule* hookNamed(const rules::RuleBook& book, const QString& name)
{
    const auto* status = book.find(name);
    const bool isHook = status && status->isActive() && (status->rule.event == "webhook"_L1 || status->rule.event == "commit"_L1);
    return isHook ? &status->rule : nullptr;
}

constexpr qsizetype readAtOnce = 64 * 1024;

} // namespace

HookDoor::HookDoor(Reactor& reactor, HttpPlaces& places, rules::RuleBook& book, rules::RuleEngine& engine, Log& log)
    : m_reactor(reactor), m_book(book), m_engine(engine), m_log(log)
{
    auto hold = places.add(u"/hooks"_s, {u"rules"_s, {"POST"}, rules::largestHook, true}, [this](http::Request request) { return answer(std::move(request)); });
    if (hold)
        m_hold = *hold;
    else
        m_log.error(u"rules"_s, hold.error());
}

Task<Response> HookDoor::answer(http::Request request)
{
    const auto segments = request.target.segments;
    const auto name = segments.size() == 2 ? segments[1] : QString();
    const auto* found = hookNamed(m_book, name);
    if (!found)
        co_return Response::text(404, "There is no such hook, or its rule is off.\n");
    const auto rule = *found;
    const auto call = callOf(request);
    const auto chain = chainOf(request);
    if (call.body.size() <= readAtOnce) {
        const auto read = readCall(call, rule);
        co_return take(name, call, chain, read.proof, read.fields);
    }
    auto reading = deferToThread(m_reactor, Threads::Hashing, [call, rule] { return readCall(call, rule); });
    const auto read = co_await std::move(reading);
    co_return take(name, call, chain, read.proof, read.fields);
}

Response HookDoor::take(const QString& name, const HookCall& call, const QStringList& chain, HookProof proof, const Result<rules::Fields>& fields)
{
    const auto* rule = hookNamed(m_book, name);
    if (proof == HookProof::Refused || !rule) {
        m_log.warning(u"rules"_s, u"A call of the hook %1 from %2 was refused: no signature or token that fits its secret."_s.arg(name, call.address));
        auto refusal = Response::text(401, "This hook wants a signature or a token made with its secret.\n");
        refusal.headers.add("WWW-Authenticate", "Bearer");
        return refusal;
    }
    if (!fields && fields.error().kind == Error::Kind::Unsupported)
        return Response::text(200, "Heard; there is nothing to do for it.\n");
    if (!fields)
        return Response::text(400, fields.error().text.toUtf8() + '\n');
    // A token could be replayed by nobody but who has it, and then anything could be sent.
    const bool isAgain = proof == HookProof::Signed && !rule->when.boolean(u"repeats"_s) && !m_memory.isNew(name, call.body, m_reactor.clock().wallMsecs());
    if (isAgain)
        return Response::text(200, "Heard before; not done again.\n");
    m_engine.heard({rule->event, *fields, 0, name, chain});
    return Response::text(202, "Accepted.\n");
}

} // namespace everyport::rulelinks
