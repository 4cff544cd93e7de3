#include "app/plugins/ports/chatport.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

Task<Result<QStringList>> linesOf(Task<Result<QVariant>> calling)
{
    const auto said = co_await std::move(calling);
    if (!said)
        co_return said.error();
    co_return said->toStringList();
}

} // namespace

Result<std::unique_ptr<Registered>> ChatPort::add(const QString& plugin, const QVariantMap& wish, PluginCall call)
{
    auto hold = m_commands.add(wish.value(u"name"_s).toString(), {wish.value(u"help"_s).toString(), ownerNamed(plugin)},
        [call = std::move(call)](const RoomCommandCall& asked) {
            return linesOf(call({QVariantMap{{u"name"_s, asked.name}, {u"words"_s, asked.words}, {u"who"_s, asked.who},
                {u"account"_s, asked.account}, {u"place"_s, asked.place}, {u"network"_s, asked.network}}}));
        });
    if (!hold)
        return hold.error();
    return registeredBy(std::move(*hold));
}

} // namespace everyport::plugins
