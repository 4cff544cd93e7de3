#pragma once

#include "app/manhole/manholesession.h"
#include "protocols/ssh/session.h"

namespace everyport {

class PromptProgram;
class ScriptProgram;
class SshAuthenticator;

/// One channel of a visitor: a prompt, a command, or SFTP.
class SshSession final : public ssh::Session {
public:
    SshSession(SshAuthenticator& authenticator, ManholeSession visitor)
        : m_authenticator(authenticator), m_visitor(std::move(visitor))
    {
    }

    std::unique_ptr<Protocol> shell(ssh::Channel& channel) override;
    std::unique_ptr<Protocol> command(ssh::Channel& channel, QByteArray line) override;
    std::unique_ptr<Protocol> subsystem(ssh::Channel& channel, QByteArray name) override;
    void windowChanged(ssh::TerminalSize size) override;
    void signalled(QByteArray name) override;

private:
    SshAuthenticator& m_authenticator;
    ManholeSession m_visitor;
    PromptProgram* m_prompt = nullptr; // the channel's, which goes before us
    ScriptProgram* m_script = nullptr;
};

} // namespace everyport
