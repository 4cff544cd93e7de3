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
    NotOffered, ///< A domain says that it has no such service.
};

/// A failure as a value, in order of detail: what the caller can do about it (`kind`), why in words of our own
/// (`reason`), and what the protocol or the system said (`code`, `native`). Code decides by kind and reason, never by
/// `text`. Cheap to copy, on any thread.
struct Error {
    enum class Kind {
        Closed,       ///< The peer ended the connection in order. Nothing is wrong.
        Cancelled,    ///< Our side dropped the work. Nothing is wrong.
        Disconnected, ///< The path to the peer is gone. Connect again, then ask again.
        Busy,         ///< Somebody, we included, is out of room or time. Ask again, but later.
        Refused,      ///< The one who was asked understood and said no. Asking again changes nothing.
        Malformed,    ///< What came, or what was given, breaks the rules of its format. A peer is hung up on.
        Unsupported,  ///< The peer does not speak this. Try the older way, if there is one.
        Local,        ///< Our side: no right, port taken, disk full. A person must act.
    };

    Kind kind = Kind::Local;
    Reason reason = Reason::None;
    QString text = {}; ///< For a person; in the peer's own words where it used some.
    QString code = {}; ///< The protocol's own name of the error: "433", "item-not-found"; or the option it is about.
    int native = 0;    ///< What the system said: errno, or OpenSSL's, SQLite's code. 0 where it said nothing. With one
                       ///< the text is of this machine, and not for peers.

    static Error closed() { return {Kind::Closed, Reason::None, {}, {}, 0}; }
    static Error cancelled() { return {Kind::Cancelled, Reason::None, {}, {}, 0}; }
    // An error of the kind that the function is named after, with a sentence for a person; `native` is 0.
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
    /// From an errno: kind and reason by a table (one that is not in it is Local), the text from the system, led by
    /// `doing` ("listening on 127.0.0.1:22").
    static Error fromErrno(int number, const QString& doing);

    /// For whoever is at the other end, who may be anybody: the text of what they have caused themselves. Our own
    /// trouble is told by a sentence that names no file and no program of this machine; the log has the text.
    QString textForPeer() const;
    bool isForPeer() const; ///< May whoever is at the other end read the text?

    bool isClosed() const { return kind == Kind::Closed; }
    bool isCancelled() const { return kind == Kind::Cancelled; }

    bool operator==(const Error&) const = default;
};

/// "connection-refused": for logs, and for the details of a fault that the window shows.
QString reasonName(Reason reason);

/// The value of a Result that has nothing to give back: Result<Done> succeeds or has an Error.
struct Done {
    bool operator==(const Done&) const = default;
};

} // namespace everyport

Q_DECLARE_METATYPE(everyport::Error)
