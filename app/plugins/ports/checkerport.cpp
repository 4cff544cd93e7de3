#include "app/plugins/ports/checkerport.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

Error checkerRefused(Reason reason, const QString& sentence)
{
    return Error::refused(reason, sentence);
}

Task<Result<Role>> verdictOf(Role role, Task<Result<QVariant>> calling)
{
    const auto verdict = co_await std::move(calling);
    if (!verdict && verdict.error().isClosed()) // says nothing of the name or the password
        co_return Error::busy(Reason::None, verdict.error().text);
    if (!verdict || verdict->toString() == "unknown"_L1)
        co_return checkerRefused(Reason::NotFound, u"There is no such name."_s);
    if (verdict->toString() != "right"_L1)
        co_return checkerRefused(Reason::NotAuthorised, u"The password is wrong."_s);
    co_return role;
}

} // namespace

Result<std::unique_ptr<Registered>> CheckerPort::add(const QString& plugin, const QVariantMap& wish, PluginCall call)
{
    Q_UNUSED(plugin)
    const auto role = roleNamed(wish.value(u"role"_s).toString());
    if (!role)
        return Error::malformed(Reason::BadValue, u"A role is administrator, operator, member or guest."_s);
    return registeredBy(
        m_checkers.add([role = *role, call = std::move(call)](const QString& name, const QString& password) {
            return verdictOf(role, call({name, password}));
        }));
}

} // namespace everyport::plugins
