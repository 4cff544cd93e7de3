#pragma once

#include "app/chat/model/chatmodel.h"
#include "protocols/irc/client/session/sts.h"

namespace everyport::ircchat {

/// Which hosts must be spoken to by TLS only, kept in the account's notes: a promise that a restart must not break.
class IrcSts final : public irc::client::StsPolicies {
public:
    IrcSts(chat::ChatModel& chat, chat::Account& account) : m_chat(chat), m_account(account) {}

    std::optional<irc::client::StsPolicy> find(const QString& host) override;
    void keep(const QString& host, const irc::client::StsPolicy& policy) override;
    void forget(const QString& host) override;

private:
    chat::ChatModel& m_chat;
    chat::Account& m_account;
};

} // namespace everyport::ircchat
