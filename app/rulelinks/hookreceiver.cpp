#include "app/rulelinks/hookreceiver.h"

#include "app/log/log.h"
#include "app/log/tolog.h"
#include "app/rules/kinds/traces.h"
#include "netcore/threads/threadpool.h"

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
    for (const auto* name : {"content-type", "x-hub-signature-256", "x-gitea-signature", "x-forgejo-signature",
             "x-gitlab-token", "authorization", "x-github-event", "x-gitea-event", "x-forgejo-event", "x-gitlab-event"})
        call.headers.insert(name, request.headers.value(name));
    return call;
}

QStringList chainOf(const http::Request& request)
{
    QStringList chain;
    for (const auto& name : request.headers.value(rules::chainHeader).split(',')) {
        if (const auto text = QString::fromLatin1(name.trimmed());
            rules::isRuleName(text) && chain.size() < rules::longestChain)
            chain << text;
    }
    return chain;
}

const rules::Rule* hookNamed(const rules::RuleRegistry& registry, const QString& name)
{
    const auto* status = registry.find(name);
    const bool isHook = status && status->isActive()
        && (status->rule.event == "webhook"_L1 || status->rule.event == "commit"_L1);
    return isHook ? &status->rule : nullptr;
}

constexpr qsizetype readAtOnce = 64 * 1024;

/// Within a minute a rule may fire again.
Response comeAgain(const QString& why)
{
    auto response = Response::text(503, why.toUtf8() + " Nothing was done; send it again later.\n");
    response.headers.add("Retry-After", "60");
    return response;
}

} // namespace

HookReceiver::HookReceiver(Reactor& reactor, HttpPlaces& places, rules::RuleRegistry& registry,
    rules::RuleEngine& engine, Log& log, Database& database)
    : m_reactor(reactor),
      m_registry(registry),
      m_engine(engine),
      m_log(log),
      m_marks(database, reactor.clock(), failuresToLog(log, u"rules"_s))
{
    m_work.setEmptied([this] { notifySettled(); });
    auto hold = places.add(u"/hooks"_s, {u"rules"_s, {"POST"}, rules::largestHook, true},
        [this](http::Request request) { return answerApart(std::move(request)); });
    if (hold)
        m_registration = *hold;
    else
        m_log.error(u"rules"_s, hold.error());
}

/// Whoever hangs up in the middle has sent it all the same, and it may be noted already. Nor does an answer outlive
/// what it works with.
Task<Response> HookReceiver::answerApart(http::Request request)
{
    auto answered = std::make_shared<Deferred<Response>>();
    auto task = answered->task();
    m_work.start(answerTo(std::move(request), std::move(answered)));
    return task;
}

Task<Result<Done>> HookReceiver::answerTo(http::Request request, std::shared_ptr<Deferred<Response>> answered)
{
    auto answering = answer(std::move(request));
    auto response = co_await std::move(answering);
    answered->fire(std::move(response));
    co_return Done();
}

Task<Response> HookReceiver::answer(http::Request request)
{
    const auto segments = request.target.segments;
    const auto name = segments.size() == 2 ? segments[1] : QString();
    const auto* found = hookNamed(m_registry, name);
    if (!found)
        co_return Response::text(404, "There is no such hook, or its rule is off.\n");
    const auto rule = *found;
    const auto call = callOf(request);
    const auto chain = chainOf(request);
    if (call.body.size() <= readAtOnce) {
        const auto read = readCall(call, rule);
        auto taking = take(name, call, chain, read.proof, read.fields);
        auto taken = co_await std::move(taking);
        co_return taken;
    }
    auto reading = deferToThread(m_reactor, Threads::Hashing, [call, rule] { return readCall(call, rule); });
    const auto read = co_await std::move(reading);
    auto taking = take(name, call, chain, read.proof, read.fields);
    auto taken = co_await std::move(taking);
    co_return taken;
}

