#include "ui/pubsub/page/pubsuboutline.h"

#include "app/station/running/station.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/pubsub/nodes/embeddednodes.h"
#include "ui/style/words/plainletters.h"

namespace everyport::ui {

QList<PaletteHit> PubsubOutline::find(const QString& text) const
{
    QList<PaletteHit> hits;
    const xmpp::PubsubNodes* nodes = embeddedNodes(m_context.station());
    if (!nodes)
        return hits;
    const SoughtLetters sought(text);
    for (const QString& name : nodes->names()) {
        if (hits.size() >= 6)
            break;
        const QString title = nodes->find(name)->config.title;
        if (sought.isIn(name) || sought.isIn(title))
            hits.append({tr("PubSub"), name, title, QStringLiteral("rss"), Mark::None, {},
                [this, name] { m_context.goTo(QStringLiteral("pubsub"), name); }});
    }
    return hits;
}

} // namespace everyport::ui
