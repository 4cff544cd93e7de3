#include "protocols/irc/server/ports/ports.h"

namespace everyport::ircd {

Task<Result<Enrolment>> AccountRegistry::enrol(QString name, QString password, QString mail, IsHeldByAnother isHeld)
{
    Q_UNUSED(mail)
    auto adding = add(std::move(name), std::move(password), std::move(isHeld));
    const auto added = co_await std::move(adding);
    if (!added)
        co_return added.error();
    co_return Enrolment{};
}

Task<Result<Done>> AccountRegistry::verifySecondFactor(QString name, QString code, QString peer)
{
    Q_UNUSED(name)
    Q_UNUSED(code)
    Q_UNUSED(peer)
    return Task<Result<Done>>(Result<Done>(Done{}));
}

Task<Result<Done>> AccountRegistry::verify(QString name, QString code, IsHeldByAnother isHeld)
{
    Q_UNUSED(name)
    Q_UNUSED(code)
    Q_UNUSED(isHeld)
    return Task<Result<Done>>(Result<Done>(
        Error{Error::Kind::Refused, Reason::NotFound, QStringLiteral("Accounts need no verification here"), {}, 0}));
}

} // namespace everyport::ircd
