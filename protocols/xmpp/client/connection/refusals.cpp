#include "protocols/xmpp/client/connection/refusals.h"

#include <algorithm>

#include "protocols/sasl/wrongpassword.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

using Kind = Error::Kind;

constexpr qsizetype mostText = 1000; // of a stranger's words

struct StreamMeaning {
    StreamCondition condition;
    Kind kind;
    Reason reason;
    const char* text;
};

// What is our own fault, such as not-well-formed, is told like a loss: the next connection may find another path.
constexpr StreamMeaning streamMeanings[] = {
    {StreamCondition::BadFormat, Kind::Disconnected, Reason::ConnectionLost, "The server could not read what we sent."},
    {StreamCondition::BadNamespacePrefix, Kind::Disconnected, Reason::ConnectionLost,
        "The server does not like a prefix in what we sent."},
    {StreamCondition::Conflict, Kind::Refused, Reason::InUse, "Another program of this account has taken our place."},
    {StreamCondition::ConnectionTimeout, Kind::Disconnected, Reason::TimedOut,
        "The server has not heard of us for too long."},
    {StreamCondition::HostGone, Kind::Refused, Reason::NotFound, "The server no longer serves this domain."},
    {StreamCondition::HostUnknown, Kind::Refused, Reason::NotFound,
        "The server does not serve this domain. Is the address right?"},
    {StreamCondition::ImproperAddressing, Kind::Disconnected, Reason::ConnectionLost,
        "The server misses an address in what we sent."},
    {StreamCondition::InternalServerError, Kind::Busy, Reason::None, "Something is wrong inside the server."},
    {StreamCondition::InvalidFrom, Kind::Disconnected, Reason::ConnectionLost,
        "The server does not believe who we say that we are."},
    {StreamCondition::InvalidNamespace, Kind::Unsupported, Reason::None,
        "The server does not speak XMPP for clients there."},
    {StreamCondition::InvalidXml, Kind::Disconnected, Reason::ConnectionLost,
        "The server refuses the XML that we sent."},
    {StreamCondition::NotAuthorized, Kind::Refused, Reason::NotAuthorised,
        "The server lets nobody do that before the login."},
    {StreamCondition::NotWellFormed, Kind::Disconnected, Reason::ConnectionLost, "The server got XML that is none."},
    {StreamCondition::PolicyViolation, Kind::Disconnected, Reason::ConnectionLost,
        "We broke a rule of the server, such as a size or a rate."},
    {StreamCondition::RemoteConnectionFailed, Kind::Busy, Reason::None,
        "The server cannot reach another that it needs for the login."},
    {StreamCondition::Reset, Kind::Disconnected, Reason::ConnectionLost, "The server wants us to connect anew."},
    {StreamCondition::ResourceConstraint, Kind::Busy, Reason::NoSpace, "The server has no room for us just now."},
    {StreamCondition::RestrictedXml, Kind::Disconnected, Reason::ConnectionLost,
        "The server got XML of a kind that XMPP forbids."},
    {StreamCondition::SeeOtherHost, Kind::Disconnected, Reason::ConnectionLost, "The server sends us elsewhere."},
    {StreamCondition::SystemShutdown, Kind::Disconnected, Reason::ConnectionLost, "The server is shutting down."},
    {StreamCondition::UndefinedCondition, Kind::Disconnected, Reason::ConnectionLost,
        "The server ended the conversation and does not say why."},
    {StreamCondition::UnsupportedEncoding, Kind::Disconnected, Reason::ConnectionLost,
        "The server does not read UTF-8."},
    {StreamCondition::UnsupportedFeature, Kind::Unsupported, Reason::None,
        "The server demands something that we do not know."},
    {StreamCondition::UnsupportedStanzaType, Kind::Disconnected, Reason::ConnectionLost,
        "The server does not know a kind of stanza that we sent."},
    {StreamCondition::UnsupportedVersion, Kind::Unsupported, Reason::None,
        "The server speaks another version of XMPP."},
};

struct SaslMeaning {
    const char16_t* condition;
    Kind kind;
    Reason reason;
    const char* text;
};

constexpr SaslMeaning saslMeanings[] = {
    {u"aborted", Kind::Unsupported, Reason::None, "The login was broken off."},
    {u"account-disabled", Kind::Refused, Reason::NotAuthorised,
        "The account is disabled; whoever runs the server can tell why."},
    {u"credentials-expired", Kind::Refused, Reason::NotAuthorised,
        "The password has expired: the server wants a new one."},
    {u"encryption-required", Kind::Refused, Reason::TlsFailed, "The server wants the login encrypted."},
    {u"incorrect-encoding", Kind::Unsupported, Reason::None, "The server could not read our part of the login."},
    {u"invalid-authzid", Kind::Refused, Reason::NotAuthorised, "The server does not let us act as this account."},
    {u"invalid-mechanism", Kind::Unsupported, Reason::None, "The server does not know this way of logging in."},
    {u"malformed-request", Kind::Unsupported, Reason::None, "The server could not understand our part of the login."},
    {u"mechanism-too-weak", Kind::Unsupported, Reason::None, "The server wants a stronger way of logging in."},
    {u"not-authorized", Kind::Refused, Reason::NotAuthorised, ""}, // in sasl::wrongPassword's words
    {u"temporary-auth-failure", Kind::Busy, Reason::None, "The server cannot check logins just now."},
};

} // namespace

Error meaningOf(const StreamError& error)
{
    const auto* meaning = std::find_if(std::begin(streamMeanings), std::end(streamMeanings),
        [&](const StreamMeaning& one) { return one.condition == error.condition; });
    auto text = error.text.isEmpty() ? QString::fromUtf8(meaning->text) : error.text.left(mostText);
    if (error.condition == StreamCondition::SeeOtherHost && error.text.isEmpty() && !error.host.isEmpty())
        text = u"The server sends us to %1."_s.arg(error.host.left(mostText));
    return {meaning->kind, meaning->reason, text, streamConditionName(error.condition)};
}

Error saslMeaning(const xml::Element& failure)
{
    QString condition = u"undefined-condition"_s;
    for (const auto& child : failure.elements()) {
        if (child.ns() == ns::sasl && child.name() != u"text")
            condition = child.name();
    }
    auto text = failure.childText(u"text").left(mostText);
    if (text.isEmpty() && condition == sasl::wrongPassword().code)
        return sasl::wrongPassword();
    const auto* meaning = std::find_if(std::begin(saslMeanings), std::end(saslMeanings),
        [&](const SaslMeaning& one) { return QStringView(one.condition) == condition; });
    if (meaning == std::end(saslMeanings)) // RFC 6120 §6.5: others count as not-authorized
        return {Kind::Refused, Reason::NotAuthorised,
            text.isEmpty() ? u"The server refused the login: %1."_s.arg(condition.left(100)) : text, condition};
    return {meaning->kind, meaning->reason, text.isEmpty() ? QString::fromUtf8(meaning->text) : text, condition};
}

Error furtherStepMeaning(const xml::Element& wanted)
{
    QStringList tasks;
    for (const auto& task : wanted.child(u"tasks").elements())
        tasks.append(task.text().left(100));
    return {Kind::Refused, Reason::NotAuthorised,
        u"The server wants a further step that we do not know: %1."_s.arg(tasks.mid(0, 5).join(u", "_s)),
        u"continue"_s};
}

Error brokenLogin(const QString& text)
{
    return Error::malformed(Reason::BadSyntax, text, u"undefined-condition"_s);
}

} // namespace everyport::xmpp::client
