#pragma once

#include "app/manhole/visitor.h"
#include "protocols/ssh/session.h"

namespace everyport {

class PromptProgram;
class ScriptProgram;
class SshDoor;

/// One channel of a visitor: a prompt, a command, or SFTP.
class SshSession final : public ssh::Session {
public:
    SshSession(SshDoor& door, Visitor visitor) : m_door(door), m_visitor(std::move(visitor)) {}

    std::unique_ptr<Protocol> shell(ssh::Channel& channel) override;
    std::unique_ptr<Protocol> command(ssh::Channel& channel, QByteArray line) override;
    std::unique_ptr<Protocol> subsystem(ssh::Channel& channel, QByteArray name) override;
    void windowChanged(ssh::TerminalSize size) override;
    void signalled(QByteArray name) override;

private:
    SshDoor& m_door;
    Visitor m_visitor;
    PromptProgram* m_prompt = nullptr; // the channel's, which goes before us
    ScriptProgram* m_script = nullptr;
};

} // namespace everyport
