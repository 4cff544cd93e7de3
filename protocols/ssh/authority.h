#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <QString>

#include "netcore/address/address.h"
#include "netcore/base/result.h"
#include "netcore/base/wiped.h"
#include "netcore/task/task.h"

namespace everyport::ssh {

/// The ways to prove oneself (RFC 4252, 4256).
enum class Method : quint8 {
    PublicKey = 1,
    Password = 2,
    KeyboardInteractive = 4,
};
Q_DECLARE_FLAGS(Methods, Method)
Q_DECLARE_OPERATORS_FOR_FLAGS(Methods)

/// "publickey", "publickey,keyboard-interactive".
QString methodNames(Methods methods);

/// Who is trying, and how far they have come. A value.
struct Attempt {
    QString user;
    Address peer;
    quint64 connection = 0; ///< The registry's number of the connection.
    Methods passed = {};    ///< Proved so far, under this name.
};

/// Somebody's key, as the client showed it. A value.
struct PublicKey {
    QByteArray type;     ///< "ssh-ed25519"
    QByteArray blob;     ///< Its wire form (RFC 4253, 6.6), what stands in base64 in authorized_keys.
    QString fingerprint; ///< "SHA256:…"
};

/// What a proof was worth.
struct Verdict {
    enum class Kind { Refused, MoreNeeded, Accepted };
    Kind kind = Kind::Refused;
    Methods next = {}; ///< MoreNeeded: one of these has to follow (RFC 4252, 5.1, partial success).

    static Verdict refused() { return {}; }
    static Verdict moreNeeded(Methods next) { return {Kind::MoreNeeded, next}; }
    static Verdict accepted() { return {Kind::Accepted, {}}; }
};

/// One round of questions (RFC 4256, 3.2): several prompts at once, or none, which only tells something.
struct Prompts {
    struct One {
        QString text;
        bool echo = false;
    };
    QString name = {};
    QString instruction = {};
    QList<One> prompts = {};
};

/// Questions and answers of one keyboard-interactive login: a password and a code, an expired password and its
/// successor. Let go of when the peer tries something else, goes, or an answer was a verdict.
class Dialogue {
public:
    virtual ~Dialogue() = default;
    struct Step {
        std::optional<Prompts> ask = {}; ///< Ask this; without it `verdict` counts.
        Verdict verdict = {};
    };
    /// At first with no answers, then with as many as prompts were asked. An Error refuses.
    virtual Task<Result<Step>> next(QList<Wiped<QByteArray>> answers) = 0;
};

/// The port for policy: who may log in, and how. Answers come when they come, and nothing else of that connection goes
/// on before. A name that nobody has is asked about like any other, and has to be answered like one: the same methods,
/// in the same time. An Error refuses. Outlives its server; loop's thread.
class Authority {
public:
    virtual ~Authority() = default;
    /// What a name may begin with: told to the client after its "none".
    virtual Task<Result<Methods>> methods(Attempt who) = 0;
    /// Would this key do? It is not proved yet that they have it, so it means nothing but "go on".
    virtual Task<Result<bool>> mayUse(Attempt who, PublicKey key) = 0;
    /// The signature was right: they have the key.
    virtual Task<Result<Verdict>> keyProved(Attempt who, PublicKey key) = 0;
    /// The library knows no change of passwords within this method; one that has expired belongs into a Dialogue.
    virtual Task<Result<Verdict>> password(Attempt who, Wiped<QByteArray> password) = 0;
    /// Null refuses the method.
    virtual std::unique_ptr<Dialogue> dialogue(const Attempt& who) = 0;
};

/// What a login has come to, for an audit log. A value.
struct LoginFacts {
    QString user;
    Address peer;
    quint64 connection = 0;
    QString method;      ///< "password"; of several the last.
    QString fingerprint; ///< Of the key, where it was one.
    QString trouble;     ///< Of a failure, where there is more to say than "wrong".
};

/// What a server tells whoever made it. Plain calls; loop's thread.
class ServerEvents {
public:
    virtual ~ServerEvents() = default;
    virtual void loginSucceeded(const LoginFacts&) {}
    virtual void loginFailed(const LoginFacts&) {} ///< A wrong proof; questions about keys are none.
    /// It is gone, and will not be named any more, whether somebody logged in or not.
    virtual void connectionEnded(quint64 /*connection*/) {}
    /// Before anything was said, or at a limit.
    virtual void turnedAway(const Address& /*peer*/, const QString& /*why*/) {}
};

} // namespace everyport::ssh
