#include "protocols/sasl/gsaslsession.h"

#include <cstring>

#include "protocols/sasl/wrongpassword.h"

using namespace Qt::StringLiterals;

namespace everyport::sasl {

namespace {

/// What the peer has caused it reads: without `native` (Error::isForPeer).
Error failure(int code)
{
    const auto said = QString::fromUtf8(gsasl_strerror(code));
    switch (code) {
    case GSASL_UNKNOWN_MECHANISM:
        return {Error::Kind::Unsupported, Reason::None, u"This way to log in is not known here."_s,
            u"invalid-mechanism"_s, 0};
    case GSASL_MALLOC_ERROR:
    case GSASL_CRYPTO_ERROR:
    case GSASL_NO_CALLBACK: return {Error::Kind::Local, Reason::None, said, u"temporary-auth-failure"_s, code};
    case GSASL_MECHANISM_PARSE_ERROR:
    case GSASL_MECHANISM_CALLED_TOO_MANY_TIMES:
    case GSASL_BASE64_ERROR: return {Error::Kind::Malformed, Reason::BadSyntax, said, u"malformed-request"_s, 0};
    default: return wrongPassword();
    }
}

} // namespace

/// Sessions of one context are independent of each other; it is made once and never changed after.
Gsasl* GsaslSession::context()
{
    static const auto made = [] {
        struct Owner {
            Gsasl* context = nullptr;
            ~Owner() { gsasl_done(context); }
        };
        auto owner = std::make_unique<Owner>();
        if (gsasl_init(&owner->context) == GSASL_OK)
            gsasl_callback_set(owner->context, asked);
        return owner;
    }();
    return made->context;
}

Result<std::shared_ptr<GsaslSession>> GsaslSession::start(Side side, const QString& mechanism)
{
    const std::shared_ptr<GsaslSession> session(new GsaslSession);
    const auto name = mechanism.toLatin1();
    const auto begin = side == Side::Client ? gsasl_client_start : gsasl_server_start;
    if (const auto code = begin(context(), name.constData(), &session->m_session); code != GSASL_OK)
        return failure(code);
    gsasl_session_hook_set(session->m_session, session.get());
    return session;
}

GsaslSession::~GsaslSession()
{
    if (!m_session)
        return;
    // libgsasl lets go of a password as it is.
    if (const auto* password = gsasl_property_fast(m_session, GSASL_PASSWORD))
        explicit_bzero(const_cast<char*>(password), std::strlen(password));
    gsasl_finish(m_session);
}

void GsaslSession::set(Gsasl_property property, const QByteArray& value)
{
    gsasl_property_set(m_session, property, value.constData());
}

QString GsaslSession::value(Gsasl_property property) const
{
    return QString::fromUtf8(gsasl_property_fast(m_session, property));
}

Result<Step> GsaslSession::step(const QByteArray& input)
{
    char* output = nullptr;
    size_t length = 0;
    const auto code = gsasl_step(m_session, input.constData(), size_t(input.size()), &output, &length);
    Step step;
    step.bytes = QByteArray(output, qsizetype(length));
    gsasl_free(output);
    if (code != GSASL_OK && code != GSASL_NEEDS_MORE)
        return failure(code);
    step.isDone = code == GSASL_OK;
    if (step.isDone) {
        step.name = value(GSASL_AUTHID);
        step.authorisation = value(GSASL_AUTHZID);
        if (step.authorisation == step.name) // what libgsasl says for PLAIN when nobody was named
            step.authorisation.clear();
    }
    return step;
}

int GsaslSession::asked(Gsasl*, Gsasl_session* session, Gsasl_property property)
{
    const auto* self = static_cast<GsaslSession*>(gsasl_session_hook_get(session));
    // Properties that we have are found without asking; whatever is asked for here is a check, or missing.
    return self && self->m_allowed == property ? GSASL_OK : GSASL_NO_CALLBACK;
}

} // namespace everyport::sasl
