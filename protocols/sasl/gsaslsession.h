#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include <gsasl.h>

#include "netcore/base/result.h"
#include "protocols/sasl/exchange.h"

namespace everyport::sasl {

/// One libgsasl session with all that its callback may be asked for. It answers from what was put in
/// beforehand and never waits. One thread at a time. For this room only.
class GsaslSession {
public:
    enum class Side { Client, Server };
    static Result<std::shared_ptr<GsaslSession>> start(Side side, const QString& mechanism);
    ~GsaslSession();
    GsaslSession(const GsaslSession&) = delete;
    GsaslSession& operator=(const GsaslSession&) = delete;

    void set(Gsasl_property property, const QByteArray& value);
    QString value(Gsasl_property property) const;
    void allow(Gsasl_property check) { m_allowed = check; } ///< GSASL_VALIDATE_SIMPLE and its like.

    Result<Step> step(const QByteArray& input);

private:
    GsaslSession() = default;
    static int asked(Gsasl* context, Gsasl_session* session, Gsasl_property property);
    static Gsasl* context();

    Gsasl_session* m_session = nullptr;
    int m_allowed = 0;
};

} // namespace everyport::sasl
