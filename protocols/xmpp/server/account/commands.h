#pragma once

#include <functional>

#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/extensions/extension.h"

namespace everyport::xmpp {

/// What is done by filling in one form (XEP-0050).
struct Command {
    QString node;
    QString name; ///< For people.
    /// What has to be filled in; none: it is done at once.
    std::function<std::optional<DataForm>()> form = [] { return std::nullopt; };
    /// With the form as it was filled in; what came of it, or why not.
    std::function<Task<Result<std::optional<DataForm>>>(Stanza request, DataForm filled)> run;
};

/// The commands of a server, for those who may use them. Nothing is kept between the stages: a form says all.
class Commands final : public Extension {
public:
    using MayUse = std::function<Task<Result<bool>>(QString account)>;
    /// `domain`: whose accounts are asked about.
    Commands(QString domain, MayUse mayUse) : m_domain(std::move(domain)), m_mayUse(std::move(mayUse)) {}

    void add(Command command) { m_all.append(std::move(command)); }
    QStringList namespaces(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;
    /// Of the list of commands, and of each of them (§2.2).
    std::optional<Answer> aboutNode(const Stanza& request, Place place) const override;

private:
    const Command* find(const QString& node) const;
    Task<Answer> execute(Stanza request);

    QString m_domain;
    MayUse m_mayUse;
    QList<Command> m_all;
};

} // namespace everyport::xmpp
