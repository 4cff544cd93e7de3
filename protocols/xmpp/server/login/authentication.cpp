#include "protocols/xmpp/server/login/authentication.h"

#include <algorithm>

#include <QRandomGenerator>

#include "netcore/tls/tlssession.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/secretinclear.h"
#include "protocols/xmpp/server/login/certificatelogin.h"
#include "protocols/xmpp/server/login/clienthost.h"
#include "protocols/xmpp/server/login/clientstream.h"
#include "protocols/xmpp/server/login/inlinelogin.h"
#include "protocols/xmpp/server/login/loginname.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

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

/// RFC 6120 §6.5 for what libgsasl and the accounts say.
QString failureCondition(const Error& error)
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

} // namespace

ClientHost& Authentication::host() const
{
    return m_stream.host();
}

bool Authentication::isAllowed() const
{
    return m_stream.isPrivate() || host().options().tls != TlsPolicy::Required;
}

void Authentication::addFeatures(xml::Element& features) const
{
    const auto offered = offer();
    xml::Element mechanisms(u"mechanisms"_s, ns::sasl);
    for (const auto& name : sasl::mechanisms(offered))
        mechanisms.addTextElement(u"mechanism"_s, name);
    features.add(std::move(mechanisms));
    const auto& extensions = host().extensions();
    features.add(
        inlineLoginFeature(sasl::mechanisms(offered), extensions.inlineFeatures(), extensions.loginFeatures(state())));
    xml::Element bindings(u"sasl-channel-binding"_s, ns::channelBinding);
    for (const auto& type : std::as_const(offered.bindings))
        bindings.add(xml::Element(u"channel-binding"_s, ns::channelBinding).with(u"type"_s, type));
    if (!offered.bindings.isEmpty())
        features.add(std::move(bindings));
}

LoginState Authentication::state() const
{
    return {host().options().domain, m_stream.transport()->peer(), m_stream.isPrivate(), offer()};
}

sasl::Offer Authentication::offer() const
{
    sasl::Offer offer;
    offer.plain = m_stream.isPrivate();
    offer.anonymous = host().options().guests;
    const auto binding = host().options().channelBinding;
    offer.refusesUnbound = binding == ChannelBinding::Strict;
    if (auto* tls = m_stream.transport()->tls(); tls && binding != ChannelBinding::Off) {
        offer.tlsExporter = tls->exporter();
        offer.tlsUnique = tls->uniqueFinish();
        offer.tlsServerEndPoint = tls->serverEndPoint();
        offer.bindings = bindingTypes();
    }
    offer.provesWhatWasOffered = true;
    offer.certificateName = shownCertificate().fingerprint; // whose it is, is asked when it is used
    return offer;
}

PeerCertificate Authentication::shownCertificate() const
{
    auto* tls = m_stream.transport()->tls();
    return tls ? tls->peerCertificate() : PeerCertificate();
}

/// XEP-0440. tls-unique is named where RFC 5929 defines it; under TLS 1.3 it is understood all the same, for clients
/// that know no other (slixmpp 1.8).
QStringList Authentication::bindingTypes() const
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

void Authentication::elementReceived(const xml::Element& element)
{
    const auto verb = element.name();
    if (verb == u"abort") {
        forget();
        refuse(u"aborted"_s, {});
        return;
    }
    const bool isInline = element.ns() == ns::sasl2;
    const bool isFirst = verb == (isInline ? u"authenticate" : u"auth");
    if (!isFirst && (verb != u"response" || !m_exchange || isInline == m_request.isNull())) {
        refuse(u"malformed-request"_s, {});
        return;
    }
    if (isFirst)
        m_request = isInline ? element : xml::Element();
    if (!m_request.isNull())
        m_request.removeElements(u"initial-response", ns::sasl2); // it may hold a password
    const auto text = isFirst && isInline ? element.childText(u"initial-response") : element.text();
    auto message = decoded(text);
    if (!message) {
        forget();
        refuse(u"incorrect-encoding"_s, {});
    } else if (isFirst) {
        begin(element, text, std::move(*message));
    } else {
        await(m_exchange->step(std::move(*message)));
    }
}

