#include "protocols/xmpp/stanza/stanzaerror.h"

#include <array>

#include "netcore/task/unhandledfailure.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

struct Row {
    Condition condition;
    QLatin1String name;
    ErrorType type;
};

constexpr std::array<Row, 22> conditions{{
    {Condition::BadRequest, "bad-request"_L1, ErrorType::Modify},
    {Condition::Conflict, "conflict"_L1, ErrorType::Cancel},
    {Condition::FeatureNotImplemented, "feature-not-implemented"_L1, ErrorType::Cancel},
    {Condition::Forbidden, "forbidden"_L1, ErrorType::Auth},
    {Condition::Gone, "gone"_L1, ErrorType::Cancel},
    {Condition::InternalServerError, "internal-server-error"_L1, ErrorType::Cancel},
    {Condition::ItemNotFound, "item-not-found"_L1, ErrorType::Cancel},
    {Condition::JidMalformed, "jid-malformed"_L1, ErrorType::Modify},
    {Condition::NotAcceptable, "not-acceptable"_L1, ErrorType::Modify},
    {Condition::NotAllowed, "not-allowed"_L1, ErrorType::Cancel},
    {Condition::NotAuthorized, "not-authorized"_L1, ErrorType::Auth},
    {Condition::PolicyViolation, "policy-violation"_L1, ErrorType::Modify},
    {Condition::RecipientUnavailable, "recipient-unavailable"_L1, ErrorType::Wait},
    {Condition::Redirect, "redirect"_L1, ErrorType::Modify},
    {Condition::RegistrationRequired, "registration-required"_L1, ErrorType::Auth},
    {Condition::RemoteServerNotFound, "remote-server-not-found"_L1, ErrorType::Cancel},
    {Condition::RemoteServerTimeout, "remote-server-timeout"_L1, ErrorType::Wait},
    {Condition::ResourceConstraint, "resource-constraint"_L1, ErrorType::Wait},
    {Condition::ServiceUnavailable, "service-unavailable"_L1, ErrorType::Cancel},
    {Condition::SubscriptionRequired, "subscription-required"_L1, ErrorType::Auth},
    {Condition::UndefinedCondition, "undefined-condition"_L1, ErrorType::Cancel},
    {Condition::UnexpectedRequest, "unexpected-request"_L1, ErrorType::Wait},
}};

constexpr std::array<QLatin1String, 5> typeNames{"auth"_L1, "cancel"_L1, "continue"_L1, "modify"_L1, "wait"_L1};

const Row& row(Condition condition)
{
    return conditions[size_t(condition)];
}

ErrorType typeNamed(QStringView name, ErrorType otherwise)
{
    for (size_t i = 0; i < typeNames.size(); ++i) {
        if (typeNames[i] == name)
            return ErrorType(i);
    }
    return otherwise;
}

} // namespace

StanzaError::StanzaError(Condition what, QString words, xml::Element extension)
    : condition(what), type(row(what).type), text(std::move(words)), application(std::move(extension))
{
}

StanzaError::StanzaError(Condition what, ErrorType other, QString words)
    : condition(what), type(other), text(std::move(words))
{
}

StanzaError StanzaError::of(const Error& error)
{
    (void)toldToPeer(error);
    return forPeer(error);
}

StanzaError StanzaError::forPeer(const Error& error)
{
    const auto text = error.textForPeer();
    if (const auto known = conditionNamed(error.code))
        return {*known, text};
    switch (error.kind) {
    case Error::Kind::Busy: return {Condition::ResourceConstraint, text};
    case Error::Kind::Refused:
        return {error.reason == Reason::NotFound        ? Condition::ItemNotFound
                : error.reason == Reason::AlreadyExists ? Condition::Conflict
                                                        : Condition::NotAllowed,
            text};
    case Error::Kind::Malformed: return {Condition::BadRequest, text};
    case Error::Kind::Unsupported: return {Condition::FeatureNotImplemented, text};
    default: return {Condition::InternalServerError, ErrorType::Wait, text}; // a person has to act first
    }
}

xml::Element StanzaError::toElement() const
{
    xml::Element error(u"error"_s, ns::client);
    error.setAttribute(u"type"_s, errorTypeName(type));
    error.add(xml::Element(conditionName(condition), ns::stanzaErrors).saying(address));
    if (!text.isEmpty())
        error.add(xml::Element(u"text"_s, ns::stanzaErrors).saying(text));
    error.add(application);
    return error;
}

StanzaError StanzaError::fromElement(const xml::Element& error)
{
    StanzaError result(Condition::UndefinedCondition);
    for (const auto& child : error.elements()) {
        if (child.ns() != ns::stanzaErrors) {
            result.application = child;
        } else if (child.name() == u"text") {
            result.text = child.text();
        } else if (const auto condition = conditionNamed(child.name())) {
            result.condition = *condition;
            result.address = child.text();
        }
    }
    result.type = typeNamed(error.attribute(u"type"), row(result.condition).type);
    return result;
}

QString conditionName(Condition condition)
{
    return row(condition).name;
}

std::optional<Condition> conditionNamed(QStringView name)
{
    for (const auto& one : conditions) {
        if (one.name == name)
            return one.condition;
    }
    return std::nullopt;
}

QString errorTypeName(ErrorType type)
{
    return typeNames[size_t(type)];
}

} // namespace everyport::xmpp
