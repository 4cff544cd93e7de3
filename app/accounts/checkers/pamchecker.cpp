#include "app/accounts/checkers/pamchecker.h"

#include <cstdlib>
#include <cstring>

#include <security/pam_appl.h>

#include "netcore/base/wiped.h"
#include "netcore/threads/threadpool.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// PAM's conversation (pam_conv(3)): one hidden question gets the password, words without an answer are let pass, all
/// else fails.
int answer(int count, const pam_message** messages, pam_response** responses, void* password)
{
    if (count <= 0 || count > PAM_MAX_NUM_MSG)
        return PAM_CONV_ERR;
    auto* answers = static_cast<pam_response*>(std::calloc(size_t(count), sizeof(pam_response)));
    if (!answers)
        return PAM_BUF_ERR;
    bool fits = true;
    for (int i = 0; i < count; ++i) {
        if (messages[i]->msg_style == PAM_PROMPT_ECHO_OFF)
            answers[i].resp = ::strdup(static_cast<const char*>(password));
        else if (messages[i]->msg_style == PAM_PROMPT_ECHO_ON)
            fits = false;
    }
    if (fits) {
        *responses = answers;
        return PAM_SUCCESS;
    }
    for (int i = 0; i < count; ++i)
        std::free(answers[i].resp);
    std::free(answers);
    return PAM_CONV_ERR;
}

Result<Done> ask(const QString& service, const QString& folder, const QString& name, const QString& password)
{
    const Wiped<QByteArray> secret = password.toUtf8();
    const pam_conv conversation = {answer, const_cast<char*>(secret->constData())};
    pam_handle_t* pam = nullptr;
    auto said = pam_start_confdir(service.toUtf8().constData(), name.toUtf8().constData(), &conversation,
        folder.isEmpty() ? nullptr : folder.toUtf8().constData(), &pam);
    if (said == PAM_SUCCESS)
        said = pam_authenticate(pam, PAM_SILENT | PAM_DISALLOW_NULL_AUTHTOK);
    if (said == PAM_SUCCESS)
        said = pam_acct_mgmt(pam, PAM_SILENT); // expired, locked, not at this hour
    const auto words = QString::fromLocal8Bit(pam_strerror(pam, said));
    if (pam)
        pam_end(pam, said);
    if (said == PAM_SUCCESS)
        return Done();
    if (said == PAM_USER_UNKNOWN)
        return Error{Error::Kind::Refused, Reason::NotFound, words, {}, 0};
    if (said == PAM_ABORT || said == PAM_SYSTEM_ERR || said == PAM_BUF_ERR)
        return Error{
            Error::Kind::Local, Reason::None, u"PAM's service %1 does not work: %2."_s.arg(service, words), {}, said};
    return Error{Error::Kind::Refused, Reason::NotAuthorised, words, {}, 0};
}

} // namespace

QString PamChecker::name() const
{
    return u"pam:"_s + m_service;
}

Task<Result<Role>> PamChecker::verify(QString name, QString password)
{
    auto asking = deferToThread(m_reactor, Threads::Checkers,
        [service = m_service, folder = m_folder, name = std::move(name),
            password = Wiped<QString>(std::move(password))] { return ask(service, folder, name, *password); });
    const auto done = co_await std::move(asking);
    if (!done)
        co_return done.error();
    co_return m_role;
}

} // namespace everyport