/// `text`: the message as it was written, empty where there is none.
void Authentication::begin(const xml::Element& element, const QString& text, QByteArray message)
{
    forget();
    m_mechanism = element.attribute(u"mechanism");
    if (m_mechanism == u"PLAIN" && !message.isEmpty())
        noteSecret(*m_stream.transport()); // also where it is refused: it was not to be sent here
    if (!isAllowed()) {
        refuse(u"encryption-required"_s, {});
        return;
    }
    if (!m_request.isNull())
        m_parts = host().extensions().startLogin(m_request, state());
    const auto part = std::find_if(
        m_parts.begin(), m_parts.end(), [](const auto& one) { return one->authenticates(); });
    if (part != m_parts.end()) {
        await((*part)->authenticate(std::move(message)));
        return;
    }
    auto exchange = startExchange(m_mechanism);
    if (!exchange) {
        refuse(exchange.error());
        return;
    }
    m_exchange = std::move(*exchange);
    // Client-first mechanisms without their message are asked for it (RFC 4422 §5).
    if (text.isEmpty())
        say(u"challenge"_s, u"="_s);
    else
        await(m_exchange->step(std::move(message)));
}

Result<std::unique_ptr<sasl::Exchange>> Authentication::startExchange(const QString& mechanism) const
{
    const auto peer = m_stream.transport()->peer().host;
    const auto certificate = shownCertificate();
    if (mechanism == u"EXTERNAL" && !certificate.isEmpty())
        return certificateExchange(host().users(), host().options().domain, certificate, peer);
    return sasl::startServer(host().reactor(), host().credentials(), mechanism, offer(), peer);
}

void Authentication::forget()
{
    m_answers.cancel();
    m_step.cancel();
    m_exchange.reset();
    m_parts.clear();
}

/// The message was handed over whole: the exchange overwrites it.
void Authentication::await(Task<Result<sasl::Step>> step)
{
    m_stream.pauseStanzas();
    m_step = std::move(step);
    m_step.whenDone([this](Result<sasl::Step> done) { stepped(std::move(done)); });
}

void Authentication::stepped(Result<sasl::Step> step)
{
    if (!step) {
        m_exchange.reset();
        refuse(step.error());
    } else if (!step->isDone) {
        say(u"challenge"_s, encoded(step->bytes, true));
        m_stream.resumeStanzas();
    } else {
        m_exchange.reset();
        succeed(*step);
    }
}

/// To act for somebody else is allowed to nobody (§6.3.8).
Result<Jid> Authentication::accountOf(const sasl::Step& step) const
{
    const auto& domain = host().options().domain;
    if (step.name.isEmpty() && host().options().guests) // ANONYMOUS (XEP-0175)
        return Jid::make(u"guest-"_s + QString::number(QRandomGenerator::system()->generate64(), 16), domain);
    auto account = accountNamed(step.name, domain);
    if (!account || step.authorisation.isEmpty())
        return account;
    const auto wanted = Jid::parse(step.authorisation);
    if (!wanted || *wanted != *account)
        return Error::refused(Reason::NotAuthorised, u"One cannot log in for another."_s, u"invalid-authzid"_s);
    return account;
}

void Authentication::succeed(const sasl::Step& step)
{
    const auto account = accountOf(step);
    if (!account) {
        refuse(account.error());
        return;
    }
    m_account = *account;
    m_isGuest = step.name.isEmpty();
    m_stream.loggedIn();
    m_stream.transport()->record().who = m_account.toString();
    host().loggedIn(facts());
    const auto data = encoded(step.bytes, false);
    if (m_request.isNull()) {
        say(u"success"_s, data);
        m_stream.restartStream();
        m_stream.resumeStanzas();
        return;
    }
    m_answers = partsAnswers();
    m_answers.whenDone([this, data](const QList<xml::Element>& answers) {
        m_events.loggedIn({std::exchange(m_request, {}), data, answers});
    });
}

LoginFacts Authentication::facts() const
{
    auto* tls = m_stream.transport()->tls();
    return {m_account, m_stream.transport()->peer(), m_mechanism, tls ? tls->facts().version : QString(), m_isGuest};
}

Task<QList<xml::Element>> Authentication::partsAnswers()
{
    QList<xml::Element> answers;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        auto asking = m_parts[i]->loggedIn(m_account, m_isGuest);
        auto answer = co_await std::move(asking);
        if (!answer.isNull())
            answers.append(std::move(answer));
    }
    co_return answers;
}

void Authentication::say(const QString& verb, const QString& data)
{
    m_stream.send(xml::Element(verb, m_request.isNull() ? ns::sasl : ns::sasl2).saying(data));
}

void Authentication::refuse(const Error& error)
{
    refuse(failureCondition(error), error.textForPeer());
}

void Authentication::refuse(const QString& condition, const QString& text)
{
    const auto& options = host().options();
    const auto& space = m_request.isNull() ? ns::sasl : ns::sasl2;
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
    m_pause = host().reactor().clock().callLater(options.failedLoginPause, [this, failure] {
        m_stream.send(failure);
        m_stream.resumeStanzas();
    });
}

} // namespace everyport::xmpp
