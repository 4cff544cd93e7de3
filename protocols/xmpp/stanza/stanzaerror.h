#pragma once

#include <optional>

#include <QString>

#include "netcore/base/error.h"
#include "protocols/xml/element.h"

namespace everyport::xmpp {

/// RFC 6120 §8.3.3, all of it.
enum class Condition {
    BadRequest,
    Conflict,
    FeatureNotImplemented,
    Forbidden,
    Gone,
    InternalServerError,
    ItemNotFound,
    JidMalformed,
    NotAcceptable,
    NotAllowed,
    NotAuthorized,
    PolicyViolation,
    RecipientUnavailable,
    Redirect,
    RegistrationRequired,
    RemoteServerNotFound,
    RemoteServerTimeout,
    ResourceConstraint,
    ServiceUnavailable,
    SubscriptionRequired,
    UndefinedCondition,
    UnexpectedRequest,
};

/// What the sender can do about it (§8.3.2).
enum class ErrorType { Auth, Cancel, Continue, Modify, Wait };

/// Why a stanza failed. The type is the condition's usual one unless another is given.
struct StanzaError {
    StanzaError(Condition condition, QString text = {}, xml::Element application = {});
    StanzaError(Condition condition, ErrorType type, QString text = {});
    /// What a failed Result means to a peer: its `code` where that names a condition, otherwise by kind. Of our
    /// own trouble a peer reads a general sentence (Error::textForPeer); the text goes to the log.
    static StanzaError of(const Error& error);
    /// The same for whoever has told the log already.
    static StanzaError forPeer(const Error& error);

    Condition condition;
    ErrorType type;
    QString text = {};
    xml::Element application = {}; ///< An extension's own element, such as pubsub's.
    QString address = {};          ///< Of Gone and Redirect: where to.

    xml::Element toElement() const; ///< `<error/>` in jabber:client.
    /// From `<error/>`; one that cannot be understood is UndefinedCondition.
    static StanzaError fromElement(const xml::Element& error);
};

QString conditionName(Condition condition);
std::optional<Condition> conditionNamed(QStringView name);
QString errorTypeName(ErrorType type);

} // namespace everyport::xmpp