Response HookReceiver::refuse(const QString& name, const QString& address)
{
    m_log.warning(u"rules"_s,
        u"A call of the hook %1 from %2 was refused: no signature or token that fits its secret."_s.arg(name, address));
    auto refusal = Response::text(401, "This hook wants a signature or a token made with its secret.\n");
    refusal.headers.add("WWW-Authenticate", "Bearer");
    return refusal;
}

Task<Response> HookReceiver::take(
    QString name, HookCall call, QStringList chain, HookProof proof, Result<rules::Fields> fields)
{
    const auto* rule = hookNamed(m_registry, name);
    if (proof == HookProof::Refused || !rule)
        co_return refuse(name, call.address);
    if (!fields && fields.error().kind == Error::Kind::Unsupported && rule->event == "webhook"_L1) {
        m_log.warning(u"rules"_s,
            u"A call of the hook %1 from %2 was refused: %3"_s.arg(name, call.address, fields.error().text));
        co_return Response::text(415, fields.error().text.toUtf8() + '\n');
    }
    if (!fields && fields.error().kind == Error::Kind::Unsupported)
        co_return Response::text(200, "Heard; there is nothing to do for it.\n");
    if (!fields)
        co_return Response::text(400, fields.error().text.toUtf8() + '\n');
    const rules::Event event{rule->event, *fields, 0, name, chain};
    // A token could be replayed by nobody but who has it, and then anything could be sent.
    if (proof != HookProof::Signed || rule->when.boolean(u"repeats"_s))
        co_return take(event, {});
    const auto mark = HookMarks::markOf(name, call.body);
    auto marking = m_marks.take(mark);
    const auto isNew = co_await std::move(marking);
    if (!isNew) {
        m_log.error(u"rules"_s, isNew.error());
        co_return Response::text(503, "This cannot be noted at the moment, so it is not done. Send it again later.\n");
    }
    if (!*isNew)
        co_return Response::text(200, "Heard before; not done again.\n");
    co_return take(event, mark);
}

/// `mark` where it was signed; else empty.
Response HookReceiver::take(rules::Event event, const QByteArray& mark)
{
    const bool isLastOfChain = event.chain.size() >= rules::longestChain; // later it would be one, too
    auto running = m_engine.take(std::move(event));
    std::optional<QString> refusal;
    if (running.isReady()) {
        const auto made = running.take();
        if (made && made->outcome == rules::RunReport::Outcome::LeftOut && !isLastOfChain)
            refusal = made->lines.join(u' ');
        else if (!made)
            refusal = made.error().text;
        running = Task<Result<rules::RunReport>>(made);
    }
    if (!mark.isEmpty())
        m_work.start(follow(mark, std::move(running)));
    return refusal ? comeAgain(*refusal) : Response::text(202, "Accepted.\n");
}

Task<Result<Done>> HookReceiver::follow(QByteArray mark, Task<Result<rules::RunReport>> running)
{
    using Outcome = rules::RunReport::Outcome;
    const auto made = co_await std::move(running);
    if (!made || made->outcome == Outcome::LeftOut || made->outcome == Outcome::Stopped) {
        m_marks.giveBack(mark);
        co_return Done();
    }
    auto noting = m_marks.setDone(mark);
    const auto noted = co_await std::move(noting);
    if (!noted && !m_notesFail)
        m_log.error(u"rules"_s,
            u"A call of a hook was done, and that cannot be noted: %1 If it is sent again after the next start, it is done again."_s
                .arg(noted.error().text));
    m_notesFail = !noted;
    co_return noted;
}

Task<Result<Done>> HookReceiver::settled()
{
    return m_work.count() == 0 ? Task<Result<Done>>(Result<Done>(Done())) : m_settling.emplace_back().task();
}

void HookReceiver::notifySettled()
{
    for (auto& waiting : std::exchange(m_settling, {}))
        waiting.fire(Done());
}

} // namespace everyport::rulelinks
