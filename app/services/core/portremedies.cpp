#include "app/services/core/portremedies.h"

#include "netcore/threads/threadpool.h"

using namespace Qt::StringLiterals;

namespace everyport {

Task<PortTrouble> PortRemedies::explain(const Error& failure, const OptionValues& values)
{
    return deferToThread(m_reactor, Threads::Other,
        [failure, endpoints = values.texts(u"listen"_s)] { return explainPort(failure, endpoints); });
}

void PortRemedies::renew(const QStringList& names)
{
    for (const auto& name : names) {
        const auto* status = m_find(name);
        if (status && status->state == ServiceStatus::State::Failed && status->remedy.isValid())
            m_looking.start(look(name), name);
    }
}

Task<Result<Done>> PortRemedies::look(QString name)
{
    const auto before = *m_find(name);
    auto looking = explain(before.trouble, before.values);
    const auto trouble = co_await std::move(looking);
    auto* now = m_find(name);
    if (!now || now->trouble != before.trouble || !trouble.remedy.isValid() || now->remedy.label != before.remedy.label
        || trouble.remedy.label == before.remedy.label)
        co_return Done(); // it has another trouble meanwhile, or the same way out
    now->remedy = trouble.remedy;
    m_changed(name);
    co_return Done();
}

} // namespace everyport
