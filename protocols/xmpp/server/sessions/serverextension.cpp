#include "protocols/xmpp/server/sessions/serverextension.h"

namespace everyport::xmpp {

QStringList ServerExtension::namespaces(Place) const
{
    return {};
}

Task<Answer> ServerExtension::answer(Stanza, Place)
{
    return Task<Answer>(Answer(StanzaError(Condition::ServiceUnavailable)));
}

Task<Result<Done>> ServerExtension::open()
{
    return Task<Result<Done>>(Result<Done>(Done{}));
}

Task<Result<Done>> ServerExtension::accountLeaves(QString)
{
    return Task<Result<Done>>(Result<Done>(Done{}));
}

void ServerExtensions::addExtension(std::unique_ptr<Extension> extension)
{
    if (auto* hooked = dynamic_cast<ServerExtension*>(extension.get()))
        m_hooked.push_back(hooked);
    Extensions::addExtension(std::move(extension));
}

Task<Result<Done>> ServerExtensions::open()
{
    for (size_t i = 0; i < m_hooked.size(); ++i) { // further ones may be added meanwhile
        auto opening = m_hooked[i]->open();
        const auto opened = co_await std::move(opening);
        if (!opened)
            co_return opened.error();
    }
    co_return Done{};
}

Task<Result<Done>> ServerExtensions::accountLeaves(QString account)
{
    for (size_t i = 0; i < m_hooked.size(); ++i) {
        auto leaving = m_hooked[i]->accountLeaves(account);
        const auto left = co_await std::move(leaving);
        if (!left)
            co_return left.error();
    }
    co_return Done{};
}

} // namespace everyport::xmpp
