#pragma once

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"

namespace everyport::simple {

/// RFC 1413's question: whose connection is the one between these two ports? `here` is on the asked computer.
struct IdentQuery {
    quint16 here = 0;
    quint16 there = 0;

    static constexpr qsizetype longest = 1000; ///< Bytes of a line, either way (RFC 1413 §5).
    /// "6193, 23". Malformed/BadSyntax, or Malformed/BadValue where a number is no port.
    static Result<IdentQuery> parse(QByteArrayView line);
    QByteArray encode() const; ///< With CR LF.
    bool operator==(const IdentQuery&) const = default;
};

/// And its answer.
struct IdentAnswer {
    enum class Fault {
        None,
        InvalidPort,
        NoUser,
        HiddenUser,
        Unknown, ///< "for some other reason": also what a client makes of faults it does not know.
    };
    Fault fault = Fault::None;
    QByteArray system = "OTHER"; ///< OTHER: the id is of use to us alone, as a token to show when somebody complains.
    QByteArray user = {};

    static IdentAnswer named(QByteArray user) { return {Fault::None, "OTHER", std::move(user)}; }
    static IdentAnswer failed(Fault fault) { return {fault, {}, {}}; }
    /// The query is said again in front, as the RFC has it; with CR LF. What cannot stand in a line is left out.
    QByteArray encode(const IdentQuery& query) const;
    /// A client's side: Malformed when it is no answer, or one to another query.
    static Result<IdentAnswer> parse(QByteArrayView line, const IdentQuery& query);
    bool operator==(const IdentAnswer&) const = default;
};

} // namespace everyport::simple
