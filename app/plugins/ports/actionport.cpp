#include "app/plugins/ports/actionport.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

/// The name tells whose it is, and the plugin's list of failures tells the rest.
Task<Result<QString>> lineOf(QString plugin, Task<Result<QVariant>> calling)
{
    const auto said = co_await std::move(calling);
    if (!said && said.error().isClosed()) // part of it may have been done: no rule tries it again
        co_return Error::refused(Reason::None, said.error().text);
    if (!said)
        co_return Error::refused(
            Reason::None, u"The plugin %1 has failed; everyportd plugin errors %1 tells how."_s.arg(plugin));
    co_return said->toString();
}

} // namespace

Result<std::unique_ptr<Registered>> ActionPort::add(const QString& plugin, const QVariantMap& wish, PluginCall call)
{
    const rules::LentActions::Known known{wish.value(u"help"_s).toString(), ownerNamed(plugin),
        wish.value(u"parameters"_s).toStringList(), wish.value(u"needed"_s).toStringList()};
    auto hold = m_actions.add(plugin + u'/' + wish.value(u"name"_s).toString(), known,
        [plugin, call = std::move(call)](const rules::LentActions::Call& asked) {
            QVariantMap arguments;
            for (auto it = asked.arguments.begin(); it != asked.arguments.end(); ++it)
                arguments.insert(it.key(), it.value());
            return lineOf(plugin, call({arguments, asked.chain}));
        });
    if (!hold)
        return hold.error();
    return registeredBy(std::move(*hold));
}

} // namespace everyport::plugins
