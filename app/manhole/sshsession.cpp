#include "app/manhole/sshsession.h"

#include "app/manhole/filesprogram.h"
#include "app/manhole/promptprogram.h"
#include "app/manhole/scriptprogram.h"
#include "app/manhole/sshauthenticator.h"

namespace everyport {

namespace {

/// Says why there is nothing, and goes.
class Refusal final : public Protocol {
public:
    explicit Refusal(ssh::Channel& channel) : m_channel(channel) {}
    void connectionMade(Transport&) override
    {
        const auto text = ManholeSession::refusal().toUtf8();
        m_channel.writeError(m_channel.terminal() ? QByteArray(text).replace('\n', "\r\n") : text);
        m_channel.exit(1);
    }
    void dataReceived(QByteArrayView) override {}
    void connectionLost(const Error&) override {}

private:
    ssh::Channel& m_channel;
};

} // namespace

std::unique_ptr<Protocol> SshSession::shell(ssh::Channel& channel)
{
    if (!m_visitor.hasPrompt())
        return std::make_unique<Refusal>(channel);
    if (!channel.terminal()) {
        auto script = std::make_unique<ScriptProgram>(m_visitor, channel, std::nullopt);
        m_script = script.get();
        return script;
    }
    const auto& asked = *channel.terminal();
    auto prompt = std::make_unique<PromptProgram>(m_visitor,
        PromptProgram::Terminal{asked.type, asked.size.columns, asked.size.rows, true},
        [&channel](int status) { channel.exit(status); });
    m_prompt = prompt.get();
    return prompt;
}

std::unique_ptr<Protocol> SshSession::command(ssh::Channel& channel, QByteArray line)
{
    if (!m_visitor.hasPrompt())
        return std::make_unique<Refusal>(channel);
    if (line.size() > ScriptProgram::longest)
        return nullptr;
    auto script = std::make_unique<ScriptProgram>(m_visitor, channel, std::move(line));
    m_script = script.get();
    return script;
}

std::unique_ptr<Protocol> SshSession::subsystem(ssh::Channel& channel, QByteArray name)
{
    if (name != "sftp" || !m_visitor.avatar().may(Right::Files))
        return nullptr;
    if (!m_authenticator.areas().areThere())
        return nullptr;
    m_visitor.note(QStringLiteral("sftp"));
    return std::make_unique<FilesProgram>(m_authenticator.context().reactor,
        m_authenticator.areas().of(m_visitor.avatar().account.name), [&channel](const Error& why) {
            channel.writeError(why.text.toUtf8() + '\n');
            channel.exit(1);
        });
}

void SshSession::windowChanged(ssh::TerminalSize size)
{
    if (m_prompt)
        m_prompt->windowChanged(size.columns, size.rows);
}

void SshSession::signalled(QByteArray name)
{
    if (name == "INT" && m_script)
        m_script->interrupt();
    else if (name == "INT" && m_prompt)
        m_prompt->dataReceived("\x03");
}

} // namespace everyport
