#include "app/manhole/sshauthenticator.h"

#include "app/manhole/manholesessions.h"
#include "app/manhole/sshsession.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using ssh::Method;
using ssh::Verdict;

} // namespace

/// The password, then the code where the account has a second factor; only the code after a key or a password.
class SshDialogue final : public ssh::Dialogue {
public:
    SshDialogue(SshAuthenticator& authenticator, ssh::Attempt who)
        : m_authenticator(authenticator), m_who(std::move(who))
    {
    }

    Task<Result<Step>> next(QList<Wiped<QByteArray>> answers) override
    {
        if (m_asksCode)
            return code(answers.value(0));
        if (m_asksPassword)
            return password(answers.value(0));
        const auto half = m_authenticator.m_avatars.constFind(m_who.connection);
        if (m_who.passed && half != m_authenticator.m_avatars.constEnd() && half->needsSecondFactor) {
            m_half = *half;
            return Result<Step>(askCode());
        }
        m_asksPassword = true;
        return Result<Step>(Step{.ask = ssh::Prompts{.prompts = {{u"Password: "_s, false}}}});
    }

private:
    Step askCode()
    {
        m_asksPassword = false;
        m_asksCode = true;
        return Step{.ask = ssh::Prompts{.instruction = u"The code of your authenticator app, or a recovery code."_s,
                        .prompts = {{u"Code: "_s, false}}}};
    }

    Task<Result<Step>> password(Wiped<QByteArray> given)
    {
        const PasswordCredentials credentials{m_who.user, QString::fromUtf8(*given)};
        const auto avatar = co_await m_authenticator.m_portal.login(credentials, m_authenticator.contextOf(m_who));
        if (avatar && avatar->needsSecondFactor) {
            m_half = *avatar;
            co_return askCode();
        }
        co_return Step{.verdict = m_authenticator.came(m_who, avatar)};
    }

    Task<Result<Step>> code(Wiped<QByteArray> given)
    {
        const auto avatar = co_await m_authenticator.m_portal.secondFactor(m_half, QString::fromUtf8(*given));
        co_return Step{.verdict = m_authenticator.came(m_who, avatar)};
    }

    SshAuthenticator& m_authenticator;
    ssh::Attempt m_who;
    Avatar m_half;
    bool m_asksPassword = false;
    bool m_asksCode = false;
};

Task<Result<ssh::Methods>> SshAuthenticator::methods(ssh::Attempt)
{
    // The same for everybody, so that it tells nothing of who there is.
    return Result<ssh::Methods>(Method::PublicKey | Method::Password | Method::KeyboardInteractive);
}

Task<Result<bool>> SshAuthenticator::mayUse(ssh::Attempt who, ssh::PublicKey key)
{
    return m_portal.knowsSshKey(who.user, key.blob);
}

Task<Result<Verdict>> SshAuthenticator::keyProved(ssh::Attempt who, ssh::PublicKey key)
{
    const SshKeyCredentials credentials{who.user, key.blob};
    const auto avatar = co_await m_portal.login(credentials, contextOf(who));
    co_return came(who, avatar);
}

Task<Result<Verdict>> SshAuthenticator::password(ssh::Attempt who, Wiped<QByteArray> password)
{
    const PasswordCredentials credentials{who.user, QString::fromUtf8(*password)};
    const auto avatar = co_await m_portal.login(credentials, contextOf(who));
    co_return came(who, avatar);
}

std::unique_ptr<ssh::Dialogue> SshAuthenticator::dialogue(const ssh::Attempt& who)
{
    return std::make_unique<SshDialogue>(*this, who);
}

Verdict SshAuthenticator::came(const ssh::Attempt& who, const Result<Avatar>& avatar)
{
    if (!avatar)
        return Verdict::refused();
    m_avatars.insert(who.connection, *avatar);
    if (avatar->needsSecondFactor)
        return Verdict::moreNeeded(Method::KeyboardInteractive);
    m_context.visits.came(who.connection, *avatar,
        [this, connection = who.connection](const QString& why) { disconnect(connection, why); });
    return Verdict::accepted();
}

void SshAuthenticator::connectionEnded(quint64 connection)
{
    m_avatars.remove(connection);
    m_context.visits.left(connection);
}

std::unique_ptr<ssh::Session> SshAuthenticator::openSession(const ssh::Identity& who)
{
    const auto avatar = m_avatars.constFind(who.connection);
    if (avatar == m_avatars.constEnd() || !avatar->may(Right::Login))
        return nullptr;
    return std::make_unique<SshSession>(*this, ManholeSession(m_context, *avatar));
}

} // namespace everyport
