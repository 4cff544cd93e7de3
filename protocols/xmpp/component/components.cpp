#include "protocols/xmpp/component/components.h"

#include "protocols/xmpp/component/acceptedcomponent.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

Components::Components(Reactor& reactor, Router& router, ComponentOptions options)
    : m_reactor(reactor), m_router(router), m_options(std::move(options))
{
}

Components::~Components() = default;

std::unique_ptr<Protocol> Components::makeStream()
{
    if (m_streams.size() >= m_options.components || m_options.secret.isEmpty())
        return nullptr;
    return std::make_unique<AcceptedComponent>(*this);
}

QStringList Components::names() const
{
    QStringList names;
    for (const auto* stream : m_streams) {
        if (!stream->name().isEmpty())
            names.append(stream->name());
    }
    names.sort();
    return names;
}

void Components::shutDown()
{
    const auto streams = m_streams;
    for (auto* stream : streams)
        stream->fail({StreamCondition::SystemShutdown});
}

bool Components::mayAnswerFor(const QString& name) const
{
    return m_options.names.contains(name) || (!m_options.domain.isEmpty() && name.endsWith(u'.' + m_options.domain));
}

} // namespace everyport::xmpp
