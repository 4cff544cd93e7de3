#pragma once

#include <optional>

#include <QString>

#include "netcore/base/error.h"
#include "protocols/xml/element.h"

namespace everyport::xmpp {

/// RFC 6120 §4.9.3, all of it. Every one of them ends the stream.
enum class StreamCondition {
    BadFormat,
    BadNamespacePrefix,
    Conflict,
    ConnectionTimeout,
    HostGone,
    HostUnknown,
    ImproperAddressing,
    InternalServerError,
    InvalidFrom,
    InvalidNamespace,
    InvalidXml,
    NotAuthorized,
    NotWellFormed,
    PolicyViolation,
    RemoteConnectionFailed,
    Reset,
    ResourceConstraint,
    RestrictedXml,
    SeeOtherHost,
    SystemShutdown,
    UndefinedCondition,
    UnsupportedEncoding,
    UnsupportedFeature,
    UnsupportedStanzaType,
    UnsupportedVersion,
};

/// An error that ends a stream (RFC 6120 §4.9). A value.
struct StreamError {
    StreamCondition condition;
    QString text = {};
    QString host = {};        ///< Of SeeOtherHost.
    xml::Element detail = {}; ///< §4.9.4: what an extension says of it; null for none.

    /// Of an Error whose `code` names the condition, as protocols/xml makes them.
    static StreamError of(const Error& error);
    xml::Element toElement() const; ///< `<stream:error/>`
    static StreamError fromElement(const xml::Element& error);
};

QString streamConditionName(StreamCondition condition);
std::optional<StreamCondition> streamConditionNamed(QStringView name);

} // namespace everyport::xmpp
