#include "protocols/xmpp/server/login/resumption.h"

#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"
#include "protocols/xmpp/stanza/wire.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::xmpp {

namespace {

xml::Element element(const QString& name)
{
    return xml::Element(name, ns::streamManagement);
}

xml::Element failed(const QString& condition)
{
    return element(u"failed"_s).holding(xml::Element(condition, ns::stanzaErrors));
}

std::optional<quint32> countIn(const xml::Element& element)
{
    bool isNumber = false;
    const auto count = element.attribute(u"h").toUInt(&isNumber);
    return isNumber ? std::optional<quint32>(count) : std::nullopt;
}

Error notFound()
{
    return {Error::Kind::Refused, Reason::NotFound, {}, u"item-not-found"_s, 0};
}

/// §4: it says that it has taken more than there was.
Error tooHigh(quint32 handled, quint32 sent)
{
    return {Error::Kind::Malformed, Reason::BadValue, u"More stanzas were acknowledged than were sent."_s,
        u"%1 %2"_s.arg(handled).arg(sent), 0};
}

/// So many sessions that have ended are remembered.
constexpr size_t mostPast = 4096;

} // namespace

/// What a session hangs on while its client is away.
class Resumption::AbsentLink final : public SessionLink {
public:
    AbsentLink(Resumption& owner, Session& session) : m_owner(owner), m_session(session) {}

    void sendBytes(QByteArray) override
    {
        const auto& options = m_owner.m_options;
        auto& outbox = m_session.outbox();
        if (outbox.unacknowledged() > options.absentStanzas || outbox.unacknowledgedBytes() > options.absentBytes)
            overflowed();
    }
    void pauseStanzas() override {}
    void resumeStanzas() override {}
    void endSession(const StreamError&) override { m_owner.m_ended(m_session); } // we are gone
    void cancelSession(const StreamError&) override {}
    bool isPrivate() const override { return false; }

private:
    void overflowed();

    Resumption& m_owner;
    Session& m_session;
};

struct Resumption::Entry {
    QString id;
    std::chrono::seconds patience;
    std::unique_ptr<AbsentLink> absence = {}; // null while the client is there
    Clock::Moment since = {};
    Clock::Timer timer = {};
};

/// In a turn of its own: whoever is sending goes through a list of sessions.
void Resumption::AbsentLink::overflowed()
{
    const auto number = m_session.number();
    auto& entry = *m_owner.m_entries.at(number);
    entry.timer = m_owner.m_clock.callLater(0s, [owner = &m_owner, number] { owner->expire(number); });
}

Resumption::Resumption(const ServerOptions& options, Clock& clock, Sessions& sessions, Ended ended)
    : m_options(options), m_clock(clock), m_sessions(sessions), m_ended(std::move(ended))
{
}

Resumption::~Resumption() = default;

void Resumption::received(Session& session, const xml::Element& request)
{
    auto& outbox = session.outbox();
    const auto name = request.name();
    if (name == u"enable") {
        const auto answer = enable(session, request);
        session.link().sendBytes(clientBytes(answer.isNull() ? unexpectedRequest() : answer));
    } else if (name == u"r") {
        if (outbox.isCounting())
            acknowledge(session, outbox.taken());
    } else if (name == u"a") {
        const auto count = countIn(request);
        if (outbox.isCounting() && !count)
            session.link().endSession({StreamCondition::BadFormat, u"An <a/> says how many by h."_s});
        else if (outbox.isCounting() && !outbox.acknowledged(*count))
            session.link().endSession(tooHighCount(tooHigh(*count, outbox.sent())));
    } else {
        session.link().sendBytes(clientBytes(unexpectedRequest())); // resuming comes before binding
    }
}

void Resumption::acknowledge(Session& session, quint32 taken)
{
    if (session.outbox().isCounting() && session.outbox().mayTell(taken))
        session.link().sendBytes(clientBytes(element(u"a"_s).with(u"h"_s, QString::number(taken))));
}

