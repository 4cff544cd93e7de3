#pragma once

#include <optional>

#include <QByteArray>
#include <QStringList>

namespace everyport::http {

/// What a request asks for (RFC 9112 §3.2), taken apart. `parseTarget` makes one.
struct Target {
    enum class Form { Origin, Absolute, Authority, Asterisk };
    Form form = Form::Origin;
    QByteArray authority = {}; ///< Of the absolute and the authority form.
    QStringList segments = {}; ///< Of the path, each decoded: "/r/a%20b" is {"r", "a b"}; "/" is {""}.
    QByteArray query = {};     ///< As it came, without the question mark.

    /// A parameter of the query, decoded; the first of that name. Null where there is none.
    QString parameter(const QString& name) const;
    bool hasParameter(const QString& name) const { return !parameter(name).isNull(); }
    bool operator==(const Target&) const = default;
};

/// Nothing for what RFC 3986 does not allow, bad percent-encoding, what does not decode to UTF-8, control
/// characters, encoded slashes, and dot segments: clients take those out themselves.
std::optional<Target> parseTarget(QByteArrayView method, QByteArrayView target);

/// "host", "host:port", "[v6]:port": the syntax only. Empty is none.
bool isAuthority(QByteArrayView text);
/// The host without port and brackets, in lower case; the port, or -1.
std::pair<QByteArray, int> splitAuthority(QByteArrayView authority);

} // namespace everyport::http
