#include "protocols/xmpp/server/login/negotiation.h"

#include <algorithm>

#include <QRandomGenerator>

#include "netcore/tls/tlssession.h"
#include "netcore/transport/registry.h"
#include "protocols/xmpp/server/login/certificatelogin.h"
#include "protocols/xmpp/server/login/clienthost.h"
#include "protocols/xmpp/server/login/clientstream.h"
#include "protocols/xmpp/server/login/inlinelogin.h"
#include "protocols/xmpp/server/login/loginname.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

// The half of Negotiation that finds out who it is: SASL (RFC 6120 §6), and SASL2 (XEP-0388).
namespace everyport::xmpp {

namespace {

/// RFC 6120 §6.4.2: base64, "=" for an empty message that is there, nothing for none.
std::optional<QByteArray> decoded(const QString& text)
{
    if (text == u"=")
        return QByteArray();
    const auto result = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (result.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    return result.decoded;
}

QString encoded(const QByteArray& bytes, bool emptyIsSaid)
{
    return bytes.isEmpty() && emptyIsSaid ? u"="_s : QString::fromLatin1(bytes.toBase64());
}

} // namespace

/// RFC 6120 §6.5 for what libgsasl and the accounts say.
QString Negotiation::failureCondition(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Malformed: return u"malformed-request"_s;
    case Error::Kind::Unsupported: return u"invalid-mechanism"_s;
    case Error::Kind::Refused:
        return error.code == u"invalid-authzid" || error.code == u"credentials-expired" ? error.code
                                                                                        : u"not-authorized"_s;
    default: return u"temporary-auth-failure"_s;
    }
}

sasl::Offer Negotiation::offer() const
{
    sasl::Offer offer;
    offer.plain = isPrivate();
    offer.anonymous = m_stream.host().options().guests;
    const auto binding = m_stream.host().options().channelBinding;
    offer.refusesUnbound = binding == ChannelBinding::Strict;
    if (auto* tls = m_stream.transport()->tls(); tls && binding != ChannelBinding::Off) {
        offer.tlsExporter = tls->exporter();
        offer.tlsUnique = tls->uniqueFinish();
        offer.tlsServerEndPoint = tls->serverEndPoint();
        offer.bindings = bindingTypes();
    }
    offer.provesWhatWasOffered = true;
    offer.certificateName = shown().fingerprint; // whose it is, is asked when it is used
    return offer;
}

LoginState Negotiation::loginState() const
{
    return {m_stream.host().options().domain, m_stream.transport()->peer(), isPrivate(), offer()};
}

PeerCertificate Negotiation::shown() const
{
    auto* tls = m_stream.transport()->tls();
    return tls ? tls->peerCertificate() : PeerCertificate();
}

/// XEP-0440. tls-unique is named where RFC 5929 defines it; under TLS 1.3 it is understood all the same, for clients
/// that know no other (slixmpp 1.8).
QStringList Negotiation::bindingTypes() const
{
    auto* tls = m_stream.transport()->tls();
    QStringList names;
    if (!tls->exporter().isEmpty())
        names << u"tls-exporter"_s;
    if (!tls->serverEndPoint().isEmpty())
        names << u"tls-server-end-point"_s;
    if (tls->facts().version != u"TLSv1.3" && !tls->uniqueFinish().isEmpty())
        names << u"tls-unique"_s;
    return names;
}

void Negotiation::authenticate(const xml::Element& element)
{
    const auto verb = element.name();
    if (verb == u"abort") {
        forgetExchange();
        refuse(u"aborted"_s, {});
        return;
    }
    const bool isInline = element.ns() == ns::sasl2;
    const bool isFirst = verb == (isInline ? u"authenticate" : u"auth");
    if (!isFirst && (verb != u"response" || !(m_exchange || m_awaitsName) || isInline == m_inline.isNull())) {
        refuse(u"malformed-request"_s, {});
        return;
    }
    if (isFirst)
        m_inline = isInline ? element : xml::Element();
    if (!m_inline.isNull())
        m_inline.removeElements(u"initial-response", ns::sasl2); // it may hold a password
    const auto text = isFirst && isInline ? element.childText(u"initial-response") : element.text();
    auto message = decoded(text);
    if (!message) {
        forgetExchange();
        refuse(u"incorrect-encoding"_s, {});
        return;
    }
    if (verb == u"response") {
        if (m_awaitsName)
            logInByCertificate(*message);
        else
            take(std::move(*message));
        return;
    }
    forgetExchange();
    if (!mayLogIn()) {
        refuse(u"encryption-required"_s, {});
        return;
    }
    if (isInline)
        m_parts = m_stream.host().extensions().startLogin(m_inline, loginState());
    const auto part = std::find_if(
        m_parts.begin(), m_parts.end(), [](const auto& one) { return one->authenticates(); });
    if (part != m_parts.end()) {
        await((*part)->authenticate(std::move(*message)));
        return;
    }
    if (element.attribute(u"mechanism") == u"EXTERNAL" && !shown().isEmpty()) {
        m_awaitsName = text.isEmpty();
        if (m_awaitsName)
            say(u"challenge"_s, u"="_s);
        else
            logInByCertificate(*message);
        return;
    }
    auto exchange = sasl::startServer(m_stream.host().reactor(), m_stream.host().credentials(),
        element.attribute(u"mechanism"), offer(), m_stream.transport()->peer().host);
    if (!exchange) {
        refuse(failureCondition(exchange.error()), exchange.error().text);
        return;
    }
    m_exchange = std::move(*exchange);
    // Client-first mechanisms without their message are asked for it (RFC 4422 §5).
    if (text.isEmpty())
        say(u"challenge"_s, u"="_s);
    else
        take(std::move(*message));
}

void Negotiation::forgetExchange()
{
    m_answers.cancel();
    m_step.cancel();
    m_exchange.reset();
    m_parts.clear();
    m_awaitsName = false;
}

void Negotiation::logInByCertificate(const QByteArray& name)
{
    m_awaitsName = false;
    m_stream.pauseStanzas();
    auto& host = m_stream.host();
    m_certificate = accountOfCertificate(
        host.users(), host.options().domain, shown(), name, m_stream.transport()->peer().host);
    m_certificate.whenDone([this](const Result<Jid>& account) {
        if (account)
            succeed({{}, true, account->toString(), {}});
        else
            refuse(failureCondition(account.error()), account.error().text);
    });
}

/// What is handed over is all there is of it: the exchange overwrites it.
void Negotiation::take(QByteArray message)
{
    await(m_exchange->step(std::move(message)));
}

void Negotiation::await(Task<Result<sasl::Step>> step)
{
    m_stream.pauseStanzas();
    m_step = std::move(step);
    m_step.whenDone([this](Result<sasl::Step> done) { stepped(std::move(done)); });
}

void Negotiation::stepped(Result<sasl::Step> step)
{
    if (!step) {
        m_exchange.reset();
        refuse(failureCondition(step.error()), step.error().text);
    } else if (!step->isDone) {
        say(u"challenge"_s, encoded(step->bytes, true));
        m_stream.resumeStanzas();
    } else {
        m_exchange.reset();
        succeed(*step);
    }
}

void Negotiation::succeed(const sasl::Step& step)
{
    const auto account = accountOf(step);
    if (!account) {
        refuse(failureCondition(account.error()), account.error().text);
        return;
    }
    m_account = *account;
    m_isGuest = step.name.isEmpty();
    m_stream.loggedIn();
    m_stream.transport()->record().who = m_account.toString();
    if (!m_inline.isNull()) {
        m_answers = partsAnswers();
        m_answers.whenDone([this, step](const QList<xml::Element>& answers) { succeedInline(step, answers); });
        return;
    }
    say(u"success"_s, encoded(step.bytes, false));
    m_stream.restartStream();
    m_stream.resumeStanzas();
}

Task<QList<xml::Element>> Negotiation::partsAnswers()
{
    QList<xml::Element> answers;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        auto asking = m_parts[i]->loggedIn(m_account);
        auto answer = co_await std::move(asking);
        if (!answer.isNull())
            answers.append(std::move(answer));
    }
    co_return answers;
}

