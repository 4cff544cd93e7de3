#include "app/plugins/pluginhost.h"

#include "app/python/calls.h"
#include "app/python/interpreter.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

Task<Result<QVariant>> answerOf(Task<Result<python::PyValue>> calling)
{
    const auto value = co_await std::move(calling);
    if (!value)
        co_return value.error();
    co_return value->toVariant();
}

Task<Result<Done>> doneOf(Task<Result<python::PyValue>> calling)
{
    const auto value = co_await std::move(calling);
    if (!value)
        co_return value.error();
    co_return Done();
}

Task<Result<QString>> textOf(Task<Result<python::PyValue>> calling)
{
    const auto value = co_await std::move(calling);
    if (!value)
        co_return value.error();
    co_return value->toVariant().toString();
}

QVariantMap factsOf(const PluginInfo& info, const OptionValues& values)
{
    QVariantMap options;
    for (const auto& option : info.options)
        options.insert(option.key, option.repeated ? QVariant(values.texts(option.key)) : values.value(option.key));
    return {{u"name"_s, info.name}, {u"folder"_s, info.folder}, {u"module"_s, info.module},
        {u"file"_s, info.folder + u'/' + info.module + u".py"_s}, {u"options"_s, options},
        {u"hold"_s, double(info.hold.count()) / 1000}, {u"timeout"_s, double(info.timeout.count()) / 1000}};
}

} // namespace

PluginHost::PluginHost(PromptHost& prompts, PluginPorts ports, PluginGateEvents& events)
    : m_prompts(prompts),
      m_gate(std::move(ports), events, [this](const QString& plugin, qint64 number) { return callOf(plugin, number); })
{
}

PluginHost::~PluginHost() = default;

Result<Done> PluginHost::begin()
{
    if (m_host.isValid())
        return Done();
    auto kind = python::importName(m_prompts.interpreter(), u"everyport._plugins"_s, u"Host"_s);
    if (!kind)
        return kind.error();
    auto making = python::call(*kind, {}, {QVariant::fromValue<QObject*>(&m_gate)});
    auto made = making.isReady() ? making.take() : Result<python::PyValue>(Error::cancelled());
    if (!made)
        return made.error();
    m_host = *made;
    return Done();
}

Task<Result<Done>> PluginHost::start(PluginInfo info, OptionValues values)
{
    if (const auto begun = begin(); !begun)
        return Result<Done>(begun.error());
    return doneOf(python::call(m_host, u"start"_s, {factsOf(info, values)}));
}

Task<Result<Done>> PluginHost::stop(QString name)
{
    if (!m_host.isValid())
        return Result<Done>(Done());
    return doneOf(python::call(m_host, u"stop"_s, {name}));
}

void PluginHost::drop(const QString& name)
{
    if (m_host.isValid()) {
        const auto dropped = python::call(m_host, u"drop"_s, {name});
        Q_UNUSED(dropped)
    }
    m_gate.removeAllOf(name); // whatever Python thinks of it
}

Task<Result<QString>> PluginHost::run(QString command, QStringList words)
{
    if (const auto begun = begin(); !begun)
        return Result<QString>(begun.error());
    return textOf(python::call(m_host, u"run"_s, {command, words}));
}

PluginCall PluginHost::callOf(const QString& plugin, qint64 number) const
{
    return [host = m_host, plugin, number](const QVariantList& arguments) {
        return answerOf(python::call(host, u"call"_s, {plugin, number, QVariant(arguments)}));
    };
}

} // namespace everyport::plugins