xml::Element Resumption::enable(Session& session, const xml::Element& request)
{
    if (!session.outbox().startCounting())
        return {};
    auto answer = element(u"enabled"_s);
    const auto wish = request.attribute(u"resume");
    if ((wish != u"true" && wish != u"1") || m_options.resumption.count() <= 0)
        return answer;
    auto patience = m_options.resumption;
    bool isNumber = false;
    const auto most = request.attribute(u"max").toInt(&isNumber);
    if (isNumber && most > 0)
        patience = std::min(patience, std::chrono::seconds(most));
    const auto id = randomText(18);
    m_numbers.insert(id, session.number());
    m_entries[session.number()] = std::make_unique<Entry>(Entry{id, patience});
    answer.setAttribute(u"id"_s, id);
    answer.setAttribute(u"resume"_s, u"true"_s);
    answer.setAttribute(u"max"_s, QString::number(patience.count()));
    return answer;
}

bool Resumption::keeps(Session& session)
{
    const auto found = m_entries.find(session.number());
    if (found == m_entries.end())
        return false;
    const auto& outbox = session.outbox();
    if (outbox.unacknowledged() > m_options.absentStanzas || outbox.unacknowledgedBytes() > m_options.absentBytes)
        return false;
    auto& entry = *found->second;
    entry.absence = std::make_unique<AbsentLink>(*this, session);
    entry.since = m_clock.now();
    entry.timer = m_clock.callLater(entry.patience, [this, number = session.number()] { expire(number); });
    session.outbox().setLink(*entry.absence);
    return true;
}

Result<Session*> Resumption::resume(const Jid& account, const xml::Element& request, SessionLink& link)
{
    const auto number = m_numbers.value(request.attribute(u"previd"));
    auto* session = m_sessions.find(number);
    const auto count = countIn(request);
    if (!session || session->jid().bare() != account || !count)
        return notFound();
    if (!session->outbox().acknowledged(*count))
        return tooHigh(*count, session->outbox().sent());
    auto& entry = *m_entries.at(number);
    if (!entry.absence) // it noticed the loss before we did
        session->link().cancelSession({StreamCondition::Conflict, u"The session goes on over another connection."_s});
    entry.timer.cancel();
    session->outbox().resumeOn(link);
    entry.absence.reset();
    if (session->isPaused())
        link.pauseStanzas();
    return session;
}

void Resumption::forget(Session& session)
{
    const auto found = m_entries.find(session.number());
    if (found == m_entries.end())
        return;
    m_past.push_front({found->second->id, session.account(), session.outbox().taken()});
    if (m_past.size() > mostPast)
        m_past.pop_back();
    m_numbers.remove(found->second->id);
    m_entries.erase(found);
}

std::optional<quint32> Resumption::takenBefore(const Jid& account, const xml::Element& request) const
{
    const auto id = request.attribute(u"previd");
    const auto past = std::find_if(
        m_past.begin(), m_past.end(), [&](const Past& one) { return one.id == id && one.account == account.local(); });
    return past == m_past.end() ? std::nullopt : std::optional(past->taken);
}

void Resumption::expire(quint64 number)
{
    if (auto* session = m_sessions.find(number))
        m_ended(*session);
}

bool Resumption::endOneOf(const QString& account)
{
    Session* longest = nullptr;
    Clock::Moment since = {};
    for (auto* session : m_sessions.of(account)) {
        const auto found = m_entries.find(session->number());
        if (found == m_entries.end() || !found->second->absence || (longest && found->second->since >= since))
            continue;
        longest = session;
        since = found->second->since;
    }
    if (longest)
        m_ended(*longest);
    return longest != nullptr;
}

xml::Element resumedAnswer(Session& session, const QString& id)
{
    return element(u"resumed"_s).with(u"previd"_s, id).with(u"h"_s, QString::number(session.outbox().taken()));
}

xml::Element resumptionFailed(const Error& error, std::optional<quint32> taken)
{
    auto answer = failed(error.kind == Error::Kind::Malformed ? u"item-not-found"_s : error.code);
    if (taken)
        answer.setAttribute(u"h"_s, QString::number(*taken));
    return answer;
}

xml::Element unexpectedRequest()
{
    return failed(u"unexpected-request"_s);
}

StreamError tooHighCount(const Error& error)
{
    StreamError told{StreamCondition::UndefinedCondition, error.text};
    told.detail = element(u"handled-count-too-high"_s)
                      .with(u"h"_s, error.code.section(u' ', 0, 0))
                      .with(u"send-count"_s, error.code.section(u' ', 1));
    return told;
}

} // namespace everyport::xmpp
