#pragma once

#include <QHash>

#include "app/rules/rule.h"

namespace everyport::rules {

/// A call as it came in by HTTP, or would have.
struct HookCall {
    QHash<QByteArray, QByteArray> headers = {}; ///< Names in lower case.
    QByteArray body = {};
    QString address = {}; ///< Of the sender.
};

/// Whether a call may be believed. Compares in constant time; what is wrong is not told to the sender in more than one
/// way.
enum class HookProof : quint8 { Refused, Signed, Token };
/// `proof` as in the rule's option. GitHub's X-Hub-Signature-256 and Gitea's X-Gitea-Signature (HMAC-SHA-256 of the
/// body), GitLab's X-Gitlab-Token, Authorization: Bearer. A signature that is there and wrong refuses, whatever else is
/// right.
HookProof proofOf(const HookCall& call, const QString& secret, const QString& proof);

/// The fields of a call that `wanted` names, read from JSON, a form or text, XML too, as which a body without a type is
/// read. Malformed where the body is not what its type says. Unsupported: one of another type, such as a form of
/// several parts.
Result<Fields> webhookFields(const HookCall& call, const QStringList& wanted);
/// Of a push by GitHub, Gitea, Forgejo or GitLab. Unsupported: it tells of something else (a ping, an issue).
Result<Fields> commitFields(const HookCall& call, const QStringList& wanted);

constexpr qsizetype largestHook = 1 << 20; ///< Bytes of a body.

} // namespace everyport::rules
