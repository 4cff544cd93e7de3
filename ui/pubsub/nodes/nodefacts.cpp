#include "ui/pubsub/nodes/nodefacts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include "ui/pubsub/nodes/nodesource.h"
#include "ui/widgets/display/facts.h"

namespace everyport::ui {
namespace {

struct NodeFactWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::NodeFactWords)

public:
    /// The protocol's word where there is no better one.
    static QString publishes(const QString& model)
    {
        const QHash<QString, QString> known{{QStringLiteral("publishers"), tr("its publishers")},
            {QStringLiteral("subscribers"), tr("its subscribers, too")}, {QStringLiteral("open"), tr("everyone")}};
        return known.value(model, model);
    }
    static QString reads(const QString& model)
    {
        const QHash<QString, QString> known{{QStringLiteral("open"), tr("everyone here")},
            {QStringLiteral("whitelist"), tr("its members (whitelist)")},
            {QStringLiteral("presence"), tr("who sees its owner's presence")},
            {QStringLiteral("roster"), tr("contacts in some groups")},
            {QStringLiteral("authorize"), tr("whom its owner agrees to")}};
        return known.value(model, model);
    }
    static QString keeps(const std::optional<int>& kept)
    {
        return !kept ? QString() : *kept > 0 ? tr("the last %Ln items", nullptr, *kept) : tr("only the newest");
    }
};

} // namespace

void showNodeFacts(Facts& facts, const NodeFacts* node)
{
    facts.clear();
    if (!node)
        return;
    const QLocale locale = facts.locale();
    facts.set(NodeFactWords::tr("Address"), node->name, true);
    facts.set(NodeFactWords::tr("About"), node->description);
    facts.set(NodeFactWords::tr("Keeps"), NodeFactWords::keeps(node->kept));
    facts.set(NodeFactWords::tr("May publish"), NodeFactWords::publishes(node->publishModel));
    facts.set(NodeFactWords::tr("May read"), NodeFactWords::reads(node->accessModel));
    facts.set(NodeFactWords::tr("Followers"), node->followers ? locale.toString(*node->followers) : QString());
    facts.set(NodeFactWords::tr("Holds"), node->payloadType, true);
}

} // namespace everyport::ui
