#pragma once

#include "protocols/xmpp/extensions/extension.h"

namespace everyport::xmpp {

/// One XEP at the server that does more than answer requests: it hears how accounts come and go. Each hook has nothing
/// to do unless it is overridden. Owned by the server's ServerExtensions, which calls the hooks on the loop's thread.
class ServerExtension : public Extension {
public:
    /// Of requests; many an extension takes none.
    QStringList namespaces(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

    /// Reads what it has to know of accounts; before the first stream.
    virtual Task<Result<Done>> open();
    /// The account is being removed, and what is kept of it goes. After an error the account stays.
    virtual Task<Result<Done>> accountLeaves(QString account);
};

/// A server's extensions. A hook goes through all of them in the order in which they were added.
class ServerExtensions final : public Extensions {
public:
    /// Both stop at the first error.
    Task<Result<Done>> open();
    Task<Result<Done>> accountLeaves(QString account);

private:
    void addExtension(std::unique_ptr<Extension> extension) override;

    std::vector<ServerExtension*> m_hooked;
};

} // namespace everyport::xmpp