/// XEP-0388 §3.5: the stream goes on as it is.
void Negotiation::succeedInline(const sasl::Step& step, const QList<xml::Element>& answers)
{
    auto& stream = m_stream;
    const auto login = inlineLogin(stream.host(), m_account, std::exchange(m_inline, {}), stream);
    xml::Element success(u"success"_s, ns::sasl2);
    if (!step.bytes.isEmpty())
        success.addTextElement(u"additional-data"_s, encoded(step.bytes, false));
    success.addTextElement(
        u"authorization-identifier"_s, (login.session ? login.session->jid() : m_account).toString());
    for (const auto& answer : login.answers)
        success.add(answer);
    for (const auto& answer : answers)
        success.add(answer);
    stream.send(success);
    if (!login.session) {
        stream.send(features());
        stream.resumeStanzas();
        return;
    }
    if (!login.isResumed) {
        xml::Element left(u"features"_s, ns::streams);
        addExtensions(left, StreamStage::Session);
        stream.send(left);
    }
    const bool goesOn = !login.session->isPaused(); // one that is resumed may still wait for what it said before
    if (!stream.bound(*login.session))              // this negotiation is gone
        return;
    if (login.isResumed)
        login.session->outbox().resend();
    if (goesOn) // last: what was sent behind the login is run here, and is the session's to answer
        stream.resumeStanzas();
}

void Negotiation::say(const QString& verb, const QString& data)
{
    m_stream.send(xml::Element(verb, m_inline.isNull() ? ns::sasl : ns::sasl2).saying(data));
}

/// To act for somebody else is allowed to nobody (§6.3.8).
Result<Jid> Negotiation::accountOf(const sasl::Step& step) const
{
    const auto& domain = m_stream.host().options().domain;
    if (step.name.isEmpty() && m_stream.host().options().guests) // ANONYMOUS (XEP-0175)
        return Jid::make(u"guest-"_s + QString::number(QRandomGenerator::system()->generate64(), 16), domain);
    auto account = accountNamed(step.name, domain);
    if (!account || step.authorisation.isEmpty())
        return account;
    const auto wanted = Jid::parse(step.authorisation);
    if (!wanted || *wanted != *account)
        return Error{
            Error::Kind::Refused, Reason::NotAuthorised, u"One cannot log in for another."_s, u"invalid-authzid"_s, 0};
    return account;
}

void Negotiation::refuse(const QString& condition, const QString& text)
{
    const auto& options = m_stream.host().options();
    const auto& space = m_inline.isNull() ? ns::sasl : ns::sasl2;
    auto failure = xml::Element(u"failure"_s, space).holding(xml::Element(condition, ns::sasl));
    if (!text.isEmpty())
        failure.addTextElement(u"text"_s, text);
    if (++m_failures >= options.loginTries) {
        m_stream.send(failure);
        m_stream.fail({StreamCondition::PolicyViolation, u"Too many failed logins."_s});
        return;
    }
    // Guessing takes time; other people's logins do not.
    m_stream.pauseStanzas();
    m_pause = m_stream.host().reactor().clock().callLater(options.failedLoginPause, [this, failure] {
        m_stream.send(failure);
        m_stream.resumeStanzas();
    });
}

} // namespace everyport::xmpp
