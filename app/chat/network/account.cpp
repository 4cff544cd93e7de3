#include "app/chat/network/account.h"

#include "app/chat/network/network.h"

namespace everyport::chat {

Account::Account() = default;
Account::~Account() = default;

Conversation* Account::find(Conversation::Kind kind, const QString& key) const
{
    for (const auto& conversation : m_conversations) {
        if (conversation->kind == kind && conversation->key == key)
            return conversation.get();
    }
    return nullptr;
}

Conversation& Account::networkPage() const
{
    return *m_conversations.front();
}

QString Account::keyOf(Conversation::Kind kind, const QString& name) const
{
    return m_link ? m_link->keyOf(kind, name) : name.toCaseFolded();
}

OptionValues Account::linkValues() const
{
    OptionValues all = values;
    if (proxy)
        all.give(QStringLiteral("proxy"), *proxy);
    return all;
}

} // namespace everyport::chat
