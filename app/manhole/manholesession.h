#pragma once

#include <chrono>
#include <functional>

#include "app/accounts/portal.h"
#include "app/manhole/prompthost.h"

namespace everyport {

class AuditLog;
class Reactor;
class ManholeSessions;

/// What prompts of one service share. Outlives them.
struct PromptContext {
    Reactor& reactor;
    PromptHost& host;
    AuditLog& audit;
    QString historyFolder = {}; ///< A file for each account; empty: no history is kept.
    std::chrono::milliseconds held{5000};
    QString greeting = {};
};

/// The same of a manhole, which knows who is in.
struct ManholeContext : PromptContext {
    ManholeSessions& visits;
};

/// Somebody who was let in: which prompt they get, and what is written down of it.
class ManholeSession {
public:
    ManholeSession(const PromptContext& context, Avatar avatar) : m_context(&context), m_avatar(std::move(avatar)) {}

    const PromptContext& context() const { return *m_context; }
    const Avatar& avatar() const { return m_avatar; }
    bool hasPrompt() const { return isLooking() || m_avatar.may(Right::Python); }
    /// Else it is Python.
    bool isLooking() const { return !m_avatar.may(Right::Python) && m_avatar.may(Right::Looking); }
    QStringList acts() const; ///< SessionSettings::acts, by what the account is at polls.
    QString who() const;      ///< Account, port and address, for logs.
    QString greeting() const;
    QString historyFile() const;
    void note(const QString& command) const; ///< Into the audit log, with account, port and address.
    static QString refusal();                ///< For who has no prompt; ended.

private:
    const PromptContext* m_context;
    Avatar m_avatar;
};

} // namespace everyport
