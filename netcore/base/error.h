#pragma once

#include <utility>

#include <QMetaType>
#include <QString>

namespace everyport {

/// Why something failed, in words that are the same on every system and for every protocol.
enum class Reason {
    None,
    ConnectionRefused,
    ConnectionReset,
    ConnectionLost,
    TimedOut,
    NameNotFound,
    NoRoute,
    AddressInUse,
    AddressNotAvailable,
    PermissionDenied,
    NotFound,
    AlreadyExists,
    NoSpace,
    TooManyOpen,
    TooLarge,
    CertificateNotTrusted,
    CertificateExpired,
    CertificateNameMismatch,
    TlsFailed,
    BadSyntax,
    BadValue,
    InUse,
    Unplugged,
    NotAuthorised,
};

/// A failure as a value, told in order of detail: what the caller can do, the portable reason, the
/// system's own number. Cheap to copy.
struct Error {
    enum class Kind {
        Closed,       ///< They ended it in order. Nothing is wrong.
        Cancelled,    ///< We dropped it ourselves.
        Disconnected, ///< The path is gone. Connect again, then ask again.
        Busy,         ///< Someone is out of room or time. Ask again, but later.
        Refused,      ///< They understood and said no. Asking again changes nothing.
        Malformed,    ///< They broke the protocol. Hang up and keep the bytes for the log.
        Unsupported,  ///< They do not speak this. Try the older way, if there is one.
        Local,        ///< Our side: no right, port taken, disk full. A person must act.
    };

    Kind kind = Kind::Local;
    Reason reason = Reason::None;
    QString text = {}; ///< For a person; in the peer's own words where it used some.
    QString code = {}; ///< The protocol's own name for it: "433", "item-not-found", "550".
    int native = 0;    ///< What the system said: errno, or OpenSSL's code. 0 where it said nothing.

    static Error closed() { return {Kind::Closed, Reason::None, {}, {}, 0}; }
    static Error cancelled() { return {Kind::Cancelled, Reason::None, {}, {}, 0}; }
    // One of the kinds above, with the reason and a sentence for a person; the system said nothing.
    static Error disconnected(Reason reason, QString text, QString code = {})
    {
        return {Kind::Disconnected, reason, std::move(text), std::move(code), 0};
    }
    static Error busy(Reason reason, QString text, QString code = {})
    {
        return {Kind::Busy, reason, std::move(text), std::move(code), 0};
    }
    static Error refused(Reason reason, QString text, QString code = {})
    {
        return {Kind::Refused, reason, std::move(text), std::move(code), 0};
    }
    static Error malformed(Reason reason, QString text, QString code = {})
    {
        return {Kind::Malformed, reason, std::move(text), std::move(code), 0};
    }
    static Error unsupported(Reason reason, QString text, QString code = {})
    {
        return {Kind::Unsupported, reason, std::move(text), std::move(code), 0};
    }
    static Error local(Reason reason, QString text, QString code = {})
    {
        return {Kind::Local, reason, std::move(text), std::move(code), 0};
    }
    /// Sorts an errno: kind and reason from the number, the text from the system, led by `doing`
    /// ("listening on 127.0.0.1:22").
    static Error fromErrno(int number, const QString& doing);

    bool isClosed() const { return kind == Kind::Closed; }
    bool isCancelled() const { return kind == Kind::Cancelled; }

    bool operator==(const Error&) const = default;
};

/// "connection-refused": for logs and for `Details` in a strip.
QString reasonName(Reason reason);

/// The result of what can fail but has nothing to give back.
struct Done {
    bool operator==(const Done&) const = default;
};

} // namespace everyport

Q_DECLARE_METATYPE(everyport::Error)
